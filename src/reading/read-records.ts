import { isAscii, isUtf8 } from 'node:buffer';
import { rm } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import { BrokenRecords } from './broken-records.ts';
import { ColumnMarks } from './column-marks.ts';
import { type FileText, type OpenedText, withText } from './file-text.ts';
import { isJson } from './json-layout.ts';
import { findLayout, type Layout, refuseHeadings, type TextOptions } from './layout.ts';
import { MESSAGES } from './messages.ts';
import type { OpenedTable } from './opened-table.ts';
import { OtherHeadings } from './other-headings.ts';
import { PlainLine } from './plain-line.ts';
import { type PlainTable, takeTable } from './plain-table.ts';
import { type JsonOptions, readOpenedJson, tellJson } from './read-json.ts';
import { RecordCopy } from './record-copy.ts';
import type { ReadOptions, RecordFile } from './record-file.ts';
import {
  cellBytes,
  cellText,
  compareWidth,
  isBlank,
  LF,
  lineEndsIn,
  nextLine,
  QUOTE,
  type Scan,
  type Stretch,
  scanRecord,
} from './record-scan.ts';
import { RowRepairs } from './row-repairs.ts';
import { decodeWindows1252, readableText } from './text-encoding.ts';

/** A last cell that the file leaves out. */
const NO_BYTES = Buffer.alloc(0);

/** Number of bytes from which delimiter and heading are found. */
const HEAD_BYTES = 1 << 18;
/** No record of a call log is longer, and the database still accepts a line of twice this length (all quotes, doubled). */
const LONGEST_RECORD = 1_000_000;
const RAW_OF_LONG_LINE = 1 << 13;

/**
 * Reads a text file of rows (CSV, TSV, TXT, or one of them packed as gz) in one pass, and writes its plain copy. Nothing is shifted, merged, padded or cut: a
 * row whose structure is uncertain is broken, and listed.
 * @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_UNDERSTOOD, FILE_CHANGED_WHILE_READ, CONFIGURATION for a delimiter that is not a
 * single ASCII character, DISK_FULL, INTERRUPTED; the copy is then removed
 */
export async function readRecords(table: OpenedTable | string, options: ReadOptions): Promise<RecordFile> {
  const plain = plainOf(table);
  if (plain !== undefined) {
    if (options.jsonLists !== undefined) throw listsOfNoJson(plain.path);
    return await takeTable(plain, options);
  }
  return await withText(table, options, async (untold) => {
    const { isOne, opened } = await tellJson(untold);
    const { file } = opened.text;
    if (isOne) {
      refuseHeadings(file, options);
      return await readOpenedJson(opened, { ...options, ...declaredLists(options.jsonLists) });
    }
    if (options.jsonLists !== undefined) throw listsOfNoJson(file);
    return await readOpenedText(opened, options);
  });
}

function plainOf(table: OpenedTable | string): PlainTable | undefined {
  return typeof table === 'string' ? undefined : table.plain;
}

/** Where the records of a JSON file are, as its source says. A list within a list is named by its whole path. */
function declaredLists(lists: readonly string[] | undefined): Pick<JsonOptions, 'lists' | 'unfolded'> {
  if (lists === undefined) return {};
  const [records = '', ...inner] = lists;
  const unfolded = inner.map((_, place) => inner.slice(0, place + 1).join('.'));
  return { lists: [records], ...(unfolded.length === 0 ? {} : { unfolded }) };
}

function listsOfNoJson(file: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.listsAreNeedless, MESSAGES.removeListsFromSourceOrName, [
    { file, message: MESSAGES.isNotJson },
  ]);
}

/** As `readRecords`, with the options of a format. A table that is already plain is used as it is. */
export async function readText(table: OpenedTable | string, options: TextOptions): Promise<RecordFile> {
  const plain = plainOf(table);
  if (plain !== undefined) return await takeTable(plain, options);
  return await withText(table, options, async (opened) => await readOpenedText(opened, options));
}

async function readOpenedText(opened: OpenedText, options: TextOptions): Promise<RecordFile> {
  const { text, pieces } = opened;
  const head = await readHead(pieces);
  if (isJson(head)) throw jsonIsNoText(text.file);
  const layout = findLayout(text.file, head, options);
  const copy = await RecordCopy.create(options.target, layout.syntax.delimiter);
  try {
    const reader = new TextReader(text, pieces, layout, copy, head, options);
    const found =
      options.onlyBeginning === true ? await reader.readBeginning() : await reader.readAll(options.mostRecords);
    return { path: options.target, ...found, ...text.identity };
  } catch (error) {
    await rm(options.target, { force: true });
    throw error;
  } finally {
    await copy.close();
  }
}

