/** Recordings that people listened to: what a log claims of a call, and whether it was heard to be so. It changes no verdict. */

/** What is asked of each recording. */
export type Question = 'offered' | 'identity' | 'asked' | 'consent';
export const QUESTIONS: readonly Question[] = ['offered', 'identity', 'asked', 'consent'];

/** The column of calls in which the log answers a question; of consent its answer is the basis that the call was judged to have. */
export const COLUMN_OF: Readonly<Record<Question, string>> = {
  offered: 'optout_offered',
  identity: 'identity_stated',
  asked: 'optout_requested',
  consent: 'basis',
};

/** What a log says to a question; empty: nothing. */
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
  // A basis other than consent claims nothing of it.
  { id: 'consent', question: 'consent', says: 'yes' },
];

/** What the calls of a sample are grouped by; the agent and the hour only where the sample is large enough. */
export type Division = 'claim' | 'agent' | 'part-of-day' | 'hour';

/** A drawn call, as the list of its sample has it. */
export interface DrawnCall {
  readonly callId: string;
  /** Place of its stratum in the line of the sample, from 0. */
  readonly stratum: number;
  /** What the log said when the sample was drawn. */
  readonly claimed: Readonly<Record<Question, ClaimedWord>>;
}

/** How often a claim was heard to be true, in calls of which a share stands for all. */
export interface ClaimEstimate {
  readonly claim: ClaimId;
  /** Calls of which the log made the claim when the sample was drawn. */
  readonly calls: number;
  /** Of those drawn: heard with `yes` or `no`, heard to be so, and heard without being able to tell. */
  readonly heard: number;
  readonly as_claimed: number;
  readonly cannot_tell: number;
  /** Calls with the claim in strata in which none of them was heard, and how many such strata there are: nothing is estimated about them. */
  readonly silent_calls: number;
  readonly silent_strata: number;
  /** Per cent, one decimal, of the other calls: weighted by stratum, with the 95% interval. Null: nothing was heard. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The upper end if the claim were true in every call of a silent stratum. */
  readonly high_of_all: number | null;
}

/** A column that was shown to be unreliable. */
export interface UnreliableColumn {
  readonly question: Question;
  readonly column: string;
  /** Its claims whose upper end lies below the limit. */
  readonly claims: readonly ClaimId[];
  /** Findings that rest on the column, by rule; they stand as they are. */
  readonly rules: readonly { readonly rule: string; readonly findings: number }[];
  /** Calls of the period that rest on it: the log makes an unreliable claim of them, or they have such a finding. All are in `unreliable-claims.csv`. */
  readonly calls: number;
}

/** What was heard in the recordings of one call centre. */
export interface ListeningFigures {
  readonly vendor: string;
  /** Number of the line of the sample that counts. */
  readonly line: number;
  /** Conversations of the period when it was drawn, how many were drawn, and how many were listened to. */
  readonly conversations: number;
  readonly drawn: number;
  readonly heard: number;
  readonly divisions: readonly Division[];
  readonly claims: readonly ClaimEstimate[];
  /** Per cent: a claim whose upper end lies below it is unreliable. */
  readonly limit: number;
  readonly unreliable: readonly UnreliableColumn[];
}

/** Per cent below which the upper end of a claim shows it to be unreliable, where the configuration names none. */
export const RELIABLE_FROM = 95;

/** Whether a claim was certainly true less often than the limit says, in per cent. */
export function isRefuted({ high_of_all: high }: Pick<ClaimEstimate, 'high_of_all'>, limit: number): boolean {
  return high !== null && high < limit;
}

/** Whether findings of a rule in calls of a call centre rest on a column that was shown to be unreliable. */
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

/** Stands behind the name of a rule whose findings rest on a column that was shown to be unreliable. */
const MARK = ' †';

/** The name of a rule, with a mark where its findings rest on an unreliable column. @param vendor absent: of any call centre */
export function markedTitle(
  title: string,
  rule: string,
  listening: readonly ListeningFigures[] | undefined,
  vendor?: string,
): string {
  return restsOnUnreliable(listening, rule, vendor) ? `${title}${MARK}` : title;
}
