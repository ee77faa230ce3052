/** Recordings that people listened to: what a log claims about a call, and whether they heard it. Listening changes no verdict. */

/** The questions about each recording. */
export type Question = 'offered' | 'identity' | 'asked' | 'consent';
export const QUESTIONS: readonly Question[] = ['offered', 'identity', 'asked', 'consent'];

/** The column of calls in which the log answers a question; for consent, the legal basis that the audit gave the call. */
export const COLUMN_OF: Readonly<Record<Question, string>> = {
  offered: 'optout_offered',
  identity: 'identity_stated',
  asked: 'optout_requested',
  consent: 'basis',
};

/** A log's answer to a question; empty: none. */
export type ClaimedWord = 'yes' | 'no' | '';

/** A claim: a question, and the log's answer to it. */
export interface Claim {
  readonly id: ClaimId;
  readonly question: Question;
  readonly says: 'yes' | 'no';
}

export type ClaimId = 'offered' | 'not-offered' | 'identity' | 'no-identity' | 'asked' | 'not-asked' | 'consent';

export const CLAIMS: readonly Claim[] = [
  { id: 'offered', question: 'offered', says: 'yes' },
  { id: 'not-offered', question: 'offered', says: 'no' },
  { id: 'identity', question: 'identity', says: 'yes' },
  { id: 'no-identity', question: 'identity', says: 'no' },
  { id: 'asked', question: 'asked', says: 'yes' },
  { id: 'not-asked', question: 'asked', says: 'no' },
  // Any basis other than consent makes no claim about consent.
  { id: 'consent', question: 'consent', says: 'yes' },
];

/** Columns that group the calls of a sample; agent and hour only if the sample is large enough. */
export type Division = 'claim' | 'agent' | 'part-of-day' | 'hour';

/** A drawn call, as the list of its sample has it. */
export interface DrawnCall {
  readonly callId: string;
  /** Place of its stratum in the register's line about the sample, from 0. */
  readonly stratum: number;
  /** What the log said when the sample was drawn. */
  readonly claimed: Readonly<Record<Question, ClaimedWord>>;
}

/** How often a claim was heard to be true, in calls of which a weighted share stands for all. */
export interface ClaimEstimate {
  readonly claim: ClaimId;
  /** Calls with the claim when the sample was drawn. */
  readonly calls: number;
  /** Of the drawn calls: heard with `yes` or `no`, heard to be true, and heard without a clear answer. */
  readonly heard: number;
  readonly as_claimed: number;
  readonly cannot_tell: number;
  /** Calls with the claim in strata without any heard call, and the number of such strata: nothing is estimated about them. */
  readonly silent_calls: number;
  readonly silent_strata: number;
  /** Per cent, to one decimal, of the other calls: weighted by stratum, with the 95% interval. Null: no call was heard. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The upper end of the interval if the claim were true in every call of the unheard strata. */
  readonly high_of_all: number | null;
}

/** A column that was shown to be unreliable. */
export interface UnreliableColumn {
  readonly question: Question;
  readonly column: string;
  /** Claims about it whose upper end is below the limit. */
  readonly claims: readonly ClaimId[];
  /** Findings that rest on the column, by rule; they do not change. */
  readonly rules: readonly { readonly rule: string; readonly findings: number }[];
  /** Calls of the period that rest on it: the log makes an unreliable claim about them, or they have such a finding. `unreliable-claims.csv` lists them all. */
  readonly calls: number;
}

/** What people heard in the recordings of one call centre. */
export interface ListeningFigures {
  readonly vendor: string;
  /** Line number of the current sample. */
  readonly line: number;
  /** Conversations of the period at the time of drawing, and the numbers drawn and heard. */
  readonly conversations: number;
  readonly drawn: number;
  readonly heard: number;
  readonly divisions: readonly Division[];
  readonly claims: readonly ClaimEstimate[];
  /** Per cent: a claim whose upper end is below this is unreliable. */
  readonly limit: number;
  readonly unreliable: readonly UnreliableColumn[];
}

/** Default of that limit, if the configuration sets none. */
export const RELIABLE_FROM = 95;

/** Whether the share of true claims is certainly below the limit, in per cent. */
export function isRefuted({ high_of_all: high }: Pick<ClaimEstimate, 'high_of_all'>, limit: number): boolean {
  return high !== null && high < limit;
}

/** Whether findings of a rule on calls of a call centre rest on an unreliable column. */
export function restsOnUnreliable(
  listening: readonly ListeningFigures[] | undefined,
  rule: string,
  vendor?: string,
): boolean {
  return (listening ?? []).some(
    (one) =>
      (vendor === undefined || one.vendor === vendor) &&
      one.unreliable.some(({ rules }) => rules.some((known) => known.rule === rule)),
  );
}

/** Follows the name of a rule whose findings rest on an unreliable column. */
const MARK = ' †';

/**
 * The name of a rule, with a mark if its findings rest on an unreliable column.
 * @param vendor absent: any call centre
 */
export function markedTitle(
  title: string,
  rule: string,
  listening: readonly ListeningFigures[] | undefined,
  vendor?: string,
): string {
  return restsOnUnreliable(listening, rule, vendor) ? `${title}${MARK}` : title;
}
