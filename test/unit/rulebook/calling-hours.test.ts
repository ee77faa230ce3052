import { describe, expect, it, test } from 'vitest';
import { codeHours, isoDay, ownHours, policyHours } from '../../../src/rulebook/nl/calling-hours.ts';
import { country as COUNTRY } from '../../../src/rulebook/nl/country.ts';
import { easterSunday, holidays, shortDays, weekday } from '../../../src/rulebook/nl/holidays.ts';

/** The Code's hours on a date, as in the country's calendar. */
function hoursOn(date: string): string {
  const day = isoDay(date);
  const found = COUNTRY.daysOfYear(Number(date.slice(0, 4)), []).find((each) => each.day === day)?.kind.permitted;
  return found === null || found === undefined ? 'none' : `${clock(found.open)}-${clock(found.close)}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

describe('Easter', () => {
  test.each([
    [2012, '4-8'],
    [2014, '4-20'],
    [2019, '4-21'],
    [2024, '3-31'],
    [2025, '4-20'],
    [2026, '4-5'],
    [2027, '3-28'],
    [2038, '4-25'],
  ])('of %i is on %s', (year, date) => {
    const { month, day } = easterSunday(year);
    expect(`${month}-${day}`).toBe(date);
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const { month, day } = easterSunday(year);
      const number = isoDay(`${year}-0${month}-${String(day).padStart(2, '0')}`);
      expect(weekday(number)).toBe(7);
      expect(number).toBeGreaterThanOrEqual(isoDay(`${year}-03-22`));
      expect(number).toBeLessThanOrEqual(isoDay(`${year}-04-25`));
    }
  });
});

describe('the hours of the Code', () => {
  test.each([
    ['a Monday', '2026-06-01', '09:00-22:00'],
    ['a Friday', '2026-06-05', '09:00-22:00'],
    ['a Saturday', '2026-06-06', '10:00-16:00'],
    ['a Sunday', '2026-06-07', 'none'],
    ['New Year', '2026-01-01', 'none'],
    ['Good Friday is an ordinary day', '2026-04-03', '09:00-22:00'],
    ['Easter Monday', '2026-04-06', 'none'],
    ['King’s Day', '2026-04-27', 'none'],
    ['26 April where 27 April is a Sunday', '2025-04-26', 'none'],
    ['27 April itself is a Sunday then', '2025-04-27', 'none'],
    ['Queen’s Day until 2013', '2013-04-30', 'none'],
    ['29 April where 30 April is a Sunday', '2006-04-29', 'none'],
    ['30 April since 2014 is an ordinary day', '2014-04-30', '09:00-22:00'],
    ['4 May on a weekday', '2026-05-04', '09:00-18:30'],
    ['4 May on a Saturday', '2024-05-04', '10:00-16:00'],
    ['5 May, each year', '2026-05-05', 'none'],
    ['Ascension Day', '2026-05-14', 'none'],
    ['the day after it', '2026-05-15', '09:00-22:00'],
    ['Whit Monday', '2026-05-25', 'none'],
    ['5 December on a Saturday', '2026-12-05', '10:00-16:00'],
    ['5 December on a Friday', '2025-12-05', '09:00-18:30'],
    ['24 December', '2026-12-24', '09:00-18:30'],
    ['25 December', '2026-12-25', 'none'],
    ['26 December, a Saturday', '2026-12-26', 'none'],
    ['31 December', '2026-12-31', '09:00-22:00'],
  ])('%s', (_, date, hours) => {
    expect(hoursOn(date)).toBe(hours);
  });
});

describe('own hours', () => {
  const ordinary = { isHoliday: false, isShort: false };
  const monday = isoDay('2026-06-01');
  const narrow = { from: '2026-05-11', weekdays: { open: 600, close: 1200 }, saturday: 'none' as const };

  it('count from their first day on; of several, the latest counts', () => {
    expect(ownHours(isoDay('2026-05-08'), ordinary, [narrow])).toBeUndefined();
    expect(ownHours(monday, ordinary, [narrow])).toEqual({ open: 600, close: 1200 });
    const later = { from: '2026-06-01', weekdays: { open: 660, close: 1000 } };
    expect(ownHours(monday, ordinary, [later, narrow])).toEqual({ open: 660, close: 1000 });
  });

  it('leave the Code’s hours for a kind of day that they do not name', () => {
    expect(policyHours(isoDay('2026-06-07'), ordinary, [narrow])).toBeNull();
    expect(ownHours(isoDay('2026-06-07'), ordinary, [narrow])).toBeUndefined();
  });

  it('narrow the hours of the Code, and never widen them', () => {
    expect(policyHours(monday, ordinary, [narrow])).toEqual({ open: 600, close: 1200 });
    const wide = { from: '2026-01-01', weekdays: { open: 0, close: 1440 }, sunday: { open: 600, close: 720 } };
    expect(policyHours(monday, ordinary, [wide])).toEqual(codeHours(monday, ordinary));
    expect(policyHours(isoDay('2026-06-07'), ordinary, [wide])).toBeNull();
  });

  it('without overlap with those of the Code leave none', () => {
    const early = { from: '2026-01-01', weekdays: { open: 360, close: 540 } };
    expect(policyHours(monday, ordinary, [early])).toBeNull();
  });
});

test('holidays and short days are those of their own year', () => {
  for (let year = 2009; year <= 2040; year += 1) {
    for (const day of [...holidays(year), ...shortDays(year)]) {
      expect(day).toBeGreaterThanOrEqual(isoDay(`${year}-01-01`));
      expect(day).toBeLessThanOrEqual(isoDay(`${year}-12-31`));
    }
  }
});
