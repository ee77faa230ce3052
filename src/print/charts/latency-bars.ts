import { PALETTE } from './palette.ts';
import { type ChartText, COLUMN_WIDTH, FIGURE_SIZE, svgChart, svgLine, svgRect, svgText } from './svg.ts';

/** How a bar is filled: in time, late, far too late, or never at all. */
export type LatencyTone = 'in-time' | 'late' | 'too-late' | 'never';

export interface LatencyBars extends ChartText {
  /** From the shortest time to the longest. */
  readonly bars: readonly { readonly label: string; readonly value: number; readonly tone: LatencyTone }[];
  /** Bounds between two bars: the number of bars before each, and its text. */
  readonly marks: readonly { readonly after: number; readonly label: string }[];
  readonly format: (value: number) => string;
}

const HEAD = 30;
const PLOT_HEIGHT = 76;
const FOOT = 20;
const GAP = 12;

const FILLS: Readonly<Record<LatencyTone, string>> = {
  'in-time': PALETTE.light,
  late: PALETTE.breach,
  'too-late': PALETTE.violation,
  never: PALETTE.dark,
};

/** Counts by length of time, with marks for the bounds that were agreed or that a norm sets. */
export function latencyBars(chart: LatencyBars): string {
  const step = COLUMN_WIDTH / chart.bars.length;
  const bottom = HEAD + PLOT_HEIGHT;
  const unit = (PLOT_HEIGHT - 14) / Math.max(1, ...chart.bars.map((bar) => bar.value));
  return svgChart(chart, COLUMN_WIDTH, bottom + FOOT, [
    ...chart.bars.flatMap((bar, index) => {
      const middle = (index + 0.5) * step;
      const height = bar.value === 0 ? 0 : Math.max(1.5, bar.value * unit);
      return [
        ...(bar.value === 0
          ? []
          : [svgRect(index * step + GAP / 2, bottom - height, step - GAP, height, `fill="${FILLS[bar.tone]}"`)]),
        svgText(middle, bottom - height - 5, chart.format(bar.value), {
          size: FIGURE_SIZE,
          anchor: 'middle',
          weight: bar.value === 0 ? 400 : 600,
          fill: bar.value === 0 ? PALETTE.muted : PALETTE.ink,
        }),
        svgText(middle, bottom + 14, bar.label, { anchor: 'middle', fill: PALETTE.muted }),
      ];
    }),
    svgLine(0, bottom, COLUMN_WIDTH, bottom, `stroke="${PALETTE.middle}" stroke-width="0.8"`),
    ...chart.marks.flatMap(({ after, label }) => [
      svgLine(
        after * step,
        4,
        after * step,
        bottom,
        `stroke="${PALETTE.ink}" stroke-width="0.8" stroke-dasharray="2.5 2"`,
      ),
      svgText(after * step + 5, 12, label, { fill: PALETTE.ink }),
    ]),
  ]);
}
