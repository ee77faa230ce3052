import { PALETTE } from './palette.ts';
import {
  type ChartText,
  COLUMN_WIDTH,
  round,
  svgChart,
  svgLine,
  svgRect,
  svgText,
  TEXT_SIZE,
  textWidth,
  wrapText,
} from './svg.ts';

/** The kinds of events: each has its own shape, so that they differ without colour. */
export type StoryMark = 'call' | 'the-call' | 'consent' | 'objection' | 'handover' | 'end';

export interface NumberStory extends ChartText {
  /** In the order of time. */
  readonly marks: readonly {
    readonly mark: StoryMark;
    readonly label: string;
    readonly date: string;
    /** Days since any fixed day; a fraction is a part of the day. */
    readonly day: number;
  }[];
  /** A span, such as the law in force, drawn as a band above the marks. Null: it began before the first mark, or continues. */
  readonly bands: readonly {
    readonly label: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly tone: 'law' | 'relation';
  }[];
}

const BAND_HEIGHT = 16;
const BAND_GAP = 3;
const LINE_HEIGHT = 13;
const LABEL_LINES = 2;
const EDGE = 14;
/** Marks need not be farther apart than this for their labels. */
const WIDEST_SLOT = 150;
/** A gap of this many days takes about half of the largest extra space. */
const HALF_GAP = 30;

/** The history of one number up to one call, from left to right. Events are in order of time; distances are not to scale. */
export function numberStory(chart: NumberStory): string {
  const places = placesOf(chart);
  const width = slotWidth(chart) - 8;
  const dates = chart.marks.map(({ date }) => wrapText(date, TEXT_SIZE, width, LABEL_LINES));
  const dateLines = Math.max(1, ...dates.map((lines) => lines.length));
  const rows = bandRows(chart.bands);
  const axis = rows * (BAND_HEIGHT + BAND_GAP) + 20;
  const height = axis + 18 + (LABEL_LINES + dateLines) * LINE_HEIGHT;
  return svgChart(chart, COLUMN_WIDTH, height, [
    ...chart.bands.map((band) => bandMarkup(band, rowOf(band), chart, places)),
    svgLine(0, axis, COLUMN_WIDTH, axis, `stroke="${PALETTE.middle}" stroke-width="1"`),
    ...chart.marks.flatMap((mark, index) => {
      const x = places[index] ?? 0;
      const isTheCall = mark.mark === 'the-call';
      const lines = wrapText(mark.label, TEXT_SIZE, width, LABEL_LINES);
      const anchor = anchorOf(
        x,
        Math.max(...[...(dates[index] ?? []), ...lines].map((line) => textWidth(line, TEXT_SIZE))),
      );
      return [
        shape(mark.mark, x, axis),
        ...(dates[index] ?? []).map((line, row) =>
          svgText(anchor.x, axis + 20 + row * LINE_HEIGHT, line, { anchor: anchor.side, fill: PALETTE.muted }),
        ),
        ...lines.map((line, row) =>
          svgText(anchor.x, axis + 20 + (row + dateLines) * LINE_HEIGHT, line, {
            size: TEXT_SIZE,
            anchor: anchor.side,
            weight: isTheCall ? 600 : 400,
            fill: isTheCall ? PALETTE.violation : PALETTE.ink,
          }),
        ),
      ];
    }),
  ]);
}

/** A label at the edge of the page is moved inwards. */
function anchorOf(x: number, width: number): { readonly x: number; readonly side: 'start' | 'middle' | 'end' } {
  if (x - width / 2 < 0) return { x: Math.max(0, x - EDGE), side: 'start' };
  if (x + width / 2 > COLUMN_WIDTH) return { x: COLUMN_WIDTH, side: 'end' };
  return { x, side: 'middle' };
}

/** The room of each mark: its date and label stay within, so that no two overlap. */
function slotWidth({ marks }: Pick<NumberStory, 'marks'>): number {
  return Math.min(WIDEST_SLOT, COLUMN_WIDTH / marks.length);
}

/** Every mark has room for its label; the gaps share the remaining space: a longer gap gets more, but never all. */
function placesOf({ marks }: Pick<NumberStory, 'marks'>): readonly number[] {
  if (marks.length === 1) return [COLUMN_WIDTH / 2];
  const gaps = marks.slice(1).map((mark, index) => Math.max(0, mark.day - (marks[index]?.day ?? mark.day)));
  const weights = gaps.map((days) => days / (days + HALF_GAP));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const least = slotWidth({ marks });
  const rest = COLUMN_WIDTH - least * marks.length;
  let x = least / 2;
  return [
    x,
    ...weights.map((weight) => {
      x += least + (whole === 0 ? 1 / weights.length : weight / whole) * rest;
      return x;
    }),
  ];
}

/** Where a day falls between the marks. */
function placeOf(day: number, { marks }: NumberStory, places: readonly number[]): number {
  const next = marks.findIndex((mark) => mark.day >= day);
  if (next === -1) return COLUMN_WIDTH;
  if (next === 0) return day === marks[0]?.day ? (places[0] ?? 0) : 0;
  const [before, after] = [marks[next - 1]?.day ?? day, marks[next]?.day ?? day];
  const [left, right] = [places[next - 1] ?? 0, places[next] ?? 0];
  return after === before ? right : left + ((day - before) / (after - before)) * (right - left);
}

function rowOf(band: NumberStory['bands'][number]): number {
  return band.tone === 'law' ? 0 : 1;
}

function bandRows(bands: NumberStory['bands']): number {
  return Math.max(0, ...bands.map((band) => rowOf(band) + 1));
}

function bandMarkup(
  band: NumberStory['bands'][number],
  row: number,
  chart: NumberStory,
  places: readonly number[],
): string {
  const left = band.from === null ? 0 : placeOf(band.from, chart, places);
  const right = Math.max(left + 2, band.to === null ? COLUMN_WIDTH : placeOf(band.to, chart, places));
  const top = row * (BAND_HEIGHT + BAND_GAP);
  const fill = band.tone === 'law' ? PALETTE.pale : '#dfe3e7';
  const label = right - left < 30 ? '' : (wrapText(band.label, TEXT_SIZE, right - left - 8, 1)[0] ?? '');
  return [
    svgRect(left, top, right - left, BAND_HEIGHT, `fill="${fill}" stroke="${PALETTE.line}" stroke-width="0.6"`),
    svgText(left + 5, top + 12, label, { fill: PALETTE.text }),
  ].join('\n');
}

function shape(mark: StoryMark, x: number, y: number): string {
  const paper = `stroke="${PALETTE.paper}" stroke-width="1.2"`;
  switch (mark) {
    case 'call':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="4.2" fill="${PALETTE.middle}" ${paper}/>`;
    case 'the-call':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="7" fill="${PALETTE.violation}" ${paper}/>`;
    case 'consent':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="5" fill="${PALETTE.paper}" stroke="${PALETTE.ink}" stroke-width="1.6"/>`;
    case 'objection':
      return `<path d="M${round(x - 5)} ${round(y - 5)}L${round(x + 5)} ${round(y + 5)}M${round(x + 5)} ${round(y - 5)}L${round(x - 5)} ${round(y + 5)}" stroke="${PALETTE.ink}" stroke-width="2.4" fill="none"/>`;
    case 'handover':
      return svgRect(x - 4.6, y - 4.6, 9.2, 9.2, `fill="${PALETTE.ink}" ${paper}`);
    case 'end':
      return svgLine(x, y - 7, x, y + 7, `stroke="${PALETTE.ink}" stroke-width="2"`);
  }
}
