import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Row } from './canonical-csv.ts';
import { TAKEN_OVER } from './draw-settings.ts';
import {
  dayNear,
  doubtfulTime,
  endDay,
  laterDay,
  momentNear,
  startDay,
  UNREADABLE_CELL,
  writeCallTime,
  writeTime,
  ZONE,
} from './edges.ts';
import type { Settings } from './generated-workspace.ts';
import { PROOF_FILES } from './proof-files.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Rows of a scenario: few numbers and persons, so that rows meet, and times close to each other. */

/** What a scenario has many of. */
export type Focus = 'anything' | 'objections' | 'requests' | 'consents' | 'customers';

export interface Scenario {
  readonly random: SeededRandom;
  /**
   * Takes the usual value, or now and then one of the others: in some scenarios nearly everything is in order, in others little.
   */
  readonly usually: <Value>(probability: number, usual: Value, others: readonly Value[]) => Value;
  readonly focus: Focus;
  /** Begins every id of the scenario. */
  readonly prefix: string;
  readonly settings: Settings;
  /** The vendor of most of the scenario. */
  readonly vendor: string;
  readonly numbers: readonly string[];
  readonly persons: readonly string[];
  /** Points in time near which records are drawn: calls, and earlier records. */
  readonly moments: number[];
  /** Ids of existing calls, whoever made them. */
  readonly callIds: string[];
  /** Vendors that receive any leads, and vendors that receive suppressions. */
  readonly leadVendors: readonly string[];
  readonly suppressVendors: readonly string[];
}

export const OWN_NUMBERS: readonly string[] = ['+31201110001', '+31201110002', '+31201110003'];

/** More of them, from each of which a call centre makes some ten calls, more or less. */
export const RARE_NUMBERS: readonly string[] = ['+31201110004', '+31201110005', '+31201110006', '+31201110007'];

const MORE_OR_LESS_RARE = RARE_NUMBERS.flatMap((number, index) => Array<string>(index + 1).fill(number));

/** A call centre that the configuration lacks. */
export const STRANGE_VENDOR = 'vreemd';

/** Milliseconds; a later time cannot belong to the same call. */
const DAY = 86_400_000;

/** The first company, the second, one that was taken over and an unknown one, in the words of lists. */
const FIRST_ENTITY = ['voorbeeld', 'VOORBEELD', 'Voorbeeld Energie B.V.', 'GroenPlus', 'zonplus'];
const SECOND_ENTITY = ['buurthulp', 'buurthulp', 'Stichting Buurthulp', 'hulplijn'];
const OTHER_ENTITIES = [TAKEN_OVER, TAKEN_OVER.toUpperCase(), 'onbekend'];

