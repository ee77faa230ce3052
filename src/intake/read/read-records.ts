import { isAscii, isUtf8 } from 'node:buffer';
import { rm } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import { BrokenRecords } from './broken-records.ts';
import { nameColumns, numberColumns } from './column-names.ts';
import { delimiterName, findDelimiter, findLineEnd, type Heading, usualWidth, widthOf } from './dialect.ts';
import { FileText } from './file-text.ts';
import { RecordCopy } from './record-copy.ts';
import type { ReadOptions, RecordFile } from './record-file.ts';
import {
  ANY_WIDTH,
  CR,
  cellBytes,
  cellText,
  compareWidth,
  isBlank,
  LF,
  nextLine,
  QUOTE,
  type Scan,
  type Stretch,
  scanRecord,
  type Syntax,
  type Width,
} from './record-scan.ts';
import { RowRepairs } from './row-repairs.ts';
import { decodeWindows1252, readableText } from './text-encoding.ts';

/** What the format of a file adds to the general rules; each is absent in most. */
export interface TextOptions extends ReadOptions {
  /** `backslash`: within quotes `\"` stands for a quote and `\\` for a backslash. Absent: a quote is doubled. */
  readonly escape?: Syntax['escape'];
  /** `keep`: a cell that goes on after its closing quote is taken as it stands, quotes included. Absent: it breaks its record. */
  readonly textAfterQuote?: Syntax['textAfterQuote'];
}

/** Bytes from which delimiter and heading are found. */
const HEAD_BYTES = 1 << 18;
/** No record of a call log is longer; what is longer is never held in memory. */
const LONGEST_RECORD = 1 << 20;
const RAW_OF_LONG_LINE = 1 << 13;

/**
 * Reads a text file of rows (CSV, TSV, TXT, or one of them packed as gz) in one pass, and writes its plain copy.
 * Nothing is shifted, merged, padded or cut: a row whose structure is not certain is broken, and listed.
 * @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_UNDERSTOOD, FILE_CHANGED_WHILE_READ, CONFIGURATION for a delimiter that
 * is no single ASCII character, DISK_FULL, INTERRUPTED; the copy is then removed
 */
export async function readRecords(file: string, options: ReadOptions): Promise<RecordFile> {
  return await readText(file, options);
}

/** As `readRecords`, with the particulars of a format. */
export async function readText(file: string, options: TextOptions): Promise<RecordFile> {
  const text = await FileText.open(file, options);
  let reader: TextReader | undefined;
  try {
    reader = await TextReader.start(text, options);
    return await reader.readAll();
  } catch (error) {
    await reader?.abandon();
    throw error;
  } finally {
    await text.close();
  }
}

/** Dialect and columns, found from the beginning of a file. */
export interface Layout {
  readonly syntax: Syntax;
  readonly width: Width;
  readonly columns: readonly string[];
  /** Where the records begin: after the heading and a `sep=` line. */
  readonly start: number;
  /** Physical line of that place. */
  readonly firstRow: number;
  /** Cells that a row is expected to have: those with a name, and the heading's empty ones. */
  readonly usualCells: number;
  /** Text of the heading's line; absent where the file has none. */
  readonly heading?: Buffer;
  readonly remarks: readonly string[];
}

const SEPARATOR_LINE = /^"?sep=(.)"?[ \t]*\r?$/u;

/**
 * Finds dialect and columns from the beginning of a file.
 * @throws UserError FILE_NOT_UNDERSTOOD, FILE_EMPTY, CONFIGURATION
 */
export function findLayout(file: string, head: Stretch, options: Omit<TextOptions, 'target'>): Layout {
  const heading: Heading = options.heading ?? 'first-record';
  const lineEnd = findLineEnd(head.bytes);
  const first = skipBlankLines(head, 0, 1, lineEnd);
  const declared = separatorLine(head, first.start, lineEnd);
  const body = declared === undefined ? first : skipBlankLines(head, declared.next, first.row + 1, lineEnd);
  const rest: Stretch = { bytes: head.bytes.subarray(body.start), final: head.final };
  if (rest.bytes.length === 0) throw emptyFile(file);
  const partial = { lineEnd, escape: options.escape ?? 'doubled', textAfterQuote: options.textAfterQuote ?? 'break' } as const;
  const given = options.delimiter ?? declared?.delimiter;
  const found = given === undefined ? findDelimiter(file, rest, partial, heading) : { delimiter: given, evidence: '' };
  const syntax: Syntax = { ...partial, delimiter: delimiterCode(found.delimiter) };
  const remarks = found.evidence === '' ? [] : [`Delimiter: ${found.evidence}.`];
  if (heading === 'none') {
    const width = usualWidth(rest, syntax, heading);
    return { syntax, width, usualCells: width.cells, columns: numberColumns(width.cells), start: body.start, firstRow: body.row, remarks };
  }
  const scan = scanRecord(rest, 0, syntax, ANY_WIDTH);
  if (scan.outcome !== 'record') throw brokenHeading(file, body.row);
  const width = widthOf(scan.cells);
  const names = nameColumns(scan.cells.slice(0, width.cells).map((cell) => cellText(rest.bytes, cell, syntax.escape)));
  const nameless = scan.cells.length - width.cells;
  return {
    syntax,
    width,
    columns: names.columns,
    start: body.start + scan.next,
    firstRow: body.row + scan.innerLines + 1,
    usualCells: scan.cells.length,
    heading: Buffer.from(rest.bytes.subarray(0, scan.end)),
    remarks: [
      ...remarks,
      ...names.remarks,
      ...(nameless === 0 ? [] : [`${nameless === 1 ? 'An empty last column' : `${nameless} empty last columns`} of the heading left out.`]),
    ],
  };
}

