import {
  type ColumnMarks,
  DELIMITED,
  isEmptyWord,
  isVisible,
  marksOfTime,
  ODD,
  ODD_BYTES,
  UNDATED,
  UNTRIMMED,
} from './column-marks.ts';
import { CR, LF, QUOTE, type Syntax } from './record-scan.ts';

const PLAIN = 0;
const DELIMITER = 1;
const SPECIAL = 2;
const STRANGE = 3;

/**
 * The fast path for lines that are copied unchanged: cells without quotes, or quoted from delimiter to delimiter, ended by LF or CRLF. About any other line it
 * only says that it is not plain.
 */
export class PlainLine {
  /** Number of cells of the last line found. */
  cells = 0;
  /** Its end, without its line end. */
  end = 0;
  readonly #delimiter: number;
  readonly #highest: number;
  /** The class of each byte: ordinary, a delimiter, one that needs a look, or a byte of an odd cell. */
  readonly #classes: Uint8Array;
  /** Bytes that may touch a delimiter or either end of a line without being white space around a cell. */
  readonly #edges: Uint8Array;
  readonly #marks: Uint8Array;

  /**
   * @param characters `ascii`: a line with any other byte is not plain, for text that may not be UTF-8
   * @param columns collects the marks against the cells of each line, plain or not
   */
  constructor(syntax: Syntax, characters: 'all' | 'ascii', columns: ColumnMarks) {
    this.#delimiter = syntax.delimiter;
    this.#highest = characters === 'all' ? 0xff : 0x7f;
    this.#marks = columns.marks;
    this.#classes = ODD_BYTES.map((isOdd) => (isOdd === 1 ? STRANGE : PLAIN));
    this.#classes.fill(SPECIAL, this.#highest + 1);
    this.#classes[syntax.delimiter] = DELIMITER;
    for (const byte of [LF, CR, QUOTE]) this.#classes[byte] = SPECIAL;
    this.#edges = Uint8Array.from({ length: 256 }, (_, byte) => (isVisible(byte) ? 1 : 0));
    for (const byte of [syntax.delimiter, LF, CR]) this.#edges[byte] = 1;
  }

  /**
   * Scans the line that begins at this offset; an LF must follow somewhere.
   * @returns the offset of the next line, or -1 if this one is not plain
   */
  find(bytes: Buffer, start: number): number {
    const classes = this.#classes;
    let index = start;
    let cells = 1;
    let cellStart = start;
    this.#lookAtEdge(bytes[index], 0);
    for (;;) {
      const kind = classes[bytes[index] as number];
      if (kind === PLAIN) index += 1;
      else if (kind === DELIMITER) {
        this.#lookAtCell(bytes, cellStart, index, cells - 1);
        cellStart = index + 1;
        this.#lookAtEdge(bytes[index - 1], cells - 1);
        this.#lookAtEdge(bytes[index + 1], cells);
        index += 1;
        cells += 1;
      } else if (kind === STRANGE) {
        this.#mark(cells - 1, ODD);
        index += 1;
      } else if (bytes[index] === QUOTE) {
        index = this.#afterQuotedCell(bytes, index, start, cells - 1);
        if (index < 0) return -1;
        // Already checked.
        cellStart = index;
      } else break;
    }
    this.#lookAtCell(bytes, cellStart, index, cells - 1);
    this.#lookAtEdge(bytes[index - 1], cells - 1);
    this.cells = cells;
    this.end = index;
    return this.#afterLineEnd(bytes, index);
  }

  #afterLineEnd(bytes: Buffer, index: number): number {
    if (bytes[index] === LF) return index + 1;
    return bytes[index] === CR && bytes[index + 1] === LF ? index + 2 : -1;
  }

  #lookAtEdge(byte: number | undefined, place: number): void {
    if (this.#edges[byte as number] === 0) this.#mark(place, UNTRIMMED);
  }

  #lookAtCell(bytes: Buffer, start: number, end: number, place: number): void {
    if (start === end) return;
    const length = end - start;
    if ((length === 2 || length === 4 || length === 6) && isEmptyWord(bytes, start, end)) this.#mark(place, UNTRIMMED);
    // A cell that is no day either adds nothing about its column.
    if (((this.#marks[place] as number) & UNDATED) === 0) this.#mark(place, marksOfTime(bytes, start, end));
  }

  #mark(place: number, mark: number): void {
    this.#marks[place] = (this.#marks[place] as number) | mark;
  }

  #afterQuotedCell(bytes: Buffer, quote: number, lineStart: number, place: number): number {
    if (quote !== lineStart && bytes[quote - 1] !== this.#delimiter) return -1;
    for (let index = quote + 1; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      if (byte === LF || byte === CR || byte > this.#highest) return -1;
      if (byte !== QUOTE) continue;
      if (bytes[index + 1] !== QUOTE) {
        this.#lookAtQuotedCell(bytes, quote + 1, index, place);
        return this.#endsCell(bytes[index + 1]) ? index + 1 : -1;
      }
      index += 1;
    }
    return -1;
  }

  /** @param start after the opening quote; `end`: the offset of the closing one */
  #lookAtQuotedCell(bytes: Buffer, start: number, end: number, place: number): void {
    if (start === end) return;
    this.#lookAtCell(bytes, start, end, place);
    if (!isVisible(bytes[start]) || !isVisible(bytes[end - 1])) this.#mark(place, UNTRIMMED);
    for (let index = start; index < end; index += 1) {
      const byte = bytes[index] as number;
      if (ODD_BYTES[byte] === 1) this.#mark(place, ODD);
      if (byte === this.#delimiter) this.#mark(place, DELIMITED);
    }
  }

  #endsCell(byte: number | undefined): boolean {
    return byte === this.#delimiter || byte === LF || byte === CR;
  }
}
