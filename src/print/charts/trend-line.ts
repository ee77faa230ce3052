import { PALETTE } from './palette.ts';
import { type ChartText, round, svgChart } from './svg.ts';

export interface TrendLine extends ChartText {
  /** Oldest first; null if nothing is known: the line has a gap there. */
  readonly values: readonly (number | null)[];
  /** The end of the scale, the same for all lines to be compared. */
  readonly largest: number;
}

const WIDTH = 110;
const HEIGHT = 24;
const EDGE = 4;

/** Values of months as a small line on a scale from zero, with the last one marked. */
export function trendLine(chart: TrendLine): string {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, chart.values.length - 1);
  const end = chart.largest > 0 ? chart.largest : 1;
  const points = chart.values.map((value, index) =>
    value === null
      ? null
      : {
          x: round(EDGE + index * step),
          y: round(HEIGHT - EDGE - (value / end) * (HEIGHT - 2 * EDGE)),
        },
  );
  const last = points.at(-1);
  return svgChart(chart, WIDTH, HEIGHT, [
    `<line x1="${EDGE}" y1="${HEIGHT - EDGE}" x2="${WIDTH - EDGE}" y2="${HEIGHT - EDGE}" stroke="${PALETTE.line}" stroke-width="0.8"/>`,
    ...unbroken(points).map((run) =>
      run.length === 1
        ? dot(run[0] as Point, 1.4, PALETTE.middle)
        : `<polyline points="${run.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="${PALETTE.middle}" stroke-width="1.6"/>`,
    ),
    ...(last === null || last === undefined ? [] : [dot(last, 3, PALETTE.violation)]),
  ]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function dot({ x, y }: Point, radius: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

function unbroken(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let open = false;
  for (const point of points) {
    if (point === null) {
      open = false;
    } else if (open) {
      runs.at(-1)?.push(point);
    } else {
      runs.push([point]);
      open = true;
    }
  }
  return runs;
}
