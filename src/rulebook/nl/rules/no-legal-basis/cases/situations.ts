import type { Cells, ExpectedFinding, Situation, StatedCase } from '../../../../rule-cases.ts';

/** A call without any record. */
export const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' }, consent: null };
/** After the customer relation ceased to be a ground. */
export const LATER: Cells = { started_at: '2026-07-06T10:00:00' };
export const NO_RECORD = { grade: 'proven', reason: 'no-record' } as const;
/** Who is responsible for a call without any record, and why. */
export const WAS_TOLD: ExpectedFinding = { ...NO_RECORD, responsible: '{vendor}', cause: 'was-told' };
export const SCREENED_OUT: ExpectedFinding = { ...NO_RECORD, responsible: '{vendor}', cause: 'screened-out' };
export const CLIENT_LEAD: ExpectedFinding = { ...NO_RECORD, responsible: 'client', cause: 'client-lead' };
export const OWN_LEAD: ExpectedFinding = { ...NO_RECORD, responsible: '{vendor}', cause: 'own-lead' };
export const OUTSIDE_SUPPLIED_LISTS: ExpectedFinding = {
  ...NO_RECORD,
  responsible: '{vendor}',
  cause: 'outside-supplied-lists',
};
export const NO_TRACE: ExpectedFinding = { ...NO_RECORD, responsible: 'undetermined', cause: 'no-trace' };

export const proven = (reason: string): ExpectedFinding => ({ grade: 'proven', reason });
export const notDemonstrable = (reason: string): ExpectedFinding => ({ grade: 'not-demonstrable', reason });
export const possible = (reason: string): ExpectedFinding => ({ grade: 'possible', reason });

/** A customer who pays for solar panels and was told how to object. */
export function customer(relation: Cells = {}): Pick<StatedCase, 'relation'> {
  return { relation: { person_id: '{person}', ...relation } };
}

/** A donor, by default of ten euros, before the law required an opt-out offer. */
export function donor(relation: Cells = {}): Pick<StatedCase, 'relation' | 'entity' | 'campaign'> {
  return {
    ...customer({ kind: 'gift', started_on: '2026-01-15', paid_amount: '10', product: '', ...relation }),
    entity: { sender: 'charity' },
    campaign: { purpose: 'charitable' },
  };
}

/** Deliveries of the number to the call centre. */
export function delivered(...handovers: readonly Cells[]): Pick<StatedCase, 'rows'> {
  return { rows: { handovers: handovers.map((each) => ({ kind: 'lead', ...each })) } };
}

export const LEFT_OUT: Cells = { campaign: '{campaign}', delivered_at: '2026-02-26T12:00:00' };

/** Call lists that were screened, and that bind the call centre. */
export function screened(...screenings: readonly Cells[]): Pick<StatedCase, 'rows' | 'vendor'> {
  return { rows: { screenings }, vendor: { screenedLists: true } };
}

/** A number that a screened list left out, and that was handed over at the given time. */
export function sentAndScreened(handover: Cells): Pick<StatedCase, 'rows' | 'vendor'> {
  return { rows: { ...delivered(handover).rows, screenings: [LEFT_OUT] }, vendor: { screenedLists: true } };
}

/** Somebody who asked to be called, and was called in between. */
export function askedToBeCalled(request: Cells, ...earlier: readonly Cells[]): Pick<StatedCase, 'consent' | 'rows'> {
  return {
    consent: { kind: 'request', given_at: '2026-02-20T12:00:00', ...request },
    rows: { calls: earlier.map((each) => ({ started_at: '2026-02-25T12:00:00', ...each })) },
  };
}
