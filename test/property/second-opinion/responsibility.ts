import type { Call } from './call.ts';
import { dayOf, HOUR } from './clock.ts';
import type { Vendor } from './configuration.ts';
import { assessReconsent } from './consent-checks.ts';
import { entitiesGivenBy } from './entities.ts';
import type { Objection, Standing } from './objections.ts';
import type { ConsentRecord, HandoverRecord, Records } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Section 9: whose act or omission caused a finding. */
export interface Responsibility {
  readonly responsible: string;
  readonly cause: string;
}

interface Case {
  readonly call: Call;
  readonly records: Records;
  readonly surroundings: Surroundings;
}

const CLIENT = 'client';
const NO_TRACE: Responsibility = { responsible: 'undetermined', cause: 'no-trace' };

/** Handovers of this number to this vendor: for the call's entity, for no entity, or (suppressions) for an unknown one. */
function handovers({ call, records, surroundings }: Case, kind: 'lead' | 'suppress'): HandoverRecord[] {
  const isForEntity = ({ entity }: HandoverRecord): boolean => {
    if (entity === null) return true;
    const meant = entitiesGivenBy(entity, surroundings.configuration);
    return meant.length === 0 || meant.some(({ id }) => id === call.entity.id);
  };
  return records.handovers.filter(
    (handover) =>
      handover.kind === kind &&
      handover.vendor === call.record.vendor &&
      handover.number === call.record.calledNumber &&
      isForEntity(handover),
  );
}

function isOvertakenByConsent({ delivered }: HandoverRecord, { call, records, surroundings }: Case): boolean {
  return records.consents.some(
    (consent) => assessReconsent(consent, call, delivered.latest, surroundings) === 'reconsent',
  );
}

function isOvertakenByLead({ delivered }: HandoverRecord, subject: Case): boolean {
  return handovers(subject, 'lead').some(
    (lead) => lead.delivered.latest <= subject.call.moment && lead.delivered.earliest > delivered.latest,
  );
}

/** Suppressions that the vendor had time to process, and that no re-consent overtook. */
function processedSuppressions(subject: Case): HandoverRecord[] {
  const processedUntil = subject.call.moment - BigInt(vendorOf(subject).suppressionHours) * HOUR;
  return handovers(subject, 'suppress').filter(
    (handover) => handover.delivered.latest <= processedUntil && !isOvertakenByConsent(handover, subject),
  );
}

function wasTold(subject: Case): boolean {
  return processedSuppressions(subject).some((handover) => !isOvertakenByLead(handover, subject));
}

function wasSentAgain(subject: Case): boolean {
  return processedSuppressions(subject).some((handover) => isOvertakenByLead(handover, subject));
}

/** By its contract the vendor calls what the last list says, and that said no to this number; no later lead brought it back. */
function wasScreenedOut(subject: Case): boolean {
  const { call, records } = subject;
  if (!vendorOf(subject).hasScreenedLists) return false;
  const lists = records.screenings.filter(
    ({ vendor, number, campaign, delivered }) =>
      vendor === call.record.vendor &&
      number === call.record.calledNumber &&
      (campaign === null || campaign === call.record.campaign) &&
      delivered.latest <= call.moment,
  );
  const last = lists.filter(({ delivered }) => !lists.some((other) => other.delivered.earliest > delivered.latest));
  if (last.length === 0 || last.some(({ toCall }) => toCall)) return false;
  return !handovers(subject, 'lead').some(
    (lead) =>
      lead.delivered.latest <= call.moment && last.every(({ delivered }) => lead.delivered.earliest > delivered.latest),
  );
}

function vendorOf({ call, surroundings }: Pick<Case, 'call' | 'surroundings'>): Vendor {
  const vendor = surroundings.configuration.vendors.find(({ id }) => id === call.record.vendor);
  if (vendor === undefined) throw new Error('A call is of a vendor of the configuration.');
  return vendor;
}

/** `called-after-objection`, `objection-open-over-28-days`, `dialled-after-objection`. */
export function forObjection(
  call: Call,
  standing: readonly Standing[],
  records: Records,
  surroundings: Surroundings,
): Responsibility {
  const subject: Case = { call, records, surroundings };
  const certain = standing.filter(({ isCertainlyBefore }) => isCertainlyBefore);
  const objections = (certain.length > 0 ? certain : standing).map(({ objection }) => objection);
  const vendor = call.record.vendor;

  if (objections.some(({ recordedBy }) => recordedBy === vendor)) return { responsible: vendor, cause: 'own-record' };
  if (wasTold(subject)) return { responsible: vendor, cause: 'was-told' };
  if (wasScreenedOut(subject)) return { responsible: vendor, cause: 'screened-out' };
  if (wasSentAgain(subject)) return { responsible: CLIENT, cause: 'sent-again' };

  const knownSince = clientKnewSince(objections);
  if (knownSince !== null && knownSince <= call.moment) {
    return { responsible: CLIENT, cause: causeOfClient(subject, knownSince) };
  }

  const others = objections.filter(({ recordedBy }) => recordedBy !== null && recordedBy !== CLIENT);
  if (others.length > 0) {
    const late = latestReporter(others, call, surroundings);
    return late === null
      ? { responsible: CLIENT, cause: 'within-agreed-time' }
      : { responsible: late, cause: 'not-reported' };
  }
  const isClients = objections.some(({ recordedBy }) => recordedBy === CLIENT);
  return isClients ? { responsible: CLIENT, cause: 'within-agreed-time' } : NO_TRACE;
}

