import { addDays, weekday } from './clock.ts';
import type { OpenMinutes, OwnHours } from './configuration.ts';

/** Section 8: the hours of the Code, and the company's own within them. */

type Hours = OpenMinutes | 'none';

const SATURDAY = 6;
const SUNDAY = 7;
const EARLY_CLOSING_DAYS = ['05-04', '12-05', '12-24'];

/** May a call be made by the Code on this day at this second of the local day? */
export function isWithinCodeHours(day: string, second: number): boolean {
  return isOpen(codeHours(day), second);
}

/** And by what the company allows itself? */
export function isWithinOwnHours(day: string, second: number, own: readonly OwnHours[]): boolean {
  return isOpen(ownHours(day, own), second);
}

function isOpen(hours: Hours | undefined, second: number): boolean {
  if (hours === undefined) return true;
  if (hours === 'none') return false;
  return hours.open * 60 <= second && second < hours.close * 60;
}

function codeHours(day: string): Hours {
  if (isHoliday(day) || weekday(day) === SUNDAY) return 'none';
  if (weekday(day) === SATURDAY) return { open: 10 * 60, close: 16 * 60 };
  const closesEarly = EARLY_CLOSING_DAYS.includes(day.slice(5));
  return { open: 9 * 60, close: closesEarly ? 18 * 60 + 30 : 22 * 60 };
}

/** Undefined: the same as the Code. */
function ownHours(day: string, own: readonly OwnHours[]): Hours | undefined {
  const fromOf = ({ from }: OwnHours): string => from ?? '';
  const begun = own.filter((hours) => fromOf(hours) <= day);
  const hours = begun.sort((one, other) => (fromOf(one) < fromOf(other) ? -1 : 1)).at(-1);
  if (isHoliday(day)) return hours?.holidays;
  if (weekday(day) === SUNDAY) return hours?.sunday;
  return weekday(day) === SATURDAY ? hours?.saturday : hours?.weekdays;
}

function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const easter = easterSunday(year);
  const moving = [addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)];
  const fixed = ['01-01', '05-05', '12-25', '12-26'].map((date) => `${year}-${date}`);
  return [...moving, ...fixed, royalHoliday(year)].includes(day);
}

/** King's Day, until 2013 Queen's Day; the day before if it is a Sunday. */
function royalHoliday(year: number): string {
  const day = year <= 2013 ? `${year}-04-30` : `${year}-04-27`;
  return weekday(day) === SUNDAY ? addDays(day, -1) : day;
}

/** Gregorian Easter by way of the age of the moon (Gauss). */
function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const moonShift = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30;
  const sunShift = (4 + century - Math.floor(century / 4)) % 7;
  const golden = year % 19;
  const fullMoon = (19 * golden + moonShift) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + sunShift) % 7;
  const isTooLate = (fullMoon === 29 && toSunday === 6) || (fullMoon === 28 && toSunday === 6 && golden > 10);
  return addDays(`${year}-03-22`, fullMoon + toSunday - (isTooLate ? 7 : 0));
}
