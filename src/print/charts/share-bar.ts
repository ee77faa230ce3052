import { PALETTE } from './palette.ts';
import { type ChartText, COLUMN_WIDTH, svgChart, svgRect } from './svg.ts';

export interface ShareBar extends ChartText {
  readonly parts: readonly { readonly value: number; readonly colour: string }[];
}

const HEIGHT = 20;
const LEAST = 2;

/** One whole, split into its parts over the width of the page; even the smallest part is visible. */
export function shareBar(chart: ShareBar): string {
  const shown = chart.parts.filter((part) => part.value > 0);
  const whole = shown.reduce((sum, part) => sum + part.value, 0);
  const widths = shown.map((part) => Math.max(LEAST, (part.value / whole) * COLUMN_WIDTH));
  const scale = COLUMN_WIDTH / widths.reduce((sum, width) => sum + width, 0);
  let x = 0;
  const body = shown.map((part, index) => {
    const width = (widths[index] ?? 0) * scale;
    const rect = svgRect(x, 0, width, HEIGHT, `fill="${part.colour}" stroke="${PALETTE.paper}" stroke-width="0.8"`);
    x += width;
    return rect;
  });
  return svgChart(chart, COLUMN_WIDTH, HEIGHT, body);
}
