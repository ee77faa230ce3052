import type { Text } from '../model/text.ts';
import { findDelimiter, findLineEnd, firstRecords, usualWidth } from './dialect.ts';
import { type Beginning, type FileSample, withoutEmptyWord } from './file-sample.ts';
import { isJson } from './json-layout.ts';
import { keysIn } from './json-sample.ts';
import { findLayout, quoteCode, type TextOptions } from './layout.ts';
import { cellText, LF, QUOTE, type Stretch, type Syntax } from './record-scan.ts';
import { readableText } from './text-encoding.ts';

/**
 * The beginning of a text, to recognise it by its contents. If no delimiter fits, a record is a line and has one cell.
 * @param given how the text is cut into cells, as far as declared
 */
export function sampleOfText(head: Beginning, given: Pick<TextOptions, 'delimiter' | 'quote'>): FileSample {
  const text = decodeLines(head.bytes);
  if (isJson(head)) return { text, records: [], keys: keysIn(head.bytes) };
  const syntax = likelySyntax(head, given);
  const width = usualWidth(head, syntax, 'none');
  const records: (readonly string[])[] = [];
  for (const scan of firstRecords(head, syntax, width)) {
    if (scan.outcome === 'record')
      records.push(scan.cells.map((cell) => withoutEmptyWord(cellText(head.bytes, cell, syntax))));
  }
  const titles = titlesAbove(records);
  return titles === 0 ? { text, records } : { text, records: records.slice(titles), hasTitles: true };
}

/** Whether two rows are the same, ignoring white space. */
export function sameCells(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, place) => cell.trim() === other[place]?.trim());
}

const HEAD_RECORDS = 50;
const DIGITS_OF_A_NAME = 5;

/** How many records are titles above a heading: less than half as wide as most, and followed by a row of names as wide as most. */
function titlesAbove(records: readonly (readonly string[])[]): number {
  const first = records.slice(0, HEAD_RECORDS).map((cells) => cells.map((cell) => cell.trim()));
  const widths = first.map((cells) => cells.length);
  const usual = Math.max(0, ...widths.filter((width) => widths.indexOf(width) < widths.lastIndexOf(width)));
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;
  const place = first.findIndex((cells) => filled(cells) >= usual / 2);
  const heading = first[place] ?? [];
  const areNames = heading.every(
    (cell) => /\p{L}/u.test(cell) && cell.replaceAll(/\D/gu, '').length <= DIGITS_OF_A_NAME,
  );
  const isHeading = usual > 2 && heading.length === usual && areNames && new Set(heading).size === usual;
  return place > 0 && isHeading ? place : 0;
}

/** How a text file is written, judging by its beginning. */
export interface Dialect {
  readonly delimiter: string;
  /** The evidence for the delimiter; empty if the caller or a first line `sep=;` gave it. */
  readonly evidence: string;
  readonly columns: readonly string[];
  readonly remarks: readonly Text[];
}

/**
 * Finds delimiter and columns from the beginning of a text, as `readRecords` does.
 * @throws UserError as `readRecords`
 */
export function dialectOf(file: string, head: Stretch, options: Omit<TextOptions, 'target'>): Dialect {
  const { syntax, evidence, columns, remarks } = findLayout(file, head, options);
  return { delimiter: String.fromCharCode(syntax.delimiter), evidence, columns, remarks };
}

/** Only a file's own format can know a broken dialect, so a cell that continues after its closing quote stays as written. */
function likelySyntax(head: Stretch, given: Pick<TextOptions, 'delimiter' | 'quote'>): Syntax {
  const lineEnd = findLineEnd(head.bytes);
  const quote = given.quote === undefined ? QUOTE : quoteCode(given.quote);
  const partial = { quote, lineEnd, escape: 'doubled', textAfterQuote: 'keep' } as const;
  const delimiter = given.delimiter ?? likelyDelimiter(head, partial);
  return { ...partial, delimiter: delimiter.charCodeAt(0) };
}

function likelyDelimiter(head: Stretch, partial: Omit<Syntax, 'delimiter'>): string {
  for (const heading of ['first-record', 'none'] as const) {
    try {
      return findDelimiter('', head, partial, heading).delimiter;
    } catch {
      // An error here only means that the next way must be tried.
    }
  }
  // The unit separator occurs in no text: each line is one cell.
  return '\u001f';
}

function decodeLines(bytes: Buffer): string {
  let text = '';
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LF, start);
    const next = end < 0 ? bytes.length : end + 1;
    text += readableText(bytes.subarray(start, next));
    start = next;
  }
  return text;
}
