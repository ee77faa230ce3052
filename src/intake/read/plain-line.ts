import { CR, LF, QUOTE, type Syntax } from './record-scan.ts';

const PLAIN = 0;
const DELIMITER = 1;
const SPECIAL = 2;

/**
 * The fast road over lines that stay as they are: cells without quotes, or quoted from delimiter to delimiter, ended by LF or CRLF.
 * It says nothing about any other line but that it is one.
 */
export class PlainLine {
  /** Number of cells of the line found last. */
  cells = 0;
  /** Its end, without its line end. */
  end = 0;
  readonly #delimiter: number;
  readonly #highest: number;
  /** What each byte means here: nothing, a delimiter, or something to look at. */
  readonly #classes: Uint8Array;

  /** @param characters `ascii`: a line with any other byte is not plain, for text that may be no UTF-8 */
  constructor(syntax: Syntax, characters: 'all' | 'ascii') {
    this.#delimiter = syntax.delimiter;
    this.#highest = characters === 'all' ? 0xff : 0x7f;
    this.#classes = new Uint8Array(256).fill(PLAIN);
    this.#classes.fill(SPECIAL, this.#highest + 1);
    this.#classes[syntax.delimiter] = DELIMITER;
    for (const byte of [LF, CR, QUOTE]) this.#classes[byte] = SPECIAL;
  }

  /**
   * Goes over the line that begins at a place; an LF must come after it.
   * @returns the place of the next line, or -1 where this one is not plain
   */
  find(bytes: Buffer, start: number): number {
    const classes = this.#classes;
    let index = start;
    let cells = 1;
    for (;;) {
      const kind = classes[bytes[index] as number];
      if (kind === PLAIN) index += 1;
      else if (kind === DELIMITER) {
        index += 1;
        cells += 1;
      } else if (bytes[index] === QUOTE) {
        index = this.#afterQuotedCell(bytes, index, start);
        if (index < 0) return -1;
      } else break;
    }
    this.cells = cells;
    this.end = index;
    if (bytes[index] === LF) return index + 1;
    return bytes[index] === CR && bytes[index + 1] === LF ? index + 2 : -1;
  }

  #afterQuotedCell(bytes: Buffer, quote: number, lineStart: number): number {
    if (quote !== lineStart && bytes[quote - 1] !== this.#delimiter) return -1;
    for (let index = quote + 1; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      if (byte === LF || byte === CR || byte > this.#highest) return -1;
      if (byte !== QUOTE) continue;
      if (bytes[index + 1] !== QUOTE) return this.#endsCell(bytes[index + 1]) ? index + 1 : -1;
      index += 1;
    }
    return -1;
  }

  #endsCell(byte: number | undefined): boolean {
    return byte === this.#delimiter || byte === LF || byte === CR;
  }
}
