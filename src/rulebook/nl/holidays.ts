/** Days as integers since 1970-01-01. */

/** Easter Sunday of a year by the Gregorian rule (the "anonymous" computus). */
export function easterSunday(year: number): { readonly month: number; readonly day: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeaps = Math.floor(century / 4);
  const lunarCorrection = Math.floor((century + 8) / 25);
  const lunarShift = Math.floor((century - lunarCorrection + 1) / 3);
  const epact = (19 * golden + century - skippedLeaps - lunarShift + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateCorrection = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const sum = epact + weekdayShift - 7 * lateCorrection + 114;
  return { month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** A calendar date as days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** 1 Monday to 7 Sunday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const SUNDAY = 7;
const FIRST_KINGS_DAY = 2014;

/** King's Day is 27 April, or 26 April if that is a Sunday; until 2013 Queen's Day, 30 April, or 29 April if that is a Sunday. */
function royalBirthday(year: number): number {
  const date = year >= FIRST_KINGS_DAY ? dayNumber(year, 4, 27) : dayNumber(year, 4, 30);
  return weekday(date) === SUNDAY ? date - 1 : date;
}

/** Days of a year on which the Code allows no calls, apart from Sundays (rulebook, section 8; Algemene termijnenwet art. 3). */
export function holidays(year: number): readonly number[] {
  const easter = easterSunday(year);
  const easterDay = dayNumber(year, easter.month, easter.day);
  return [
    dayNumber(year, 1, 1),
    easterDay + 1,
    royalBirthday(year),
    dayNumber(year, 5, 5),
    easterDay + 39,
    easterDay + 50,
    dayNumber(year, 12, 25),
    dayNumber(year, 12, 26),
  ];
}

/** Weekdays on which calls end at 18:30 (rulebook, section 8). */
export function shortDays(year: number): readonly number[] {
  return [dayNumber(year, 5, 4), dayNumber(year, 12, 5), dayNumber(year, 12, 24)];
}
