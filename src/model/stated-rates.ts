import { type Gap, isOpenAndBlocking } from './gaps.ts';
import type { OverTime } from './over-time.ts';
import type { Rate, RateWithheld } from './rate.ts';
import type { Rating } from './rating.ts';
import type { Figures, Summary } from './summary.ts';

/**
 * The summary with the rates that a report may state. A draft with an open gap about an implausible outcome states no rate for any call centre or month: the
 * data is more likely wrong than the calls. Any other draft states no rate if no violation is proven: all its counts may still change. A rate that is not
 * stated keeps its counts, which distinguishes it from one without conversations, and gets no rating.
 */
export function withStatedRates(summary: Summary): Summary {
  if (summary.status === 'final') return summary;
  const { totals, company, vendors, gaps } = summary;
  const isImplausible = gaps.some(isOpenOutcome);
  const why = (figures: Figures): RateWithheld | null =>
    isImplausible ? 'implausible' : hasProven(figures) ? null : 'nothing-proven';
  return {
    ...summary,
    totals: { ...totals, rate: withheld(totals.rate, why(totals)) },
    rating: rated(summary.rating, why(totals)),
    company: { ...company, over_time: withheldMonths(company.over_time, why(totals)) },
    vendors: vendors.map((vendor) => ({
      ...vendor,
      rate: withheld(vendor.rate, why(vendor)),
      rating: rated(vendor.rating, why(vendor)),
      over_time: withheldMonths(vendor.over_time, why(vendor)),
    })),
  };
}

/** Why the rate over existing conversations is not stated; null: it is stated, or there were none. */
export function whyWithheld({ of, per_10000: value, withheld: why = 'nothing-proven' }: Rate): RateWithheld | null {
  return value === null && of > 0 ? why : null;
}

function isOpenOutcome(gap: Gap): boolean {
  return gap.kind === 'outcome' && isOpenAndBlocking(gap);
}

function hasProven({ violating_calls: violating, without_proof: without }: Figures): boolean {
  return violating > without;
}

function withheld(rate: Rate, why: RateWithheld | null): Rate {
  const { count, of } = rate;
  return why === null || of === 0 ? rate : { count, of, per_10000: null, low: null, high: null, withheld: why };
}

/** The level of a rating would reveal the limits between which the rate lies. */
function rated(rating: Rating, why: RateWithheld | null): Rating {
  return why === null ? rating : { ...rating, level: 'not-assessable', because: ['blocking-gap'] };
}

/** Rates of months in earlier results remain as they were stated then, unless this outcome is implausible: then nothing is compared with them. */
function withheldMonths(time: OverTime, why: RateWithheld | null): OverTime {
  if (why === null) return time;
  const months = time.months.map((month) =>
    month.rate === null || (month.source !== 'this-period' && why !== 'implausible')
      ? month
      : { ...month, rate: withheld(month.rate, why) },
  );
  return { ...time, months };
}
