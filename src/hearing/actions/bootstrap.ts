import type { Difference } from './difference-of-shares.ts';

/** A value and how often it occurs. */
export type Tally = readonly (readonly [value: number, count: number])[];

/** How often both samples are redrawn: enough for the ends of an interval (B. Efron and R.J. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). */
const DRAWS = 2000;
/** Any number would do. It never changes, so the same values always give the same interval. */
const SEED = 20_260_701;
/** The ends of a 95% interval. */
const [LOWER, UPPER] = [0.025, 0.975];
/** In a smaller sample the 90th percentile is the largest value or the one before it, which redrawing cannot vary. */
const LEAST_VALUES = 10;

/** All values, smallest first. */
export function sortedValues(tally: Tally): Float64Array {
  const values = new Float64Array(tally.reduce((sum, [, count]) => sum + count, 0));
  let place = 0;
  for (const [value, count] of [...tally].sort(([one], [other]) => one - other)) {
    values.fill(value, place, place + count);
    place += count;
  }
  return values;
}

/**
 * The smallest value that at least this share of the values does not exceed: the inverse of the empirical distribution
 * (R.J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50, 1996, definition 1).
 * @param sorted at least one value
 */
export function percentile(sorted: Float64Array, share: number): number {
  return sorted[rank(sorted.length, share)] ?? Number.NaN;
}

/**
 * The percentile of `now` minus that of `before`, with its 95% interval: both samples are redrawn with a fixed seed, and the interval holds the middle of the differences (percentile method).
 * @returns null if either sample is too small
 */
export function differenceOfPercentiles(now: Tally, before: Tally, share: number): Difference | null {
  const [later, earlier] = [sortedValues(now), sortedValues(before)];
  if (Math.min(later.length, earlier.length) < LEAST_VALUES) return null;
  const draw = seededDraws(SEED);
  const differences = new Float64Array(DRAWS);
  for (let index = 0; index < DRAWS; index += 1)
    differences[index] = drawnPercentile(later, share, draw) - drawnPercentile(earlier, share, draw);
  differences.sort();
  return {
    value: percentile(later, share) - percentile(earlier, share),
    low: percentile(differences, LOWER),
    high: percentile(differences, UPPER),
  };
}

/** The percentile of a sample of the same size, drawn from this one with replacement. */
export function drawnPercentile(sorted: Float64Array, share: number, draw: () => number): number {
  const { length } = sorted;
  const drawn = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) {
    const at = Math.floor(draw() * length);
    drawn[at] = (drawn[at] ?? 0) + 1;
  }
  // From the end: shorter for a high share.
  let above = length - rank(length, share);
  let place = length - 1;
  for (; place > 0; place -= 1) {
    above -= drawn[place] ?? 0;
    if (above <= 0) break;
  }
  return sorted[place] ?? Number.NaN;
}

/** Numbers from 0 up to but not including 1 that depend on the seed alone (mulberry32). */
export function seededDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Index of a percentile among sorted values, from 0. */
function rank(length: number, share: number): number {
  // 0.9 of 10 values is the ninth, although 0.9 has no exact binary form.
  return Math.min(length - 1, Math.max(0, Math.ceil(share * length - 1e-9) - 1));
}
