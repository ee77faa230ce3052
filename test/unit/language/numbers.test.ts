import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare, numberInWords, wordFor } from '../../../src/language/numbers.ts';

describe('formatNumber', () => {
  it.each([
    [0, 0, '0', '0'],
    [999, 0, '999', '999'],
    [1000, 0, '1.000', '1,000'],
    [1234567, 0, '1.234.567', '1,234,567'],
    [1234.5, 1, '1.234,5', '1,234.5'],
    [7, 1, '7,0', '7.0'],
    [0.05, 1, '0,1', '0.1'],
    [1.005, 2, '1,01', '1.01'],
    [-1234.56, 1, '−1.234,6', '−1,234.6'],
    [-0.01, 1, '0,0', '0.0'],
    [999.95, 1, '1.000,0', '1,000.0'],
  ])('%d with %d decimals is %s and %s', (value, decimals, nl, en) => {
    expect(formatNumber(value, 'nl', decimals)).toBe(nl);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN, 'nl')).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 'nl')).toThrow(RangeError);
  });

  it('loses no digit of a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(Number(formatNumber(value, 'nl').replaceAll('.', ''))).toBe(value);
      }),
    );
  });
});

describe('formatShare', () => {
  it.each([
    [0, 10, '0%'],
    [10, 10, '100%'],
    [1, 3, '33%'],
    [1, 1000, 'minder dan 1%'],
    [999, 1000, 'meer dan 99%'],
    [0, 0, '0%'],
  ])('%d of %d is %s', (part, whole, expected) => {
    expect(formatShare(part, whole, 'nl')).toBe(expected);
  });
});

describe('numberInWords', () => {
  it('says small numbers as words and others in digits', () => {
    expect(numberInWords(8, 'nl')).toBe('acht');
    expect(numberInWords(8, 'en')).toBe('eight');
    expect(numberInWords(11, 'nl')).toBe('11');
    expect(numberInWords(1100, 'nl')).toBe('1.100');
  });
});

describe('wordFor', () => {
  it('is the word for one of one alone', () => {
    const words = ['overtreding', 'overtredingen'] as const;
    expect([0, 1, 2, 1100].map((count) => wordFor(count, words))).toEqual([
      'overtredingen',
      'overtreding',
      'overtredingen',
      'overtredingen',
    ]);
  });
});
