import { DateTime } from 'luxon';
import { FEED_DEFINITIONS, type Feed } from '../../../src/model/feeds.ts';
import type { Row } from './canonical-csv.ts';
import { dayNear, momentNear, TURNING_DAYS, writeCallTime, writeTime, ZONE } from './edges.ts';
import type {
  GeneratedWorkspace,
  Settings,
  SettingsCampaign,
  SettingsEntity,
  SettingsVendor,
  Table,
} from './generated-workspace.ts';
import { SeededRandom } from './seeded-random.ts';

/**
 * Workspaces drawn to the edges of the rulebook. A workspace holds many scenarios, each with a few numbers, persons and records of its
 * own that collide with one another; entities, vendors, campaigns and the company's own numbers are shared.
 */

/** What a scenario has much of. */
type Focus = 'anything' | 'objections' | 'requests';

interface Scenario {
  readonly random: SeededRandom;
  /** Takes the usual value, or now and then one of the others: in some scenarios nearly all is in order, in others little. */
  readonly usually: <Value>(probability: number, usual: Value, others: readonly Value[]) => Value;
  readonly focus: Focus;
  /** Begins every id of the scenario. */
  readonly prefix: string;
  readonly settings: Settings;
  /** The vendor that most of the scenario is about. */
  readonly vendor: string;
  readonly numbers: readonly string[];
  readonly persons: readonly string[];
  /** Points in time that records are drawn near to: calls, and what is already there. */
  readonly moments: number[];
  /** Ids of calls that are there, whoever made them. */
  readonly callIds: string[];
  /** Vendors that are given leads at all. */
  readonly leadVendors: readonly string[];
}

type Rows = Map<Feed, Row[]>;

const OWN_NUMBERS = ['+31201110001', '+31201110002', '+31201110003'];
const TAKEN_OVER = 'oude-energie';
const OTHER_ZONE_CHANCE = 0.2;
const UNREADABLE_CELL = 'onleesbaar';
/** Kinds of columns in which any text is a value. */
const FREE_KINDS = ['text', 'list'];

export function generateWorkspace(seed: number, scenarios: number): GeneratedWorkspace {
  const random = new SeededRandom(seed);
  const anchor = random.pick(TURNING_DAYS);
  const sharesAnchor = random.chance(0.4);
  const settings = drawSettings(random, anchor);
  const zones = new Map<Feed, string>(
    (['calls', 'consents', 'objections', 'handovers'] as const)
      .filter(() => random.chance(OTHER_ZONE_CHANCE))
      .map((feed) => [feed, random.pick(['UTC', 'UTC', 'Europe/London', 'Asia/Kolkata'])]),
  );
  const leadVendors = settings.vendors.map(({ id }) => id).filter(() => random.chance(0.7));
  const logStart = drawLogStart(random, settings, anchor);
  const rows: Rows = new Map();
  for (let index = 0; index < scenarios; index += 1) {
    const start = sharesAnchor ? anchor : random.pick(TURNING_DAYS);
    addScenario(rows, zones, beginScenario(random, index, start, settings, leadVendors, logStart.moments));
  }
  rows.set(
    'calls',
    (rows.get('calls') ?? []).filter((row) => !logStart.isBefore(row)),
  );
  addOwnNumbers(rows, random, anchor);
  return { settings, tables: tablesOf(rows, zones, random) };
}

/** Now and then the log of a vendor begins some six months before what happens, so that it may or may not reach back to a consent. */
function drawLogStart(
  random: SeededRandom,
  settings: Settings,
  anchor: string,
): { readonly moments: readonly number[]; readonly isBefore: (row: Row) => boolean } {
  if (random.chance(0.6)) return { moments: [], isBefore: () => false };
  const vendor = random.pick(settings.vendors).id;
  const start = DateTime.fromISO(anchor, { zone: ZONE }).minus({ months: 6, days: random.whole(-1, 2) });
  const day = start.toFormat('yyyy-MM-dd');
  return {
    moments: [start.plus({ hours: 10 }).toMillis()],
    isBefore: (row) => row['vendor'] === vendor && (row['started_at'] ?? '') < day,
  };
}

