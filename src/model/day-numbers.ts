/** Days as numbers since 1970-01-01, as in facts. */

const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of an ISO date. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

/** First and last day of a span as numbers; null: every day. */
export function daySpan(days: { readonly from: string; readonly to: string } | null): {
  readonly from_day: number;
  readonly to_day: number;
} {
  return { from_day: dayNumber(days?.from ?? '0001-01-01'), to_day: dayNumber(days?.to ?? '9999-12-31') };
}

/** The ISO date of a number. */
export function dateOfDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
