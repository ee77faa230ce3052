import { DateTime } from 'luxon';
import type { Row } from './canonical-csv.ts';
import { TAKEN_OVER } from './draw-settings.ts';
import { dayNear, laterDay, momentNear, writeCallTime, writeTime, ZONE } from './edges.ts';
import type { Settings } from './generated-workspace.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Rows of a scenario: few numbers and persons, so that they collide, and times near to one another. */

/** What a scenario has much of. */
export type Focus = 'anything' | 'objections' | 'requests';

export interface Scenario {
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

export const OWN_NUMBERS: readonly string[] = ['+31201110001', '+31201110002', '+31201110003'];

export function drawCall(scenario: Scenario, id: string, zone: string): Row {
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
    legal_form_from: isOpen ? '' : from,
    legal_form_to: random.chance(0.75) ? '' : laterDay(random, from),
  };
}

export function drawPhone({ random, usually, persons, numbers, moments }: Scenario): Row {
  const from = dayNear(random, moments);
  return {
    person_id: usually(0.3, persons[0] ?? '', persons),
    number: usually(0.3, numbers[0] ?? '', numbers),
    valid_from: random.chance(0.65) ? '' : from,
    valid_to: random.chance(0.75) ? '' : laterDay(random, from),
    published_for_marketing: usually(0.75, '', ['yes', 'yes', 'no']),
  };
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

export function drawConsent(scenario: Scenario, id: string, zone: string): Row {
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

export function drawRelation(scenario: Scenario, id: string): Row {
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

export function drawObjection(scenario: Scenario, id: string, zone: string): Row {
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

export function drawRegister({ random, usually, numbers, moments }: Scenario): Row {
  const from = dayNear(random, moments);
  return {
    number: random.pick(numbers),
    registered_from: from,
    registered_to: random.chance(0.7) ? '' : laterDay(random, from),
    category: usually(0.6, '', ['all', 'commercial', 'charitable', 'ideal']),
  };
}

export function drawHandover(scenario: Scenario, _id: string, zone: string): Row {
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

export function drawScrub({ random, settings, moments }: Scenario): Row {
  return {
    vendor: random.pick(settings.vendors).id,
    register_date: dayNear(random, moments),
    campaign: random.pick(['', 'zon', 'gift', 'kaal']),
  };
}
