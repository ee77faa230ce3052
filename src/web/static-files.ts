import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { colours } from '../print/templates.ts';

const require = createRequire(import.meta.url);
const WEIGHTS = ['300', '400', '600'] as const;
const SUBSETS = ['latin', 'latin-ext'] as const;
/** Taken from the reports: type, blocks, gaps and the page for the board. Page margins are for paper. */
const SHARED = ['20-type', '30-blocks', '40-gaps', '40-management'] as const;

/** A file that every page uses. */
export interface StaticFile {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** All of them, by the last part of their address: our styles and script, the typeface, htmx. Nothing else can be requested. */
export function staticFiles(): ReadonlyMap<string, StaticFile> {
  const fonts = SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => `source-sans-3-${subset}-${weight}-normal.woff2`));
  return new Map<string, StaticFile>([
    ['style.css', { type: 'text/css; charset=utf-8', content: style() }],
    ['script.js', { type: 'text/javascript; charset=utf-8', content: own('static/script.js') }],
    ['htmx.js', { type: 'text/javascript; charset=utf-8', content: library('htmx.org/dist/htmx.min.js') }],
    ...fonts.map((name) => [name, { type: 'font/woff2', content: font(name) }] as const),
  ]);
}

function style(): string {
  const shared = SHARED.map((name) =>
    readFileSync(new URL(`../../templates/styles/${name}.css`, import.meta.url), 'utf8'),
  );
  return [
    ...SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => face(subset, weight))),
    colours(),
    ...shared,
    own('static/page.css'),
  ].join('\n');
}

/** Browsers load the second subset only if a page has a letter from it. */
function face(subset: string, weight: string): string {
  const range =
    subset === 'latin'
      ? 'U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215'
      : 'U+0100-02BA';
  return `@font-face { font-family: 'Source Sans 3'; font-weight: ${weight}; src: url('source-sans-3-${subset}-${weight}-normal.woff2') format('woff2'); unicode-range: ${range}; }`;
}

function own(path: string): string {
  return readFileSync(new URL(`./${path}`, import.meta.url), 'utf8');
}

function library(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}

function font(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(require.resolve(`@fontsource/source-sans-3/files/${name}`)));
}