type Reading = Omit<RecordFile, 'path' | 'sha256' | 'bytes'>;

/** One file on its way into its copy. */
class TextReader {
  readonly #text: FileText;
  readonly #pieces: AsyncGenerator<Buffer>;
  readonly #layout: Layout;
  readonly #copy: RecordCopy;
  readonly #broken: BrokenRecords;
  readonly #repairs = new RowRepairs();
  readonly #headings: OtherHeadings;
  readonly #marks: ColumnMarks;
  readonly #plainLine: PlainLine;
  readonly #asciiLine: PlainLine;
  /** Bytes not yet read: `#bytes` from `#at` on. */
  #bytes: Buffer;
  #at: number;
  #final: boolean;
  #row: number;
  #records = 0;
  /** True while skipping the rest of a line that is too long. */
  #skipping = false;
  #multibyte = false;

  constructor(
    text: FileText,
    pieces: AsyncGenerator<Buffer>,
    layout: Layout,
    copy: RecordCopy,
    head: Stretch,
    { isUsualHeading }: Pick<ReadOptions, 'isUsualHeading'>,
  ) {
    this.#text = text;
    this.#pieces = pieces;
    this.#layout = layout;
    this.#copy = copy;
    this.#broken = new BrokenRecords(text.file);
    this.#headings = new OtherHeadings(layout.heading?.cells ?? [], isUsualHeading);
    this.#marks = new ColumnMarks(layout.columns.length, layout.syntax.delimiter);
    this.#plainLine = new PlainLine(layout.syntax, 'all', this.#marks);
    this.#asciiLine = new PlainLine(layout.syntax, 'ascii', this.#marks);
    this.#bytes = head.bytes;
    this.#final = head.final;
    this.#at = layout.start;
    this.#row = layout.firstRow;
    for (const { row, reason, raw } of layout.rowsAbove ?? []) this.#broken.add(row, reason, raw);
  }

  async readAll(mostRecords: number = Number.POSITIVE_INFINITY): Promise<Reading> {
    for (;;) {
      this.#readStretch();
      await this.#copy.flush();
      if (this.#final || this.#records >= mostRecords) break;
      await this.#fetch();
    }
    await this.#copy.finish();
    return this.#result();
  }

  /** Reads only the bytes at hand, and leaves out a record that their end cuts in two. */
  async readBeginning(): Promise<Reading> {
    this.#readStretch();
    await this.#copy.finish();
    return this.#result();
  }

  async #fetch(): Promise<void> {
    const piece = await this.#pieces.next();
    const rest = this.#bytes.subarray(this.#at);
    this.#at = 0;
    this.#final = piece.done === true;
    if (piece.done === true) this.#bytes = rest;
    else this.#bytes = rest.length === 0 ? piece.value : Buffer.concat([rest, piece.value]);
  }

