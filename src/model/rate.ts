/** A rate per 10,000 with its 95% interval (Wilson, z = 1.96), one decimal. Null where there is nothing to divide by. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly per_10000: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