function skipBlankLines(head: Stretch, from: number, row: number, lineEnd: Syntax['lineEnd']): { start: number; row: number } {
  let start = from;
  let at = row;
  while (start < head.bytes.length) {
    const line = nextLine(head, start, lineEnd);
    if (line === undefined || !isBlank(head.bytes, start, line.end)) break;
    start = line.next;
    at += 1;
  }
  return { start, row: at };
}

function separatorLine(head: Stretch, start: number, lineEnd: Syntax['lineEnd']): { delimiter: string; next: number } | undefined {
  const line = nextLine(head, start, lineEnd);
  if (line === undefined || line.end - start > 16) return undefined;
  const match = SEPARATOR_LINE.exec(readableText(head.bytes.subarray(start, line.end)));
  return match === null ? undefined : { delimiter: match[1] as string, next: line.next };
}

function delimiterCode(delimiter: string): number {
  const code = delimiter.charCodeAt(0);
  if (delimiter.length === 1 && code < 0x80 && code !== 0 && code !== LF && code !== CR && code !== QUOTE) return code;
  throw new UserError('CONFIGURATION', 'The delimiter is not one that can be used.', 'Give one character, such as `,`, `;`, `|` or a tab.', [
    { key: 'delimiter', found: delimiter, expected: 'one ASCII character, no quote and no line end', message: 'cannot be used' },
  ]);
}

function emptyFile(file: string): UserError {
  return new UserError('FILE_EMPTY', 'The file has no rows.', 'Ask for the file again, or take it out of the sources.', [
    { file, message: 'has nothing but blank lines' },
  ]);
}

function brokenHeading(file: string, line: number): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', 'The heading of the file is broken.', 'Ask for a new export, or mend the heading by hand.', [
    { file, line, expected: 'names between delimiters, quotes closed', message: 'cannot be cut into names' },
  ]);
}

const PLAIN = 0;
const DELIMITER = 1;
const SPECIAL = 2;

/** What each byte means to the fast road: nothing, a delimiter, or something to look at. */
function byteClasses(syntax: Syntax): Uint8Array {
  const classes = new Uint8Array(256).fill(PLAIN);
  classes[syntax.delimiter] = DELIMITER;
  for (const byte of [LF, CR, QUOTE]) classes[byte] = SPECIAL;
  return classes;
}

/** One file on its way into its copy. */
class TextReader {
  readonly #text: FileText;
  readonly #pieces: AsyncGenerator<Buffer>;
  readonly #layout: Layout;
  readonly #copy: RecordCopy;
  readonly #target: string;
  readonly #broken: BrokenRecords;
  readonly #repairs = new RowRepairs();
  readonly #classes: Uint8Array;
  /** Bytes not yet read: `#bytes` from `#at` on. */
  #bytes: Buffer;
  #at: number;
  #final: boolean;
  #row: number;
  #records = 0;
  /** True while the rest of a line that is too long goes by. */
  #skipping = false;
  #multibyte = false;

  private constructor(text: FileText, pieces: AsyncGenerator<Buffer>, layout: Layout, copy: RecordCopy, target: string, head: Stretch) {
    this.#text = text;
    this.#pieces = pieces;
    this.#layout = layout;
    this.#copy = copy;
    this.#target = target;
    this.#broken = new BrokenRecords(text.file);
    this.#classes = byteClasses(layout.syntax);
    this.#bytes = head.bytes;
    this.#final = head.final;
    this.#at = layout.start;
    this.#row = layout.firstRow;
  }

  static async start(text: FileText, options: TextOptions): Promise<TextReader> {
    const pieces = text.pieces();
    const head = await readHead(pieces);
    const layout = findLayout(text.file, head, options);
    const copy = await RecordCopy.create(options.target, layout.syntax.delimiter);
    return new TextReader(text, pieces, layout, copy, options.target, head);
  }

