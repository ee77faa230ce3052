import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { Language } from '../model/configuration.ts';
import { PALETTE } from './charts/palette.ts';
import { cssString } from './markup.ts';
import { type FontSubset, subsetsFor } from './printable.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);
const require = createRequire(import.meta.url);

/** A missing field throws, and only the built-in helpers can be called: a template can only insert text. */
export const STRICT: CompileOptions = { strict: true, knownHelpersOnly: true, preventIndent: true };

/** Weights of the typeface that the styles use. */
const FONT_WEIGHTS = [300, 400, 600] as const;

/** A letter that only this subset holds. */
const SAMPLES: Readonly<Record<FontSubset, string>> = {
  latin: 'a',
  'latin-ext': 'ğ',
  greek: 'α',
  cyrillic: 'а',
  vietnamese: 'ạ',
};

const UNICODE_RANGES: Readonly<Record<FontSubset, string>> = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  'latin-ext': 'U+0100-0130,U+0132-0151,U+0154-0192,U+01CD-01DC,U+0218-021B,U+1E9E',
  greek: 'U+0384-03CE',
  cyrillic: 'U+0400-045F,U+0490-0491,U+2116',
  vietnamese: 'U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9,U+20AB',
};

/** Markup that a template may insert unchanged: made by our own code, with all text in it escaped. */
export type Markup = InstanceType<typeof Handlebars.SafeString>;

export function markup(html: string): Markup {
  return new Handlebars.SafeString(html);
}

export interface PageSettings {
  readonly language: Language;
  readonly title: string;
  /** Small print at the top of every page but the first. */
  readonly header: { readonly left: string; readonly right: string };
  /** Small print at the foot, beside the page number. */
  readonly footer: string;
  /** Between the page number and the number of pages: `van` gives `3 van 41`. */
  readonly of: string;
  /** Printed at the top of every page, as `CONCEPT`; absent if the results are final. */
  readonly mark?: string | undefined;
}

/**
 * Compiles the template of a report (an .hbs file) once; returns a function from its view to a complete HTML page, including styles and fonts. Plain words of the
 * report, such as headings, need not be in the view: the template takes them from `@words`.
 */
export function pageTemplate<View>(file: URL): (view: View, settings: PageSettings, words?: object) => string {
  const environment = Handlebars.create();
  for (const [name, text] of templatesIn('partials/')) {
    environment.registerPartial(name, environment.compile(text, STRICT));
  }
  const body = environment.compile<View>(readFileSync(file, 'utf8'), STRICT);
  const layout = environment.compile(readFileSync(new URL('layout.hbs', TEMPLATES), 'utf8'), STRICT);
  return (view, settings, words = {}) => {
    const content = unbroken(body(view, { data: { words } }));
    const subsets = subsetsFor(`${content}${JSON.stringify(settings)}`);
    const fonts = subsets.map((subset) => fontFaces(subset)).join('\n');
    const sample = subsets.map((subset) => SAMPLES[subset]).join('');
    const styles = [fonts, colours(), pageRules(settings), ...stylesheets()].join('\n');
    return layout({ ...settings, styles: markup(styles), content: markup(content), weights: FONT_WEIGHTS, sample });
  };
}

/** An amount stays on one line with its currency. */
function unbroken(content: string): string {
  return content.replaceAll(/€ (?=\d)/g, '€\u00a0');
}

function templatesIn(folder: string): readonly (readonly [string, string])[] {
  const directory = new URL(folder, TEMPLATES);
  return readdirSync(fileURLToPath(directory))
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => [name.slice(0, -'.hbs'.length), readFileSync(new URL(name, directory), 'utf8')] as const);
}

function stylesheets(): readonly string[] {
  const directory = new URL('styles/', TEMPLATES);
  return readdirSync(fileURLToPath(directory))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(new URL(name, directory), 'utf8'));
}

/** The typeface for a style sheet, in the requested weights. */
export function fontFaces(subset: FontSubset, weights: readonly number[] = FONT_WEIGHTS): string {
  return weights
    .map((weight) => {
      const file = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff2`);
      const data = readFileSync(file).toString('base64');
      return `@font-face { font-family: 'Source Sans 3'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${UNICODE_RANGES[subset]}; }`;
    })
    .join('\n');
}

/** Charts and styles share one set of colours. */
export function colours(): string {
  const properties = Object.entries(PALETTE).map(([name, value]) => `--${name}: ${value};`);
  return `:root { ${properties.join(' ')} }`;
}

/** Margin boxes are CSS: text in them is escaped as CSS. */
function pageRules(settings: PageSettings): string {
  const { header, footer, of, mark } = settings;
  return `
@page {
  @top-left { content: ${cssString(header.left)}; }
  @top-right { content: ${cssString(header.right)}; }
  @bottom-left { content: ${cssString(footer)}; }
  @bottom-right { content: counter(page) ${cssString(` ${of} `)} counter(pages); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}${mark === undefined ? '' : markRule(mark)}`;
}

/** The mark of a draft, on the first page too. */
export function markRule(mark: string): string {
  return `
@page {
  @top-center { content: ${cssString(mark)}; font: 600 15pt 'Source Sans 3', sans-serif; letter-spacing: 0.15em; color: ${PALETTE.violation}; padding-top: 3mm; }
}`;
}
