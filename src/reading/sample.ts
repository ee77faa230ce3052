import type { Beginning, FileSample } from './file-sample.ts';
import { isEmptyWord } from '../model/empty-words.ts';
import { findDelimiter, findLineEnd, firstRecords, usualWidth } from './dialect.ts';
import { JSON_COPY_DELIMITER } from './json-copy.ts';
import { isJson } from './json-layout.ts';
import { keysIn } from './json-sample.ts';
import { findLayout, quoteCode, type TextOptions } from './layout.ts';
import { lookAhead, withText } from './file-text.ts';
import { sampleOfTable, tableAt } from './plain-table.ts';
import { readJsonColumns } from './read-json.ts';
import type { ReadOptions } from './record-file.ts';
import { cellText, LF, QUOTE, type Stretch, type Syntax } from './record-scan.ts';
import { readableText } from './text-encoding.ts';

const SAMPLE_BYTES = 1 << 16;

/**
 * Reads the beginning of a text file, to recognise the file by its contents. If no delimiter fits, a record is a line and has one cell.
 * @param given how the text is cut into cells, as far as declared
 * @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_UNDERSTOOD if the contents are not text
 */
export async function readSample(
  file: string,
  given: Pick<TextOptions, 'delimiter' | 'quote'> = {},
): Promise<FileSample> {
  const table = tableAt(file);
  if (table !== undefined) {
    const { text, records } = sampleOfTable(table);
    return { text, records: records.map((cells) => cells.map(withoutEmptyWord)) };
  }
  const head = await readHead(file);
  const text = decodeLines(head.bytes);
  if (isJson(head)) return { text, records: [], keys: keysIn(head.bytes), beginning: head };
  const syntax = likelySyntax(head, given);
  const width = usualWidth(head, syntax, 'none');
  const records: (readonly string[])[] = [];
  for (const scan of firstRecords(head, syntax, width)) {
    if (scan.outcome === 'record')
      records.push(scan.cells.map((cell) => withoutEmptyWord(cellText(head.bytes, cell, syntax))));
  }
  const titles = titlesAbove(records);
  if (titles === 0) return { text, records, beginning: head };
  return { text, records: records.slice(titles), hasTitles: true, beginning: head };
}

/** The beginning of a file that is being read: the one in the options, else read now. */
export async function sampleFor(file: string, { sample }: Pick<ReadOptions, 'sample'>): Promise<FileSample> {
  return sample ?? (await readSample(file));
}

/** A cell with a word for empty counts as empty for recognising formats too. */
function withoutEmptyWord(cell: string): string {
  return isEmptyWord(cell) ? '' : cell;
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
  /** The evidence for the delimiter; empty if the caller or a first line `sep=;` gave it; `JSON` where the file has none. */
  readonly evidence: string;
  readonly columns: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Finds delimiter and columns from the beginning of a text file, as `readRecords` does; it is not read again where the options have its sample. The columns of JSON need the whole file.
 * @throws UserError as `readRecords`
 */
export async function readDialect(file: string, options: Omit<TextOptions, 'target'> = {}): Promise<Dialect> {
  const head = options.sample?.beginning ?? (await readHead(file));
  if (isJson(head)) return { delimiter: JSON_COPY_DELIMITER, evidence: 'JSON', ...(await readJsonColumns(file)) };
  const { syntax, evidence, columns, remarks } = findLayout(file, head, options);
  return { delimiter: String.fromCharCode(syntax.delimiter), evidence, columns, remarks };
}

async function readHead(file: string): Promise<Beginning> {
  return await withText(file, {}, async (opened) => {
    const { bytes } = (await lookAhead(opened, SAMPLE_BYTES + 1)).head;
    return {
      bytes: wholeCharacters(bytes.subarray(0, SAMPLE_BYTES)),
      final: bytes.length <= SAMPLE_BYTES,
      isPacked: opened.text.isPacked,
    };
  });
}

/** Drops the beginning of a UTF-8 character that was cut off at the end. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end -= 1;
  const leads = end > 0 && (bytes[end - 1] as number) >= 0xc0;
  const needed = leads ? Math.clz32(~((bytes[end - 1] as number) << 24)) : 0;
  return leads && end - 1 + needed > bytes.length ? bytes.subarray(0, end - 1) : bytes;
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

