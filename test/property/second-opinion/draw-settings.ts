import { DateTime } from 'luxon';
import { dayNear, ZONE } from './edges.ts';
import type {
  Settings,
  SettingsCampaign,
  SettingsEntity,
  SettingsStatement,
  SettingsVendor,
} from './generated-workspace.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Companies, call centres, campaigns and policies of a workspace, with the differences that matter to the rulebook. */

export const TAKEN_OVER = 'oude-energie';

const CONTACT_LIMITS = [
  { per_day: 1 },
  { per_day: 2, per_30_days: 3 },
  { days_after_refusal: 60 },
  { per_day: 3, per_30_days: 2, days_after_refusal: 1 },
];

export function drawSettings(random: SeededRandom, anchor: string): Settings {
  const entities = drawEntities(random);
  const ids = entities.map(({ id }) => id);
  const around = [DateTime.fromISO(anchor, { zone: ZONE }).toMillis()];
  return {
    client: {
      name: 'Voorbeeld Groep',
      language: 'nl',
      time_zone: random.mostly(0.9, ZONE, ['America/New_York', 'Asia/Kolkata']),
      entities,
    },
    audit: {
      from: random.mostly(0.8, '2009-01-01', [anchor]),
      to: random.mostly(0.8, '2027-12-31', [anchor]),
      as_of: DateTime.fromISO(anchor)
        .plus({ years: random.pick([0, 5, 5, 5]), days: random.whole(0, 2) })
        .toFormat('yyyy-MM-dd'),
    },
    policy: {
      retention: random.pick([
        [],
        [{ from: '2018-05-25', months: 24 }],
        [{ from: '1753-01-01', months: 24 }],
        [
          { from: '2018-05-25', months: 12 },
          { from: '2020-06-01', months: 24 },
          { from: '2025-07-01', months: 36 },
        ],
      ]),
      relation_term_months: random.pick([36, 36, 24, 12]),
      min_offer_seconds: random.pick([20, 20, 30]),
      scrubbed_by: random.pick(['client', 'vendor']),
      pass_on_hours: random.pick([24, 24, 0, 48]),
      ...random.pick([
        { similar_products: { energy: ['solar', 'boiler'], solar: ['boiler'] } },
        { similar_products: { Energy: ['Solar', 'donation'], solar: [], Telecom: [] } },
        { similar_products: { energy: ['boiler'], boiler: ['solar'] } },
        {},
      ]),
      ...random.pick([{}, ...CONTACT_LIMITS.map((limits) => ({ contact_limits: limits }))]),
      calling_hours: random.pick([
        [],
        [{ from: '2020-01-01', weekdays: '10:00-20:00', saturday: 'none' }],
        [{ from: '0001-01-01', weekdays: '10:00-18:00' }],
        [
          { from: '2012-01-01', weekdays: '08:00-23:00', sunday: '10:00-12:00', holidays: '10:00-12:00' },
          { from: anchor, saturday: '09:00-14:00' },
        ],
      ]),
    },
    vendors: ['alfa', 'beta', 'gamma'].slice(0, random.whole(1, 3)).map((id) => drawVendor(random, id, ids, around)),
    campaigns: drawCampaigns(random, ids),
    statements: ['consents', 'relations'].flatMap((feed) => drawStatements(random, feed, anchor)),
  };
}

/** What the client states about its records: nothing, of all days, or of some days near the events. */
function drawStatements(random: SeededRandom, feed: string, anchor: string): SettingsStatement[] {
  const about = (from: string, to: string, complete = 'yes'): SettingsStatement => ({
    ...{ feed, complete, from, to },
    ...{ by: 'J. de Vries', on: '2026-09-01' },
  });
  const nearAnchor = (days: number): string => DateTime.fromISO(anchor).plus({ days }).toFormat('yyyy-MM-dd');
  return random.pick([
    [],
    [],
    [about('2009-01-01', '2027-12-31')],
    [about('2009-01-01', '2027-12-31')],
    [about('2009-01-01', nearAnchor(-2)), about(nearAnchor(0), nearAnchor(1)), about(nearAnchor(5), '2027-12-31')],
    [about('2009-01-01', '2027-12-31', 'no')],
  ]);
}

function drawEntities(random: SeededRandom): SettingsEntity[] {
  const senders = ['regular', 'regular', 'charity', 'publisher', 'licensed-lottery'];
  const first = {
    id: 'voorbeeld',
    name: 'Voorbeeld Energie B.V.',
    sender: random.pick(senders),
    brands: ['groenplus', 'zonplus'],
    took_over: random.pick([[], [TAKEN_OVER]]),
  };
  const second = {
    id: 'buurthulp',
    name: 'Stichting Buurthulp',
    sender: random.pick(['charity', 'charity', ...senders]),
    brands: random.pick([[], ['hulplijn']]),
    took_over: random.pick([[], ['voorbeeld'], [TAKEN_OVER]]),
  };
  return random.chance(0.25) ? [first] : [first, second];
}

function drawVendor(
  random: SeededRandom,
  id: string,
  entities: readonly string[],
  around: readonly number[],
): SettingsVendor {
  const from = dayNear(random, around);
  const contracts = random.pick([
    [],
    [],
    [{ from: '2009-01-01', to: '2027-12-31' }],
    [{ from: '0001-01-01', to: '2999-12-31' }],
    [{ from }],
    [
      { from: '2009-01-01', to: '2012-12-31' },
      { from, to: '2027-12-31' },
    ],
    [{ from, to: DateTime.fromISO(from).plus({ days: 2 }).toFormat('yyyy-MM-dd') }],
  ]);
  return {
    id,
    name: `${id} B.V.`,
    entity: random.pick(entities),
    contracts,
    campaigns: random.pick([[], [], ['zon', 'kaal', 'gift']]),
    suppression_hours: random.pick([0, 0, 1, 24, 48, 48]),
    report_objections_within_hours: random.pick([24, 24, 0, 48]),
    max_attempts: random.pick([{}, {}, { per_day: 1 }, { per_day: 2, per_30_days: 3 }, { per_30_days: 1 }]),
    ...random.pick([{}, { scrubbed_by: 'client' }, { scrubbed_by: 'vendor' }]),
    ...random.pick([{}, { own_hours_agreed: 'yes' }, { own_hours_agreed: 'no' }]),
    ...random.pick([{}, { own_limits_agreed: 'yes' }, { own_limits_agreed: 'no' }]),
    ...random.pick([{}, { screened_lists: 'yes' }, { screened_lists: 'yes' }, { screened_lists: 'no' }]),
  };
}

function drawCampaigns(random: SeededRandom, entities: readonly string[]): SettingsCampaign[] {
  const other = entities.at(-1);
  const audience = (): { readonly audience?: string } => {
    const stated = random.mostly(0.5, 'consumers', ['', '', 'businesses', 'mixed']);
    return stated === '' ? {} : { audience: stated };
  };
  return [
    {
      id: 'zon',
      entity: 'voorbeeld',
      brand: 'groenplus',
      product: random.pick(['solar', 'Solar']),
      purpose: 'commercial',
      ...audience(),
    },
    { id: 'kaal', ...audience() },
    { id: 'gift', entity: other, product: 'donation', purpose: random.pick(['charitable', 'ideal']), ...audience() },
    { id: 'winkel', entity: other, product: 'boiler', purpose: 'commercial', ...audience() },
    { id: 'merk', entity: 'voorbeeld', brand: 'zonplus', purpose: 'commercial', ...audience() },
    { id: 'dienst', entity: 'voorbeeld', product: 'solar', purpose: random.pick(['service', 'research']) },
  ];
}
