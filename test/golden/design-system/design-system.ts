import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PALETTE } from '../../../src/print/charts/palette.ts';
import { type Markup, markup, pageTemplate } from '../../../src/print/templates.ts';
import { chartSamples } from '../chart-samples.ts';
import { type Block, firstBlocks, withOtherIds } from './blocks.ts';

const STYLES = join(import.meta.dirname, '..', '..', '..', 'templates', 'styles');
/** The scale at which the page is drawn. */
const SCALE = 0.4;
const PAGE_HEIGHT = 297;

interface Specimen {
  readonly title: string;
  readonly lead: string;
  readonly grid: Readonly<Record<'sentence' | 'left' | 'top' | 'width' | 'height' | 'terms', string>>;
  readonly type: readonly { readonly name: string; readonly size: string; readonly sample: Markup }[];
  readonly colours: readonly { readonly name: string; readonly value: string; readonly light: string }[];
  readonly prints: readonly {
    readonly name: string;
    readonly tone: string;
    readonly charts: readonly { readonly kind: string; readonly what: string; readonly svg: Markup }[];
    readonly blocks: readonly { readonly name: string; readonly html: Markup }[];
  }[];
}

/** All style sheets of the templates as one text. */
export function styleSheets(): string {
  return readdirSync(STYLES)
    .sort()
    .map((name) => readFileSync(join(STYLES, name), 'utf8'))
    .join('\n');
}

/** One page with all parts of the reports: from the same templates, styles and charts, and from pages of all reports. */
export function designSystem(pages: readonly string[]): string {
  const css = styleSheets();
  const blocks = firstBlocks(pages);
  const specimen: Specimen = {
    title: 'Design of the reports',
    lead: 'Everything that reports are made of, as the templates, styles and charts make it now. A test writes this page; it fails when the page is not what they make.',
    grid: gridOf(css),
    type: typeScale(css, blocks),
    colours: Object.entries(PALETTE).map(([name, value]) => ({ name, value, light: `${lightOf(value)}%` })),
    prints: ['colour', 'grey'].map((name) => ({
      name: `in ${name}`,
      tone: name,
      charts: chartSamples(`${name}-`).map(({ kind, what, svg }) => ({ kind, what, svg: markup(svg) })),
      blocks: blocks.map((block) => ({ name: block.name, html: markup(withOtherIds(block.html, `${name}-block-`)) })),
    })),
  };
  const settings = { title: specimen.title, header: { left: '', right: '' }, footer: specimen.title, of: 'of' };
  return pageTemplate<Specimen>(new URL('specimen.hbs', import.meta.url))(specimen, { ...settings, language: 'en' });
}

/** The column of text as in the page rule, and the column of terms within it. */
function gridOf(css: string): Specimen['grid'] {
  const [, top = '0', side = '0', bottom = '0'] = /margin: (\d+)mm (\d+)mm (\d+)mm;/.exec(css) ?? [];
  const terms = /\.terms th \{\s*width: (\d+)mm/.exec(css)?.[1] ?? '0';
  const width = 210 - 2 * Number(side);
  const drawn = (millimetres: number): string => `${Math.round(millimetres * SCALE * 10) / 10}mm`;
  return {
    sentence: `A4, upright: ${top} mm of white above, ${side} mm at the sides, ${bottom} mm below; a column of text of ${width} mm, in it a column of ${terms} mm for terms. Charts are ${width} mm wide, in units of a quarter of a millimetre.`,
    left: drawn(Number(side)),
    top: drawn(Number(top)),
    width: drawn(width),
    height: drawn(PAGE_HEIGHT - Number(top) - Number(bottom)),
    terms: drawn(Number(terms)),
  };
}

const TEXTS = [
  [
    'h1',
    '<p class="sample-h1" style="font: 300 38pt/1.08 \'Source Sans 3\'; color: var(--ink)">Heading of a report</p>',
  ],
  ['h2', '<p style="font: 300 22pt/1.15 \'Source Sans 3\'; color: var(--ink)">Heading of a chapter</p>'],
  ['h3', '<p style="font: 600 11.5pt/1.3 \'Source Sans 3\'; color: var(--ink)">Heading of a part</p>'],
] as const;

/** Every rule of the styles for one class of text, with its size. */
function typeScale(css: string, blocks: readonly Block[]): Specimen['type'] {
  const sizes = new Map(
    [...css.matchAll(/^(h[1-3]|\.[a-z-]+) \{[^}]*?font-size: ([\d.]+pt)/gm)].map(([, name = '', size = '']) => [
      name,
      size,
    ]),
  );
  const headings = TEXTS.map(([name, sample]) => ({ name, size: sizes.get(name) ?? '', sample: markup(sample) }));
  const html = blocks.map((block) => block.html).join('');
  const classes = [...sizes].filter(([name]) => name.startsWith('.') && html.includes(`"${name.slice(1)}"`));
  return [
    ...headings,
    ...[...classes].map(([name, size]) => ({
      name,
      size,
      sample: markup(`<p class="${name.slice(1)}">Text of the class ${name.slice(1)}: 1.234,5 of 10.000</p>`),
    })),
  ];
}

/** Relative luminance, in per cent. */
function lightOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) * 100);
}
