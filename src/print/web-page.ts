import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import Handlebars from 'handlebars';
import type { Language } from '../model/configuration.ts';
import { escapeMarkup } from './markup.ts';
import { colours, fontFaces, markRule, STRICT } from './templates.ts';

/** A page for a browser, complete in one file: it fetches nothing, and runs only its own script. */
export interface WebPage {
  readonly language: Language;
  readonly title: string;
  /** Printed before the title, and at the top of every page in print, as `CONCEPT`; absent: none. */
  readonly mark?: string | undefined;
  readonly styles: readonly URL[];
  /** Run in order, once the page is there. */
  readonly scripts: readonly URL[];
  /** Markup of the body, with all text in it escaped. */
  readonly body: string;
  /** What the script reads, by the id of the element that contains it: JSON, compressed. */
  readonly data: AsyncIterable<PageData> | Iterable<PageData>;
}

export interface PageData {
  readonly id: string;
  /** Already JSON, of type `Json`. */
  readonly content: unknown;
}

/** JSON, as text or as its bytes. */
export class Json {
  readonly text: string | Uint8Array;

  constructor(text: string | Uint8Array) {
    this.text = text;
  }
}

const require = createRequire(import.meta.url);

const WEIGHTS = [400, 600] as const;

/** The page in pieces, so that a long one need not be in memory. */
export async function* webPage(page: WebPage): AsyncGenerator<string> {
  const style = [
    fontFaces('latin', WEIGHTS),
    fontFaces('latin-ext', WEIGHTS),
    colours(),
    ...page.styles.map(readText),
    ...(page.mark === undefined ? [] : [markRule(page.mark)]),
  ].join('\n');
  if (/<\/style/iu.test(style)) throw new Error('A style sheet would end its own element');
  const scripts = page.scripts.map((file) => withoutSourceMap(readText(file)));
  yield '<!doctype html>\n';
  yield `<html lang="${page.language}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(scripts, style)}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n';
  const title = page.mark === undefined ? page.title : `${page.mark}: ${page.title}`;
  yield `<title>${escapeMarkup(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n${page.body}\n`;
  for await (const { id, content } of page.data) {
    yield `<script type="text/plain" id="${escapeMarkup(id)}">${packed(content)}</script>\n`;
  }
  for (const script of scripts) yield `<script>${script}</script>\n`;
  yield '</body>\n</html>\n';
}

/** Compiles the template of a body (an .hbs file): text in the view is escaped, and a missing field throws. The template takes plain words from `@words`. */
export function bodyTemplate<View>(file: URL): (view: View, words: object) => string {
  const template = Handlebars.create().compile<View>(readFileSync(file, 'utf8'), STRICT);
  return (view, words) => template(view, { data: { words } });
}

/** A file of an installed package, such as `tabulator-tables/dist/js/tabulator.min.js`. */
export function libraryFile(name: string): URL {
  return pathToFileURL(require.resolve(name));
}

function readText(file: URL): string {
  return readFileSync(file, 'utf8');
}

/** Only the scripts and styles of the page itself; no network, no form, no frame. */
function contentPolicy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(sourceHash).join(' ')}`,
    `style-src ${sourceHash(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Libraries name a source map that does not exist beside the page. */
function withoutSourceMap(script: string): string {
  const text = script.replace(/^\/\/# sourceMappingURL=.*$/gmu, '');
  if (/<\/script|<!--/iu.test(text)) throw new Error('A script would end its own element');
  return text;
}

/** Level 6 packs a twelfth better, and takes twice as long. */
const LEVEL = 4;

/** JSON, deflated, as base64: a browser can decompress it, and no text in it can be taken for markup. */
function packed(content: unknown): string {
  const text = content instanceof Json ? content.text : JSON.stringify(content);
  return deflateRawSync(text, { level: LEVEL }).toString('base64');
}
