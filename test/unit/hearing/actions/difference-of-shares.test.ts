import { describe, expect, it } from 'vitest';
import { differenceOfShares } from '../../../../src/hearing/actions/difference-of-shares.ts';

type Example = readonly [one: readonly [number, number], other: readonly [number, number], low: number, high: number];

/** Newcombe, Statistics in Medicine 17 (1998), table II, method 10: all eight examples, with 1.959964 for our 1.96. */
const PUBLISHED: readonly Example[] = [
  [[56, 70], [48, 80], 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.1705, 0.809],
  [[6, 7], [2, 7], 0.0582, 0.8062],
  [[5, 56], [0, 29], -0.0381, 0.1926],
  [[0, 10], [0, 20], -0.1611, 0.2775],
  [[0, 10], [0, 10], -0.2775, 0.2775],
  [[10, 10], [0, 20], 0.6791, 1],
  [[10, 10], [0, 10], 0.6075, 1],
];

describe('the difference of two shares', () => {
  it.each(PUBLISHED)('of %j and %j has the published interval', ([one, ofOne], [other, ofOther], low, high) => {
    const difference = differenceOfShares({ count: one, of: ofOne }, { count: other, of: ofOther });
    expect(difference.value).toBeCloseTo(one / ofOne - other / ofOther, 12);
    expect(difference.low).toBeCloseTo(low, 3);
    expect(difference.high).toBeCloseTo(high, 3);
  });

  it('is turned round with the shares', () => {
    const [one, other] = [
      { count: 5, of: 56 },
      { count: 1, of: 29 },
    ];
    const [there, back] = [differenceOfShares(one, other), differenceOfShares(other, one)];
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });
});
