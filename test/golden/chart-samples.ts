import { flowBands } from '../../src/print/charts/flow-bands.ts';
import { latencyBars } from '../../src/print/charts/latency-bars.ts';
import { numberStory } from '../../src/print/charts/number-story.ts';
import { rateInterval } from '../../src/print/charts/rate-interval.ts';
import { rateOverTime } from '../../src/print/charts/rate-over-time.ts';
import { shareBar } from '../../src/print/charts/share-bar.ts';
import type { ChartText } from '../../src/print/charts/svg.ts';
import { trendLine } from '../../src/print/charts/trend-line.ts';
import { weekMatrix } from '../../src/print/charts/week-matrix.ts';

type Texts = (id: string) => ChartText;

export interface ChartSample {
  /** The file of the chart: `week-matrix`. */
  readonly kind: string;
  readonly what: string;
  readonly svg: string;
}

const format = (value: number): string => String(value);

/** One picture of each kind of chart. `prefix` makes ids unique if they occur on a page twice. */
export function chartSamples(prefix = ''): readonly ChartSample[] {
  const text: Texts = (id) => ({
    id: `${prefix}${id}`,
    title: `Title of ${id}`,
    description: `Figures of ${id} in words.`,
  });
  return [
    { kind: 'share-bar', what: 'a share bar', svg: shareBarSample(text) },
    { kind: 'week-matrix', what: 'a week', svg: weekMatrixSample(text) },
    { kind: 'rate-interval', what: 'rates with their intervals', svg: rateIntervalSample(text) },
    { kind: 'rate-over-time', what: 'rates over thirteen months', svg: rateOverTimeSample(text) },
    { kind: 'latency-bars', what: 'times as bars', svg: latencyBarsSample(text) },
    { kind: 'number-story', what: 'the story of a number', svg: numberStorySample(text) },
    { kind: 'flow-bands', what: 'a flow in bands', svg: flowBandsSample(text) },
    { kind: 'trend-line', what: 'a trend line with a gap and a month by itself', svg: trendLineSample(text) },
  ];
}

function shareBarSample(text: Texts): string {
  return shareBar({
    ...text('share'),
    parts: [
      { value: 1, colour: '#a3172b' },
      { value: 0, colour: '#c8811a' },
      { value: 20_000, colour: '#d9dce0' },
    ],
  });
}

function weekMatrixSample(text: Texts): string {
  const day = { open: 9 * 60, close: 22 * 60 };
  const saturday = { open: 10 * 60, close: 16 * 60 };
  const cells = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    [9, 13, 20, 21].map((hour) => ({
      weekday,
      hour,
      conversations: weekday * hour,
      violations: hour > 19 ? weekday : 0,
    })),
  );
  return weekMatrix({
    ...text('week'),
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    cells,
    permitted: [day, day, day, day, day, saturday, null],
    permittedLabel: 'permitted hours',
    own: [day, day, day, day, day, saturday, null].map(
      (hours) => hours && { open: hours.open + 30, close: hours.close - 90 },
    ),
    ownLabel: 'own hours',
    shadeLabel: 'Conversations',
    numberLabel: 'figure: violations',
    format,
  });
}

function rateIntervalSample(text: Texts): string {
  return rateInterval({
    ...text('rate'),
    rows: [
      { label: 'This period', value: 251.4, low: 222.5, high: 283.9, text: '251.4 (222.5 to 283.9)' },
      { label: 'May 2026', value: 203.3, low: 175.2, high: 235.7, text: '203.3 (175.2 to 235.7)' },
    ],
    format,
  });
}

function rateOverTimeSample(text: Texts): string {
  const names = ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
  return rateOverTime({
    ...text('months'),
    months: names.map((label, index) => ({
      label,
      year: index === 0 ? '2025' : index === 7 ? '2026' : '',
      rate: index < 4 || index === 9 ? null : { value: 150 + 9 * index, low: 120 + 9 * index, high: 185 + 9 * index },
      note: index === 9 ? '–' : 'none',
    })),
    marks: [
      { at: 1, label: '1 July 2025, new rule: Consent not verified' },
      { at: 12.3, label: '10 June 2026: consent needed; a customer relation counts for exceptions only' },
    ],
    subject: 'last',
    format: (value) => value.toFixed(1),
    formatTick: format,
  });
}

function latencyBarsSample(text: Texts): string {
  return latencyBars({
    ...text('latency'),
    bars: [
      { label: 'up to 1 hour', value: 0, tone: 'in-time' },
      { label: '1–24 hours', value: 84, tone: 'in-time' },
      { label: '1–28 days', value: 16, tone: 'late' },
      { label: 'after 28 days', value: 1, tone: 'too-late' },
      { label: 'not', value: 7, tone: 'never' },
    ],
    marks: [
      { after: 2, label: '24 hours' },
      { after: 3, label: '28 days' },
    ],
    format,
  });
}

function numberStorySample(text: Texts): string {
  return numberStory({
    ...text('story'),
    marks: [
      { mark: 'end', label: 'relation begins', date: '1 Mar 2019', day: 0 },
      { mark: 'consent', label: 'consent', date: '5 Jan 2026, 10:00', day: 2502.4 },
      { mark: 'objection', label: 'objection', date: '12 May 2026', day: 2629 },
      { mark: 'handover', label: 'supplied: do not call', date: '20 May 2026, 09:12', day: 2637.4 },
      { mark: 'call', label: '3 calls', date: '22 May 2026, 11:00', day: 2639.5 },
      { mark: 'the-call', label: 'this call', date: '3 Jun 2026, 20:14', day: 2651.8 },
    ],
    bands: [
      { label: 'The law: register', from: null, to: 853, tone: 'law' },
      { label: 'The law: consent or a customer relation needed', from: 853, to: null, tone: 'law' },
      { label: 'customer relation (subscription)', from: 0, to: 2630, tone: 'relation' },
    ],
  });
}

function flowBandsSample(text: Texts): string {
  return flowBands({
    ...text('flow'),
    whole: { key: 'all', label: 'conversations', colour: '#1c1f23' },
    middle: [
      { key: 'consent', label: 'consent', colour: '#2b3036' },
      { key: 'request', label: 'a request to be called that was made by the consumer', colour: '#868e97' },
      { key: 'relation', label: 'left out', colour: '#868e97' },
      { key: 'none', label: 'no ground found', colour: '#a3172b' },
    ],
    end: [
      { key: 'lawful', label: 'in order', colour: '#d9dce0' },
      { key: 'breach', label: 'breach', colour: '#c8811a' },
      { key: 'violation', label: 'violation', colour: '#a3172b' },
    ],
    flows: [
      { from: 'consent', to: 'violation', value: 3 },
      { from: 'consent', to: 'lawful', value: 1400 },
      { from: 'consent', to: 'breach', value: 60 },
      { from: 'request', to: 'lawful', value: 500 },
      { from: 'relation', to: 'lawful', value: 0 },
      { from: 'none', to: 'violation', value: 17 },
    ],
    format,
  });
}

function trendLineSample(text: Texts): string {
  return trendLine({ ...text('trend'), values: [null, 12, null, 40, 35, 20, null, 18, 10], largest: 50 });
}
