import { isAnotherRecord } from './swallowed-record.ts';
import { readableText } from './text-encoding.ts';

export const LF = 0x0a;
export const CR = 0x0d;
export const QUOTE = 0x22;
const BACKSLASH = 0x5c;
export const SPACE = 0x20;
const TAB = 0x09;
const END_OF_FILE_MARK = 0x1a;

/** How to cut the text of a file into records and cells. */
export interface Syntax {
  /** The code of one ASCII character. */
  readonly delimiter: number;
  /** The code of the quote character; -1 if there is none. */
  readonly quote: number;
  /** `lf`: a line ends in LF or CRLF; `cr`: in CR, CRLF or LF. */
  readonly lineEnd: 'lf' | 'cr';
  /** `backslash`: within quotes `\"` stands for a quote and `\\` for a backslash, in addition to the doubled quote. */
  readonly escape: 'doubled' | 'backslash';
  /** `keep`: a cell that continues after its closing quote stays as written, quotes included; otherwise it breaks its record. */
  readonly textAfterQuote: 'break' | 'keep';
}

/**
 * Number of cells of a good record: `cells`, and up to `extra` more at the end, all empty. Zero cells: not known yet.
 * `missing`: how many last cells the file leaves out where they are empty.
 */
export interface Width {
  readonly cells: number;
  readonly extra: number;
  readonly missing?: number;
}

export const ANY_WIDTH: Width = { cells: 0, extra: 0 };

/** One cell: its place in the bytes, without its quotes. */
export interface CellSpan {
  readonly start: number;
  readonly end: number;
  /** `plain`: as written; `quoted`: between quotes, with escapes. */
  readonly form: 'plain' | 'quoted';
}

/**
 * `record`: cut into cells; `more`: the bytes end before the record does; `open`: the file ends within quotes, or a line after the first looks
 * like a record of its own or the beginning of one; `text-after-quote`: something other than a delimiter or the line's end follows a closing quote.
 */
export type ScanOutcome = 'record' | 'more' | 'open' | 'text-after-quote';

export interface Scan {
  readonly outcome: ScanOutcome;
  readonly cells: readonly CellSpan[];
  /** End of the record, without its line end. */
  readonly end: number;
  /** Beginning of the next record. */
  readonly next: number;
  /** Line ends within the record. */
  readonly innerLines: number;
  /** True if a cell that does not begin with a quote contains one. */
  readonly strayQuote: boolean;
  /** True if a quoted cell holds a line break and a delimiter (after the break, if it is not the first cell): it may hold part of another record. */
  readonly hasBreakAndDelimiter: boolean;
}

/** Bytes of a file from some offset on. `final`: the file ends with them. */
export interface Stretch {
  readonly bytes: Buffer;
  readonly final: boolean;
}

/** Whether a record has too few cells, too many, or the right number. */
export function compareWidth(scan: Pick<Scan, 'cells'>, width: Width): 'right' | 'too-few-cells' | 'too-many-cells' {
  const count = scan.cells.length;
  if (width.cells === 0 || count === width.cells) return 'right';
  if (count < width.cells) return count === width.cells - (width.missing ?? 0) ? 'right' : 'too-few-cells';
  if (count > width.cells + width.extra) return 'too-many-cells';
  return scan.cells.slice(width.cells).every((cell) => cell.start === cell.end) ? 'right' : 'too-many-cells';
}

/** True if there is nothing but spaces, tabs and the end-of-file mark of DOS between two offsets. */
export function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index];
    if (byte !== SPACE && byte !== TAB && byte !== END_OF_FILE_MARK) return false;
  }
  return true;
}

/** The offset after the first line end from `from` on; undefined if the bytes end before that is certain. */
export function nextLine(
  stretch: Stretch,
  from: number,
  lineEnd: Syntax['lineEnd'],
): { readonly end: number; readonly next: number } | undefined {
  const { bytes, final } = stretch;
  for (let index = from; index < bytes.length; index += 1) {
    const length = lineEndAt(stretch, index, lineEnd);
    if (length < 0) return undefined;
    if (length > 0) return { end: index, next: index + length };
  }
  return final ? { end: bytes.length, next: bytes.length } : undefined;
}

