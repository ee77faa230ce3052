import type { Rate } from '../model/summary.ts';
import { wilsonInterval } from '../model/wilson-interval.ts';

const PER = 10_000;

/** A rate per 10,000 with its 95% interval (Wilson), to one decimal (rulebook, section 10). */
export function rate(count: number, of: number): Rate {
  if (of === 0) return { count, of, per_10000: null, low: null, high: null };
  const share = count / of;
  const { low, high } = wilsonInterval(share, of);
  return {
    count,
    of,
    per_10000: oneDecimal(share * PER),
    low: oneDecimal(low * PER),
    high: oneDecimal(high * PER),
  };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
