import { judgeAside } from '../audit/judge-aside.ts';
import type { Configuration } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import type { EstimatedCount, OutcomeEstimate } from '../model/questions.ts';
import { wilsonInterval } from '../model/wilson-interval.ts';
import { countOutcomes } from '../questions/ask-questions.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** Nearly all of the time goes into what any number of calls needs; a share in this many is known to within one percent. */
const DRAWN = 10_000;
/** All of fewer calls are judged nearly as soon as some of them. */
const LEAST_CALLS = 100_000;

/**
 * Judges some calls of the period, drawn by lot, each with its whole history, and estimates how many of all have each outcome. The store does not change.
 * @param leastCalls with fewer in the period, nothing is estimated
 * @returns null if nothing is estimated
 */
export async function estimateOutcomes(
  store: Store,
  configuration: Configuration,
  { most = DRAWN, leastCalls = LEAST_CALLS }: { readonly most?: number; readonly leastCalls?: number } = {},
): Promise<OutcomeEstimate | null> {
  const { from, to } = configuration.audit;
  const days = { first_day: dayNumber(from), last_day: dayNumber(to) };
  const [found] = await store.rows<{ calls: bigint }>(
    'select count(*) as calls from call where local_day between $first_day and $last_day',
    days,
  );
  const of = Number(found?.calls ?? 0);
  if (of < leastCalls) return null;
  const drawn = Math.min(most, of);
  const sql = sqlFile(import.meta.url, '../questions/drawn-calls.sql');
  const counts = await judgeAside(store, configuration, sql, { ...days, most: drawn }, () => countOutcomes(store));
  const ofAll = (calls: number): Omit<EstimatedCount, 'outcome'> => {
    const share = calls / drawn;
    const { low, high } = wilsonInterval(share, drawn);
    return { calls: Math.round(share * of), low: Math.floor(low * of), high: Math.ceil(high * of) };
  };
  const outcomes = counts.map(({ outcome, calls }) => ({ outcome, ...ofAll(calls) }));
  return { drawn, of, outcomes, ofNone: ofAll(0) };
}
