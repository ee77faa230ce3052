/**
 * Why something waits. `reply`: a call centre has findings to reply to; `late-reply`: a reply came after its term, and counts only by a decision; `dispute`: a
 * disputed finding waits for a decision; `more`: a call centre was asked for more; `second`: a decision waits for a second person; `retest`: an action is done,
 * and no later results show yet whether it works; `gap` and `deviation`: what was accepted until a day.
 */
export type WaitingKind =
  | 'reply'
  | 'late-reply'
  | 'dispute'
  | 'more'
  | 'second'
  | 'action'
  | 'retest'
  | 'gap'
  | 'deviation';

/** Something that waits for somebody. */
export interface Waiting {
  /** The same from list to list, for as long as the same waits. */
  readonly id: string;
  readonly kind: WaitingKind;
  /** A call centre by its name, the owner of an action; empty: the company. */
  readonly who: string;
  /** Last day; null: none was set. */
  readonly until: string | null;
  /** The day has passed. */
  readonly isLate: boolean;
  /** Name of the judged period; null: none. */
  readonly period: string | null;
  /** How many findings or decisions. */
  readonly count: number;
  /** What an action is, or why something was accepted, in the words of whoever wrote it; empty for others. */
  readonly what: string;
}
