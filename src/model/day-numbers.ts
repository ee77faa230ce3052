/** Days as numbers since 1970-01-01, as in facts. */

const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of an ISO date. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

/** The ISO date of a number. */
export function dateOfDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
