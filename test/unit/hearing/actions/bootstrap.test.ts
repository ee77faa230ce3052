import { describe, expect, it } from 'vitest';
import {
  differenceOfPercentiles,
  drawnPercentile,
  percentile,
  seededDraws,
  sortedValues,
  type Tally,
} from '../../../../src/hearing/actions/bootstrap.ts';

function once(...values: readonly number[]): Tally {
  return values.map((value) => [value, 1] as const);
}

describe('a percentile', () => {
  it('is the smallest value that the share of values does not exceed', () => {
    // The nearest-rank example of many textbooks.
    const sorted = sortedValues(once(35, 20, 15, 50, 40));
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(sorted, share))).toEqual([15, 20, 20, 35, 50]);
    // 0.9 of ten is the ninth, although 0.9 has no exact binary form.
    expect(percentile(sortedValues(once(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), 0.9)).toBe(9);
  });

  it('counts each value as often as it was found', () => {
    expect([...sortedValues([[3, 2] as const, [1, 1] as const])]).toEqual([1, 3, 3]);
  });
});

describe('drawing again', () => {
  it('gives the published standard error of a median', () => {
    // Survival of seven mice in days: Efron and Tibshirani, An Introduction to the Bootstrap (1993), table 2.2. The limit for endless draws is 37.83.
    const mice = sortedValues(once(94, 197, 16, 38, 99, 141, 23));
    const draw = seededDraws(1);
    const medians = Array.from({ length: 20_000 }, () => drawnPercentile(mice, 0.5, draw));
    const mean = medians.reduce((sum, one) => sum + one, 0) / medians.length;
    const variance = medians.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (medians.length - 1);
    expect(Math.abs(Math.sqrt(variance) - 37.83)).toBeLessThan(0.8);
  });

  it('finds a percentile as often as can be calculated', () => {
    // The largest of ten redrawn values is the largest of all with a probability of 1 − 0.9¹⁰.
    const ten = sortedValues(once(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    const draw = seededDraws(2);
    const largest = Array.from({ length: 20_000 }, () => drawnPercentile(ten, 1, draw)).filter((one) => one === 10);
    expect(Math.abs(largest.length / 20_000 - (1 - 0.9 ** 10))).toBeLessThan(0.012);
  });

  it('draws the same numbers from the same seed, from 0 to 1', () => {
    const [one, other] = [seededDraws(7), seededDraws(7)];
    const drawn = Array.from({ length: 1000 }, () => one());
    expect(drawn).toEqual(Array.from({ length: 1000 }, () => other()));
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  });
});

describe('the difference of two percentiles', () => {
  const slow = once(...Array.from({ length: 40 }, (_, index) => 100 + 5 * index));
  const fast = once(...Array.from({ length: 40 }, (_, index) => 1 + index));

  it('is now less before, and its interval holds it', () => {
    const difference = differenceOfPercentiles(fast, slow, 0.9);
    expect(difference?.value).toBe(36 - 275);
    expect(difference?.low).toBeLessThan(-239);
    expect(difference?.high).toBeGreaterThan(-239);
    expect(difference?.high).toBeLessThan(0);
  });

  it('is the same each time, in whatever order the values are given', () => {
    const difference = differenceOfPercentiles(fast, slow, 0.9);
    expect(differenceOfPercentiles(fast, slow, 0.9)).toEqual(difference);
    expect(differenceOfPercentiles(fast.toReversed(), slow.toReversed(), 0.9)).toEqual(difference);
  });

  it('is not told of fewer than ten values', () => {
    expect(differenceOfPercentiles(fast.slice(0, 9), slow, 0.9)).toBeNull();
    expect(differenceOfPercentiles(fast, slow.slice(0, 9), 0.9)).toBeNull();
    expect(differenceOfPercentiles(fast.slice(0, 10), slow.slice(0, 10), 0.9)).not.toBeNull();
  });
});