function beginScenario(
  random: SeededRandom,
  index: number,
  anchor: string,
  settings: Settings,
  leadVendors: readonly string[],
  logStart: readonly number[],
): Scenario {
  const tail = String(index).padStart(4, '0');
  const disorder = random.pick([1, 1, 0.3, 0.1]);
  const start = DateTime.fromISO(anchor, { zone: ZONE });
  const hours = [0, 1, 2, 3, 9, 10, 12, 14, 16, 18, 22, 23];
  const moments = [0, 1].map(() =>
    start
      .plus({ days: random.pick([-1, 0, 0, 0, 1, 2]), hours: random.pick(hours), minutes: random.pick([0, 0, 30, 59]) })
      .toMillis(),
  );
  return {
    random,
    usually: (probability, usual, others) => random.mostly(1 - (1 - probability) * disorder, usual, others),
    focus: random.pick<Focus>(['anything', 'anything', 'anything', 'anything', 'objections', 'requests']),
    prefix: `s${tail}`,
    settings,
    vendor: random.pick(settings.vendors).id,
    numbers: ['+316100', '+316101', '+316102'].slice(0, random.whole(1, 3)).map((head) => `${head}0${tail}`),
    persons: ['a', 'b', 'c'].slice(0, random.whole(1, 3)).map((letter) => `P${tail}${letter}`),
    moments: [...moments, ...logStart],
    callIds: [],
    leadVendors,
  };
}

function addScenario(rows: Rows, zones: ReadonlyMap<Feed, string>, scenario: Scenario): void {
  const { random, focus } = scenario;
  const isAboutObjections = focus === 'objections';
  const add = (feed: Feed, count: number, draw: (scenario: Scenario, id: string, zone: string) => Row): void => {
    const table = rows.get(feed) ?? [];
    rows.set(feed, table);
    for (let index = 1; index <= count; index += 1) {
      const row = draw(scenario, `${scenario.prefix}-${index}`, zones.get(feed) ?? ZONE);
      table.push(spoilt(random, feed, row));
      if (random.chance(0.03)) table.push(spoilt(random, feed, changed(random, row)));
    }
  };
  add('calls', random.whole(2, 6), drawCall);
  add('persons', random.whole(0, 4), drawPerson);
  add('phones', random.whole(0, 4), drawPhone);
  add('consents', isAboutObjections ? 0 : random.pick([0, 1, 1, 2, 3, 4]), drawConsent);
  add('relations', random.pick([0, 0, 1, 2, 3]), drawRelation);
  add('objections', isAboutObjections ? random.whole(2, 4) : random.pick([0, 0, 1, 2, 3]), drawObjection);
  add('register', random.pick([0, 0, 1, 2]), drawRegister);
  add('handovers', isAboutObjections ? random.pick([0, 0, 1]) : random.pick([0, 0, 1, 2, 3, 5]), drawHandover);
  add('scrubs', random.pick([0, 0, 0, 1]), drawScrub);
}

/** In other words that mean the same; and now and then a value that cannot be read, also where the row then falls. */
function spoilt(random: SeededRandom, feed: Feed, plain: Row): Row {
  const row = random.chance(0.2) ? inOtherWords(random, feed, plain) : plain;
  if (!random.chance(0.06)) return row;
  const columns = FEED_DEFINITIONS[feed].columns.filter(({ kind }) => !FREE_KINDS.includes(kind));
  const column = random.pick(columns);
  const isDead = column.required === true && random.chance(0.7);
  return isDead ? row : { ...row, [column.name]: UNREADABLE_CELL };
}

