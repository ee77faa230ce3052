import type { Call } from './call.ts';
import { type Assessment, assess, type Check, failed, isUnknown, metOr, open, unknown } from './checks.ts';
import { addDays, addMonths, dayOf } from './clock.ts';
import type { Configuration } from './configuration.ts';
import { entitiesGivenBy } from './entities.ts';
import { entityCheck, productCheck } from './named-checks.ts';
import { whyUnproved } from './proofs.ts';
import { type ConsentRecord, type Interval, UNREADABLE } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Section 6, consent and request: the checks in order, and the flaws of a consent. */

/** Section 6, first row of the table: is this record about this call at all? */
export function isConsentCandidate(consent: ConsentRecord, call: Call, { configuration }: Surroundings): boolean {
  if (consent.kind === UNREADABLE || !isForNumberOrPersons(consent, call)) return false;
  const givenDay = dayOf(consent.given.earliest, configuration.timeZone);
  return consent.given.earliest <= call.moment || givenDay === call.day || wasCollectedIn(consent, call, configuration);
}

function isForNumberOrPersons(consent: ConsentRecord, call: Call): boolean {
  return consent.number === call.record.calledNumber || isOneOf(consent.personId, call.persons);
}

function isOneOf(person: string | null, persons: ReadonlySet<string>): boolean {
  return person !== null && persons.has(person);
}

export function assessConsent(consent: ConsentRecord, call: Call, surroundings: Surroundings): Assessment {
  return assess(checksOf(consent, call, surroundings));
}

function checksOf(consent: ConsentRecord, call: Call, surroundings: Surroundings): Check[] {
  const namesSomebodyElse = consent.personId !== null && call.persons.size > 0 && !call.persons.has(consent.personId);
  const isForNumber = consent.number === null || consent.number === call.record.calledNumber;
  return [
    metOr(isForNumber, failed('consent-other-number')),
    metOr(!namesSomebodyElse, failed('consent-other-person')),
    formCheck(consent, call),
    entityCheck(consent, call, surroundings),
    purposeCheck(consent, call),
    productCheck(consent, call),
    givenCheck(consent.given, call.moment),
    withdrawnCheck(consent, call.moment),
    expiryCheck(consent, call),
    metOr(!isUsed(consent, call, surroundings), failed('request-used')),
  ];
}

/** It was withdrawn, and nothing that is looked at before is unknown: the consumer said no. */
export function isSurelyWithdrawn(consent: ConsentRecord, call: Call, surroundings: Surroundings): boolean {
  const checks = checksOf(consent, call, surroundings);
  const first = checks.find((check) => check !== 'met' && check.is !== 'open');
  return first !== undefined && first !== 'met' && first.is === 'failed' && first.nearMiss === 'consent-withdrawn';
}

/** Whether it was about the call's subject is unknown. */
export function isUnclearWhatAbout(consent: ConsentRecord, call: Call, surroundings: Surroundings): boolean {
  return [entityCheck(consent, call, surroundings), purposeCheck(consent, call), productCheck(consent, call)].some(
    isUnknown,
  );
}

/** The check *form*. */
function formCheck({ kind, form, channels, source, initiative }: ConsentRecord, call: Call): Check {
  const isRequest = kind === 'request';
  const mustBeConsumers = isRequest || call.regime === 'register';
  const isWrong =
    (form !== null && form !== 'active') ||
    (channels !== UNREADABLE && !channels.includes('phone')) ||
    (mustBeConsumers && initiative === 'caller') ||
    (isRequest && (source === 'contest' || source === 'survey'));
  if (isWrong) return failed('consent-invalid-form');

  const isInitiativeUnknown = initiative === UNREADABLE || (initiative === null && !isRequest);
  const lacksValue = form === null || channels === UNREADABLE || (mustBeConsumers && isInitiativeUnknown);
  return metOr(!lacksValue, unknown('consent-form-unknown'));
}

function purposeCheck({ purpose }: ConsentRecord, call: Call): Check {
  if (purpose === UNREADABLE) return unknown('consent-purpose-unknown');
  return metOr(purpose === call.purpose, failed('consent-other-purpose'));
}

function givenCheck(given: Interval, moment: bigint): Check {
  if (given.latest < moment) return 'met';
  return given.earliest <= moment ? open('consent-after-call') : failed('consent-after-call');
}

