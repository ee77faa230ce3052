import type { Cells, ExpectedFinding, Situation, StatedCase } from '../../../../rule-cases.ts';

/** A call to somebody who objected a month before. */
export const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' }, consent: null, objection: {} };
export const PROVEN = { grade: 'proven', reason: 'objection' } as const;
export const NOT_DEMONSTRABLE: ExpectedFinding = { ...PROVEN, grade: 'not-demonstrable' };
export const POSSIBLE = { grade: 'possible', reason: 'objection' } as const;
export const DOUBTFUL = { grade: 'possible', reason: 're-consent-not-by-consumer' } as const;
/** Who is responsible for a call after an objection that is proven, and why. */
export const OWN_RECORD: ExpectedFinding = { ...PROVEN, responsible: '{vendor}', cause: 'own-record' };
export const WAS_TOLD: ExpectedFinding = { ...PROVEN, responsible: '{vendor}', cause: 'was-told' };
export const SCREENED_OUT: ExpectedFinding = { ...PROVEN, responsible: '{vendor}', cause: 'screened-out' };
export const SENT_AGAIN: ExpectedFinding = { ...PROVEN, responsible: 'client', cause: 'sent-again' };
export const WITHIN_AGREED_TIME: ExpectedFinding = { ...PROVEN, responsible: 'client', cause: 'within-agreed-time' };
export const PASSED_ON_LATE: ExpectedFinding = { ...PROVEN, responsible: 'client', cause: 'passed-on-late' };
export const NOT_PASSED_ON: ExpectedFinding = { ...PROVEN, responsible: 'client', cause: 'not-passed-on' };
export const PASSING_ON_NOT_SHOWN: ExpectedFinding = {
  ...PROVEN,
  responsible: 'client',
  cause: 'passing-on-not-shown',
};
export const NOT_REPORTED: ExpectedFinding = { ...PROVEN, responsible: '{vendor2}', cause: 'not-reported' };
export const NO_TRACE: ExpectedFinding = { ...PROVEN, responsible: 'undetermined', cause: 'no-trace' };

export const NO_ANSWER: Cells = { talk_seconds: '', result: 'no-answer' };

type Known = Pick<StatedCase, 'objection' | 'consent' | 'rows'>;

/** A consent a week after the objection. */
export function consentedAgain(consent: Cells): Known {
  return { consent: { given_at: '2026-02-09T12:00:00', ...consent } };
}

/** Deliveries of the number to the call centre, usually not to be called. */
export function delivered(...handovers: readonly Cells[]): Known {
  return { rows: { handovers: handovers.map((each) => ({ kind: 'suppress', ...each })) } };
}

/** A screened call list that left the number out. */
export const LEFT_OUT: Cells = { delivered_at: '2026-02-20T12:00:00' };

/** A call to somebody who was called before, and made no other objection. */
export function calledBefore(earlier: Cells): Known {
  return { objection: null, rows: { calls: [{ started_at: '2026-02-02T12:00:00', ...earlier }] } };
}
