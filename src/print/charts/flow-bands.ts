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
  wrapText,
} from './svg.ts';

export interface FlowPart {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
}

export interface FlowBands extends ChartText {
  /** Where all bands begin. */
  readonly whole: FlowPart;
  /** Where the bands pass, from top to bottom; an empty part is left out. */
  readonly middle: readonly FlowPart[];
  /** Where they end. */
  readonly end: readonly FlowPart[];
  readonly flows: readonly { readonly from: string; readonly to: string; readonly value: number }[];
  readonly format: (value: number) => string;
}

const BAR = 9;
const MIDDLE = 262;
const END = 536;
/** The length of all bars together, without the gaps between them. */
const HEIGHT = 96;
const GAP = 5;
const TOP = 6;
const LABEL_WIDTH = 132;
/** Distance from a bar to its label. */
const LABEL_GAP = 6;
const LINE = 13;
/** A lower bar has its figure above it and its label below, with its band between them. */
const ROOM_FOR_TEXT = 30;
/** Distance from a bar to the baseline above it, and from that to the bar's upper edge. */
const ABOVE = 3.6;
const FIGURE = 10;
/** Distance from a bar to the first baseline below it. */
const BELOW = 11.4;
const LEAST = 1.4;

interface Node extends FlowPart {
  readonly value: number;
  readonly y: number;
  readonly height: number;
}

/** A whole that splits into parts, and these into outcomes: bands as wide as their values, each part with its figure. */
export function flowBands(chart: FlowBands): string {
  const flows = chart.flows.filter(({ value }) => value > 0);
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const unit = HEIGHT / Math.max(1, total);
  const through = (side: 'from' | 'to', key: string): number =>
    flows.filter((flow) => flow[side] === key).reduce((sum, { value }) => sum + value, 0);
  const middle = placed(chart.middle, (key) => through('from', key), unit);
  const end = placed(chart.end, (key) => through('to', key), unit);
  const bottom = Math.max(heightOf(middle), heightOf(end), HEIGHT);
  const [whole] = placed([chart.whole], () => total, unit, (bottom - HEIGHT) / 2);
  const columns = { whole, middle: centred(middle, bottom), end: centred(end, bottom) };
  if (whole === undefined) return svgChart(chart, COLUMN_WIDTH, bottom + 2 * TOP, []);
  return svgChart(chart, COLUMN_WIDTH, bottom + 2 * TOP, [
    ...bandsBetween(
      { x: 0, nodes: [whole] },
      { x: MIDDLE, nodes: columns.middle },
      columns.middle.map(({ key, value }) => ({ from: whole.key, to: key, value })),
      unit,
    ),
    ...bandsBetween({ x: MIDDLE, nodes: columns.middle }, { x: END, nodes: columns.end }, inOrder(flows, chart), unit),
    ...bars(0, [whole], chart.format),
    ...bars(MIDDLE, columns.middle, chart.format),
    ...bars(END, columns.end, chart.format),
  ]);
}

/** Parts under one another, each with room for its figure and label. */
function placed(
  parts: readonly FlowPart[],
  flowing: (key: string) => number,
  unit: number,
  start = 0,
): readonly Node[] {
  let y = start;
  return parts
    .map((part) => ({ ...part, value: flowing(part.key) }))
    .filter(({ value }) => value > 0)
    .map((part) => {
      const height = Math.max(LEAST, part.value * unit);
      const node = { ...part, y: y + roomAbove(height), height };
      y = node.y + height + roomBelow(part, height) + GAP;
      return node;
    });
}

function heightOf(nodes: readonly Node[]): number {
  const last = nodes.at(-1);
  return last === undefined ? 0 : last.y + last.height + roomBelow(last, last.height);
}

function roomAbove(height: number): number {
  return height < ROOM_FOR_TEXT ? ABOVE + FIGURE : 0;
}

function roomBelow(part: FlowPart, height: number): number {
  return height < ROOM_FOR_TEXT ? BELOW + (labelLines(part).length - 1) * LINE + ABOVE : 0;
}

function labelLines({ label }: FlowPart): readonly string[] {
  return wrapText(label, TEXT_SIZE, LABEL_WIDTH, 2);
}

