/** An interval of shares from 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations to each side of an interval of 95%: everything that Belaudit estimates has this one. */
const Z = 1.96;

/**
 * The 95% score interval of a share (E.B. Wilson, Journal of the American Statistical Association 22, 1927). A share of 0 or 1 ends it exactly.
 * @param of the denominator, more than 0; need not be whole
 */
export function wilsonInterval(share: number, of: number): ShareInterval {
  const z2 = Z * Z;
  const centre = share + z2 / (2 * of);
  const margin = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return {
    low: share === 0 ? 0 : Math.max(0, (centre - margin) / scale),
    high: share === 1 ? 1 : Math.min(1, (centre + margin) / scale),
  };
}
