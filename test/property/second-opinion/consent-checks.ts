import type { Configuration } from '../../../src/model/configuration.ts';
import type { Call } from './call.ts';
import { addMonths, dayOf } from './clock.ts';
import { type ConsentRecord, type Interval, UNREADABLE } from './records.ts';

/** Section 6, consent and request: the checks in their order, and what makes a consent less than clean. */

/** What a check says: it is met, left open, or failed. */
export type Check = 'met' | 'open' | 'failed';

/** What the checks of a record say together; a near miss is empty where the record is valid. */
export interface Assessment {
  readonly status: 'valid' | 'possible' | 'invalid';
  readonly nearMiss: string;
}

export function assess(checks: readonly (readonly [nearMiss: string, check: Check])[]): Assessment {
  const failed = checks.find(([, check]) => check === 'failed');
  if (failed !== undefined) return { status: 'invalid', nearMiss: failed[0] };
  const open = checks.find(([, check]) => check === 'open');
  return open === undefined ? { status: 'valid', nearMiss: '' } : { status: 'possible', nearMiss: open[0] };
}

export function check(isMet: boolean): Check {
  return isMet ? 'met' : 'failed';
}

/** Calls and the configuration: what a consent is judged against beside the call itself. */
export interface Surroundings {
  readonly configuration: Configuration;
  readonly calls: readonly Call[];
}

/** Section 6, first row of the table: is this record about this call at all? */
export function isConsentCandidate(consent: ConsentRecord, call: Call, { configuration }: Surroundings): boolean {
  if (consent.kind === UNREADABLE || !isForNumberOrPersons(consent, call)) return false;
  const givenDay = dayOf(consent.given.earliest, configuration.client.timeZone);
  return consent.given.earliest <= call.moment || givenDay === call.day || wasCollectedIn(consent, call, configuration);
}

function isForNumberOrPersons(consent: ConsentRecord, call: Call): boolean {
  return consent.number === call.record.calledNumber || isOneOf(consent.personId, call.persons);
}

function isOneOf(person: string | null, persons: ReadonlySet<string>): boolean {
  return person !== null && persons.has(person);
}

export function assessConsent(consent: ConsentRecord, call: Call, surroundings: Surroundings): Assessment {
  const namesSomebodyElse = consent.personId !== null && call.persons.size > 0 && !call.persons.has(consent.personId);
  return assess([
    ['consent-other-number', check(consent.number === null || consent.number === call.record.calledNumber)],
    ['consent-other-person', check(!namesSomebodyElse)],
    ['consent-invalid-form', check(hasForm(consent, call))],
    ['consent-other-entity', check(namesEntity(consent, call))],
    ['consent-other-purpose', check(consent.purpose === call.purpose)],
    ['consent-other-product', check(namesProduct(consent, call))],
    ['consent-after-call', givenCheck(consent.given, call.moment)],
    ['consent-withdrawn', withdrawnCheck(consent, call.moment)],
    ['consent-expired', check(!hasExpired(consent, call))],
    ['request-used', check(consent.kind !== 'request' || !isUsed(consent, call, surroundings))],
  ]);
}

/** The check *form*. */
function hasForm(consent: ConsentRecord, call: Call): boolean {
  if (consent.form !== 'active') return false;
  if (consent.channels === UNREADABLE || !consent.channels.includes('phone')) return false;
  if (consent.kind === 'request') {
    const isConsumersOwn = consent.initiative === null || consent.initiative === 'consumer';
    return isConsumersOwn && consent.source !== 'contest' && consent.source !== 'survey';
  }
  return call.regime !== 'register' || consent.initiative === 'consumer';
}

/** The check *entity*: it names the call's entity, or the brand that the call was for. */
function namesEntity(consent: ConsentRecord, call: Call): boolean {
  const accepted = [call.entity.id, call.entity.name, call.brand ?? call.entity.id].map((name) => name.toLowerCase());
  return consent.names.some((name) => accepted.includes(name.toLowerCase()));
}

function namesProduct(consent: ConsentRecord, call: Call): boolean {
  return consent.products.includes('*') || (call.product !== null && consent.products.includes(call.product));
}

function givenCheck(given: Interval, moment: bigint): Check {
  if (given.latest < moment) return 'met';
  return given.earliest <= moment ? 'open' : 'failed';
}

function withdrawnCheck({ withdrawn }: ConsentRecord, moment: bigint): Check {
  if (withdrawn === null) return 'met';
  if (withdrawn === UNREADABLE || withdrawn.latest < moment) return 'failed';
  return withdrawn.earliest <= moment ? 'open' : 'met';
}

function hasExpired({ expiresOn }: ConsentRecord, call: Call): boolean {
  return expiresOn !== null && (expiresOn === UNREADABLE || expiresOn < call.day);
}

/** A request is used once there was a conversation, certainly after it and before this call. */
function isUsed(request: ConsentRecord, call: Call, { calls }: Surroundings): boolean {
  return calls.some(
    (earlier) =>
      earlier.inScope &&
      earlier.contact === 'conversation' &&
      request.given.latest < earlier.moment &&
      earlier.entity.id === call.entity.id &&
      isForNumberOrPersons(request, earlier) &&
      isEarlier(earlier, call),
  );
}