  /** Reads all records in the bytes at hand. */
  #readStretch(): void {
    const lastLineEnd = this.#bytes.lastIndexOf(LF) + 1;
    const whole = this.#bytes.subarray(this.#at, Math.max(lastLineEnd, this.#at));
    const utf8Until = isUtf8(whole) ? lastLineEnd : 0;
    if (utf8Until > 0 && !isAscii(whole)) this.#multibyte = true;
    const { syntax, width } = this.#layout;
    const plain = syntax.escape === 'doubled' && syntax.quote === QUOTE && syntax.lineEnd === 'lf' && width.cells > 1;
    const plainUntil = plain ? lastLineEnd : 0;
    const line = utf8Until > 0 ? this.#plainLine : this.#asciiLine;
    while (this.#at < this.#bytes.length) {
      if (this.#skipping && !this.#skipLine()) return;
      this.#copyPlainRecords(line, plainUntil);
      if (this.#at < this.#bytes.length && !this.#readRecord(utf8Until)) return;
    }
  }

  /**
   * The fast path: copies records that need no change, until it meets one that is not plain.
   * @param limit offset after the last LF at hand, so that no record runs past the end
   */
  #copyPlainRecords(line: PlainLine, limit: number): void {
    const bytes = this.#bytes;
    while (this.#at < limit && !this.#headings.isAmongOthers) {
      const next = line.find(bytes, this.#at);
      if (next < 0) return;
      if (line.end > this.#at && !this.#copyPlainRecord(this.#at, line.end, line.cells)) return;
      this.#at = next;
      this.#row += 1;
    }
  }

  /** @returns false if the record needs a closer look */
  #copyPlainRecord(start: number, end: number, cells: number): boolean {
    const { width, usualCells } = this.#layout;
    if (cells < width.cells || cells > width.cells + width.extra || end - start > LONGEST_RECORD) return false;
    if (this.#saysNothing(start, end) || this.#isHeading(start, end)) return false;
    let wanted = end;
    if (cells !== width.cells) {
      // Empty cells without a heading are left out of the copy.
      for (let more = cells; more > width.cells; more -= 1) {
        if (this.#bytes[wanted - 1] !== this.#layout.syntax.delimiter) return false;
        wanted -= 1;
      }
    }
    if (cells !== usualCells) this.#noteCells(this.#row, cells);
    this.#copy.addVerbatim(this.#row, this.#bytes, start, wanted);
    this.#records += 1;
    return true;
  }

  /** True if a plain record is a heading, of this table or another, or if its bytes cannot rule that out. */
  #isHeading(start: number, end: number): boolean {
    const { heading, syntax } = this.#layout;
    if (end - start === heading?.text.length && heading.text.equals(this.#bytes.subarray(start, end))) return true;
    if (!this.#headings.mayBeHeading(this.#bytes, start, end)) return false;
    const text = this.#bytes.toString('utf8', start, end);
    return (
      text.includes(String.fromCharCode(QUOTE)) ||
      this.#headings.faultOf(text.split(String.fromCharCode(syntax.delimiter))) !== undefined
    );
  }

  /** True if a record has nothing but delimiters and quotes. */
  #saysNothing(start: number, end: number): boolean {
    const { delimiter } = this.#layout.syntax;
    let index = start;
    while (index < end && (this.#bytes[index] === delimiter || this.#bytes[index] === QUOTE)) index += 1;
    return index === end;
  }

  /**
   * The careful path, for one record.
   * @param utf8Until offset up to which the bytes at hand are known to be UTF-8
   * @returns false if more bytes must come first
   */
  #readRecord(utf8Until: number): boolean {
    const stretch: Stretch = { bytes: this.#bytes, final: this.#final };
    const scan = scanRecord(stretch, this.#at, this.#layout.syntax, this.#layout.width);
    if (scan.outcome === 'more') {
      if (this.#bytes.length - this.#at <= LONGEST_RECORD) return false;
      return this.#breakFirstLine(stretch, 'unclosed-quote');
    }
    if (scan.outcome !== 'record') {
      const reason =
        scan.outcome === 'text-after-quote' && scan.innerLines === 0 ? 'text-after-quote' : 'unclosed-quote';
      return this.#breakFirstLine(stretch, reason);
    }
    this.#takeRecord(scan, scan.end <= utf8Until);
    this.#pass(scan.next);
    return true;
  }

  /** Breaks the record at the end of its first line, so that the lines after it are read by themselves. */
  #breakFirstLine(stretch: Stretch, reason: string): boolean {
    const line = nextLine(stretch, this.#at, this.#layout.syntax.lineEnd);
    if (line === undefined) {
      if (this.#bytes.length - this.#at <= LONGEST_RECORD) return false;
      this.#broken.add(
        this.#row,
        'line-too-long',
        readableText(this.#bytes.subarray(this.#at, this.#at + RAW_OF_LONG_LINE)),
      );
      this.#skipping = true;
      return true;
    }
    this.#broken.add(this.#row, reason, readableText(this.#bytes.subarray(this.#at, line.end)));
    this.#pass(line.next);
    return true;
  }

  /** Moves past the current record, and counts the lines that end before the next one. */
  #pass(next: number): void {
    this.#row += Math.max(lineEndsIn(this.#bytes, this.#at, next), 1);
    this.#at = next;
  }

  /** @returns false while the line's end has not come */
  #skipLine(): boolean {
    const line = nextLine({ bytes: this.#bytes, final: this.#final }, this.#at, this.#layout.syntax.lineEnd);
    if (line === undefined) {
      // The last byte may be the first half of CRLF.
      const next = Math.max(this.#at, this.#bytes.length - 1);
      this.#row += lineEndsIn(this.#bytes, this.#at, next);
      this.#at = next;
      return false;
    }
    this.#pass(line.next);
    this.#skipping = false;
    return true;
  }

  #takeRecord(scan: Scan, knownUtf8: boolean): void {
    const { width, syntax } = this.#layout;
    const raw = this.#bytes.subarray(this.#at, scan.end);
    if (isBlank(this.#bytes, this.#at, scan.end)) return;
    const utf8 = knownUtf8 || isUtf8(raw);
    const reason = this.#faultOf(scan, raw);
    if (reason !== undefined) {
      this.#broken.add(this.#row, reason, readableText(raw));
      return;
    }
    const read = scan.cells.slice(0, width.cells).map((cell) => cellBytes(this.#bytes, cell, syntax));
    const cells = [...read, ...Array.from({ length: width.cells - read.length }, () => NO_BYTES)];
    const decoded = utf8 ? cells : this.#decode(cells);
    if (decoded === undefined) {
      this.#broken.add(this.#row, 'undecodable-bytes', readableText(raw));
      return;
    }
    if (decoded.reduce((bytes, cell) => bytes + cell.length, 0) > LONGEST_RECORD) {
      this.#broken.add(this.#row, 'line-too-long', readableText(raw));
      return;
    }
    if (!utf8) this.#repairs.add(this.#row, 'windows-1252');
    else if (!isAscii(raw)) this.#multibyte = true;
    this.#noteCells(this.#row, scan.cells.length);
    if (scan.hasBreakAndDelimiter) this.#repairs.add(this.#row, 'line-break-and-delimiter');
    this.#marks.add(decoded);
    this.#copy.addCells(this.#row, decoded);
    this.#records += 1;
  }

  #noteCells(row: number, cells: number): void {
    if (cells < this.#layout.usualCells) this.#repairs.add(row, 'missing-empty-trailing-cell');
    if (cells > this.#layout.usualCells) this.#repairs.add(row, 'superfluous-empty-trailing-cell');
  }

  #faultOf(scan: Scan, raw: Buffer): string | undefined {
    const heading = this.#headingFault(scan, raw);
    if (heading !== undefined) return heading;
    const width = compareWidth(scan, this.#layout.width);
    if (scan.end - this.#at > LONGEST_RECORD) return 'line-too-long';
    if (raw.every((byte) => byte === 0)) return 'nul-byte';
    if (width !== 'right') return width;
    if (scan.cells.every((cell) => cell.start === cell.end)) return 'empty-row';
    return undefined;
  }

  #headingFault(scan: Scan, raw: Buffer): string | undefined {
    const { heading, syntax } = this.#layout;
    if (heading?.text.equals(raw) === true) return this.#headings.faultOf(heading.cells) ?? 'repeated-heading';
    if (this.#headings.mayBeHeading(this.#bytes, this.#at, scan.end))
      return this.#headings.faultOf(scan.cells.map((cell) => cellText(this.#bytes, cell, syntax)));
    return this.#headings.isAmongOthers ? 'after-other-heading' : undefined;
  }

  /** Decodes cells of Windows-1252 to UTF-8. A file of UTF-16 has none: what could not be decoded there is not text. */
  #decode(cells: readonly Buffer[]): Buffer[] | undefined {
    if (this.#text.form !== 'utf-8') return undefined;
    const decoded = cells.map((cell) => decodeWindows1252(cell));
    return decoded.includes(undefined) ? undefined : (decoded as Buffer[]);
  }

  #result(): Reading {
    const mixed = this.#multibyte || this.#text.marked;
    const repairs = this.#repairs.result(mixed);
    return {
      delimiter: String.fromCharCode(this.#layout.syntax.delimiter),
      columns: this.#layout.columns,
      ...definedFields({ doubled: this.#layout.doubled, above: this.#layout.above }),
      records: this.#records,
      traits: this.#marks.result(),
      broken: this.#broken.all,
      repairs: repairs.rows,
      remarks: [...this.#layout.remarks, ...repairs.remarks],
      encoding: this.#text.form === 'utf-8' ? repairs.encoding : this.#text.form.toUpperCase(),
    };
  }
}

function jsonIsNoText(file: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.fileIsJsonButItsFormat, MESSAGES.askForText, [
    { file, found: 'JSON', expected: MESSAGES.csvTsvOrTxt, message: MESSAGES.isNotTextWithRows },
  ]);
}

async function readHead(pieces: AsyncGenerator<Buffer>): Promise<Stretch> {
  const found: Buffer[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES) {
    const piece = await pieces.next();
    if (piece.done === true) return { bytes: Buffer.concat(found), final: true };
    found.push(piece.value);
    bytes += piece.value.length;
  }
  return { bytes: found.length === 1 ? (found[0] as Buffer) : Buffer.concat(found), final: false };
}
