import { showSharedRows } from '../audit/loaded/shared-rows.ts';
import type { LatencyBin, LateStop, StopLatency } from '../model/stop-latency.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

const DAY = 24;
/** An hour; 1, 3, 7, 14, 28 and 90 days; a year; longer. The agreed day and the 28 days of the Code are bounds. */
const BOUNDS: readonly (number | null)[] = [1, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 90 * DAY, 365 * DAY, null];

interface HoursCount {
  readonly vendor: string;
  /** Begun hours; null: it never arrived. */
  readonly hours: number | null;
  readonly objections: number;
}

/** Hand-overs of stops to one call centre. */
export interface DeliveredStops {
  readonly vendor: string;
  readonly stops: number;
}

export interface LatencyScope {
  readonly timeZone: string;
  /** Days since 1970-01-01 of the period. */
  readonly fromDay: number;
  readonly toDay: number;
}

/** How fast a stop works, by call centre. */
export async function stopLatencies(store: Store, scope: LatencyScope): Promise<(vendor: string) => StopLatency> {
  // The answer to the regulator needs them for nothing else.
  await showSharedRows(store);
  const zone = { time_zone: scope.timeZone };
  const days = { from_day: scope.fromDay, to_day: scope.toDay };
  const [made] = await readCounts<{ objections: number }>(store, 'objections-made', { to_day: scope.toDay });
  const calls = await readCounts<HoursCount>(store, 'stop-latency');
  const worst = await readCounts<LateStop & { vendor: string }>(store, 'stop-latency-worst', zone);
  const delivered = await readCounts<DeliveredStops>(store, 'stops-delivered');
  const passedOn = await readCounts<HoursCount>(store, 'stops-passed-on', days);
  return (vendor) => {
    const own = (rows: readonly HoursCount[]): readonly HoursCount[] => rows.filter((row) => row.vendor === vendor);
    const stops = own(passedOn);
    return {
      objections: made?.objections ?? 0,
      called_after: count(own(calls)),
      calls: binned(own(calls)),
      by_hours: own(calls).flatMap(({ hours, objections }) => (hours === null ? [] : [[hours, objections] as const])),
      worst: worst.filter((row) => row.vendor === vendor).map(({ vendor: _vendor, ...row }) => row),
      to_pass_on: count(stops),
      passed_on: binned(stops.filter((row) => row.hours !== null)),
      not_passed_on: count(stops.filter((row) => row.hours === null)),
      stops_delivered: delivered.find((row) => row.vendor === vendor)?.stops ?? 0,
    };
  };
}

function binned(rows: readonly HoursCount[]): readonly LatencyBin[] {
  return BOUNDS.map((bound, index) => {
    const above = BOUNDS[index - 1] ?? Number.NEGATIVE_INFINITY;
    const own = rows.filter(({ hours }) => hours !== null && hours > above && (bound === null || hours <= bound));
    return { up_to_hours: bound, objections: count(own) };
  });
}

function count(rows: readonly HoursCount[]): number {
  return rows.reduce((sum, row) => sum + row.objections, 0);
}