/** By moment, vendor, call id. */
function isEarlier(one: Call, other: Call): boolean {
  if (one.moment !== other.moment) return one.moment < other.moment;
  if (one.record.vendor !== other.record.vendor) return one.record.vendor < other.record.vendor;
  return one.record.callId < other.record.callId;
}

function collectorVendor(consent: ConsentRecord, configuration: Configuration): string | null {
  return configuration.vendors.some(({ id }) => id === consent.collectedBy) ? consent.collectedBy : null;
}

/** Was it collected in this very call? */
function wasCollectedIn(consent: ConsentRecord, call: Call, configuration: Configuration): boolean {
  const collector = collectorVendor(consent, configuration);
  return consent.collectedInCall === call.record.callId && (collector === null || collector === call.record.vendor);
}

/** Section 5: a call is named, and the log does not show that the consumer rang. */
function wasCollectedInOutboundCall(consent: ConsentRecord, { configuration, calls }: Surroundings): boolean {
  if (consent.collectedInCall === null) return false;
  return !calls.some((call) => call.record.direction === 'inbound' && wasCollectedIn(consent, call, configuration));
}

/** Section 5, re-consent but for what an objection says: may this record lift something older than `since`? */
export function isReconsent(consent: ConsentRecord, call: Call, since: bigint, surroundings: Surroundings): boolean {
  return (
    consent.kind !== UNREADABLE &&
    isForNumberOrPersons(consent, call) &&
    hasForm(consent, call) &&
    namesEntity(consent, call) &&
    !wasCollectedInOutboundCall(consent, surroundings) &&
    consent.given.earliest > since &&
    consent.given.latest < call.moment &&
    withdrawnCheck(consent, call.moment) === 'met' &&
    !hasExpired(consent, call) &&
    !(consent.kind === 'request' && isUsed(consent, call, surroundings))
  );
}

/** The rules of section 7 that rest on a consent, and their conditions for a conversation; dates are put on here. */
export const CONSENT_RULES: readonly {
  readonly rule: string;
  readonly from: string;
  readonly holds: (consent: ConsentRecord, call: Call, surroundings: Surroundings) => boolean;
}[] = [
  { rule: 'consent-not-linked-to-person', from: '2021-07-01', holds: (consent) => consent.personId === null },
  { rule: 'consent-without-proof', from: '2021-07-01', holds: (consent) => consent.evidence === null },
  {
    rule: 'consent-not-verified',
    from: '2025-07-01',
    holds: (consent, call) => consent.verified === null || consent.verified.latest >= call.moment,
  },
  {
    rule: 'consent-from-own-call',
    from: '2021-07-01',
    holds: (consent, _call, surroundings) => wasCollectedInOutboundCall(consent, surroundings),
  },
  { rule: 'consent-not-specific', from: '2021-07-01', holds: isNotSpecific },
  { rule: 'first-call-after-six-months', from: '2024-10-15', holds: isFirstCallTooLate },
];

export function consentRulesThatHold(consent: ConsentRecord, call: Call, surroundings: Surroundings): string[] {
  return CONSENT_RULES.filter(({ from, holds }) => from <= call.day && holds(consent, call, surroundings)).map(
    ({ rule }) => rule,
  );
}

function isNotSpecific(consent: ConsentRecord, _call: Call, { configuration }: Surroundings): boolean {
  const known = configuration.client.entities
    .flatMap(({ id, name, brands }) => [id, name, ...brands])
    .map((name) => name.toLowerCase());
  return (
    consent.products.includes('*') ||
    (consent.channels !== UNREADABLE && consent.channels.some((channel) => channel !== 'phone')) ||
    consent.names.some((name) => !known.includes(name.toLowerCase()))
  );
}

function isFirstCallTooLate(consent: ConsentRecord, call: Call, { configuration, calls }: Surroundings): boolean {
  if (consent.termStated === true) return false;
  const since = consent.given.earliest;
  if (call.day <= addMonths(dayOf(since, configuration.client.timeZone), 6)) return false;
  return !calls.some(
    (earlier) =>
      earlier.inScope &&
      earlier.contact === 'conversation' &&
      since <= earlier.moment &&
      earlier.moment < call.moment &&
      earlier.entity.id === call.entity.id &&
      (earlier.record.calledNumber === call.record.calledNumber ||
        [...earlier.persons].some((person) => call.persons.has(person))),
  );
}

/** Do the logs of all vendors reach back far enough to prove that nobody used the consent in time? */
export function logsReachBack(consent: ConsentRecord, { configuration, calls }: Surroundings): boolean {
  const givenDay = dayOf(consent.given.earliest, configuration.client.timeZone);
  return configuration.vendors.every((vendor) => {
    const firstContractDay = vendor.contracts.map(({ from }) => from).sort()[0] ?? givenDay;
    const neededFrom = [firstContractDay, givenDay].sort().at(-1) ?? givenDay;
    return calls.some((call) => call.record.vendor === vendor.id && call.day <= neededFrom);
  });
}
