import type { OpenMinutes } from '../../model/configuration.ts';
import { PALETTE } from './palette.ts';
import {
  type ChartText,
  COLUMN_WIDTH,
  FIGURE_SIZE,
  round,
  svgChart,
  svgRect,
  svgText,
  TEXT_SIZE,
  textWidth,
} from './svg.ts';

export interface WeekMatrix extends ChartText {
  /** Names of the days, Monday first. */
  readonly days: readonly string[];
  /** Non-empty cells only: weekday 1 (Monday) to 7, hour 0 to 23. */
  readonly cells: readonly {
    readonly weekday: number;
    readonly hour: number;
    readonly conversations: number;
    readonly violations: number;
  }[];
  /** Permitted minutes of each weekday, Monday first: from `open` until before `close`; null: none. Empty: no frame is drawn. */
  readonly permitted: readonly (OpenMinutes | null)[];
  readonly permittedLabel: string;
  /** Those that the company set itself, drawn as a dashed frame; empty: none is drawn. */
  readonly own: WeekMatrix['permitted'];
  readonly ownLabel: string;
  readonly shadeLabel: string;
  /** What the figures mean. */
  readonly numberLabel: string;
  readonly format: (value: number) => string;
}

const DAY_WIDTH = 78;
const HEAD_HEIGHT = 22;
const ROW_HEIGHT = 21;
const LEGEND_HEIGHT = 34;
/** For the legend of the frames, below the shades. */
const FRAME_LEGEND = 17;
const SWATCH_WIDTH = 68;
/** From few to many conversations. Light enough for the figures on top. */
const SHADES = ['#f0f1f2', '#e2e4e6', '#d2d5d8', '#c0c4c8', '#acb1b7'] as const;

/** Weekdays by hours: the number of calls as a shade of grey, violating calls as figures, permitted hours as a frame. */
export function weekMatrix(chart: WeekMatrix): string {
  const hours = shownHours(chart);
  const width = (COLUMN_WIDTH - DAY_WIDTH) / hours.length;
  const steps = shadeSteps(Math.max(0, ...chart.cells.map((cell) => cell.conversations)));
  const bottom = HEAD_HEIGHT + 7 * ROW_HEIGHT;
  const left = (hour: number): number => DAY_WIDTH + (hour - (hours[0] ?? 0)) * width;
  const top = (weekday: number): number => HEAD_HEIGHT + (weekday - 1) * ROW_HEIGHT;
  return svgChart(chart, COLUMN_WIDTH, bottom + LEGEND_HEIGHT + (hasFrames(chart) ? FRAME_LEGEND : 0), [
    ...hours.map((hour) =>
      svgText(left(hour), HEAD_HEIGHT - 8, String(hour), { anchor: 'middle', fill: PALETTE.muted }),
    ),
    svgText(COLUMN_WIDTH, HEAD_HEIGHT - 8, String((hours.at(-1) ?? 0) + 1), {
      size: TEXT_SIZE,
      anchor: 'end',
      fill: PALETTE.muted,
    }),
    ...chart.days.map((day, index) => svgText(0, top(index + 1) + ROW_HEIGHT / 2 + 4, day, { fill: PALETTE.ink })),
    ...chart.days.flatMap((_, index) =>
      hours.map((hour) =>
        svgRect(
          left(hour) + 0.6,
          top(index + 1) + 0.6,
          width - 1.2,
          ROW_HEIGHT - 1.2,
          `fill="${PALETTE.paper}" stroke="${PALETTE.hairline}" stroke-width="0.6"`,
        ),
      ),
    ),
    ...chart.cells.map((cell) =>
      svgRect(
        left(cell.hour) + 0.6,
        top(cell.weekday) + 0.6,
        width - 1.2,
        ROW_HEIGHT - 1.2,
        `fill="${shadeOf(cell.conversations, steps)}"`,
      ),
    ),
    ...frames(chart.permitted, left, top, PERMITTED_FRAME),
    ...frames(chart.own, left, top, OWN_FRAME),
    ...chart.cells
      .filter((cell) => cell.violations > 0)
      .map((cell) =>
        svgText(left(cell.hour) + width / 2, top(cell.weekday) + ROW_HEIGHT / 2 + 4, chart.format(cell.violations), {
          size: cell.violations > 999 ? TEXT_SIZE : FIGURE_SIZE,
          anchor: 'middle',
          weight: 600,
          fill: PALETTE.violation,
        }),
      ),
    ...legend(chart, steps, bottom + 24),
  ]);
}