/** `k`: the objections that the client recorded itself, or that were reported to it; by their latest reading. */
function clientKnewSince(objections: readonly Objection[]): bigint | null {
  const moments = objections.flatMap(({ recordedBy, objected, reported }) => [
    ...(recordedBy === CLIENT ? [objected.latest] : []),
    ...(reported === null ? [] : [reported.latest]),
  ]);
  return moments.reduce<bigint | null>((first, at) => (first === null || at < first ? at : first), null);
}

function causeOfClient(subject: Case, knownSince: bigint): string {
  const { call, surroundings } = subject;
  const agreedUntil = knownSince + BigInt(surroundings.configuration.policy.passOnHours) * HOUR;
  const deliveries = handovers(subject, 'suppress')
    .filter((handover) => !isOvertakenByConsent(handover, subject) && !isOvertakenByLead(handover, subject))
    .map(({ delivered }) => delivered.latest);
  if (call.moment <= agreedUntil || deliveries.some((at) => at <= agreedUntil)) return 'within-agreed-time';
  if (deliveries.some((at) => at <= call.moment)) return 'passed-on-late';
  const isAnyLoaded = subject.records.handovers.some(
    ({ kind, vendor, number, delivered }) =>
      kind === 'suppress' &&
      vendor === call.record.vendor &&
      (delivered.latest <= call.moment || number === call.record.calledNumber),
  );
  return isAnyLoaded ? 'not-passed-on' : 'passing-on-not-shown';
}

/** Of the vendors that should have reported an objection by now, the one that recorded it first. */
function latestReporter(objections: readonly Objection[], call: Call, surroundings: Surroundings): string | null {
  const [earliest] = objections
    .filter(({ recordedBy, objected }) => {
      const recorder = surroundings.configuration.vendors.find(({ id }) => id === recordedBy);
      const hours = recorder?.reportObjectionsWithinHours ?? 0;
      return call.moment > objected.latest + BigInt(hours) * HOUR;
    })
    .sort(
      (one, other) =>
        Number(one.objected.earliest - other.objected.earliest) ||
        ((one.recordedBy ?? '') < (other.recordedBy ?? '') ? -1 : 1),
    );
  return earliest?.recordedBy ?? null;
}

/** Calls without a basis, or on one that was too old. */
export function forBasis(call: Call, records: Records, surroundings: Surroundings): Responsibility {
  const subject: Case = { call, records, surroundings };
  const vendor = call.record.vendor;
  if (wasTold(subject)) return { responsible: vendor, cause: 'was-told' };
  if (wasScreenedOut(subject)) return { responsible: vendor, cause: 'screened-out' };
  if (handovers(subject, 'lead').some((lead) => isLeadBefore(lead, subject))) {
    return { responsible: CLIENT, cause: 'client-lead' };
  }
  if (call.record.leadSource === 'vendor') return { responsible: vendor, cause: 'own-lead' };
  const getsLists = records.handovers.some((handover) => handover.vendor === vendor && handover.kind === 'lead');
  return getsLists ? { responsible: vendor, cause: 'outside-supplied-lists' } : NO_TRACE;
}

/** A lead with only a day counts on that day too. */
function isLeadBefore({ delivered }: HandoverRecord, { call, surroundings }: Case): boolean {
  if (delivered.latest <= call.moment) return true;
  return delivered.isDayOnly && dayOf(delivered.earliest, surroundings.configuration.timeZone) === call.day;
}

/** Who is bound by the company's own hours: the call centre too, if its contract says so. */
export function forOwnHours(call: Call, surroundings: Surroundings): Responsibility {
  const { id, ownHoursAgreed } = vendorOf({ call, surroundings });
  return ownHoursAgreed ? { responsible: id, cause: 'contract-duty' } : { responsible: CLIENT, cause: 'own-norm' };
}

/** And by its own limits: if every dial that made it too many is of the same call centre. */
export function forOwnLimits(call: Call, dials: readonly Call[], surroundings: Surroundings): Responsibility {
  const { id, ownLimitsAgreed } = vendorOf({ call, surroundings });
  const isOwn = ownLimitsAgreed && dials.every(({ record }) => record.vendor === id);
  return isOwn ? { responsible: id, cause: 'contract-duty' } : { responsible: CLIENT, cause: 'own-norm' };
}

export function forScrub(call: Call, records: Records, surroundings: Surroundings): Responsibility {
  if (wasScreenedOut({ call, records, surroundings }))
    return { responsible: call.record.vendor, cause: 'screened-out' };
  const { scrubbedBy } = vendorOf({ call, surroundings });
  return { responsible: scrubbedBy === 'vendor' ? call.record.vendor : CLIENT, cause: 'scrub-duty' };
}

export function forCollector(consent: ConsentRecord | null, { configuration }: Surroundings): Responsibility {
  const collector = configuration.vendors.find(({ id }) => id === consent?.collectedBy);
  return { responsible: collector?.id ?? CLIENT, cause: 'collector' };
}
