import type { LatencyBin, StopLatency } from '../../src/model/stop-latency.ts';
import { type ManagementContext, sumOf } from './context.ts';

export interface StopsView {
  readonly sentences: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
  readonly note: string;
  readonly sharedLead: string;
  readonly shared: readonly {
    readonly number: string;
    readonly objected: string;
    readonly figures: readonly string[];
  }[];
  /** The total, if these are not all; empty if they are. */
  readonly sharedCut: string;
}

const ONE_DAY = 24;

/** Part 4: objections that did not reach a call centre. Each is listed under every call centre that it did not reach. */
export function stopsView(context: ManagementContext): StopsView {
  const { words, summary } = context;
  const shared = summary.shared_numbers;
  const called = summary.vendors.filter(({ stop_latency: stops }) => stops.called_after > 0);
  return {
    sentences: [words.stopsCalled(called.length, summary.vendors.length)],
    rows: summary.vendors.map(({ id, stop_latency: stops }) => ({
      name: context.party(id),
      figures: stopCells(context, stops),
    })),
    note: summary.vendors.some(({ stop_latency: stops }) => isUnknown(stops))
      ? `${words.stopsNotShown} ${words.stopsNote}`
      : words.stopsNote,
    sharedLead: words.sharedNumbers(shared.numbers, shared.by_call_centres),
    shared: shared.rows.map((row) => ({
      number: row.number,
      objected: words.localTime(row.objected),
      figures: [row.call_centres, row.calls, row.conversations].map(words.number),
    })),
    sharedCut: shared.rows.length < shared.numbers ? words.firstOf(shared.rows.length, shared.numbers) : '',
  };
}

/** Without a hand-over to a call centre, it is unknown whether anything was passed on to it. */
function isUnknown({ to_pass_on: stops, stops_delivered: delivered }: StopLatency): boolean {
  return stops > 0 && delivered === 0;
}

function stopCells({ words }: ManagementContext, stops: StopLatency): readonly string[] {
  const [all, early, late, never, after] = stopFigures(stops).map(words.number);
  const passedOn = isUnknown(stops) ? ['?', '?', '?'] : [early, late, never];
  return [all, ...passedOn, after].map((figure) => figure ?? '');
}

/** To pass on; passed on within a day; later; never; still called after. The middle three add up to the first. */
export function stopFigures(stops: StopLatency): readonly [number, number, number, number, number] {
  const within = (bin: LatencyBin): boolean => bin.up_to_hours !== null && bin.up_to_hours <= ONE_DAY;
  const early = sumOf(stops.passed_on.filter(within), ({ objections }) => objections);
  const late = sumOf(
    stops.passed_on.filter((bin) => !within(bin)),
    ({ objections }) => objections,
  );
  return [stops.to_pass_on, early, late, stops.not_passed_on, stops.called_after];
}
