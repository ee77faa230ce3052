import type { Rate } from '../model/summary.ts';

const Z = 1.96;
const PER = 10_000;

/** A rate per 10,000 with its 95% interval (Wilson), to one decimal (rulebook, section 10). */
export function rate(count: number, of: number): Rate {
  if (of === 0) return { count, of, per_10000: null, low: null, high: null };
  const share = count / of;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * of);
  const margin = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return {
    count,
    of,
    per_10000: oneDecimal(share * PER),
    low: oneDecimal(Math.max(0, (centre - margin) / scale) * PER),
    high: oneDecimal(Math.min(1, (centre + margin) / scale) * PER),
  };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
