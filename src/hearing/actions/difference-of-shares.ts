import { type ShareInterval, wilsonInterval } from '../../model/wilson-interval.ts';

/** A count out of a total. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** A difference with its 95% interval, as a share. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two independent shares, `one` minus `other`, with its 95% interval: the hybrid score interval without continuity correction, made from the Wilson intervals of both
 * (R.G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998, method 10).
 * @param one and @param other have a total of at least one and no count above it
 */
export function differenceOfShares(one: Share, other: Share): Difference {
  const [first, second] = [wilson(one), wilson(other)];
  const value = first.share - second.share;
  return {
    value,
    low: value - Math.hypot(first.share - first.low, second.high - second.share),
    high: value + Math.hypot(first.high - first.share, second.share - second.low),
  };
}

function wilson({ count, of }: Share): ShareInterval & { readonly share: number } {
  const share = count / of;
  return { share, ...wilsonInterval(share, of) };
}
