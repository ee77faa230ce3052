import { IANAZone } from 'luxon';

/** Time as section 1 of the rulebook counts it: microseconds, and local days as ISO dates. */

export const SECOND: bigint = 1_000_000n;
export const HOUR: bigint = 3600n * SECOND;

const MINUTE_MILLISECONDS = 60_000;
const DAY_MILLISECONDS = 86_400_000;
const DAY_SECONDS = 86_400;
const QUARTER_MILLISECONDS = 900_000;

/** Local day of a point in time. */
export function dayOf(moment: bigint, zone: string): string {
  return isoDay(localMilliseconds(moment, zone));
}

/** Seconds since local midnight, by the wall clock. */
export function secondOfDay(moment: bigint, zone: string): number {
  const seconds = Math.floor(localMilliseconds(moment, zone) / 1000);
  return seconds - Math.floor(seconds / DAY_SECONDS) * DAY_SECONDS;
}

/** What the clock showed, as if it showed UTC. */
function localMilliseconds(moment: bigint, zone: string): number {
  const milliseconds = Number((moment - (((moment % 1000n) + 1000n) % 1000n)) / 1000n);
  return milliseconds + minutesAhead(milliseconds, zone) * MINUTE_MILLISECONDS;
}

const knownOffsets = new Map<string, number>();

/** Minutes ahead of UTC. Clocks change on a quarter of an hour, so each quarter is looked up once: that takes long. */
function minutesAhead(milliseconds: number, zone: string): number {
  const quarter = `${zone} ${Math.floor(milliseconds / QUARTER_MILLISECONDS)}`;
  const known = knownOffsets.get(quarter) ?? IANAZone.create(zone).offset(milliseconds);
  knownOffsets.set(quarter, known);
  return known;
}

/** The points in time at which the clock showed this: none in the hour skipped in spring, two in the hour repeated in autumn. */
export function readings(wallClock: string, zone: string): bigint[] {
  const asUtc = Date.parse(`${wallClock}Z`);
  const offsets = new Set([-24, 24].map((hours) => minutesAhead(asUtc + hours * 3_600_000, zone)));
  return [...offsets]
    .map((minutes) => ({ minutes, at: asUtc - minutes * MINUTE_MILLISECONDS }))
    .filter(({ minutes, at }) => minutesAhead(at, zone) === minutes)
    .map(({ at }) => BigInt(at) * 1000n)
    .sort((one, other) => Number(one - other));
}

/** Midnight of a day in UTC, where each day has 24 hours. */
function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return isoDay(midnight(day) + days * DAY_MILLISECONDS);
}

/** Keeps the day of the month, else takes the month's last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)));
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return new Date(midnight(day)).getUTCDay() || 7;
}

export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / DAY_MILLISECONDS;
}
