import { PALETTE } from './palette.ts';
import {
  type ChartText,
  COLUMN_WIDTH,
  FIGURE_SIZE,
  svgChart,
  svgLine,
  svgRect,
  svgText,
  TEXT_SIZE,
  wrapText,
} from './svg.ts';

/** How a part of a bar is filled; the four differ even without colour. */
export type Fill = 'dark' | 'middle' | 'light' | 'hatched';

export interface StackedBars extends ChartText {
  /** Parts of every bar, from left to right. Each is also a column of figures. */
  readonly series: readonly { readonly label: string; readonly fill: Fill }[];
  readonly totalLabel: string;
  readonly rows: readonly {
    readonly label: string;
    readonly note: string;
    /** Colour of the mark before the label. */
    readonly mark: string;
    readonly values: readonly number[];
    readonly total: number;
  }[];
  readonly format: (value: number) => string;
}

const LABEL_WIDTH = 196;
const BAR_START = 212;
const BAR_WIDTH = 150;
const FIGURE_WIDTH = 72;
const HEAD_HEIGHT = 45;
const ROW_HEIGHT = 36;
const LINE_HEIGHT = 13;
const BAR_HEIGHT = 14;

/** A bar this many times as long as the next one is broken: drawn to scale, it would leave the others less than a tenth of the width. */
const FLATTENS = 10;
/** A broken bar is drawn this many times as long as the next one. */
const BROKEN_LENGTH = 1.4;
const BREAK_WIDTH = 5;

/** The row whose bar is drawn with a break, so that the report can say so; null if none. */
export function brokenRow<Row extends { readonly total: number }>(rows: readonly Row[]): Row | null {
  const [first, second] = [...rows].sort((a, b) => b.total - a.total);
  return first !== undefined && second !== undefined && second.total > 0 && first.total >= FLATTENS * second.total
    ? first
    : null;
}

/** One bar per row, split into parts, with the figures of the parts in columns beside it. */
export function stackedBars(chart: StackedBars): string {
  const broken = brokenRow(chart.rows);
  const others = chart.rows.filter((row) => row !== broken).map((row) => row.total);
  const longest = Math.max(1, ...others) * (broken === null ? 1 : BROKEN_LENGTH);
  let top = HEAD_HEIGHT;
  const rows = chart.rows.map((row) => {
    const lines = labelLines(row);
    const height = lines.length > 2 ? ROW_HEIGHT + LINE_HEIGHT : ROW_HEIGHT;
    const unit = BAR_WIDTH / (row === broken ? row.total : longest);
    const markup = barRow(chart, row, { top, height, lines, unit, isBroken: row === broken });
    top += height;
    return markup;
  });
  return svgChart(chart, COLUMN_WIDTH, top + 1, [hatching(chart.id), ...heading(chart), ...rows.flat()]);
}

interface LabelLine {
  readonly text: string;
  readonly isNote: boolean;
}

function labelLines(row: StackedBars['rows'][number]): readonly LabelLine[] {
  const lines = wrapText(row.label, TEXT_SIZE, LABEL_WIDTH - 14, 2).map((text) => ({ text, isNote: false }));
  return row.note === '' ? lines : [...lines, { text: row.note, isNote: true }];
}

function heading(chart: StackedBars): readonly string[] {
  const columns = chart.series.flatMap(({ label, fill }, index) => {
    const right = figureRight(chart, index);
    const lines = wrapText(label, TEXT_SIZE, FIGURE_WIDTH - 4, 2);
    return [
      svgRect(right - 10, 0, 10, 10, filled(fill, chart.id)),
      ...lines.map((line, row) =>
        svgText(right, HEAD_HEIGHT - 8 - (lines.length - 1 - row) * LINE_HEIGHT, line, {
          size: TEXT_SIZE,
          anchor: 'end',
          fill: PALETTE.muted,
        }),
      ),
    ];
  });
  return [
    ...columns,
    svgText(COLUMN_WIDTH, HEAD_HEIGHT - 8, chart.totalLabel, {
      size: TEXT_SIZE,
      anchor: 'end',
      weight: 600,
      fill: PALETTE.ink,
    }),
    svgLine(0, HEAD_HEIGHT, COLUMN_WIDTH, HEAD_HEIGHT, `stroke="${PALETTE.ink}" stroke-width="1"`),
  ];
}

