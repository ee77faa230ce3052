/** Days as integers since 1 January 1970; Dutch wall clock times as seconds since then. */
export type Day = number;
export type WallClock = number;

export const MINUTE = 60;
export const HOUR = 3600;
const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/** Seconds after midnight from which, and before which, calls are allowed. */
export interface OpenHours {
  readonly open: number;
  readonly close: number;
}

/** @param iso such as `2026-06-30` */
export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MILLISECONDS;
}

export function dayOfClock(clock: WallClock): Day {
  return Math.floor(clock / DAY_SECONDS);
}

/** @param seconds after midnight of the day */
export function clockOf(day: Day, seconds: number): WallClock {
  return day * DAY_SECONDS + seconds;
}

export function isoDay(day: Day): string {
  return new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** `2026-06-03 10:15:22`, as shown on a wall clock. */
export function wallText(clock: WallClock): string {
  return new Date(clock * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** `2026-06-03T10:15:22+02:00`. */
export function isoText(clock: WallClock): string {
  return `${wallText(clock).replace(' ', 'T')}+0${offsetSeconds(clock) / HOUR}:00`;
}

/** Seconds since 1970 in UTC. */
export function epochSeconds(clock: WallClock): number {
  return clock - offsetSeconds(clock);
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day of the month that many months later, or else the last day of that month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY_MILLISECONDS);
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / DAY_MILLISECONDS;
}

/** Days from the first to the last, inclusive. */
export function daysBetween(from: Day, to: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Hours allowed by the Code Telemarketing: 9 to 22, Saturday 10 to 16, none on Sundays and holidays, shorter on three evenings. */
export function hoursOfTheCode(day: Day): OpenHours | undefined {
  if (weekday(day) === SUNDAY || isHoliday(day)) return undefined;
  if (weekday(day) === SATURDAY) return { open: 10 * HOUR, close: 16 * HOUR };
  const isEarlyEvening = ['05-04', '12-05', '12-24'].includes(isoDay(day).slice(5));
  return { open: 9 * HOUR, close: isEarlyEvening ? 18 * HOUR + 30 * MINUTE : 22 * HOUR };
}

export function isHoliday(day: Day): boolean {
  return holidaysOf(yearOf(day)).has(day);
}

const holidaysOf = keptPerYear((year): ReadonlySet<Day> => {
  const easterSunday = easter(year);
  const kingsDay = weekday(dayOf(`${year}-04-27`)) === SUNDAY ? '04-26' : '04-27';
  const fixed = ['01-01', kingsDay, '05-05', '12-25', '12-26'].map((date) => dayOf(`${year}-${date}`));
  const moving = [1, 39, 50].map((after) => easterSunday + after);
  return new Set([...fixed, ...moving]);
});

/** Easter Sunday by the Gregorian computus. */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1) / DAY_MILLISECONDS;
}

/** Summer time, from the last Sunday of March, 02:00, to the last Sunday of October, 03:00: two hours ahead of UTC; otherwise one. */
function offsetSeconds(clock: WallClock): number {
  const { begins, ends } = summerOf(yearOf(dayOfClock(clock)));
  return clock >= begins && clock < ends ? 2 * HOUR : HOUR;
}

const summerOf = keptPerYear((year) => ({
  begins: clockOf(lastSunday(`${year}-03-31`), 2 * HOUR),
  ends: clockOf(lastSunday(`${year}-10-31`), 3 * HOUR),
}));

function yearOf(day: Day): number {
  return new Date(day * DAY_MILLISECONDS).getUTCFullYear();
}

/** What is computed from a year, once for each: every call asks for it. */
function keptPerYear<Value>(compute: (year: number) => Value): (year: number) => Value {
  const kept = new Map<number, Value>();
  return (year) => {
    const value = kept.get(year) ?? compute(year);
    kept.set(year, value);
    return value;
  };
}

function lastSunday(lastOfMonth: string): Day {
  const day = dayOf(lastOfMonth);
  return day - weekday(day);
}
