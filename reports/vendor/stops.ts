import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { LatencyBin, LateStop } from '../../src/model/stop-latency.ts';
import { type LatencyTone, latencyBars } from '../../src/print/charts/latency-bars.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { markup } from '../../src/print/templates.ts';
import { callIdCell, callKey, cell, fileNameIn, type VendorContext } from './context.ts';
import type { ChartView } from './cover.ts';
import type { Places } from './places.ts';

const DAY = 24;
const FOUR_WEEKS = 28 * DAY;
const FILE_LENGTH = 44;

/** Numbers of calls with findings, whole, by call id: only used to hide them in what is shown. */
export type NumbersOfCalls = ReadonlyMap<string, string>;

export interface StopsView {
  readonly lead: string;
  readonly empty: string | null;
  readonly chart: ChartView | null;
  readonly worst: WorstView | null;
  readonly passedOnLead: string;
  readonly passedOn: ChartView | null;
}

export interface WorstView {
  readonly heading: string;
  readonly rows: readonly {
    readonly objected: string;
    readonly recordedBy: string;
    /** Link to the finding, if it is in the list. */
    readonly called: LinkedText;
    readonly call: string;
    readonly number: string;
    readonly time: string;
    readonly calls: string;
    readonly file: string;
    readonly row: string;
  }[];
}

/** Part 5: how long this call centre keeps calling after an objection, and how long an objection of others takes to reach it. */
export function stopsView(context: VendorContext, numbers: NumbersOfCalls, places: Places): StopsView {
  const { vendor, words, summary, during } = context;
  const { details } = words;
  const stops = vendor.stop_latency;
  const lastDay = words.day(summary.period.to);
  const isQuiet = stops.called_after === 0;
  return {
    lead: details.stopsLead(stops.objections, lastDay),
    empty: isQuiet ? details.stopsNone(stops.objections, lastDay, during) : null,
    chart: isQuiet ? null : calledAfterChart(context),
    worst: isQuiet ? null : worstView(context, numbers, places),
    passedOnLead: passedOnLead(context),
    passedOn: stops.to_pass_on === 0 || stops.stops_delivered === 0 ? null : passedOnChart(context),
  };
}

/** If no hand-over to this call centre is loaded, it is unknown whether an objection was passed on to it. */
function passedOnLead({ vendor, words, summary, during }: VendorContext): string {
  const { details } = words;
  const { to_pass_on: stops, stops_delivered: delivered } = vendor.stop_latency;
  if (stops === 0) return details.passedOnNone(during);
  if (delivered === 0) return details.passedOnNotShown(during, stops);
  const { policy } = summary;
  const { contract } = vendor;
  return details.passedOnLead(
    during,
    { hours: policy.pass_on_hours, assumed: policy.assumed.includes('pass_on_hours') },
    { hours: contract.suppression_hours, assumed: contract.assumed.includes('suppression_hours') },
  );
}

function calledAfterChart(context: VendorContext): ChartView {
  const { vendor, words, during } = context;
  const { called_after: calledAfter, calls } = vendor.stop_latency;
  const title = words.details.stopsTitle(calledAfter, longerThan(calls, FOUR_WEEKS), during);
  return barsOf(context, 'stops', title, bars(context, calls), marksOf(context, calls));
}

function passedOnChart(context: VendorContext): ChartView {
  const { vendor, words } = context;
  const { to_pass_on: all, passed_on: passedOn, not_passed_on: never } = vendor.stop_latency;
  const inTime = all - never - longerThan(passedOn, DAY);
  const title = words.details.passedOnTitle(all, inTime, never);
  const last = { label: words.details.neverPassedOn, value: never, tone: 'never' as const };
  return barsOf(context, 'passed-on', title, [...bars(context, passedOn), last], marksOf(context, passedOn));
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly tone: LatencyTone;
}

function bars(context: VendorContext, bins: readonly LatencyBin[]): readonly Bar[] {
  return bins.map((bin, index) => ({
    label: context.words.details.timeBin(bins[index - 1]?.up_to_hours ?? null, bin.up_to_hours),
    value: bin.objections,
    tone: toneOf(bin.up_to_hours),
  }));
}

function toneOf(hours: number | null): LatencyTone {
  if (hours === null || hours > FOUR_WEEKS) return 'too-late';
  return hours <= DAY ? 'in-time' : 'late';
}

function marksOf(context: VendorContext, bins: readonly LatencyBin[]): readonly { after: number; label: string }[] {
  const { dayMark, fourWeeksMark } = context.words.details;
  const after = (hours: number): number => bins.findIndex((bin) => bin.up_to_hours === hours) + 1;
  return [
    { after: after(DAY), label: dayMark },
    { after: after(FOUR_WEEKS), label: fourWeeksMark },
  ].filter((mark) => mark.after > 0);
}

function barsOf(
  context: VendorContext,
  id: string,
  title: string,
  shown: readonly Bar[],
  marks: readonly { after: number; label: string }[],
): ChartView {
  const { words } = context;
  const svg = latencyBars({
    id,
    title,
    description: words.describeParts(shown.map(({ label, value }) => ({ label, value }))),
    bars: shown,
    marks,
    format: words.number,
  });
  return { title, svg: markup(svg), source: words.details.stopsSource };
}

function longerThan(bins: readonly LatencyBin[], hours: number): number {
  return bins
    .filter((bin) => bin.up_to_hours === null || bin.up_to_hours > hours)
    .reduce((sum, bin) => sum + bin.objections, 0);
}

function worstView(context: VendorContext, numbers: NumbersOfCalls, places: Places): WorstView {
  const { vendor, words } = context;
  const { worst, called_after: all } = vendor.stop_latency;
  return {
    heading: words.details.worstHeading(worst.length, all),
    rows: worst.map((stop) => worstRow(context, stop, numbers, places)),
  };
}

function worstRow(
  context: VendorContext,
  stop: LateStop,
  numbers: NumbersOfCalls,
  places: Places,
): WorstView['rows'][number] {
  const { words } = context;
  const { details } = words;
  return {
    objected: words.localTime(stop.objected),
    recordedBy: details.recordedBy(stop.recorded_by === '' ? 'undetermined' : context.party(stop.recorded_by)),
    called: linkedText(words.localTime(stop.called), places.ofCall(stop)),
    call: callIdCell(context, stop.call_id, stop.number, numbers.get(callKey(context, stop))),
    number: stop.number,
    time: details.duration(stop.hours),
    calls: details.callsAfter(stop.calls),
    file: cell(context, maskNumbers(fileNameIn(context, stop.source_file)), FILE_LENGTH),
    row: words.sourceRow(stop.source_row),
  };
}