export function drawCall(scenario: Scenario, id: string, zone: string): Row {
  const { random, usually, focus, settings, vendor, numbers, persons, moments, callIds } = scenario;
  const vendors = settings.vendors.map((each) => each.id);
  const isInbound = random.chance(0.12);
  const isFromOwn = random.chance(0.25);
  const ownNumber = random.mostly(isInbound ? 0.3 : 0.9, random.pick(OWN_NUMBERS), MORE_OR_LESS_RARE);
  const number = usually(0.3, numbers[0] ?? '', numbers);
  const startedAt = momentNear(random, moments);
  const connectedAt = startedAt + random.mostly(0.97, random.pick([0, 0, 9000, 60_000, -1000]), [DAY, DAY + 1000]);
  const seconds = random.pick([0, 19, 20, 30, 31, 80]);
  const endedAt = connectedAt + seconds * 1000 + random.mostly(0.97, 0, [DAY, DAY + 1000]);
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
    vendor: random.mostly(0.99, usually(0.5, vendor, vendors), [STRANGE_VENDOR]),
    started_at: writeCallTime(random, startedAt, zone),
    called_number: isInbound && random.chance(isFromOwn ? 0.2 : 0.8) ? random.pick(OWN_NUMBERS) : number,
    connected_at: random.chance(0.4) ? writeCallTime(random, connectedAt, zone) : '',
    ended_at: random.chance(0.3) ? writeCallTime(random, endedAt, zone) : '',
    talk_seconds: random.chance(0.7) ? String(seconds) : '',
    connected: usually(0.8, '', ['yes', 'no']),
    result,
    direction: isInbound ? 'inbound' : random.mostly(0.92, random.pick(['', 'outbound']), ['unknown']),
    purpose: usually(0.85, '', ['commercial', 'charitable', 'ideal', 'service', 'test']),
    dial_mode: usually(0.8, '', ['manual', 'predictive', 'prerecorded', 'ai-voice']),
    caller_number: isInbound && !isFromOwn ? usually(0.8, number, ['']) : random.mostly(0.8, ownNumber, ['']),
    caller_id_withheld: usually(0.8, '', ['yes', 'yes', 'no']),
    campaign: usually(0.6, 'zon', ['', 'kaal', 'gift', 'gift', 'winkel', 'merk', 'dienst', 'onbekend']),
    person_id: usually(0.65, '', [...persons, ...persons, 'P-vreemd']),
    lead_source: random.pick(['', '', 'client', 'vendor']),
    optout_offered: usually(0.75, 'yes', ['no', '']),
    optout_requested: usually(0.85, '', ['yes', 'no', 'no']),
    identity_stated: usually(0.8, 'yes', ['no', 'no', '']),
    callback_agreed: usually(0.7, '', ['yes', 'no', 'no']),
    ai_disclosed: random.pick(['', 'yes', 'no']),
    spoke_with: random.pick(['', 'subscriber', 'subscriber', 'other', 'unknown']),
  };
}

export function drawPerson({ random, persons, moments }: Scenario): Row {
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
    legal_form_from: startDay(random, isOpen ? '' : from),
    legal_form_to: endDay(random, random.chance(0.75) ? '' : laterDay(random, from)),
  };
}

export function drawPhone({ random, usually, persons, numbers, moments }: Scenario): Row {
  const from = dayNear(random, moments);
  return {
    person_id: usually(0.3, persons[0] ?? '', persons),
    number: usually(0.3, numbers[0] ?? '', numbers),
    valid_from: startDay(random, random.chance(0.65) ? '' : from),
    valid_to: endDay(random, random.chance(0.75) ? '' : laterDay(random, from)),
    published_for_marketing: usually(0.75, '', ['yes', 'yes', 'no']),
  };
}

/** A number and a person, one of which may be missing. */
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

export function drawConsent(scenario: Scenario, id: string, zone: string): Row {
  const { random, usually, focus, moments, callIds } = scenario;
  const isSound = (focus === 'consents' || focus === 'requests') && random.chance(0.7);
  const given =
    focus === 'consents' && random.chance(0.5) ? halfAYearBefore(random, moments) : momentNear(random, moments);
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
      'Voorbeeld Energie B.V.',
      ...OTHER_ENTITIES,
      '',
      '',
    ]),
    products: usually(0.6, 'solar|donation|boiler', ['*', 'SOLAR', 'boiler', 'solar|*', '']),
    purpose: usually(0.75, '', ['commercial', 'charitable', 'ideal', UNREADABLE_CELL, UNREADABLE_CELL]),
    channels: usually(0.85, '', ['phone', 'phone|email', 'email', 'phone|fax']),
    form: usually(0.85, 'active', ['pre-ticked', 'bundled', '', UNREADABLE_CELL]),
    source: usually(0.75, 'web', ['call', 'contest', 'survey', 'paper', '']),
    initiative: usually(0.6, 'consumer', ['caller', '', UNREADABLE_CELL]),
    term_stated: random.pick(['yes', 'no', 'no', '']),
    expires_on: endDay(random, random.chance(0.15) ? dayNear(random, moments) : ''),
    withdrawn_at: doubtfulTime(random, near(0.2)),
    verified_at: near(0.75),
    evidence: usually(0.6, 'form-1', ['', 'ja', 'Akkoord', 'n.v.t.', 'x1', 'a-1-', 'url']),
    collected_by: drawParty(scenario),
    collected_in_call: random.chance(0.25) ? random.pick([...callIds, 'nergens']) : '',
    ...(isSound ? SOUND_CONSENT : {}),
    ...(isSound && random.chance(0.3) ? { [random.pick(['names', 'form', 'products'])]: '' } : {}),
  };
}

