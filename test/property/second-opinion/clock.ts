import { DateTime, IANAZone } from 'luxon';

/** Time as section 1 of the rulebook counts it: microseconds, and local days as ISO dates. */

export const SECOND: bigint = 1_000_000n;
export const HOUR: bigint = 3600n * SECOND;

/** Local day of a point in time. */
export function dayOf(moment: bigint, zone: string): string {
  return localTime(moment, zone).toFormat('yyyy-MM-dd');
}

/** Seconds since local midnight, by the wall clock. */
export function secondOfDay(moment: bigint, zone: string): number {
  const local = localTime(moment, zone);
  return local.hour * 3600 + local.minute * 60 + local.second;
}

function localTime(moment: bigint, zone: string): DateTime {
  const milliseconds = Number((moment - (((moment % 1000n) + 1000n) % 1000n)) / 1000n);
  return DateTime.fromMillis(milliseconds, { zone });
}

/** The points in time at which the clock showed this: none in the hour skipped in spring, two in the hour repeated in autumn. */
export function readings(wallClock: string, zone: string): bigint[] {
  const asUtc = Date.parse(`${wallClock}Z`);
  const clock = IANAZone.create(zone);
  const offsets = new Set([-24, 24].map((hours) => clock.offset(asUtc + hours * 3_600_000)));
  return [...offsets]
    .map((minutes) => ({ minutes, at: asUtc - minutes * 60_000 }))
    .filter(({ minutes, at }) => clock.offset(at) === minutes)
    .map(({ at }) => BigInt(at) * 1000n)
    .sort((one, other) => Number(one - other));
}

export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Keeps the day of the month, else takes the month's last day. */
export function addMonths(day: string, months: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM-dd');
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return DateTime.fromISO(day, { zone: 'utc' }).weekday;
}

export function daysBetween(from: string, to: string): number {
  return DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;
}
