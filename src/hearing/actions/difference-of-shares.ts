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

/** Within this many standard deviations lie 95% of a normal distribution. */
const Z = 1.959_963_984_540_054;

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

/** The score interval of one share (E.B. Wilson, Journal of the American Statistical Association 22, 1927). */
function wilson({ count, of }: Share): { readonly share: number; readonly low: number; readonly high: number } {
  const share = count / of;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * of);
  const margin = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  // At the ends, rounding must not change what is exact.
  return {
    share,
    low: count === 0 ? 0 : (centre - margin) / scale,
    high: count === of ? 1 : (centre + margin) / scale,
  };
}
