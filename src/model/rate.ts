/** Why a draft does not state a rate: no violation is proven, or the outcome is implausible. */
export type RateWithheld = 'nothing-proven' | 'implausible';

/** A rate per 10,000 with its 95% interval (Wilson, z = 1.96), one decimal. Null if there is nothing to divide by. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly per_10000: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** In reports of a draft: why the rate is not stated. Absent in results. */
  readonly withheld?: RateWithheld;
}

/** With fewer conversations, the interval of a rate is too wide to print or to compare. */
export const LEAST_CONVERSATIONS = 200;

/** The margin of a rate, for comparing months and call centres; null: not printed. */
export function printedInterval({ of, low, high }: Rate): { readonly low: number; readonly high: number } | null {
  return of < LEAST_CONVERSATIONS || low === null || high === null ? null : { low, high };
}