function inOtherWords(random: SeededRandom, feed: Feed, row: Row): Row {
  const words: Readonly<Record<string, readonly string[]>> = {
    yes: ['ja', 'TRUE', '1', 'Y', 'j'],
    no: ['nee', 'false', '0', 'N'],
  };
  const kinds = new Map(FEED_DEFINITIONS[feed].columns.map(({ name, kind }) => [name, kind]));
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (kinds.get(name) === 'boolean') return [name, random.pick(words[value] ?? [value])];
      return [name, kinds.get(name) === 'number' ? value.replace(/^\+31/u, '0') : value];
    }),
  );
}

/** The same key with one other value: a revision. */
function changed(random: SeededRandom, row: Row): Row {
  const name = random.pick(Object.keys(row));
  return name.endsWith('_id') || name === 'vendor' ? row : { ...row, [name]: '' };
}

function drawSettings(random: SeededRandom, anchor: string): Settings {
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
      similar_products: { energy: ['solar', 'boiler'], solar: ['boiler'] },
      calling_hours: random.pick([
        [],
        [{ from: '2020-01-01', weekdays: '10:00-20:00', saturday: 'none' }],
        [
          { from: '2012-01-01', weekdays: '08:00-23:00', sunday: '10:00-12:00', holidays: '10:00-12:00' },
          { from: anchor, saturday: '09:00-14:00' },
        ],
      ]),
    },
    vendors: ['alfa', 'beta', 'gamma'].slice(0, random.whole(1, 3)).map((id) => drawVendor(random, id, ids, around)),
    campaigns: drawCampaigns(random, ids),
  };
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
    [{ from }],
    [{ from, to: DateTime.fromISO(from).plus({ days: 2 }).toFormat('yyyy-MM-dd') }],
  ]);
  return {
    id,
    name: `${id} B.V.`,
    entity: random.pick(entities),
    contracts,
    campaigns: random.pick([[], [], ['zon', 'kaal', 'gift']]),
    suppression_hours: random.pick([0, 0, 1, 24, 48]),
    report_objections_within_hours: random.pick([24, 24, 0, 48]),
    max_attempts: random.pick([{}, {}, { per_day: 1 }, { per_day: 2, per_30_days: 3 }, { per_30_days: 1 }]),
    ...random.pick([{}, { scrubbed_by: 'client' }, { scrubbed_by: 'vendor' }]),
  };
}

function drawCampaigns(random: SeededRandom, entities: readonly string[]): SettingsCampaign[] {
  const other = entities.at(-1);
  return [
    { id: 'zon', entity: 'voorbeeld', brand: 'groenplus', product: 'solar', purpose: 'commercial' },
    { id: 'kaal' },
    { id: 'gift', entity: other, product: 'donation', purpose: random.pick(['charitable', 'ideal']) },
    { id: 'winkel', entity: other, product: 'boiler', purpose: 'commercial' },
    { id: 'merk', entity: 'voorbeeld', brand: 'zonplus', purpose: 'commercial' },
    { id: 'dienst', entity: 'voorbeeld', product: 'solar', purpose: random.pick(['service', 'research']) },
  ];
}

