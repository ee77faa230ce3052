import type { Level } from './findings.ts';

/** The answer about calling a number. */
export type ScreeningAnswer = 'may-call' | 'must-not-call' | 'cannot-be-shown';

/** What ends the time in which a number may be called. */
export type ScreeningEnd =
  | 'consent-expires'
  | 'consent-withdrawn'
  | 'first-call-term'
  | 'relation-term'
  | 'own-term'
  | 'scrub-lapses'
  | 'contract-ends'
  | 'person-changes'
  | 'law-changes';

/** `screening.json`: the outcome for a call list. It names no number. */
export interface Screening {
  readonly schema: 'belaudit.screening/1';
  readonly program: { readonly version: string; readonly rulebook: string };
  readonly client: { readonly name: string; readonly time_zone: string };
  readonly vendor: { readonly id: string; readonly name: string };
  readonly campaign: string;
  /** The moment for which the list was judged: ISO 8601 with the offset of the client's zone. */
  readonly at: string;
  /** The data used: the loaded data of the workspace, or the pack of a call centre. */
  readonly with: 'workspace' | 'self-check';
  readonly list: { readonly file: string; readonly sha256: string; readonly column: string | null };
  /** The list to call also holds numbers that cannot be shown to be allowed. */
  readonly with_unshown: boolean;
  /** `rows` = `unread` + `repeated` + `numbers`; `numbers` = the three answers together. */
  readonly figures: {
    readonly rows: number;
    readonly unread: number;
    readonly repeated: number;
    readonly numbers: number;
    readonly may_call: number;
    readonly must_not_call: number;
    /** Of these, numbers whose most serious finding only lacks proof that calling is allowed. Absent in screenings of an earlier version. */
    readonly must_not_call_without_proof?: number;
    readonly cannot_be_shown: number;
    /** Numbers on the list to call. */
    readonly to_call: number;
    /** Numbers that share a request with another number of the list: a call to one of them uses it up. Absent in screenings of an earlier version. */
    readonly for_one_call?: number;
  };
  /** Rows without a number, by reason. */
  readonly unread: readonly { readonly reason: string; readonly rows: number }[];
  /** Why numbers are not allowed, or cannot be shown to be allowed: by the most serious finding of each. Most numbers first. */
  readonly reasons: readonly {
    readonly answer: ScreeningAnswer;
    readonly rule: string;
    readonly level: Level;
    readonly reason: string;
    readonly numbers: number;
  }[];
  /** The legal bases of the numbers that may be called. */
  readonly bases: readonly { readonly basis: string; readonly numbers: number }[];
  /** When permission ends for the numbers that may be called; `first_day` is the first last day. */
  readonly ends: readonly {
    readonly ends_by: ScreeningEnd;
    readonly numbers: number;
    readonly first_day: string;
  }[];
  /** Rules that could not be applied: ids. */
  readonly not_looked_at: {
    /** They rest on what is said in the call. */
    readonly said_in_call: readonly string[];
    /** The pack of the call centre does not hold what they need. */
    readonly not_in_pack: readonly string[];
  };
}