/** At least the hours of the working day; more if there were calls outside them. */
function shownHours(chart: WeekMatrix): readonly number[] {
  const used = chart.cells.map((cell) => cell.hour);
  const first = Math.min(8, ...used);
  const last = Math.max(22, ...used);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Upper bounds of the shades: round figures, if the largest allows it. */
function shadeSteps(largest: number): readonly number[] {
  if (largest <= SHADES.length) {
    return Array.from({ length: Math.max(1, largest) }, (_, index) => index + 1);
  }
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(largest)) - 1);
  const step = Math.ceil(largest / SHADES.length / magnitude) * magnitude;
  return SHADES.map((_, index) => step * (index + 1));
}

function shadeOf(conversations: number, steps: readonly number[]): string {
  if (conversations === 0) {
    return PALETTE.paper;
  }
  const index = steps.findIndex((bound) => conversations <= bound);
  return SHADES[index === -1 ? SHADES.length - 1 : index] ?? SHADES[0];
}

const PERMITTED_FRAME = `fill="none" stroke="${PALETTE.ink}" stroke-width="1.8"`;
const OWN_FRAME = `fill="none" stroke="${PALETTE.ink}" stroke-width="1.4" stroke-dasharray="4 2.5"`;

/** One frame around neighbouring days with the same hours. */
function frames(
  week: WeekMatrix['permitted'],
  left: (hour: number) => number,
  top: (weekday: number) => number,
  style: string,
): readonly string[] {
  const result: string[] = [];
  let start = 0;
  for (let day = 1; day <= week.length; day += 1) {
    const first = week[start] ?? null;
    const next = week[day] ?? null;
    const same = day < week.length && first?.open === next?.open && first?.close === next?.close;
    if (same) {
      continue;
    }
    if (first !== null) {
      const height = top(day + 1) - top(start + 1);
      result.push(
        svgRect(left(first.open / 60), top(start + 1), left(first.close / 60) - left(first.open / 60), height, style),
      );
    }
    start = day;
  }
  return result;
}

function hasFrames({ permitted, own }: WeekMatrix): boolean {
  return permitted.length > 0 || own.length > 0;
}

function legend(chart: WeekMatrix, steps: readonly number[], y: number): readonly string[] {
  const swatches = steps.flatMap((bound, index) => {
    const x = DAY_WIDTH + SWATCH_WIDTH * index;
    const from = (steps[index - 1] ?? 0) + 1;
    const range = from === bound ? chart.format(bound) : `${chart.format(from)}–${chart.format(bound)}`;
    return [
      svgRect(x, y - 9, 11, 11, `fill="${SHADES[index] ?? SHADES[0]}"`),
      svgText(x + 15, y, range, { fill: PALETTE.muted }),
    ];
  });
  const ownAt = chart.permitted.length === 0 ? DAY_WIDTH : DAY_WIDTH + 44 + textWidth(chart.permittedLabel, TEXT_SIZE);
  return [
    svgText(0, y, chart.shadeLabel, { fill: PALETTE.muted }),
    ...swatches,
    ...(chart.cells.some((cell) => cell.violations > 0)
      ? [svgText(COLUMN_WIDTH, y, chart.numberLabel, { anchor: 'end', weight: 600, fill: PALETTE.violation })]
      : []),
    ...(chart.permitted.length === 0
      ? []
      : frameLegend(DAY_WIDTH, y + FRAME_LEGEND, chart.permittedLabel, PERMITTED_FRAME)),
    ...(chart.own.length === 0 ? [] : frameLegend(ownAt, y + FRAME_LEGEND, chart.ownLabel, OWN_FRAME)),
  ];
}

function frameLegend(x: number, y: number, label: string, stroke: string): readonly string[] {
  return [
    `<rect x="${round(x)}" y="${round(y - 9)}" width="13" height="11" ${stroke}/>`,
    svgText(x + 18, y, label, { fill: PALETTE.muted }),
  ];
}
