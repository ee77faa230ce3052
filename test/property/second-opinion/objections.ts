import type { Configuration } from '../../../src/model/configuration.ts';
import type { Call } from './call.ts';
import { HOUR } from './clock.ts';
import { isReconsent, type Surroundings } from './consent-checks.ts';
import type { Interval, ObjectionRecord, Records } from './records.ts';

/** Section 5: objections, which calls they concern, and what stands against a call. */
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
  readonly grade: 'proven' | 'possible';
  readonly reason: 'objection' | 're-consent-not-by-consumer';
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

/** The call with its id; where there is no such call, those that its time points to. */
function callsItWasMadeIn(record: ObjectionRecord, recordedBy: string | null, calls: readonly Call[]): Set<Call> {
  const vendor = recordedBy === 'client' ? null : recordedBy;
  const isAboutSame = (call: Call): boolean =>
    (record.number !== null && call.partyNumber === record.number) ||
    (record.personId !== null && call.persons.has(record.personId));

  const named = calls.filter(
    (call) =>
      record.vendorCallId !== null &&
      call.record.callId === record.vendorCallId &&
      (vendor === null ? isAboutSame(call) : call.record.vendor === vendor),
  );
  if (named.length > 0) return new Set(named);

  return new Set(
    calls.filter(
      (call) =>
        (vendor === null || call.record.vendor === vendor) &&
        isAboutSame(call) &&
        carriesObjection(call) &&
        call.record.startedAt - CLOCK_DIFFERENCE <= record.objected.latest &&
        record.objected.earliest <= call.end,
    ),
  );
}

function concerns(objection: Objection, call: Call, configuration: Configuration): boolean {
  return isForConsumer(objection, call) && isForEntity(objection, call, configuration) && !objection.madeIn(call);
}

function isForEntity({ entity }: Objection, call: Call, configuration: Configuration): boolean {
  if (entity === null) return true;
  const meant = configuration.client.entities.filter(({ id, name, brands }) =>
    [id, name, ...brands].some((word) => word.toLowerCase() === entity.toLowerCase()),
  );
  return meant.length === 0 || meant.some(({ id }) => id === call.entity.id);
}

function isForConsumer({ number, personId }: Objection, call: Call): boolean {
  const { persons, owners, record } = call;
  if (personId !== null && (persons.has(personId) || owners.has(personId))) return true;
  if (number !== record.calledNumber) return false;
  return personId === null || owners.size === 0 || owners.has(personId);
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
    .filter((objection) => concerns(objection, call, surroundings.configuration))
    .flatMap((objection): Standing[] => {
      if (objection.objected.latest >= call.moment) {
        return [{ objection, grade: 'possible', reason: 'objection', isCertainlyBefore: false }];
      }
      const lift = liftOf(objection, call, records, surroundings);
      if (lift === 'lifted') return [];
      return lift === 'doubtful'
        ? [{ objection, grade: 'possible', reason: 're-consent-not-by-consumer', isCertainlyBefore: true }]
        : [{ objection, grade: 'proven', reason: 'objection', isCertainlyBefore: true }];
    });
}

function liftOf(
  objection: Objection,
  call: Call,
  records: Records,
  surroundings: Surroundings,
): 'lifted' | 'doubtful' | 'stands' {
  const reconsents = records.consents.filter(
    (consent) =>
      !(objection.personId !== null && consent.personId !== null && objection.personId !== consent.personId) &&
      isReconsent(consent, call, objection.objected.latest, surroundings),
  );
  if (reconsents.length === 0) return 'stands';
  const isDoubtful = reconsents.every(({ kind, initiative }) => kind === 'consent' && initiative !== 'consumer');
  return isDoubtful ? 'doubtful' : 'lifted';
}

/** Grade and reason of `called-after-objection`: the best grade, `objection` before the other reason. */
export function bestStanding(standing: readonly Standing[]): Standing | null {
  const proven = standing.find(({ grade }) => grade === 'proven');
  return proven ?? standing.find(({ reason }) => reason === 'objection') ?? standing[0] ?? null;
}
