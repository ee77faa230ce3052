import { describe, expect, it } from 'vitest';
import {
  addMonths,
  clockOf,
  dayOf,
  dayOfClock,
  easter,
  epochSeconds,
  HOUR,
  hoursOfTheCode,
  isHoliday,
  isoDay,
  isoText,
  wallText,
  weekday,
} from '../../../src/demo/dutch-calendar.ts';

const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;

describe('days', () => {
  it.each([
    ['2026-06-28', 0],
    ['2026-06-30', 2],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (iso, expected) => {
    expect(weekday(dayOf(iso))).toBe(expected);
  });

  it.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2000, '2000-04-23'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, expected) => {
    expect(isoDay(easter(year))).toBe(expected);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-12-12', 6, '2026-06-12'],
    ['2026-06-12', -6, '2025-12-12'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months', (from, months, expected) => {
    expect(isoDay(addMonths(dayOf(from), months))).toBe(expected);
  });
});

describe('the clock', () => {
  it.each([
    ['2026-06-03T10:15:22', '2026-06-03T10:15:22+02:00'],
    ['2026-01-03T10:15:22', '2026-01-03T10:15:22+01:00'],
    ['2026-03-29T01:59:59', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T03:00:00', '2026-03-29T03:00:00+02:00'],
    ['2025-10-26T03:00:00', '2025-10-26T03:00:00+01:00'],
    ['2025-10-26T01:59:59', '2025-10-26T01:59:59+02:00'],
  ])('%s', (wall, expected) => {
    expect(isoText(at(wall))).toBe(expected);
    expect(epochSeconds(at(wall)) * 1000).toBe(Date.parse(expected));
  });

  it('goes from a day to a clock time and back', () => {
    const clock = clockOf(dayOf('2026-06-03'), 10 * HOUR);
    expect(wallText(clock)).toBe('2026-06-03 10:00:00');
    expect(isoDay(dayOfClock(clock))).toBe('2026-06-03');
  });
});

describe('calling hours of the Code', () => {
  const open = (iso: string): string => {
    const hours = hoursOfTheCode(dayOf(iso));
    return hours === undefined ? 'none' : `${hours.open / HOUR}-${hours.close / HOUR}`;
  };

  it.each([
    ['2026-06-29', '9-22'],
    ['2026-06-27', '10-16'],
    ['2026-06-28', 'none'],
    ['2026-05-04', '9-18.5'],
    ['2025-12-05', '9-18.5'],
    ['2025-12-24', '9-18.5'],
    ['2026-05-05', 'none'],
    ['2026-04-27', 'none'],
    ['2025-04-26', 'none'],
    ['2026-04-06', 'none'],
    ['2026-05-14', 'none'],
    ['2025-06-09', 'none'],
    ['2026-05-25', 'none'],
    ['2025-12-25', 'none'],
    ['2025-12-26', 'none'],
    ['2026-01-01', 'none'],
  ])('%s: %s', (iso, expected) => {
    expect(open(iso)).toBe(expected);
  });

  it('knows that the 27th of April 2025, a Sunday, is no King’s Day', () => {
    expect(isHoliday(dayOf('2025-04-26'))).toBe(true);
    expect(isHoliday(dayOf('2025-04-27'))).toBe(false);
  });
});
