import { escapeMarkup } from './markup.ts';
import { printable } from './printable.ts';

/**
 * A safe part of Markdown as HTML: headings, paragraphs, lists of one level, `**strong**` and `*emphasis*`. Everything else, including HTML, links
 * and pictures, stays plain text. Headings become those of `level` and below.
 */
export function safeMarkdown(text: string, level: 3 | 4 = 3): string {
  const blocks: string[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(blockOf(lines));
    lines = [];
  };
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const heading = /^(#{1,6})\s+(.+?)\s*#*\s*$/u.exec(line);
    if (heading !== null) {
      flush();
      const tag = `h${Math.min(6, level + (heading[1]?.length ?? 1) - 1)}`;
      blocks.push(`<${tag}>${inline(heading[2] ?? '')}</${tag}>`);
    } else if (line.trim() === '') flush();
    else {
      if (lines.length > 0 && isItem(line) !== isItem(lines[0] ?? '') && !/^\s/u.test(line)) flush();
      lines.push(line);
    }
  }
  flush();
  return blocks.join('\n');
}

/** The text for a file other than HTML: its blocks, in which each run of letters is plain, strong or emphasised. */
export type MarkdownBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly runs: readonly MarkdownRun[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly MarkdownRun[])[] };

export interface MarkdownRun {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
}

/** The blocks of a text, from which both forms are made, so that they say the same. */
export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  return safeMarkdown(text)
    .split('\n')
    .map((block): MarkdownBlock => {
      const { tag = 'p', inner = '' } = /^<(?<tag>\w+)>(?<inner>.*)<\/\w+>$/su.exec(block)?.groups ?? {};
      if (tag !== 'ul' && tag !== 'ol') return { kind: tag === 'p' ? 'paragraph' : 'heading', runs: runsOf(inner) };
      const items = [...inner.matchAll(/<li>(.*?)<\/li>/gsu)].map(([, item = '']) => runsOf(item));
      return { kind: 'list', isNumbered: tag === 'ol', items };
    });
}

/** Only our own marks become tags: every character of the text that could begin one is escaped. */
function runsOf(html: string): readonly MarkdownRun[] {
  const open = { strong: 0, em: 0 };
  const runs: MarkdownRun[] = [];
  for (const [, slash, tag, text] of html.matchAll(/<(\/?)(strong|em)>|([^<]+)/gu)) {
    if (tag === 'strong' || tag === 'em') open[tag] += slash === '/' ? -1 : 1;
    else if (text !== undefined) {
      const plain = text.replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
      runs.push({ text: plain, isStrong: open.strong > 0, isEmphasis: open.em > 0 });
    }
  }
  return runs;
}

const BULLET = /^\s{0,3}[-*+]\s+(?=\S)/u;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(?=\S)/u;

function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line);
}

/** Lines that belong together: a list if the first begins an item, else a paragraph. */
function blockOf(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (!isItem(first)) return `<p>${inline(lines.map((line) => line.trim()).join(' '))}</p>`;
  const items: string[][] = [];
  for (const line of lines) {
    if (isItem(line)) items.push([line.replace(BULLET, '').replace(NUMBER, '')]);
    else items.at(-1)?.push(line.trim());
  }
  const tag = NUMBER.test(first) ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inline(item.join(' '))}</li>`).join('')}</${tag}>`;
}

/** Escaped first: what stars enclose then contains nothing but text. */
function inline(text: string): string {
  return escapeMarkup(printable(text))
    .replace(/\*\*(?=\S)([^*]+?)(?<=\S)\*\*/gu, '<strong>$1</strong>')
    .replace(/(?<![*\p{L}\p{N}])\*(?=\S)([^*]+?)(?<=\S)\*(?![*\p{L}\p{N}])/gu, '<em>$1</em>');
}
