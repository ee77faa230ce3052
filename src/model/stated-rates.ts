import type { OverTime } from './over-time.ts';
import type { Rate } from './rate.ts';
import type { Figures, Summary } from './summary.ts';

/**
 * The summary with the rates that a report can state. A draft without a proven violation states none: whatever it counts can still turn out otherwise.
 * Of a rate that is not stated the counts stay, so that it differs from one without conversations.
 */
export function withStatedRates(summary: Summary): Summary {
  if (summary.status === 'final') return summary;
  const { totals, company, vendors } = summary;
  return {
    ...summary,
    totals: { ...totals, rate: stated(totals) },
    company: { ...company, over_time: ofMonths(company.over_time, totals) },
    vendors: vendors.map((vendor) => ({
      ...vendor,
      rate: stated(vendor),
      over_time: ofMonths(vendor.over_time, vendor),
    })),
  };
}

/** Whether there were conversations, and their rate is not stated. */
export function isWithheld({ of, per_10000: value }: Rate): boolean {
  return value === null && of > 0;
}

function stated(figures: Figures): Rate {
  return hasProven(figures) ? figures.rate : withheld(figures.rate);
}

function hasProven({ violating_calls: violating, without_proof: without }: Figures): boolean {
  return violating > without;
}

function withheld({ count, of }: Rate): Rate {
  return { count, of, per_10000: null, low: null, high: null };
}

/** Months of earlier results stay as they were stated then. */
function ofMonths(time: OverTime, figures: Figures): OverTime {
  if (hasProven(figures)) return time;
  const months = time.months.map((month) =>
    month.source !== 'this-period' || month.rate === null ? month : { ...month, rate: withheld(month.rate) },
  );
  return { ...time, months };
}
