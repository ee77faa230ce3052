import { COUNTRY } from '../index.ts';

/** The hours that apply by kind of day, where the company has none of its own, on an ISO day. @param none the word for no calls */
export function usualHours(day: string, none: string): Readonly<Record<string, string>> {
  const week = COUNTRY.ordinaryWeeks.findLast(({ from }) => from <= day)?.days ?? [];
  const holiday = COUNTRY.daysOfYear(Number(day.slice(0, 4)), []).find(({ kind }) => kind.isHoliday);
  const [weekdays, saturday, sunday] = [week[0], week[5], week[6]];
  return Object.fromEntries(
    Object.entries({ weekdays, saturday, sunday, holidays: holiday?.kind.permitted }).flatMap(([kind, hours]) =>
      hours === undefined ? [] : [[kind, hours === null ? none : `${clock(hours.open)}-${clock(hours.close)}`]],
    ),
  );
}

/** Minutes of the day as a time. */
export function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
