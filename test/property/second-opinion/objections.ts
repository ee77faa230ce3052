import { type Call, covers } from './call.ts';
import { addDays, HOUR } from './clock.ts';
import type { Configuration } from './configuration.ts';
import { assessReconsent } from './consent-checks.ts';
import { entitiesGivenBy } from './entities.ts';
import type { Interval, ObjectionRecord, PhoneRecord, Records } from './records.ts';
import type { Surroundings } from './surroundings.ts';
import type { Grade } from './verdict.ts';

/** Section 5: objections, the calls that they concern, and the outcome for a call. */
export interface Objection {
  readonly id: string;
  readonly objected: Interval;
  readonly number: string | null;
  readonly personId: string | null;
  readonly entity: string | null;
  /** `client`, a vendor's id, or null for nobody. */
  readonly recordedBy: string | null;
  readonly reported: Interval | null;
  readonly madeIn: (call: Call) => boolean;
}

export interface Standing {
  readonly objection: Objection;
  readonly grade: Grade;
  readonly reason: 'objection' | 're-consent-not-by-consumer' | 're-consent-unproven';
  readonly isCertainlyBefore: boolean;
}

const CLOCK_DIFFERENCE = HOUR / 12n;

export function collectObjections(records: Records, calls: readonly Call[], configuration: Configuration): Objection[] {
  const fromFeed = records.objections.map((record) => fromRecord(record, calls, configuration));
  return [...fromFeed, ...calls.filter(carriesObjection).map(fromCall)];
}

function carriesObjection({ record }: Call): boolean {
  return record.optoutRequested === true || (record.result === 'objection' && record.optoutRequested !== false);
}

function fromCall(call: Call): Objection {
  const { vendor, callId, personId } = call.record;
  return {
    id: `call:${vendor}/${callId}`,
    objected: { earliest: call.end, latest: call.end, isDayOnly: false },
    number: call.partyNumber,
    personId,
    entity: call.entity.id,
    recordedBy: vendor,
    reported: null,
    madeIn: (other) => other === call,
  };
}

function fromRecord(record: ObjectionRecord, calls: readonly Call[], configuration: Configuration): Objection {
  const isKnown = record.recordedBy === 'client' || configuration.vendors.some(({ id }) => id === record.recordedBy);
  const recordedBy = isKnown ? record.recordedBy : null;
  const madeIn = callsItWasMadeIn(record, recordedBy, calls);
  return {
    id: record.objectionId,
    objected: record.objected,
    number: record.number,
    personId: record.personId,
    entity: record.entity,
    recordedBy,
    reported: record.reported,
    madeIn: (call) => madeIn.has(call),
  };
}

/** The call with its id; if there is none, the calls that its time suggests. */
function callsItWasMadeIn(record: ObjectionRecord, recordedBy: string | null, calls: readonly Call[]): Set<Call> {
  const isRecorders = ({ record: { vendor } }: Call): boolean =>
    recordedBy === null || recordedBy === 'client' || vendor === recordedBy;
  const isAboutSame = ({ record: { calledNumber, callerNumber }, persons }: Call): boolean =>
    (record.number !== null && (calledNumber === record.number || callerNumber === record.number)) ||
    (record.personId !== null && persons.has(record.personId));
  const near = calls.filter((call) => isRecorders(call) && isAboutSame(call));

  const named = near.filter((call) => call.record.callId === record.vendorCallId);
  if (named.length > 0) return new Set(named);
  return new Set(
    near.filter(
      (call) =>
        carriesObjection(call) &&
        call.record.startedAt - CLOCK_DIFFERENCE <= record.objected.latest &&
        record.objected.earliest <= call.end,
    ),
  );
}

function concerns(objection: Objection, call: Call, records: Records, configuration: Configuration): boolean {
  return (
    isForConsumer(objection, call, records) && isForEntity(objection, call, configuration) && !objection.madeIn(call)
  );
}

function isForEntity({ entity }: Objection, call: Call, configuration: Configuration): boolean {
  if (entity === null) return true;
  const meant = entitiesGivenBy(entity, configuration);
  return meant.length === 0 || meant.some(({ id }) => id === call.entity.id);
}

/** An objection by number applies to whoever is called on it, unless it names a person who gave up the number to others. */
function isForConsumer({ number, personId }: Objection, call: Call, records: Records): boolean {
  const { persons, owners, record } = call;
  if (personId !== null && (persons.has(personId) || owners.has(personId))) return true;
  if (number !== record.calledNumber) return false;
  const hasOtherOwners = owners.size > 0;
  return personId === null || !hasOtherOwners || !owned(personId, number, call.day, records.phones);
}

/** Did this person have the number on some day before? */
function owned(person: string, number: string, day: string, phones: readonly PhoneRecord[]): boolean {
  return phones.some((phone) => {
    const isTheirs = phone.personId === person && phone.number === number;
    const lastDay = phone.to !== null && phone.to < day ? phone.to : addDays(day, -1);
    return isTheirs && covers(phone, lastDay);
  });
}

/** Every objection that stands against a call, with its own grade. */
export function standingAgainst(
  call: Call,
  objections: readonly Objection[],
  records: Records,
  surroundings: Surroundings,
): Standing[] {
  return objections
    .filter((objection) => objection.objected.earliest <= call.moment)
    .filter((objection) => concerns(objection, call, records, surroundings.configuration))
    .map((objection): Standing | null => {
      if (objection.objected.latest >= call.moment) {
        return { objection, grade: 'possible', reason: 'objection', isCertainlyBefore: false };
      }
      const left = leftOf(objection, call, records, surroundings);
      return left === null ? null : { objection, ...left, isCertainlyBefore: true };
    })
    .filter((standing) => standing !== null);
}

/** The grade of an objection after a new consent or request; null: lifted. */
function leftOf(
  objection: Objection,
  call: Call,
  records: Records,
  surroundings: Surroundings,
): Pick<Standing, 'grade' | 'reason'> | null {
  const assessed = records.consents
    .filter(({ personId }) => objection.personId === null || personId === null || objection.personId === personId)
    .map((consent) => ({
      consent,
      is: assessReconsent(consent, call, objection.objected.latest, surroundings),
    }));
  const reconsents = assessed.filter(({ is }) => is === 'reconsent').map(({ consent }) => consent);
  if (reconsents.some(({ kind, initiative }) => kind === 'request' || initiative === 'consumer')) return null;
  if (reconsents.length > 0) return { grade: 'possible', reason: 're-consent-not-by-consumer' };
  const isUnproven = assessed.some(({ is }) => is === 'unproven');
  return isUnproven
    ? { grade: 'not-demonstrable', reason: 're-consent-unproven' }
    : { grade: 'proven', reason: 'objection' };
}

/** The best grade counts, with its reason; of two that are possible, `objection`. */
export function bestStanding(standing: readonly Standing[]): Standing | null {
  const isOf =
    (wanted: Grade) =>
    ({ grade }: Standing): boolean =>
      grade === wanted;
  return (
    standing.find(isOf('proven')) ??
    standing.find(isOf('not-demonstrable')) ??
    standing.find(({ reason }) => reason === 'objection') ??
    standing[0] ??
    null
  );
}
