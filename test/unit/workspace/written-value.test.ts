import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  OPEN,
  readAmount,
  readDay,
  readEnd,
  readHeadings,
  readHours,
  readStart,
  readWhole,
  readZone,
} from '../../../src/workspace/written-value.ts';

describe('a day', () => {
  it.each(['2026-06-30', '2024-02-29', '2000-02-29', '1900-01-01', '2100-12-31'])('%s exists', (day) => {
    expect(readDay(day)).toBe(day);
  });
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-6-30',
    '20260630',
    '0000-01-01',
    '1899-12-31',
    '2101-01-01',
    '9999-12-31',
    ' 2026-06-30',
    '2026-06-30T00:00',
  ])('%s does not', (day) => {
    expect(readDay(day)).toBeUndefined();
  });
  it('is every day of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDay(day)).toBe(day);
        },
      ),
    );
  });
});

describe('a far day', () => {
  it.each(['0001-01-01', '1753-01-01', '1899-12-31'])('%s is a start without a beginning, and no end', (day) => {
    expect(readStart(day)).toBe('1900-01-01');
    expect(readEnd(day)).toBeUndefined();
  });
  it.each(['2101-01-01', '9999-12-31'])('%s is an open end, and no start', (day) => {
    expect(readEnd(day)).toBe(OPEN);
    expect(readStart(day)).toBeUndefined();
  });
  it.each(['1900-01-01', '2026-06-30', '2100-12-31'])('%s is not far', (day) => {
    expect([readStart(day), readEnd(day)]).toEqual([day, day]);
  });
  it('has to exist as any other', () => {
    expect([readStart('1753-02-29'), readEnd('9999-13-01'), readStart('')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('hours', () => {
  it.each([
    ['09:00-20:00', { open: 540, close: 1200 }],
    ['9:00 - 20:00', { open: 540, close: 1200 }],
    ['00:00-24:00', { open: 0, close: 1440 }],
    ['10:15-10:16', { open: 615, close: 616 }],
    ['none', 'none'],
  ])('%s', (text, hours) => {
    expect(readHours(text)).toEqual(hours);
  });
  it.each([
    '',
    'None',
    '9-20',
    '09:00',
    '20:00-09:00',
    '09:00-09:00',
    '09:60-10:00',
    '00:00-24:01',
    '24:00-24:00',
    '25:00-26:00',
    '09:00-20:00:00',
  ])('not %s', (text) => {
    expect(readHours(text)).toBeUndefined();
  });
});

describe('numbers', () => {
  it('are whole, within their bounds', () => {
    expect(['0', '12', '007', '20'].map((text) => readWhole(text, 0, 20))).toEqual([0, 12, 7, 20]);
    expect(['21', '-1', '1.5', '1e1', '0x1', '', ' 1', '9999999999999'].map((text) => readWhole(text, 0, 20))).toEqual(
      Array(8).fill(undefined),
    );
  });
  it('are amounts, with a point', () => {
    expect(['0', '250', '250.5', '250.05'].map(readAmount)).toEqual([0, 250, 250.5, 250.05]);
    expect(['250,50', '1.000', '-1', '.5', '€ 250', ''].map(readAmount)).toEqual(Array(6).fill(undefined));
  });
});

describe('a zone', () => {
  it('is one that exists, in its usual spelling', () => {
    expect(
      ['Europe/Amsterdam', 'europe/amsterdam', 'UTC', 'utc', 'America/Argentina/Buenos_Aires'].map(readZone),
    ).toEqual(['Europe/Amsterdam', 'Europe/Amsterdam', 'UTC', 'UTC', 'America/Argentina/Buenos_Aires']);
  });
  it.each(['Europe/Amsterdm', '+01:00', 'UTC+1', 'GMT+01:00', 'local', '', 'Amsterdam', '../etc'])(
    'is not %s',
    (zone) => {
      expect(readZone(zone)).toBeUndefined();
    },
  );
});

describe('headings', () => {
  it('are joined with a plus between spaces', () => {
    expect(readHeadings('Datum + Tijd')).toEqual(['Datum', 'Tijd']);
    expect(readHeadings('Datum  +  Tijd + Zone')).toEqual(['Datum', 'Tijd', 'Zone']);
    expect(readHeadings('C+ en C++')).toEqual(['C+ en C++']);
    expect(readHeadings('Datum/Tijd')).toEqual(['Datum/Tijd']);
  });
  it.each(['', '+', 'Datum +', '+ Tijd', 'Datum + + Tijd'])('%s are none', (text) => {
    expect(readHeadings(text)).toBeUndefined();
  });
});