export function drawProof({ random, usually, prefix, numbers, moments }: Scenario, id: string, zone: string): Row {
  const [path, text] = random.pick([...PROOF_FILES]);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const made = random.chance(0.7) ? writeTime(random, momentNear(random, moments), zone) : '';
  return {
    proof_id: `B${id}`,
    consent_id: usually(0.9, `C${prefix}-${random.pick([1, 1, 2, 3, 4])}`, ['nergens']),
    file: usually(0.85, path, ['bewijs/weg.txt', 'in']),
    kind: random.pick(['form', 'screenshot', 'letter', '']),
    sha256: usually(0.8, random.pick(['', sha256]), [
      sha256.toUpperCase(),
      sha256.toUpperCase(),
      sha256.replace(/^./u, 'g'),
      UNREADABLE_CELL,
    ]),
    made_at: doubtfulTime(random, made),
    number: usually(0.8, '', [...numbers, ...numbers, '+31612345678']),
    names: usually(0.7, '', ['GroenPlus', 'zonplus|buurthulp', 'Stichting Buurthulp', 'partner', ...OTHER_ENTITIES]),
    products: usually(0.7, '', ['Solar', 'solar|donation', 'boiler', '*']),
  };
}

/** The values that a consent needs to be a basis, so that its time, company and notes matter. */
const SOUND_CONSENT: Row = {
  names: 'voorbeeld|buurthulp',
  products: 'solar|donation|boiler',
  channels: '',
  form: 'active',
  source: 'web',
  initiative: 'consumer',
  withdrawn_at: '',
  expires_on: '',
};

/** The time of a consent that expires unused near a call. */
function halfAYearBefore(random: SeededRandom, moments: readonly number[]): number {
  return DateTime.fromMillis(random.pick(moments), { zone: ZONE })
    .minus({ months: 6, days: random.pick([-1, 0, 1, 2, 7]) })
    .toMillis();
}

export function drawRelation(scenario: Scenario, id: string): Row {
  const { random, usually, focus, numbers, moments } = scenario;
  const isSound = focus === 'customers' && random.chance(0.7);
  const startedOn = dayNear(random, moments);
  const endsOfTerms = [dayBeforeTerm(scenario), dayBeforeTerm(scenario)];
  const endedOn = random.pick(['', '', '', laterDay(random, startedOn), ...endsOfTerms.slice(isSound ? 0 : 1)]);
  return {
    relation_id: `R${id}`,
    entity: usually(0.5, 'voorbeeld', [...FIRST_ENTITY, ...SECOND_ENTITY, ...OTHER_ENTITIES]),
    kind: usually(0.6, 'subscription', ['purchase', 'gift', 'donorship', 'volunteer', 'attendance']),
    started_on: startDay(random, endedOn !== '' && endedOn < startedOn ? endedOn : startedOn),
    ...drawSubject(scenario),
    ended_on: endDay(random, endedOn),
    paid_amount: usually(0.85, '12.50', ['0', '0.00', '', UNREADABLE_CELL]),
    product: usually(0.7, 'energy', ['Energy', 'solar', 'boiler', 'donation', 'telecom', '']),
    number_collected_on: random.chance(0.3)
      ? startDay(random, random.pick(['2021-06-30', '2021-07-01', startedOn]))
      : '',
    optout_offered_at_collection: usually(0.6, 'yes', ['no', '']),
    ...(isSound ? { ...SOUND_RELATION, number: numbers[0] ?? '', person_id: '' } : {}),
  };
}

/** The values that a relation needs to be a basis for sales campaigns, so that its end matters. */
const SOUND_RELATION: Row = {
  entity: 'voorbeeld',
  kind: 'subscription',
  paid_amount: '12.50',
  product: 'energy',
  optout_offered_at_collection: 'yes',
};

