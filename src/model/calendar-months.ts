/** Calendar months as `2026-06`, days as ISO dates. */

export interface MonthSpan {
  readonly month: string;
  readonly from: string;
  readonly to: string;
}

/** First and last day of a month. */
export function monthSpan(month: string): MonthSpan {
  const [year = 0, place = 0] = month.split('-').map(Number);
  return { month, from: isoDay(Date.UTC(year, place - 1, 1)), to: isoDay(Date.UTC(year, place, 0)) };
}

/** The month this number of months later; earlier if `months` is negative. */
export function addMonths(month: string, months: number): string {
  const [year = 0, place = 0] = month.split('-').map(Number);
  return isoDay(Date.UTC(year, place - 1 + months, 1)).slice(0, 7);
}

/** The latest month whose last day is not after this day. */
export function lastWholeMonth(day: string): MonthSpan {
  const own = monthSpan(day.slice(0, 7));
  return own.to <= day ? own : monthSpan(addMonths(own.month, -1));
}

/** The month of a period that is exactly one month; undefined for any other period. */
export function monthOfPeriod({ from, to }: { readonly from: string; readonly to: string }): string | undefined {
  const span = monthSpan(from.slice(0, 7));
  return span.from === from && span.to === to ? span.month : undefined;
}

/** Every month that a range of days touches, each cut to those days. */
export function monthsBetween(from: string, to: string): readonly MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1)) {
    const whole = monthSpan(month);
    spans.push({ month, from: whole.from < from ? from : whole.from, to: whole.to > to ? to : whole.to });
  }
  return spans;
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