function drawCall(scenario: Scenario, id: string, zone: string): Row {
  const { random, usually, focus, settings, vendor, numbers, persons, moments, callIds } = scenario;
  const vendors = settings.vendors.map((each) => each.id);
  const isInbound = random.chance(0.12);
  const number = usually(0.3, numbers[0] ?? '', numbers);
  const startedAt = momentNear(random, moments);
  const connectedAt = startedAt + random.pick([0, 0, 9000, 60_000, -1000]);
  const seconds = random.pick([0, 19, 20, 30, 31, 80]);
  const usualResult = random.chance(focus === 'objections' ? 0.4 : 0) ? 'objection' : 'refused';
  const result = usually(0.5, usualResult, [
    'conversation',
    'sale',
    'callback',
    'objection',
    'objection',
    'voicemail',
    'voicemail',
    'abandoned',
    'abandoned',
    'no-answer',
    'busy',
    'machine',
    '',
  ]);
  moments.push(startedAt, connectedAt, connectedAt + seconds * 1000);
  callIds.push(id);
  return {
    call_id: id,
    vendor: usually(0.5, vendor, vendors),
    started_at: writeCallTime(random, startedAt, zone),
    called_number: isInbound ? random.pick(OWN_NUMBERS) : number,
    connected_at: random.chance(0.4) ? writeCallTime(random, connectedAt, zone) : '',
    ended_at: random.chance(0.3) ? writeCallTime(random, connectedAt + seconds * 1000, zone) : '',
    talk_seconds: random.chance(0.7) ? String(seconds) : '',
    connected: usually(0.8, '', ['yes', 'no']),
    result,
    direction: isInbound ? 'inbound' : random.pick(['', 'outbound']),
    purpose: usually(0.85, '', ['commercial', 'charitable', 'ideal', 'service', 'test']),
    dial_mode: usually(0.8, '', ['manual', 'predictive', 'prerecorded', 'ai-voice']),
    caller_number: isInbound ? usually(0.8, number, ['']) : random.pick(['', ...OWN_NUMBERS]),
    caller_id_withheld: usually(0.8, '', ['yes', 'no']),
    campaign: usually(0.6, 'zon', ['', 'kaal', 'gift', 'gift', 'winkel', 'merk', 'dienst', 'onbekend']),
    person_id: usually(0.65, '', [...persons, ...persons, 'P-vreemd']),
    lead_source: random.pick(['', '', 'client', 'vendor']),
    optout_offered: usually(0.75, 'yes', ['no', '']),
    optout_requested: usually(0.85, '', ['yes', 'no', 'no']),
    identity_stated: usually(0.8, 'yes', ['no', 'no', '']),
    callback_agreed: usually(0.9, '', ['yes']),
  };
}

function drawPerson({ random, persons, moments }: Scenario): Row {
  const isOpen = random.chance(0.5);
  const from = dayNear(random, moments);
  return {
    person_id: random.pick(persons),
    legal_form: random.pick([
      'natural',
      'legal-entity',
      'legal-entity',
      'legal-entity',
      'sole-trader',
      'partnership',
      'unknown',
      '',
    ]),
    legal_form_from: isOpen ? '' : from,
    legal_form_to: random.chance(0.75) ? '' : laterDay(random, from),
  };
}

function drawPhone({ random, usually, persons, numbers, moments }: Scenario): Row {
  const from = dayNear(random, moments);
  return {
    person_id: usually(0.3, persons[0] ?? '', persons),
    number: usually(0.3, numbers[0] ?? '', numbers),
    valid_from: random.chance(0.65) ? '' : from,
    valid_to: random.chance(0.75) ? '' : laterDay(random, from),
    published_for_marketing: usually(0.75, '', ['yes', 'yes', 'no']),
  };
}

function laterDay(random: SeededRandom, from: string): string {
  return DateTime.fromISO(from)
    .plus({ days: random.pick([0, 1, 2, 28]) })
    .toFormat('yyyy-MM-dd');
}

/** A number and a person, of which one may be missing. */
function drawSubject({ random, usually, persons, numbers }: Scenario): { number: string; person_id: string } {
  const kind = random.fraction();
  const number = usually(0.3, numbers[0] ?? '', numbers);
  const person = usually(0.6, persons[0] ?? '', [...persons, ...persons, 'P-vreemd']);
  if (kind < 0.35) return { number, person_id: person };
  if (kind < 0.7) return { number, person_id: '' };
  return { number: '', person_id: person };
}

/** `client`, a vendor, somebody unknown, or nobody. */
function drawParty({ random, settings }: Scenario): string {
  return random.pick(['client', 'client', '', 'onbekend', ...settings.vendors.map(({ id }) => id)]);
}