/** A day from which one of the company's terms for former customers ends near a call. */
function dayBeforeTerm({ random, settings: { policy }, moments }: Scenario): string {
  const own = policy.retention.map(({ months }) => months);
  return DateTime.fromMillis(random.pick(moments), { zone: ZONE })
    .minus({ months: random.pick([...own, ...own, policy.relation_term_months]) })
    .plus({ days: random.pick([-28, -1, -1, 0, 1]) })
    .toFormat('yyyy-MM-dd');
}

export function drawObjection(scenario: Scenario, id: string, zone: string): Row {
  const { random, usually, focus, settings, moments, callIds } = scenario;
  const objected = momentNear(random, moments);
  moments.push(objected);
  return {
    objection_id: `V${id}`,
    objected_at: writeTime(random, objected, zone),
    ...drawSubject(scenario),
    entity: usually(0.5, 'voorbeeld', ['', '', ...FIRST_ENTITY, ...SECOND_ENTITY, ...OTHER_ENTITIES]),
    recorded_by: focus === 'objections' ? random.pick(settings.vendors).id : drawParty(scenario),
    reported_at: random.chance(focus === 'objections' ? 0.1 : 0.3)
      ? writeTime(random, momentNear(random, moments), zone)
      : '',
    vendor_call_id: random.chance(0.35) ? random.pick([...callIds, 'nergens']) : '',
    request: random.chance(0.1) ? random.pick(['no-calls', 'something-else']) : '',
  };
}

export function drawRegister({ random, usually, numbers, moments }: Scenario): Row {
  const from = dayNear(random, moments);
  return {
    number: random.pick(numbers),
    registered_from: startDay(random, from),
    registered_to: endDay(random, random.chance(0.7) ? '' : laterDay(random, from)),
    category: usually(0.6, '', ['all', 'commercial', 'charitable', 'ideal']),
  };
}

export function drawHandover(scenario: Scenario, _id: string, zone: string): Row {
  const { random, usually, settings, vendor, numbers, moments, leadVendors, suppressVendors } = scenario;
  const vendors = settings.vendors.map((each) => each.id);
  const delivered = momentNear(random, moments);
  const receiver = usually(0.7, vendor, vendors);
  const kinds = [
    ...(leadVendors.includes(receiver) ? ['lead'] : []),
    ...(suppressVendors.includes(receiver) ? ['suppress', 'suppress'] : []),
  ];
  moments.push(delivered);
  return {
    vendor: kinds.length === 0 ? STRANGE_VENDOR : random.mostly(0.99, receiver, [STRANGE_VENDOR]),
    number: usually(0.3, numbers[0] ?? '', numbers),
    kind: random.pick(kinds.length === 0 ? ['lead', 'suppress'] : kinds),
    delivered_at: writeTime(random, delivered, zone),
    entity: usually(0.5, '', [...FIRST_ENTITY, ...FIRST_ENTITY, ...SECOND_ENTITY, ...OTHER_ENTITIES]),
  };
}

export function drawScreening(scenario: Scenario, _id: string, zone: string): Row {
  const { random, usually, settings, vendor, numbers, moments } = scenario;
  const vendors = settings.vendors.map((each) => each.id);
  const delivered = momentNear(random, moments);
  moments.push(delivered);
  return {
    vendor: random.mostly(0.98, usually(0.8, vendor, vendors), [STRANGE_VENDOR]),
    number: usually(0.5, numbers[0] ?? '', numbers),
    to_call: random.pick(['no', 'no', 'yes']),
    delivered_at: writeTime(random, delivered, zone),
    campaign: random.pick(['', '', 'zon', 'gift']),
    answer: random.pick(['', 'must-not-call', 'may-call']),
  };
}

export function drawScrub({ random, settings, moments }: Scenario): Row {
  const used = dayNear(random, moments);
  return {
    vendor: random.mostly(0.98, random.pick(settings.vendors).id, [STRANGE_VENDOR]),
    register_date: dayNear(random, moments),
    campaign: random.pick(['', 'zon', 'gift', 'kaal']),
    used_from: startDay(random, random.chance(0.7) ? '' : used),
    used_to: endDay(random, random.chance(0.7) ? '' : laterDay(random, used)),
    complete: random.pick(['', '', 'yes', 'no']),
  };
}
