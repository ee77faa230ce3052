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
  const months = new Map<string, Call[]>();
  for (const call of calls) {
    const month = isoDay(dayOfClock(call.started)).slice(0, 7);
    const ofMonth = months.get(month);
    if (ofMonth === undefined) months.set(month, [call]);
    else ofMonth.push(call);
  }
  return months;
}

export function yesOrNo(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? 'yes' : 'no';
}

/** As a Dutch caller writes it: `0610012345`. */
export function nationalNumber(number: string): string {
  return number.replace(/^\+31/u, '0');
}