/** Counts the line ends between two offsets as an editor does: LF, CRLF, and a lone CR, within cells too. */
export function lineEndsIn(bytes: Buffer, start: number, end: number): number {
  let lines = 0;
  for (let index = start; index < end; index += 1) {
    if (bytes[index] === LF || (bytes[index] === CR && bytes[index + 1] !== LF)) lines += 1;
  }
  return lines;
}

/** Length of the line end at an offset: 0 if there is none, -1 if more bytes are needed to tell. */
function lineEndAt({ bytes, final }: Stretch, index: number, lineEnd: Syntax['lineEnd']): number {
  const byte = bytes[index];
  if (byte === LF) return 1;
  if (byte !== CR) return 0;
  if (index + 1 >= bytes.length) return final ? 1 : -1;
  if (bytes[index + 1] === LF) return 2;
  return lineEnd === 'cr' ? 1 : 0;
}

/** Undoes the quotes and escapes of a cell. */
type CellSyntax = Pick<Syntax, 'escape' | 'quote'>;

/** The bytes of a cell's text, UTF-8 or not, with its escapes undone. */
export function cellBytes(bytes: Buffer, cell: CellSpan, { escape: style, quote }: CellSyntax): Buffer {
  const raw = bytes.subarray(cell.start, cell.end);
  if (cell.form === 'plain') return raw;
  const plain = Buffer.allocUnsafe(raw.length);
  let length = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const escaped =
      raw[index] === quote || (style === 'backslash' && raw[index] === BACKSLASH && isEscapable(raw[index + 1], quote));
    if (escaped) index += 1;
    plain[length] = raw[index] as number;
    length += 1;
  }
  return plain.subarray(0, length);
}

function isEscapable(byte: number | undefined, quote: number): boolean {
  return byte === quote || byte === BACKSLASH;
}

export function cellText(bytes: Buffer, cell: CellSpan, syntax: CellSyntax): string {
  return readableText(cellBytes(bytes, cell, syntax));
}

/**
 * Cuts one record out of the bytes.
 * A quoted cell may span lines. But where a line within it is a whole record of the right width by itself, or begins like its own record, the quote
 * was never closed: taking that line for part of a remark would silently lose a row.
 */
export function scanRecord(stretch: Stretch, from: number, syntax: Syntax, width: Width): Scan {
  return new RecordScan(stretch, syntax, width).run(from, true);
}

class RecordScan {
  readonly #stretch: Stretch;
  readonly #syntax: Syntax;
  readonly #width: Width;
  readonly #cells: CellSpan[] = [];
  #innerLines = 0;
  #strayQuote = false;
  #hasBreakAndDelimiter = false;
  /** Where the record begins. */
  #start = 0;

  constructor(stretch: Stretch, syntax: Syntax, width: Width) {
    this.#stretch = stretch;
    this.#syntax = syntax;
    this.#width = width;
  }

  /** @param manyLines false: a quoted cell that does not end on its line is `open` */
  run(from: number, manyLines: boolean): Scan {
    const { bytes, final } = this.#stretch;
    this.#start = from;
    let index = from;
    for (;;) {
      const afterCell = this.#cell(index, manyLines);
      if (typeof afterCell === 'string') return this.#result(afterCell, index, index);
      if (afterCell >= bytes.length)
        return final ? this.#result('record', bytes.length, bytes.length) : this.#result('more', from, from);
      if (bytes[afterCell] !== this.#syntax.delimiter) {
        const length = lineEndAt(this.#stretch, afterCell, this.#syntax.lineEnd);
        if (length < 0) return this.#result('more', from, from);
        // A line end of length 0 is a lone CR that ends the record.
        return this.#result('record', afterCell, afterCell + Math.max(length, 1));
      }
      index = afterCell + 1;
    }
  }

  #result(outcome: ScanOutcome, end: number, next: number): Scan {
    return {
      ...{ outcome, cells: this.#cells, end, next },
      innerLines: this.#innerLines,
      strayQuote: this.#strayQuote,
      hasBreakAndDelimiter: this.#hasBreakAndDelimiter,
    };
  }

  /** @returns the offset of the delimiter or line end after the cell */
  #cell(start: number, manyLines: boolean): number | ScanOutcome {
    const { bytes } = this.#stretch;
    const { delimiter, quote } = this.#syntax;
    if (bytes[start] === quote) return this.#quotedCell(start, manyLines);
    let index = start;
    while (bytes[index] === SPACE && SPACE !== delimiter) index += 1;
    return index > start && bytes[index] === quote ? this.#paddedCell(start, index) : this.#plainCell(start, start);
  }