function drawConsent(scenario: Scenario, id: string, zone: string): Row {
  const { random, usually, focus, moments, callIds } = scenario;
  const given = momentNear(random, moments);
  moments.push(given);
  const near = (probability: number): string =>
    random.chance(probability) ? writeTime(random, momentNear(random, moments), zone) : '';
  return {
    consent_id: `C${id}`,
    given_at: writeTime(random, given, zone),
    kind: usually(0.6, focus === 'requests' ? 'request' : '', ['consent', 'request', 'request']),
    ...drawSubject(scenario),
    names: usually(0.45, 'voorbeeld|buurthulp', [
      'voorbeeld',
      'groenplus',
      'GroenPlus|Stichting Buurthulp',
      'zonplus',
      'hulplijn',
      'buurthulp|partner',
      TAKEN_OVER,
      '',
    ]),
    products: usually(0.6, 'solar|donation|boiler', ['*', 'solar', 'boiler', 'solar|*', '']),
    purpose: usually(0.75, '', ['commercial', 'charitable', 'ideal']),
    channels: usually(0.85, '', ['phone', 'phone|email', 'email', 'phone|fax']),
    form: usually(0.85, 'active', ['pre-ticked', 'bundled', '']),
    source: usually(0.75, 'web', ['call', 'contest', 'survey', 'paper', '']),
    initiative: usually(0.6, 'consumer', ['caller', '']),
    term_stated: random.pick(['yes', 'no', '']),
    expires_on: random.chance(0.15) ? dayNear(random, moments) : '',
    withdrawn_at: near(0.2),
    verified_at: near(0.75),
    evidence: usually(0.85, 'form-1', ['']),
    collected_by: drawParty(scenario),
    collected_in_call: random.chance(0.25) ? random.pick([...callIds, 'nergens']) : '',
  };
}

function drawRelation(scenario: Scenario, id: string): Row {
  const { random, usually, moments } = scenario;
  const startedOn = dayNear(random, moments);
  const endedOn = random.pick(['', '', '', laterDay(random, startedOn), dayBeforeTerm(random, moments)]);
  return {
    relation_id: `R${id}`,
    entity: usually(0.7, 'voorbeeld', ['buurthulp', 'buurthulp', TAKEN_OVER, 'onbekend']),
    kind: usually(0.6, 'subscription', ['purchase', 'gift', 'volunteer', 'attendance']),
    started_on: endedOn !== '' && endedOn < startedOn ? endedOn : startedOn,
    ...drawSubject(scenario),
    ended_on: endedOn,
    paid_amount: usually(0.85, '12.50', ['0', '0.00', '']),
    product: usually(0.7, 'energy', ['solar', 'boiler', 'donation', 'telecom', '']),
    number_collected_on: random.chance(0.3) ? random.pick(['2021-06-30', '2021-07-01', startedOn]) : '',
    optout_offered_at_collection: usually(0.6, 'yes', ['no', '']),
  };
}

/** A day after which one of the terms for former customers ends near a call. */
function dayBeforeTerm(random: SeededRandom, moments: readonly number[]): string {
  return DateTime.fromMillis(random.pick(moments), { zone: ZONE })
    .minus({ months: random.pick([12, 24, 24, 36, 36]) })
    .plus({ days: random.pick([-28, -1, -1, 0, 1]) })
    .toFormat('yyyy-MM-dd');
}

function drawObjection(scenario: Scenario, id: string, zone: string): Row {
  const { random, usually, focus, settings, moments, callIds } = scenario;
  const objected = momentNear(random, moments);
  moments.push(objected);
  return {
    objection_id: `V${id}`,
    objected_at: writeTime(random, objected, zone),
    ...drawSubject(scenario),
    entity: usually(0.5, 'voorbeeld', ['', 'GROENPLUS', 'buurthulp', 'Stichting Buurthulp', TAKEN_OVER]),
    recorded_by: focus === 'objections' ? random.pick(settings.vendors).id : drawParty(scenario),
    reported_at: random.chance(focus === 'objections' ? 0.1 : 0.3)
      ? writeTime(random, momentNear(random, moments), zone)
      : '',
    vendor_call_id: random.chance(0.35) ? random.pick([...callIds, 'nergens']) : '',
  };
}

