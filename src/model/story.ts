import type { Cause, Contact, Grade, Level } from './findings.ts';

/** One number and one finding on it, with what is known about the number up to that call. */
export interface Story {
  readonly rule: string;
  readonly level: Level;
  readonly grade: Grade;
  readonly reason: string;
  readonly responsible: string;
  readonly cause: Cause;
  /** Masked: `+31 6 •••• •678`. */
  readonly number: string;
  readonly call_id: string;
  /** Local time of the call. */
  readonly called: string;
  readonly contact: Contact;
  readonly source_file: string;
  readonly source_row: number;
  /** Findings of this call centre on the number, under all rules. */
  readonly findings_on_number: number;
  /** Loaded calls of this call centre to the number, up to the end of the period. */
  readonly calls_to_number: number;
  /** Law in force from the first event on, oldest first; `from` is empty if it began earlier. */
  readonly regimes: readonly { readonly regime: string; readonly from: string }[];
  /** Sorted by time. */
  readonly events: readonly StoryEvent[];
}

export type StoryEventKind =
  | 'call'
  | 'consent'
  | 'request'
  | 'withdrawal'
  | 'expiry'
  | 'objection'
  | 'lead'
  | 'suppress'
  | 'relation-begins'
  | 'relation-ends';

export interface StoryEvent {
  readonly kind: StoryEventKind;
  /** Local time, as precisely as it is known. */
  readonly at: string;
  /** For an objection: `client`, a vendor id, or empty. For a call: its contact. For a relation: its kind. Else empty. */
  readonly detail: string;
  /** Its effect on the verdict, in the words of `explain`; empty for a call. */
  readonly counted: string;
  /** The call that the story is about. */
  readonly is_the_call: boolean;
  readonly source_file: string;
  readonly source_row: number;
}