  /**
   * A cell with spaces before its quote, as in `, "text"`: quoted if the quote closes on the same line with nothing after it; otherwise taken as it
   * stands.
   */
  #paddedCell(start: number, quote: number): number | ScanOutcome {
    const cells = this.#cells.length;
    const afterCell = this.#quotedCell(quote, false);
    if (typeof afterCell === 'number' || afterCell === 'more') return afterCell;
    this.#cells.length = cells;
    return this.#plainCell(start, start);
  }

  #plainCell(start: number, from: number): number | ScanOutcome {
    const { bytes } = this.#stretch;
    const { delimiter, quote } = this.#syntax;
    let index = from;
    for (; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      if (byte === delimiter || byte === LF) break;
      if (byte === quote) this.#strayQuote = true;
      if (byte === CR) {
        const ends = this.#endsAtReturn(start, index);
        if (ends === 'more') return 'more';
        if (ends) break;
      }
    }
    this.#cells.push({ start, end: index, form: 'plain' });
    return index;
  }

  #quotedCell(start: number, manyLines: boolean): number | ScanOutcome {
    const { bytes, final } = this.#stretch;
    const { quote } = this.#syntax;
    const linesBefore = this.#innerLines;
    let index = start + 1;
    while (index < bytes.length) {
      if (bytes[index] === quote && bytes[index + 1] !== quote) {
        if (this.#innerLines > linesBefore) this.#lookForDelimiter(start, index);
        return index + 1 < bytes.length || final ? this.#afterQuote(start, index) : 'more';
      }
      const step = this.#stepWithinQuotes(index, manyLines);
      if (typeof step === 'string') return step;
      index += step;
    }
    return final ? 'open' : 'more';
  }

  /** @param start of a cell with line breaks */
  #lookForDelimiter(start: number, end: number): void {
    // If the quote closes in the first cell of another record, it has swallowed no delimiter of that record.
    const isFirst = this.#cells.length === 0;
    const from = isFirst ? start : (nextLine(this.#stretch, start, this.#syntax.lineEnd)?.next ?? end);
    if (this.#stretch.bytes.subarray(from, end).includes(this.#syntax.delimiter)) this.#hasBreakAndDelimiter = true;
  }

  /** Steps over the bytes that belong together at an offset within quotes. */
  #stepWithinQuotes(index: number, manyLines: boolean): number | ScanOutcome {
    const { bytes } = this.#stretch;
    const { escape: style, quote } = this.#syntax;
    const byte = bytes[index];
    if (byte === quote) return 2;
    if (byte === BACKSLASH) return style === 'backslash' && isEscapable(bytes[index + 1], quote) ? 2 : 1;
    const length = lineEndAt(this.#stretch, index, this.#syntax.lineEnd);
    if (length === 0) return 1;
    if (length < 0) return 'more';
    const goesOn = manyLines ? this.#goesOnAt(index + length) : 'open';
    if (goesOn !== 'record') return goesOn;
    this.#innerLines += 1;
    return length;
  }

  /** Whether a quoted cell continues on the line that begins here (`record`), or that line is a record of its own (`open`). */
  #goesOnAt(lineStart: number): ScanOutcome {
    if (this.#width.cells < 2) return 'record';
    const line = new RecordScan(this.#stretch, this.#syntax, this.#width).run(lineStart, false);
    if (line.outcome === 'more') return 'more';
    const standsAlone = line.outcome === 'record' && !line.strayQuote && compareWidth(line, this.#width) === 'right';
    return standsAlone ? 'open' : this.#beginsAt(lineStart);
  }

  /** Whether a line within quotes begins like the record itself (`open`). */
  #beginsAt(lineStart: number): ScanOutcome {
    const { bytes } = this.#stretch;
    const end = nextLine(this.#stretch, lineStart, this.#syntax.lineEnd)?.end;
    if (end === undefined) return 'more';
    const isFirst = this.#cells.length === 0;
    const line = bytes.subarray(lineStart, end);
    const delimiterAt = line.indexOf(this.#syntax.delimiter);
    const quoteAt = line.indexOf(this.#syntax.quote);
    // What follows the end of the cell belongs to the record itself.
    if (delimiterAt < 0 || (!isFirst && quoteAt >= 0 && quoteAt < delimiterAt)) return 'record';
    const before = isFirst
      ? this.#cellsOfLine(this.#start, nextLine(this.#stretch, this.#start, this.#syntax.lineEnd)?.end ?? lineStart)
      : this.#cells.map((cell) => bytes.toString('latin1', cell.start, cell.end));
    return isAnotherRecord(this.#cellsOfLine(lineStart, end), before, isFirst, this.#width) ? 'open' : 'record';
  }

  /** The cells of a line, ignoring its quotes. */
  #cellsOfLine(start: number, end: number): string[] {
    const quote = String.fromCharCode(this.#syntax.quote);
    const unquoted = (cell: string): string => {
      const from = cell.startsWith(quote) ? 1 : 0;
      return cell.slice(from, cell.endsWith(quote) ? -1 : undefined);
    };
    return this.#stretch.bytes
      .toString('latin1', start, end)
      .split(String.fromCharCode(this.#syntax.delimiter))
      .map(unquoted);
  }

  /** After a closing quote: spaces, then the delimiter or the line's end. */
  #afterQuote(start: number, quote: number): number | ScanOutcome {
    const { bytes } = this.#stretch;
    const { delimiter } = this.#syntax;
    let index = quote + 1;
    while (index < bytes.length && (bytes[index] === SPACE || bytes[index] === TAB) && bytes[index] !== delimiter)
      index += 1;
    const byte = bytes[index];
    const length =
      byte === CR ? this.#endsAtReturn(start + 1, index) : byte === undefined || byte === LF || byte === delimiter;
    if (length === 'more') return 'more';
    if (length) {
      this.#cells.push({ start: start + 1, end: quote, form: 'quoted' });
      return index;
    }
    return this.#syntax.textAfterQuote === 'keep' ? this.#keptCell(start, quote) : 'text-after-quote';
  }

  /** A cell that continues after its closing quote, on the line on which it began. */
  #keptCell(start: number, quote: number): number | ScanOutcome {
    for (let index = start; index < quote; index += 1) {
      if (lineEndAt(this.#stretch, index, this.#syntax.lineEnd) !== 0) return 'text-after-quote';
    }
    const stray = this.#strayQuote;
    const end = this.#plainCell(start, quote + 1);
    // This dialect writes quotes that way: they do not count against the record.
    this.#strayQuote = stray;
    return end;
  }

  /**
   * Whether the CR here ends the record: always before LF, and where CR ends lines. In a file whose lines end in LF, a lone CR ends it only if
   * both what precedes and what follows it are whole records; otherwise it is part of the cell.
   */
  #endsAtReturn(start: number, index: number): boolean | 'more' {
    const length = lineEndAt(this.#stretch, index, this.#syntax.lineEnd);
    if (length !== 0) return length > 0 ? true : 'more';
    const cells = [...this.#cells, { start, end: index, form: 'plain' } as const];
    if (this.#width.cells === 0 || compareWidth({ cells }, this.#width) !== 'right') return false;
    const line = new RecordScan(this.#stretch, { ...this.#syntax, lineEnd: 'cr' }, ANY_WIDTH).run(index + 1, false);
    if (line.outcome === 'more') return 'more';
    return (
      line.outcome === 'record' &&
      (isBlank(this.#stretch.bytes, index + 1, line.end) || compareWidth(line, this.#width) === 'right')
    );
  }
}