function centred(nodes: readonly Node[], height: number): readonly Node[] {
  const shift = (height - heightOf(nodes)) / 2;
  return nodes.map((node) => ({ ...node, y: node.y + shift }));
}

/** In the order of the parts, so that bands cross as little as possible. */
function inOrder(flows: FlowBands['flows'], { middle, end }: FlowBands): FlowBands['flows'] {
  const place = (parts: readonly FlowPart[], key: string): number => parts.findIndex((part) => part.key === key);
  return [...flows].sort(
    (a, b) => place(middle, a.from) - place(middle, b.from) || place(end, a.to) - place(end, b.to),
  );
}

interface Column {
  readonly x: number;
  readonly nodes: readonly Node[];
}

function bandsBetween(left: Column, right: Column, flows: FlowBands['flows'], unit: number): readonly string[] {
  const used = new Map<string, number>();
  const next = (side: string, node: Node, height: number): number => {
    const key = `${side} ${node.key}`;
    const offset = used.get(key) ?? 0;
    used.set(key, offset + height);
    return TOP + node.y + offset;
  };
  const bands = flows.flatMap(({ from, to, value }) => {
    const [start, end] = [left.nodes.find(({ key }) => key === from), right.nodes.find(({ key }) => key === to)];
    if (start === undefined || end === undefined) return [];
    const height = value * unit;
    const path = band(
      left.x + BAR,
      next('left', start, height),
      right.x,
      next('right', end, height),
      height,
      end.colour,
    );
    return [{ path, isAccent: isAccent(end.colour) }];
  });
  // Bad outcomes are drawn above good ones.
  return [...bands.filter((one) => !one.isAccent), ...bands.filter((one) => one.isAccent)].map(({ path }) => path);
}

function isAccent(colour: string): boolean {
  return colour === PALETTE.violation || colour === PALETTE.breach;
}

function band(x1: number, y1: number, x2: number, y2: number, height: number, colour: string): string {
  const thickness = Math.max(LEAST, height);
  // Straight on behind the label of its own bar, so that it crosses no other label.
  const bend = x1 + LABEL_GAP + LABEL_WIDTH;
  const half = (bend + x2) / 2;
  const [top, bottom] = [
    `M${round(x1)} ${round(y1)}H${round(bend)}C${round(half)} ${round(y1)} ${round(half)} ${round(y2)} ${round(x2)} ${round(y2)}`,
    `V${round(y2 + thickness)}C${round(half)} ${round(y2 + thickness)} ${round(half)} ${round(y1 + thickness)} ${round(bend)} ${round(y1 + thickness)}H${round(x1)}Z`,
  ];
  return `<path d="${top}${bottom}" fill="${isAccent(colour) ? colour : PALETTE.line}" fill-opacity="${isAccent(colour) ? 0.75 : 0.42}"/>`;
}

function bars(x: number, nodes: readonly Node[], format: (value: number) => string): readonly string[] {
  return nodes.flatMap((node) => {
    const lines = labelLines(node);
    const [figure, first] = baselines(node, lines.length);
    return [
      svgRect(x, TOP + node.y, BAR, node.height, `fill="${node.colour}"`),
      svgText(x + BAR + LABEL_GAP, figure, format(node.value), {
        size: FIGURE_SIZE,
        weight: 600,
        fill: PALETTE.ink,
        hasRim: true,
      }),
      ...lines.map((line, index) =>
        svgText(x + BAR + LABEL_GAP, first + LINE * index, line, {
          size: TEXT_SIZE,
          fill: PALETTE.text,
          hasRim: true,
        }),
      ),
    ];
  });
}

/** For the figure and the first line of the label: around a thin bar, in the middle of a wide one. */
function baselines({ y, height }: Node, lines: number): readonly [figure: number, first: number] {
  const [top, bottom] = [TOP + y, TOP + y + height];
  if (height < ROOM_FOR_TEXT) return [top - ABOVE, bottom + BELOW];
  const figure = (top + bottom) / 2 + ABOVE - (lines * LINE) / 2;
  return [figure, figure + LINE];
}