function withdrawnCheck({ withdrawn }: ConsentRecord, moment: bigint): Check {
  if (withdrawn === null) return 'met';
  if (withdrawn === UNREADABLE) return unknown('consent-withdrawal-unknown');
  if (withdrawn.latest < moment) return failed('consent-withdrawn');
  return metOr(withdrawn.earliest > moment, open('consent-withdrawn'));
}

function expiryCheck({ expiresOn }: ConsentRecord, call: Call): Check {
  if (expiresOn === UNREADABLE) return unknown('consent-expiry-unknown');
  return metOr(expiresOn === null || call.day <= expiresOn, failed('consent-expired'));
}

/** A request is used once there was a conversation, certainly after it and before this call. */
function isUsed(request: ConsentRecord, call: Call, { calls }: Surroundings): boolean {
  if (request.kind !== 'request') return false;
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

/** Section 5: the record names a call, and the log does not show that the consumer called. */
function wasCollectedInOutboundCall(consent: ConsentRecord, { configuration, calls }: Surroundings): boolean {
  if (consent.collectedInCall === null) return false;
  return !calls.some((call) => call.record.direction === 'inbound' && wasCollectedIn(consent, call, configuration));
}

/**
 * Section 5, re-consent apart from the objection itself: may this record lift something older than `since`? It is unproven if only
 * unknown values stand in its way.
 */
export function assessReconsent(
  consent: ConsentRecord,
  call: Call,
  since: bigint,
  surroundings: Surroundings,
): 'reconsent' | 'unproven' | 'none' {
  const isOne =
    consent.kind !== UNREADABLE &&
    isForNumberOrPersons(consent, call) &&
    !wasCollectedInOutboundCall(consent, surroundings) &&
    consent.given.earliest > since &&
    consent.given.latest < call.moment &&
    !isUsed(consent, call, surroundings);
  if (!isOne) return 'none';
  const checks = [
    formCheck(consent, call),
    entityCheck(consent, call, surroundings),
    withdrawnCheck(consent, call.moment),
    expiryCheck(consent, call),
  ];
  if (checks.every((check) => check === 'met')) return 'reconsent';
  return checks.every((check) => check === 'met' || isUnknown(check)) ? 'unproven' : 'none';
}

/** The rules of section 7 that rest on a consent, and their conditions for a conversation; dates are applied here. */
export const CONSENT_RULES: readonly {
  readonly rule: string;
  readonly from: string;
  readonly holds: (consent: ConsentRecord, call: Call, surroundings: Surroundings) => boolean;
}[] = [
  { rule: 'consent-not-linked-to-person', from: '2021-07-01', holds: (consent) => consent.personId === null },
  {
    rule: 'consent-without-proof',
    from: '2021-07-01',
    holds: (consent, call, surroundings) => whyUnproved(consent, call, surroundings) !== null,
  },
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
  return (
    consent.products.includes('*') ||
    (consent.channels !== UNREADABLE && consent.channels.some((channel) => channel !== 'phone')) ||
    consent.names.some((name) => entitiesGivenBy(name, configuration).length === 0)
  );
}

export function isFirstCallTooLate(
  consent: ConsentRecord,
  call: Call,
  { configuration, calls }: Surroundings,
): boolean {
  if (consent.termStated === true) return false;
  const since = consent.given.earliest;
  if (call.day <= addMonths(dayOf(since, configuration.timeZone), 6)) return false;
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

/** Do the logs of all vendors of those days reach back far enough to prove that nobody used the consent in time? */
export function logsReachBack(consent: ConsentRecord, call: Call, { configuration, calls }: Surroundings): boolean {
  const givenDay = dayOf(consent.given.earliest, configuration.timeZone);
  return configuration.vendors.every(({ id, contracts }) => {
    const hadContract = contracts.some(
      ({ from, to }) => (from === null || from <= call.day) && (to === null || givenDay <= to),
    );
    if (contracts.length > 0 && !hadContract) return true;
    const [firstContractDay = ''] = contracts.map(({ from }) => from ?? '').sort();
    const neededFrom = [givenDay, firstContractDay].sort().at(-1) ?? givenDay;
    return calls.some(({ record, day }) => record.vendor === id && day <= addDays(neededFrom, 7));
  });
}