  async readAll(): Promise<RecordFile> {
    for (;;) {
      this.#readStretch();
      await this.#copy.flush();
      if (this.#final) break;
      await this.#fetch();
    }
    await this.#copy.finish();
    await this.#copy.close();
    return this.#result();
  }

  /** Ends the work and removes the copy. */
  async abandon(): Promise<void> {
    await this.#copy.close().catch(() => undefined);
    await this.#pieces.return(undefined).catch(() => undefined);
    await rm(this.#target, { force: true });
  }

  async #fetch(): Promise<void> {
    const piece = await this.#pieces.next();
    const rest = this.#bytes.subarray(this.#at);
    this.#at = 0;
    this.#final = piece.done === true;
    if (piece.done === true) this.#bytes = rest;
    else this.#bytes = rest.length === 0 ? piece.value : Buffer.concat([rest, piece.value]);
  }

  /** Reads as many records as the bytes at hand hold. */
  #readStretch(): void {
    if (this.#skipping && !this.#skipLine()) return;
    const lastLineEnd = this.#bytes.lastIndexOf(LF) + 1;
    const whole = this.#bytes.subarray(this.#at, Math.max(lastLineEnd, this.#at));
    const plainUtf8 = isUtf8(whole);
    if (plainUtf8 && !isAscii(whole)) this.#multibyte = true;
    while (this.#at < this.#bytes.length) {
      if (plainUtf8 && this.#layout.syntax.escape === 'doubled') this.#copyPlainRecords(lastLineEnd);
      if (this.#at >= this.#bytes.length || !this.#readRecord(this.#at < lastLineEnd && plainUtf8)) return;
      if (this.#skipping && !this.#skipLine()) return;
    }
  }

  /**
   * The fast road: copies records that need no change, until it meets one that is anything but plain.
   * @param limit place after the last LF at hand, so that no record runs over the end
   */
  #copyPlainRecords(limit: number): void {
    const bytes = this.#bytes;
    const classes = this.#classes;
    const { cells: width, extra } = this.#layout.width;
    const { syntax, heading, usualCells } = this.#layout;
    if (syntax.lineEnd === 'cr' || width < 2) return;
    const headingLength = heading?.length ?? -1;
    let start = this.#at;
    let row = this.#row;
    while (start < limit) {
      let index = start;
      let cells = 1;
      let next = 0;
      for (;;) {
        const kind = classes[bytes[index] as number];
        if (kind === PLAIN) index += 1;
        else if (kind === DELIMITER) {
          index += 1;
          cells += 1;
        } else {
          const byte = bytes[index];
          if (byte === LF) {
            next = index + 1;
            break;
          }
          if (byte === CR) {
            if (bytes[index + 1] === LF) next = index + 2;
            break;
          }
          if (index !== start && bytes[index - 1] !== syntax.delimiter) break;
          index = this.#afterQuotedCell(index);
          if (index < 0) break;
        }
      }
      if (next === 0) break;
      const length = index - start;
      if (length > 0) {
        if (cells < width || cells > width + extra || length === cells - 1 || length === headingLength || length > LONGEST_RECORD) break;
        // The heading's empty columns are left out of the copy where they are empty here too.
        let end = index;
        let left = cells;
        for (; left > width && bytes[end - 1] === syntax.delimiter; left -= 1) end -= 1;
        if (left > width) break;
        if (cells !== usualCells) this.#noteCells(row, cells);
        this.#copy.addVerbatim(row, bytes, start, end);
        this.#records += 1;
      }
      row += 1;
      start = next;
    }
    this.#at = start;
    this.#row = row;
  }

  /** Place after a quoted cell on one line that can stay as it is; -1 where it must be looked at more closely. */
  #afterQuotedCell(start: number): number {
    const bytes = this.#bytes;
    for (let index = start + 1; index < bytes.length; index += 1) {
      const byte = bytes[index];
      if (byte === LF || byte === CR) return -1;
      if (byte === QUOTE) {
        if (bytes[index + 1] !== QUOTE) {
          const after = bytes[index + 1];
          return after === this.#layout.syntax.delimiter || after === LF || after === CR ? index + 1 : -1;
        }
        index += 1;
      }
    }
    return -1;
  }

  /** The careful road, for one record. @returns false where more bytes must come first */
  #readRecord(knownUtf8: boolean): boolean {
    const stretch: Stretch = { bytes: this.#bytes, final: this.#final };
    const scan = scanRecord(stretch, this.#at, this.#layout.syntax, this.#layout.width);
    if (scan.outcome === 'more') {
      if (this.#bytes.length - this.#at <= LONGEST_RECORD) return false;
      return this.#breakFirstLine(stretch, 'unclosed-quote');
    }
    if (scan.outcome !== 'record') {
      const reason = scan.outcome === 'text-after-quote' && scan.innerLines === 0 ? 'text-after-quote' : 'unclosed-quote';
      return this.#breakFirstLine(stretch, reason);
    }
    this.#takeRecord(scan, knownUtf8);
    this.#at = scan.next;
    this.#row += scan.innerLines + 1;
    return true;
  }

  /** Breaks the record at the end of its first line, so that the lines after it are read by themselves. */
  #breakFirstLine(stretch: Stretch, reason: string): boolean {
    const line = nextLine(stretch, this.#at, this.#layout.syntax.lineEnd);
    if (line === undefined) {
      if (this.#bytes.length - this.#at <= LONGEST_RECORD) return false;
      this.#broken.add(this.#row, 'line-too-long', readableText(this.#bytes.subarray(this.#at, this.#at + RAW_OF_LONG_LINE)));
      this.#skipping = true;
      return true;
    }
    this.#broken.add(this.#row, reason, readableText(this.#bytes.subarray(this.#at, line.end)));
    this.#at = line.next;
    this.#row += 1;
    return true;
  }

  /** @returns false while the line's end has not come */
  #skipLine(): boolean {
    const line = nextLine({ bytes: this.#bytes, final: this.#final }, this.#at, this.#layout.syntax.lineEnd);
    if (line === undefined) {
      // The last byte may be the first half of CRLF.
      this.#at = Math.max(this.#at, this.#bytes.length - 1);
      return false;
    }
    this.#at = line.next;
    this.#row += 1;
    this.#skipping = false;
    return true;
  }

  #takeRecord(scan: Scan, knownUtf8: boolean): void {
    const { width, syntax, heading } = this.#layout;
    const raw = this.#bytes.subarray(this.#at, scan.end);
    if (isBlank(this.#bytes, this.#at, scan.end)) return;
    const utf8 = knownUtf8 || isUtf8(raw);
    const reason = this.#faultOf(scan, raw, heading);
    if (reason !== undefined) {
      this.#broken.add(this.#row, reason, readableText(raw));
      return;
    }
    const cells = scan.cells.slice(0, width.cells).map((cell) => cellBytes(this.#bytes, cell, syntax.escape));
    const decoded = utf8 ? cells : this.#decode(cells);
    if (decoded === undefined) {
      this.#broken.add(this.#row, 'undecodable-bytes', readableText(raw));
      return;
    }
    if (!utf8) this.#repairs.add(this.#row, 'windows-1252');
    else if (!isAscii(raw)) this.#multibyte = true;
    this.#noteCells(this.#row, scan.cells.length);
    this.#copy.addCells(this.#row, decoded);
    this.#records += 1;
  }

  #noteCells(row: number, cells: number): void {
    if (cells < this.#layout.usualCells) this.#repairs.add(row, 'missing-empty-trailing-cell');
    if (cells > this.#layout.usualCells) this.#repairs.add(row, 'superfluous-empty-trailing-cell');
  }

  #faultOf(scan: Scan, raw: Buffer, heading: Buffer | undefined): string | undefined {
    const width = compareWidth(scan, this.#layout.width);
    if (scan.end - this.#at > LONGEST_RECORD) return 'line-too-long';
    if (raw.every((byte) => byte === 0)) return 'nul-byte';
    if (width !== 'right') return width;
    if (scan.cells.every((cell) => cell.start === cell.end)) return 'empty-row';
    return heading?.equals(raw) === true ? 'repeated-heading' : undefined;
  }

  /** Cells of Windows-1252 in UTF-8. In a file of UTF-16 there is no such thing: what could not be decoded is no text. */
  #decode(cells: readonly Buffer[]): Buffer[] | undefined {
    if (this.#text.form !== 'utf-8') return undefined;
    const decoded = cells.map((cell) => decodeWindows1252(cell));
    return decoded.includes(undefined) ? undefined : (decoded as Buffer[]);
  }

  #result(): RecordFile {
    const mixed = this.#multibyte || this.#text.marked;
    const repairs = this.#repairs.result(mixed);
    return {
      path: this.#target,
      delimiter: String.fromCharCode(this.#layout.syntax.delimiter),
      columns: this.#layout.columns,
      records: this.#records,
      broken: this.#broken.all,
      repairs: repairs.rows,
      remarks: [...this.#layout.remarks, ...repairs.remarks],
      ...this.#text.identity,
      encoding: this.#text.form === 'utf-8' ? repairs.encoding : this.#text.form.toUpperCase(),
    };
  }
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
