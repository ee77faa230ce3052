import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTE } from '../../../src/print/charts/palette.ts';
import { COLUMN_WIDTH, FIGURE_SIZE, TEXT_SIZE } from '../../../src/print/charts/svg.ts';

/** A printed report must be readable: letters of at least 8 points, and text with a contrast of at least 4.5 to 1 to the paper (WCAG 2, AA). */

const STYLES = new URL('../../../templates/styles/', import.meta.url);
const CSS: string = readdirSync(STYLES)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(new URL(name, STYLES), 'utf8'))
  .join('\n');
const LEAST_POINTS = 8;
const LEAST_CONTRAST = 4.5;
/** Width of the text column on paper, which every chart fills. */
const COLUMN_MILLIMETRES = 174;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colour: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(colour), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours of text: names of the palette, or literal ones. */
function textColours(css: string): readonly string[] {
  const said = [...css.matchAll(/(?<![-\w])color: (?:var\(--(\w+)\)|(#[0-9a-f]{6}))/gu)];
  return said.map(([, name, colour]) => colour ?? PALETTE[name as keyof typeof PALETTE]);
}

it('no text of a report has letters below 8 points', () => {
  const sizes = [...CSS.matchAll(/(?:font-size|font): *(?:\d+ )?([\d.]+)pt/gu)].map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter((size) => size < LEAST_POINTS)).toEqual([]);
});

it('nor has any text of a chart', () => {
  const charts = new URL('../../../src/print/charts/', import.meta.url);
  const points = (units: number): number => ((units / COLUMN_WIDTH) * COLUMN_MILLIMETRES * 72) / 25.4;
  expect([TEXT_SIZE, FIGURE_SIZE].map(points).filter((size) => size < LEAST_POINTS)).toEqual([]);
  // No chart has a size of its own.
  for (const name of readdirSync(charts))
    expect(readFileSync(new URL(name, charts), 'utf8'), name).not.toMatch(/\bsize: [\d.]|font-size="\d/u);
});

it('all text of a report stands out from white paper and from a pale ground', () => {
  const colours = [...new Set(textColours(CSS))];
  expect(colours.length).toBeGreaterThan(4);
  for (const ground of [PALETTE.paper, PALETTE.pale])
    expect(colours.filter((colour) => colour !== ground && contrast(colour, ground) < LEAST_CONTRAST)).toEqual([]);
});

it('sees what would be too faint', () => {
  expect(contrast('#a6acb3', PALETTE.paper)).toBeLessThan(LEAST_CONTRAST);
  expect(textColours('p { border-color: var(--line); color: var(--muted); }')).toEqual([PALETTE.muted]);
});
