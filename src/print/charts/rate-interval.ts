import { axisTicks } from './axis-ticks.ts';
import { PALETTE } from './palette.ts';
import { type ChartText, COLUMN_WIDTH, cutInMiddle, FIGURE_SIZE, round, svgChart, svgLine, svgText } from './svg.ts';

export interface RateInterval extends ChartText {
  /** The first one is the subject of the report. */
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly text: string;
  }[];
  readonly format: (value: number) => string;
}

const LABEL_WIDTH = 165;
const AXIS_END = 520;
const ROW_HEIGHT = 22;
const AXIS_HEIGHT = 20;

/** Rates with their intervals, one below the other, on an axis from zero. */
export function rateInterval(chart: RateInterval): string {
  const largest = Math.max(...chart.rows.map((row) => row.high), 0);
  const ticks = axisTicks(largest);
  const end = ticks.at(-1) ?? 1;
  const x = (value: number): number => LABEL_WIDTH + (value / end) * (AXIS_END - LABEL_WIDTH);
  const bottom = chart.rows.length * ROW_HEIGHT;
  return svgChart(chart, COLUMN_WIDTH, bottom + AXIS_HEIGHT, [
    ...ticks.map((tick) => svgLine(x(tick), 2, x(tick), bottom, `stroke="${PALETTE.hairline}" stroke-width="0.8"`)),
    svgLine(x(0), 0, x(0), bottom, `stroke="${PALETTE.middle}" stroke-width="0.8"`),
    ...ticks.map((tick) =>
      svgText(x(tick), bottom + 14, chart.format(tick), { anchor: 'middle', fill: PALETTE.muted }),
    ),
    ...chart.rows.flatMap((row, index) => {
      const y = index * ROW_HEIGHT + ROW_HEIGHT / 2;
      const colour = index === 0 ? PALETTE.violation : PALETTE.middle;
      const style = {
        size: FIGURE_SIZE,
        weight: index === 0 ? 600 : 400,
        fill: index === 0 ? PALETTE.ink : PALETTE.text,
      } as const;
      return [
        svgText(0, y + 4, cutInMiddle(row.label, style.size, LABEL_WIDTH - 8), style),
        svgLine(x(row.low), y, x(row.high), y, `stroke="${colour}" stroke-width="5" stroke-opacity="0.35"`),
        `<circle cx="${round(x(row.value))}" cy="${round(y)}" r="5" fill="${colour}" stroke="${PALETTE.paper}" stroke-width="1.2"/>`,
        svgText(AXIS_END + 16, y + 4, row.text, style),
      ];
    }),
  ]);
}
