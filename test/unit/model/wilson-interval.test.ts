import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/model/wilson-interval.ts';

function rounded({ low, high }: ReturnType<typeof wilsonInterval>): { readonly low: number; readonly high: number } {
  return { low: Math.round(low * 10_000) / 10_000, high: Math.round(high * 10_000) / 10_000 };
}

describe('the Wilson interval', () => {
  it('is that of the textbook', () => {
    expect(rounded(wilsonInterval(0.9, 10))).toEqual({ low: 0.5958, high: 0.9821 });
  });

  it('is wider with fewer trials', () => {
    const [narrow, wide] = [wilsonInterval(0.5, 20), wilsonInterval(0.5, 10)];
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
  });

  it.each([1, 3, 7, 10, 1234, 99_999])('ends exactly at a share of 0 or 1, of %i', (of) => {
    expect(wilsonInterval(0, of).low).toBe(0);
    expect(wilsonInterval(1, of).high).toBe(1);
    expect(rounded(wilsonInterval(0, 10)).high).toBe(0.2775);
    expect(rounded(wilsonInterval(1, 10)).low).toBe(0.7225);
  });
});
