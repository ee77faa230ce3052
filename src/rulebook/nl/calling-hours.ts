import type { CallingHours, OpenMinutes } from '../../model/configuration.ts';
import type { CountryDocumentation } from '../../model/country.ts';
import { dayNumber, weekday } from './holidays.ts';

/** Calling hours of the Code Telemarketing 2012, art. 9, by kind of day; minutes of the local day. */
const CODE_HOURS: Readonly<Record<'weekdays' | 'shortDays' | 'saturday', OpenMinutes>> = {
  weekdays: { open: 9 * 60, close: 22 * 60 },
  shortDays: { open: 9 * 60, close: 18 * 60 + 30 },
  saturday: { open: 10 * 60, close: 16 * 60 },
};

const WORKING_DAYS = Array.from({ length: 5 }, () => CODE_HOURS.weekdays);

/** Since the Code of 2012, with the same hours since (rulebook, section 8). */
export const ORDINARY_WEEKS: CountryDocumentation['ordinaryWeeks'] = [
  { from: '2012-07-01', days: [...WORKING_DAYS, CODE_HOURS.saturday, null] },
];

const SATURDAY = 6;
const SUNDAY = 7;

/** Hours in which the Code allows calls on a day; null: none. */
export function codeHours(
  day: number,
  kind: { readonly isHoliday: boolean; readonly isShort: boolean },
): OpenMinutes | null {
  const name = weekday(day);
  if (name === SUNDAY || kind.isHoliday) return null;
  if (name === SATURDAY) return CODE_HOURS.saturday;
  return kind.isShort ? CODE_HOURS.shortDays : CODE_HOURS.weekdays;
}

/** Hours in which the company allows itself to call on a day; null: none; undefined: the same as the Code. */
export function ownHours(
  day: number,
  kind: { readonly isHoliday: boolean },
  policy: readonly CallingHours[],
): OpenMinutes | null | undefined {
  const inForce = policy
    .filter((hours) => isoDay(hours.from) <= day)
    .reduce<CallingHours | undefined>(
      (latest, hours) => (latest === undefined || hours.from >= latest.from ? hours : latest),
      undefined,
    );
  if (inForce === undefined) return undefined;
  const hours = hoursOfDay(day, kind, inForce);
  return hours === 'none' ? null : hours;
}

function hoursOfDay(
  day: number,
  kind: { readonly isHoliday: boolean },
  hours: CallingHours,
): OpenMinutes | 'none' | undefined {
  if (kind.isHoliday) return hours.holidays;
  if (weekday(day) === SUNDAY) return hours.sunday;
  return weekday(day) === SATURDAY ? hours.saturday : hours.weekdays;
}

/** The part of the Code's hours that the company's own policy allows: a policy can only narrow them (rulebook, section 8). */
export function policyHours(
  day: number,
  kind: { readonly isHoliday: boolean; readonly isShort: boolean },
  policy: readonly CallingHours[],
): OpenMinutes | null {
  const code = codeHours(day, kind);
  const own = ownHours(day, kind, policy);
  if (code === null || own === null) return null;
  if (own === undefined) return code;
  const open = Math.max(code.open, own.open);
  const close = Math.min(code.close, own.close);
  return open < close ? { open, close } : null;
}

/** An ISO date as days since 1970-01-01. */
export function isoDay(date: string): number {
  const [year = '', month = '', day = ''] = date.split('-');
  return dayNumber(Number(year), Number(month), Number(day));
}
