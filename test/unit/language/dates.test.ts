import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDuring,
  formatLocalTime,
  formatMonths,
  formatPeriod,
  withReadableMoments,
} from '../../../src/language/dates.ts';

describe('formatMonths', () => {
  it('says months that follow one another as one span, two of them by name', () => {
    const months = ['2025-11', '2025-12', '2026-01', '2026-03', '2026-05', '2026-06'];
    expect(formatMonths(months, 'nl')).toEqual([
      'november 2025 tot en met januari 2026',
      'maart 2026',
      'mei 2026',
      'juni 2026',
    ]);
    expect(formatMonths(['2026-04', '2026-05', '2026-06'], 'en')).toEqual(['April 2026 to June 2026']);
    expect(formatMonths([], 'nl')).toEqual([]);
  });
});

describe('formatDay and formatLocalTime', () => {
  it.each([
    ['2026-06-03', '3 juni 2026', '3 June 2026'],
    ['2024-02-29', '29 februari 2024', '29 February 2024'],
  ])('says %s', (day, nl, en) => {
    expect(formatDay(day, 'nl')).toBe(nl);
    expect(formatDay(day, 'en')).toBe(en);
  });

  it.each([
    ['2026-06-03 10:15:09', '3 juni 2026, 10:15'],
    ['2026-06-03 10:15:09.123456', '3 juni 2026, 10:15'],
    ['2026-06-03 10:15', '3 juni 2026, 10:15'],
    ['2026-06-03T10:15:09', '3 juni 2026, 10:15'],
    ['2026-06-03', '3 juni 2026'],
    ['', ''],
  ])('says %s as precisely as it is known', (time, expected) => {
    expect(formatLocalTime(time, 'nl')).toBe(expected);
  });

  it.each(['2023-02-29', '2026-13-01', 'gisteren', '2026-06-31 10:00:00', '<b>'])('leaves %s as it stands', (text) => {
    expect(formatDay(text, 'nl')).toBe(text);
    expect(formatLocalTime(text, 'nl')).toBe(text);
  });
});

describe('formatPeriod and formatDuring', () => {
  it.each([
    ['2026-06-01', '2026-06-30', 'juni 2026', 'In juni 2026'],
    ['2024-02-01', '2024-02-29', 'februari 2024', 'In februari 2024'],
    [
      '2024-02-01',
      '2024-02-28',
      '1 februari 2024 tot en met 28 februari 2024',
      'Van 1 februari 2024 tot en met 28 februari 2024',
    ],
    ['2025-01-01', '2025-12-31', '2025', 'In 2025'],
    ['2026-06-03', '2026-06-03', '3 juni 2026', 'Op 3 juni 2026'],
    [
      '2025-12-01',
      '2026-01-31',
      '1 december 2025 tot en met 31 januari 2026',
      'Van 1 december 2025 tot en met 31 januari 2026',
    ],
  ])('%s to %s is %s', (from, to, period, during) => {
    expect(formatPeriod(from, to, 'nl')).toBe(period);
    expect(formatDuring(from, to, 'nl')).toBe(during);
  });

  it('speaks English', () => {
    expect(formatPeriod('2026-06-01', '2026-06-30', 'en')).toBe('June 2026');
    expect(formatDuring('2026-06-01', '2026-06-09', 'en')).toBe('From 1 June 2026 to 9 June 2026');
  });
});

describe('moments within a sentence', () => {
  it.each([
    ['gegeven op 2025-12-14 14:56:52: geldig', 'gegeven op 14 december 2025, 14:56:52: geldig'],
    ['tussen 2026-06-03 en 2026-06-09.', 'tussen 3 juni 2026 en 9 juni 2026.'],
    ['[in/2026-06-03.csv, regel 4]', '[in/2026-06-03.csv, regel 4]'],
    ['calls-2026-06-03.csv van 2026-06-03', 'calls-2026-06-03.csv van 3 juni 2026'],
    ['oproep 2026-06-03-77, 2026-06-31', 'oproep 2026-06-03-77, 2026-06-31'],
  ])('%s', (sentence, said) => {
    expect(withReadableMoments(sentence, 'nl')).toBe(said);
  });
});
