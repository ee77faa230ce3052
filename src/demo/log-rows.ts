import { dayOfClock, isoDay } from './dutch-calendar.ts';
import type { Call } from './records.ts';

/** A file of the workspace, before it is written. */
export interface WorkspaceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Calls by the month in which they began, in chronological order. */
export function byMonth(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  return grouped(calls, (call) => isoDay(dayOfClock(call.started)).slice(0, 7));
}

/** Items by a text of each, in the order in which they came. */
export function grouped<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [item]);
    else group.push(item);
  }
  return groups;
}

export function yesOrNo(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? 'yes' : 'no';
}

/** As a Dutch caller writes it: `0610012345`. */
export function nationalNumber(number: string): string {
  return number.replace(/^\+31/u, '0');
}