function barRow(
  chart: StackedBars,
  row: StackedBars['rows'][number],
  place: {
    readonly top: number;
    readonly height: number;
    readonly lines: readonly LabelLine[];
    readonly unit: number;
    readonly isBroken: boolean;
  },
): readonly string[] {
  const { top, height, lines, unit, isBroken } = place;
  const middle = top + height / 2;
  const firstLine = middle + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return [
    svgRect(0, firstLine - 7.5, 7, 7, `fill="${row.mark}"`),
    ...lines.map(({ text, isNote }, index) =>
      svgText(
        14,
        firstLine + index * LINE_HEIGHT,
        text,
        isNote ? { size: TEXT_SIZE, fill: PALETTE.muted } : { size: TEXT_SIZE, fill: PALETTE.ink },
      ),
    ),
    ...segments(chart, row.values, middle - BAR_HEIGHT / 2, unit),
    ...(isBroken ? breakMark(middle) : []),
    ...row.values.map((value, index) =>
      svgText(figureRight(chart, index), middle + 4, chart.format(value), {
        size: FIGURE_SIZE,
        anchor: 'end',
        fill: value === 0 ? PALETTE.muted : PALETTE.text,
      }),
    ),
    svgText(COLUMN_WIDTH, middle + 4, chart.format(row.total), {
      size: FIGURE_SIZE,
      anchor: 'end',
      weight: 600,
      fill: PALETTE.ink,
    }),
    svgLine(0, top + height, COLUMN_WIDTH, top + height, `stroke="${PALETTE.hairline}" stroke-width="0.8"`),
  ];
}

function segments(chart: StackedBars, values: readonly number[], top: number, unit: number): readonly string[] {
  let x = BAR_START;
  return values.flatMap((value, index) => {
    const width = value * unit;
    const start = x;
    x += width;
    const fill = chart.series[index]?.fill ?? 'light';
    return value === 0 ? [] : [svgRect(start, top, Math.max(width, 1.2), BAR_HEIGHT, filled(fill, chart.id))];
  });
}

/** Two slanted lines with a gap between them, near the end of the bar. */
function breakMark(middle: number): readonly string[] {
  const x = BAR_START + BAR_WIDTH - 30;
  const [top, bottom] = [middle - BAR_HEIGHT / 2 - 3, middle + BAR_HEIGHT / 2 + 3];
  const slanted = (at: number, style: string): string => svgLine(at + 3, top, at - 3, bottom, style);
  const edge = `stroke="${PALETTE.ink}" stroke-width="1"`;
  return [
    slanted(x, `stroke="${PALETTE.paper}" stroke-width="${BREAK_WIDTH}"`),
    slanted(x - BREAK_WIDTH / 2, edge),
    slanted(x + BREAK_WIDTH / 2, edge),
  ];
}

function figureRight(chart: StackedBars, index: number): number {
  return COLUMN_WIDTH - 46 - (chart.series.length - 1 - index) * FIGURE_WIDTH;
}

function filled(fill: Fill, id: string): string {
  const edge = `stroke="${PALETTE.paper}" stroke-width="0.6"`;
  return fill === 'hatched'
    ? `fill="url(#${id}-hatch)" stroke="${PALETTE.middle}" stroke-width="0.6"`
    : `fill="${PALETTE[fill]}" ${edge}`;
}

function hatching(id: string): string {
  return `<defs><pattern id="${id}-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="${PALETTE.paper}"/><line x1="0" y1="0" x2="0" y2="4" stroke="${PALETTE.middle}" stroke-width="1.4"/></pattern></defs>`;
}
