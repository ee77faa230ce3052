import { DateTime } from 'luxon';
import type { SeededRandom } from './seeded-random.ts';

/** Days and distances on which the rulebook turns. */

export const ZONE = 'Europe/Amsterdam';

/** First and last days of regimes and rules, nights of the clock, month ends, holidays. */
export const TURNING_DAYS: readonly string[] = [
  '2009-10-01',
  '2012-07-01',
  '2012-10-01',
  '2013-04-30',
  '2014-04-26',
  '2014-06-13',
  '2018-05-25',
  '2020-03-01',
  '2020-06-01',
  '2021-06-30',
  '2021-07-01',
  '2024-02-29',
  '2024-10-15',
  '2025-03-31',
  '2025-06-30',
  '2025-07-01',
  '2025-10-26',
  '2026-03-29',
  '2026-04-06',
  '2026-05-04',
  '2026-05-14',
  '2026-06-30',
  '2026-07-01',
  '2026-08-02',
  '2026-08-31',
  '2025-12-24',
];

/** Days that systems write for "always" and "never", and the days next to them, which are normal days. */
const FAR_STARTS = ['1753-01-01', '0001-01-01', '1899-12-31', '1900-01-01'];
const FAR_ENDS = ['9999-12-31', '9999-12-31', '2101-01-01', '2100-12-31'];
const FAR_TIMES = ['9999-12-31T23:59:59', '2101-01-01T00:00', '1899-12-31T12:00:00'];

/** Unreadable values for columns of days, times, numbers, words or amounts. */
export const UNREADABLE_CELL = 'onleesbaar';

const SKIPPED_TIMES = ['2026-03-29T02:30:00', '2026-03-29T02:00', '2025-03-30T02:59:59'];
const REPEATED_TIMES = ['2025-10-26T02:00:00', '2025-10-26T02:30:00', '2025-10-26T02:59', '2025-10-26T02:59:59'];

/** Milliseconds. */
const SECONDS = [0, 0, 0, 1000, -1000, 59_000, 60_000, -60_000, -300_000, -301_000, -299_000, 90_000];
const HOURS = [0, 0, 1, -1, -24, 24, 48, -48, -2, 3];
const DAYS = [0, 0, 0, 1, -1, -28, -29, -27, 28, 29, -30, -3, -7, -8];
const MONTHS = [0, 0, 0, 0, -6, -6, -12, -24, -36, 6, -60];

/** Terms that end to the second. */
const TERMS = [
  { hours: 24 },
  { hours: 24 },
  { hours: -24 },
  { hours: 48 },
  { hours: -48 },
  { hours: 1 },
  { hours: -1 },
  { hours: -720 },
  { hours: 1440 },
  { minutes: -5 },
  { minutes: 5 },
  { days: 28 },
  { months: -6 },
];

/** A point in time near one of the given ones, often to the second, or a term away from it. */
export function momentNear(random: SeededRandom, moments: readonly number[]): number {
  const from = DateTime.fromMillis(random.pick(moments), { zone: ZONE });
  if (random.chance(0.15)) return from.toMillis();
  if (random.chance(0.2)) return from.plus(random.pick(TERMS)).toMillis();
  const months = random.chance(0.35) ? random.pick(MONTHS) : 0;
  const days = random.chance(0.4) ? random.pick(DAYS) : 0;
  const hours = random.chance(0.4) ? random.pick(HOURS) : 0;
  const seconds = random.pick(SECONDS);
  return from.plus({ months, days }).plus({ hours, milliseconds: seconds }).toMillis();
}

/** A day near one of those moments, or one on which the law turned. */
export function dayNear(random: SeededRandom, moments: readonly number[]): string {
  if (random.chance(0.1)) return random.pick(TURNING_DAYS);
  const from = DateTime.fromMillis(random.pick(moments), { zone: ZONE });
  const months = random.chance(0.5) ? random.pick(MONTHS) : 0;
  return from
    .plus({ months })
    .plus({ days: random.pick(DAYS) })
    .toFormat('yyyy-MM-dd');
}

/** The same day, or soon after it. */
export function laterDay(random: SeededRandom, from: string): string {
  return DateTime.fromISO(from)
    .plus({ days: random.pick([0, 1, 2, 28]) })
    .toFormat('yyyy-MM-dd');
}

/** The start of something; now and then implausible, after its end, or unreadable. */
export function startDay(random: SeededRandom, day: string): string {
  return farDay(random, day, FAR_STARTS, FAR_ENDS);
}

/** The end of something, or nothing. */
export function endDay(random: SeededRandom, day: string): string {
  return farDay(random, day, FAR_ENDS, FAR_STARTS);
}

function farDay(random: SeededRandom, day: string, far: readonly string[], wrong: readonly string[]): string {
  return random.mostly(0.93, day, [...far, random.pick(wrong), UNREADABLE_CELL, UNREADABLE_CELL]);
}

/** A time, or nothing; now and then an implausible day, or an invalid time. */
export function doubtfulTime(random: SeededRandom, time: string): string {
  return random.mostly(0.93, time, [...FAR_ENDS, ...FAR_TIMES, ...FAR_STARTS, UNREADABLE_CELL, UNREADABLE_CELL]);
}

/** A time of a call: always with a time of day. */
export function writeCallTime(random: SeededRandom, moment: number, zone: string): string {
  if (random.chance(0.01)) return random.pick([...SKIPPED_TIMES, ...REPEATED_TIMES]);
  const local = DateTime.fromMillis(moment, { zone });
  const form = random.fraction();
  if (form < 0.75) return local.toFormat("yyyy-MM-dd'T'HH:mm:ss");
  if (form < 0.85) return local.toFormat("yyyy-MM-dd'T'HH:mm");
  if (form < 0.95) return DateTime.fromMillis(moment, { zone: 'utc' }).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
  if (form < 0.97) return local.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS");
  return `${local.toFormat("yyyy-MM-dd'T'HH:mm:ss")}.${random.pick(['000001', '999999', '5'])}`;
}

/** A time of any other event: often the day alone, or without seconds. */
export function writeTime(random: SeededRandom, moment: number, zone: string): string {
  const local = DateTime.fromMillis(moment, { zone });
  const form = random.fraction();
  if (form < 0.25) return local.toFormat('yyyy-MM-dd');
  if (form < 0.4) return local.toFormat("yyyy-MM-dd'T'HH:mm");
  return writeCallTime(random, moment, zone);
}
