import type { Cells, RuleCase } from '../../../../rule-cases.ts';

export const CALL: Cells = { started_at: '2026-03-02T10:00:00' };
export const PROVEN = { grade: 'proven', reason: 'objection' } as const;
export const POSSIBLE = { grade: 'possible', reason: 'objection' } as const;
export const DOUBTFUL = { grade: 'possible', reason: 're-consent-not-by-consumer' } as const;
export const NO_ANSWER: Cells = { talk_seconds: '', result: 'no-answer' };

type Known = Pick<RuleCase, 'call' | 'consent' | 'rows'>;

/** A call to somebody who objected a month before. */
export function objected(
  objection: Cells = {},
  call: Cells = {},
): Known & { readonly rows: NonNullable<RuleCase['rows']> } {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: {
      objections: [{ objection_id: 'O-{call}', objected_at: '2026-02-02T12:00:00', number: '{number}', ...objection }],
    },
  };
}

/** The same, and a consent a week later. */
export function consentedAgain(consent: Cells, objection: Cells = {}): Known {
  return { ...objected(objection), consent: { given_at: '2026-02-09T12:00:00', ...consent } };
}

/** The same, and deliveries of the number to the call centre. */
export function delivered(objection: Cells, ...handovers: readonly Cells[]): Known {
  const known = objected(objection);
  return {
    ...known,
    rows: { ...known.rows, handovers: handovers.map((each) => ({ number: '{number}', kind: 'suppress', ...each })) },
  };
}

/** The same, and a screened call list that left the number out. */
export function screened(objection: Cells): Known {
  const known = objected(objection);
  const list = { vendor: '{vendor}', number: '{number}', to_call: 'no', delivered_at: '2026-02-20T12:00:00' };
  return { ...known, rows: { ...known.rows, screenings: [list] } };
}

const toldAndSentAgain = delivered(
  {},
  { delivered_at: '2026-02-03T12:00:00' },
  { kind: 'lead', delivered_at: '2026-02-10T12:00:00' },
);
export const sentAgainAndScreened: Known = {
  ...toldAndSentAgain,
  rows: { ...toldAndSentAgain.rows, screenings: screened({}).rows?.['screenings'] ?? [] },
};

/** A call to somebody who was called before. */
export function calledBefore(earlier: Cells, call: Cells = {}): Known {
  return {
    call: { ...CALL, ...call },
    consent: null,
    rows: { calls: [{ call_id: '{call}-1', started_at: '2026-02-02T12:00:00', ...earlier }] },
  };
}