function drawRegister({ random, usually, numbers, moments }: Scenario): Row {
  const from = dayNear(random, moments);
  return {
    number: random.pick(numbers),
    registered_from: from,
    registered_to: random.chance(0.7) ? '' : laterDay(random, from),
    category: usually(0.6, '', ['all', 'commercial', 'charitable', 'ideal']),
  };
}

function drawHandover(scenario: Scenario, _id: string, zone: string): Row {
  const { random, usually, settings, vendor, numbers, moments, leadVendors } = scenario;
  const vendors = settings.vendors.map((each) => each.id);
  const delivered = momentNear(random, moments);
  const receiver = usually(0.7, vendor, vendors);
  moments.push(delivered);
  return {
    vendor: receiver,
    number: usually(0.3, numbers[0] ?? '', numbers),
    kind: leadVendors.includes(receiver) ? random.pick(['lead', 'suppress', 'suppress']) : 'suppress',
    delivered_at: writeTime(random, delivered, zone),
    entity: usually(0.5, '', ['voorbeeld', 'voorbeeld', 'buurthulp', 'groenplus', TAKEN_OVER]),
  };
}

function drawScrub({ random, settings, moments }: Scenario): Row {
  return {
    vendor: random.pick(settings.vendors).id,
    register_date: dayNear(random, moments),
    campaign: random.pick(['', 'zon', 'gift', 'kaal']),
  };
}

function addOwnNumbers(rows: Rows, random: SeededRandom, anchor: string): void {
  if (random.chance(0.3)) return;
  const around = [DateTime.fromISO(anchor, { zone: ZONE }).toMillis()];
  const listed = OWN_NUMBERS.slice(0, 2).map((number) => {
    const from = dayNear(random, around);
    const row = { number, listed_from: from, listed_to: random.chance(0.6) ? '' : laterDay(random, from) };
    return spoilt(random, 'numbers', row);
  });
  rows.set('numbers', listed);
}

/** A source that names the vendor goes before what its rows say. */
function callTablesByVendor(records: readonly Row[], zone: string | undefined, random: SeededRandom): Table[] {
  const vendors = [...new Set(records.map((row) => row['vendor'] ?? ''))];
  return vendors.map((vendor) => ({
    feed: 'calls',
    path: `in/${vendor}/calls.csv`,
    vendor,
    ...(zone === undefined ? {} : { timeZone: zone }),
    headings: FEED_DEFINITIONS.calls.columns.map(({ name }) => name),
    rows: records
      .filter((row) => row['vendor'] === vendor)
      .map((row) => ({ ...row, vendor: random.pick(['', vendor, ...vendors]) })),
  }));
}

function tablesOf(rows: Rows, zones: ReadonlyMap<Feed, string>, random: SeededRandom): Table[] {
  return [...rows].flatMap(([feed, records]): Table[] => {
    if (feed === 'calls' && random.chance(0.4)) return callTablesByVendor(records, zones.get(feed), random);
    const zone = zones.get(feed);
    const common = {
      feed,
      headings: FEED_DEFINITIONS[feed].columns.map(({ name }) => name),
      ...(zone === undefined ? {} : { timeZone: zone }),
    };
    const isSplit = random.chance(0.3);
    const half = isSplit ? Math.ceil(records.length / 2) : records.length;
    const parts = [records.slice(0, half), records.slice(half)].filter((part) => part.length > 0);
    return parts.map((part, index) => ({ ...common, path: `in/${feed}-${index + 1}.csv`, rows: part }));
  });
}
