import { axisTicks } from './axis-ticks.ts';
import { PALETTE } from './palette.ts';
import {
  type ChartText,
  COLUMN_WIDTH,
  FIGURE_SIZE,
  round,
  svgChart,
  svgLine,
  svgText,
  TEXT_SIZE,
  textWidth,
  wrapText,
} from './svg.ts';

export interface RateOverTime extends ChartText {
  /** Oldest first. */
  readonly months: readonly {
    /** Short name of the month, with its year where needed. */
    readonly label: string;
    readonly year: string;
    /** Null if nothing is known about the month, or there is nothing to divide by. */
    readonly rate: { readonly value: number; readonly low: number; readonly high: number } | null;
    /** Replaces a rate. */
    readonly note: string;
  }[];
  /** Days on which the law changed: how many months along the axis, and what changed. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  /** Which month the report is about, in the accent colour; with `none` all months look alike. */
  readonly subject: 'last' | 'none';
  readonly format: (value: number) => string;
  /** Label of the axis. */
  readonly formatTick: (value: number) => string;
}

const AXIS_WIDTH = 40;
const PLOT_HEIGHT = 116;
const MARK_LINE = 14;
const FOOT = 36;

/** A rate with its interval for each month, the subject in the accent colour; changes of the law as marks. */
export function rateOverTime(chart: RateOverTime): string {
  const step = (COLUMN_WIDTH - AXIS_WIDTH) / chart.months.length;
  const top = chart.marks.length * MARK_LINE + 12;
  const bottom = top + PLOT_HEIGHT;
  const ticks = axisTicks(Math.max(0, ...chart.months.map((month) => month.rate?.high ?? 0)));
  const y = (value: number): number => bottom - (value / (ticks.at(-1) ?? 1)) * PLOT_HEIGHT;
  const x = (place: number): number => AXIS_WIDTH + place * step;
  return svgChart(chart, COLUMN_WIDTH, bottom + FOOT, [
    ...ticks.flatMap((tick, index) => [
      svgLine(
        AXIS_WIDTH,
        y(tick),
        COLUMN_WIDTH,
        y(tick),
        `stroke="${index === 0 ? PALETTE.middle : PALETTE.hairline}" stroke-width="0.8"`,
      ),
      svgText(AXIS_WIDTH - 7, y(tick) + 3.4, chart.formatTick(tick), { anchor: 'end', fill: PALETTE.muted }),
    ]),
    // Lines are drawn first, so that the rim of a figure or label covers them.
    ...chart.marks.map((mark, index) => lawLine(x(mark.at), 2 + index * MARK_LINE, bottom)),
    ...chart.marks.map((mark, index) => lawLabel(x(mark.at), mark.label, 9 + index * MARK_LINE)),
    ...chart.months.flatMap((month, index) => {
      const middle = x(index + 0.5);
      return [
        ...monthLabels(month, middle, bottom, isSubject(chart, index)),
        ...monthRate(chart, index, middle, bottom, y),
      ];
    }),
  ]);
}

function isSubject({ months, subject }: RateOverTime, index: number): boolean {
  return subject === 'last' && index === months.length - 1;
}

function lawLine(x: number, top: number, bottom: number): string {
  return svgLine(x, top, x, bottom, `stroke="${PALETTE.ink}" stroke-width="0.8" stroke-dasharray="2.5 2"`);
}

function lawLabel(x: number, label: string, y: number): string {
  // A label goes to the side with enough room.
  const onTheLeft = x + 5 + textWidth(label, TEXT_SIZE) > COLUMN_WIDTH;
  const room = onTheLeft ? x - 5 : COLUMN_WIDTH - x - 5;
  return svgText(onTheLeft ? x - 5 : x + 5, y, wrapText(label, TEXT_SIZE, room, 1)[0] ?? '', {
    size: TEXT_SIZE,
    anchor: onTheLeft ? 'end' : 'start',
    fill: PALETTE.ink,
    hasRim: true,
  });
}

function monthLabels(
  month: RateOverTime['months'][number],
  middle: number,
  bottom: number,
  isAccented: boolean,
): readonly string[] {
  const style = {
    size: TEXT_SIZE,
    anchor: 'middle',
    weight: isAccented ? 600 : 400,
    fill: isAccented ? PALETTE.ink : PALETTE.muted,
  } as const;
  return [
    svgText(middle, bottom + 14, month.label, style),
    ...(month.year === '' ? [] : [svgText(middle, bottom + 27, month.year, style)]),
  ];
}

function monthRate(
  chart: RateOverTime,
  index: number,
  middle: number,
  bottom: number,
  y: (value: number) => number,
): readonly string[] {
  const month = chart.months[index];
  if (month === undefined) return [];
  const { rate } = month;
  const isAccented = isSubject(chart, index);
  if (rate === null) {
    return [svgText(middle, bottom - 6, month.note, { anchor: 'middle', fill: PALETTE.middle })];
  }
  const colour = isAccented ? PALETTE.violation : PALETTE.middle;
  return [
    svgLine(middle, y(rate.low), middle, y(rate.high), `stroke="${colour}" stroke-width="5" stroke-opacity="0.35"`),
    `<circle cx="${round(middle)}" cy="${round(y(rate.value))}" r="${isAccented ? 5 : 4}" fill="${colour}" stroke="${PALETTE.paper}" stroke-width="1.2"/>`,
    svgText(middle, y(rate.high) - 5, chart.format(rate.value), {
      size: isAccented ? FIGURE_SIZE : TEXT_SIZE,
      anchor: 'middle',
      weight: isAccented ? 600 : 400,
      fill: isAccented ? PALETTE.violation : PALETTE.text,
      hasRim: true,
    }),
  ];
}
