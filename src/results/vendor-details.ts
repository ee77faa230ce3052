import { addMonths } from '../model/calendar-months.ts';
import { dayNumber } from '../model/day-numbers.ts';
import type { Gap } from '../model/gaps.ts';
import type { RuleDefinition } from '../model/rule.ts';
import type { VendorSummary } from '../model/summary.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { SubjectCount } from './concentrations.ts';
import { concentrations } from './concentrations.ts';
import type { EarlierResults } from './earlier-results.ts';
import { hasWholeLastMonth, monthFigures, overTime } from './over-time.ts';
import { readCounts } from './read-counts.ts';
import { stopLatencies } from './stop-latencies.ts';
import { stories } from './stories.ts';

const MACROS = ['./local-text.sql', './masked-number.sql'] as const;

export interface DetailScope {
  /** Inclusive local days. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  /** Rules in the order of reports. */
  readonly rules: readonly RuleDefinition[];
  readonly regimes: readonly { readonly regime: string; readonly from: string }[];
  readonly earlier: EarlierResults;
  readonly gaps: readonly Gap[];
}

/** The details that a call centre's report has beyond plain figures. */
export type VendorDetails = Pick<
  VendorSummary,
  'previous' | 'months' | 'over_time' | 'stop_latency' | 'offers' | 'concentrations' | 'stories'
>;

/** Counts the details of all call centres; returns a function for one. */
export async function vendorDetails(store: Store, scope: DetailScope): Promise<(vendor: string) => VendorDetails> {
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  const { from, to, timeZone, rules, earlier, gaps } = scope;
  const regimes = scope.regimes.map(({ regime, from: day }) => ({ regime, from: day }));
  const months = await monthFigures(store, from, to);
  const latencies = await stopLatencies(store, { timeZone, fromDay: dayNumber(from), toDay: dayNumber(to) });
  const offers = await readCounts<{ vendor: string; asked: number; recorded: number }>(store, 'offers');
  const subjects = await readCounts<SubjectCount & { vendor: string }>(store, 'concentration', {
    time_zone: timeZone,
  });
  const storiesOf = await stories(store, { timeZone, rules: rules.map((rule) => rule.id), regimes });
  return (vendor) => {
    const own = months(vendor);
    const before = earlier.months(vendor);
    const previous = before.find((entry) => entry.month === addMonths(from.slice(0, 7), -1));
    return {
      previous: previous === undefined ? null : { from: previous.from, to: previous.to, rate: previous.rate },
      months: own,
      over_time: overTime(own, before, rules, hasWholeLastMonth(gaps, vendor, to)),
      stop_latency: latencies(vendor),
      offers: offersOf(offers.find((row) => row.vendor === vendor)),
      concentrations: concentrations(
        subjects
          .filter((row) => row.vendor === vendor)
          .map(({ dimension, subject, conversations, violations }) => ({
            dimension,
            subject,
            conversations,
            violations,
          })),
      ),
      stories: storiesOf(vendor),
    };
  };
}

function offersOf(row: { readonly asked: number; readonly recorded: number } | undefined): {
  readonly asked: number;
  readonly recorded: number;
} {
  return { asked: row?.asked ?? 0, recorded: row?.recorded ?? 0 };
}
