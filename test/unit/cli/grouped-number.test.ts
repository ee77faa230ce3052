import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedNumber } from '../../../cli/grouped-number.ts';

describe('a number in words of the command line', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
    [-4321, '-4,321'],
    [1234.5, '1,234.5'],
    [0.1239, '0.124'],
  ])('%d is %s', (value, text) => {
    expect(groupedNumber(value)).toBe(text);
  });

  it('is written as English writes it, whatever whole number it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(groupedNumber(value)).toBe((value === 0 ? 0 : value).toLocaleString('en-US'));
      }),
    );
  });
});
