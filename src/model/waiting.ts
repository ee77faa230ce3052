import { createHash } from 'node:crypto';
import { dateOfDay, dayNumber } from './day-numbers.ts';

/**
 * Why something waits. `pack`: findings were not sent to the call centre; `reply`: a call centre has findings to reply to; `late-reply`: a reply came after its term, and counts only by a decision; `dispute`: a
 * disputed finding waits for a decision; `more`: a call centre was asked for more; `second`: a decision, a deviation, an action, a pack or more time waits for a second person; `retest`: an action is done,
 * and no later results show yet whether it works; `gap` and `deviation`: what was accepted until a day.
 */
export type WaitingKind =
  | 'pack'
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
  /** What an action is, or why something was accepted, in the words of whoever wrote it; of findings, the call centre heard about them by its name. */
  readonly what: string;
}

/** Something that waits, before it is known on which day it is asked for. */
export type WaitingEntry = Omit<Waiting, 'id' | 'isLate'>;

/** What was accepted is to be looked at again from so many days before its last one. */
const DAYS_AHEAD = 60;

/** What was accepted until a day that is near or past: the same words until the same day are one. */
export function renewals(
  kind: 'gap' | 'deviation',
  accepted: readonly { readonly reason: string; readonly until: string }[],
  asOf: string,
): readonly WaitingEntry[] {
  const near = dateOfDay(dayNumber(asOf) + DAYS_AHEAD);
  const all = accepted
    .filter(({ until }) => until <= near)
    .map(({ reason, until }) => ({ kind, who: '', until, period: null, count: 1, what: reason }));
  return [...new Map(all.map((one) => [JSON.stringify([one.what, one.until]), one])).values()];
}

/** The list as it is on a day: late first, then by day. */
export function waitingOn(asOf: string, all: readonly WaitingEntry[]): readonly Waiting[] {
  return all
    .map((one): Waiting => ({ id: idOf(one), ...one, isLate: one.until !== null && one.until < asOf }))
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** An action whose day moves stays the same; of others, each day is one. */
function idOf({ kind, who, period, what, until }: WaitingEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, who, period, what, kind === 'action' ? null : until]))
    .digest('hex')
    .slice(0, 32);
}

function place({ until, kind, period, who, what }: Waiting): string {
  return JSON.stringify([until ?? '9999-12-31', kind, period, who, what]);
}
