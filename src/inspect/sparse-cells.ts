import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RecordFile } from '../reading/record-file.ts';
import { LF, QUOTE } from '../reading/record-scan.ts';

/** A table with fewer columns is read whole: its empty cells cost next to nothing. */
const MANY_COLUMNS = 50;
/** Bytes per cell of a copy, including its delimiter: below that, most cells are empty. */
const BYTES_OF_A_CELL = 2;
const BLOCK_BYTES = 1 << 20;

/** Whether most cells of a table of many columns are empty. */
export async function isMostlyEmpty({ path, columns, records }: RecordFile): Promise<boolean> {
  if (columns.length < MANY_COLUMNS) return false;
  const { size } = await stat(path);
  return size < BYTES_OF_A_CELL * columns.length * records;
}

/**
 * Writes the non-empty cells of the plain copy of a table, one per line: the row, the column from 1, and the cell, with the copy's delimiters. The database
 * then reads only what the rows contain, whatever the number of columns.
 * @param mostRows number of rows to examine; absent: all
 * @returns the number of rows examined
 */
export async function writeFilledCells(
  { path, delimiter }: RecordFile,
  target: string,
  mostRows: number = Number.POSITIVE_INFINITY,
): Promise<number> {
  const cells = new FilledCells(delimiter.charCodeAt(0), mostRows);
  const lines = cells.linesOf(createReadStream(path, { highWaterMark: BLOCK_BYTES }));
  await pipeline(Readable.from(lines), createWriteStream(target, { mode: 0o600 }));
  return cells.rows;
}

/** Goes through a copy cell by cell, skipping empty ones. */
class FilledCells {
  readonly #delimiter: number;
  readonly #mark: string;
  readonly #mostRows: number;
  #row = '';
  /** Column of the current cell; 0: the number of the row. */
  #place = 0;
  rows = 0;

  constructor(delimiter: number, mostRows: number) {
    this.#delimiter = delimiter;
    this.#mark = String.fromCharCode(delimiter);
    this.#mostRows = mostRows;
  }

  async *linesOf(blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let rest: Buffer = Buffer.alloc(0);
    for await (const block of blocks) {
      const bytes = rest.length === 0 ? block : Buffer.concat([rest, block]);
      const { lines, end } = this.#cut(bytes);
      rest = bytes.subarray(end);
      if (lines.length > 0) yield Buffer.concat(lines);
      if (this.rows >= this.#mostRows) return;
    }
  }

  /** Lines of the complete cells of a block, and the start of the first cell that continues after it. */
  #cut(bytes: Buffer): { lines: Buffer[]; end: number } {
    const lines: Buffer[] = [];
    let start = 0;
    for (;;) {
      const end = this.#endOfCell(bytes, start);
      if (end < 0) return { lines, end: start };
      if (this.#place === 0) this.#row = bytes.toString('latin1', start, end);
      else if (end > start) {
        lines.push(Buffer.from(`${this.#row}${this.#mark}${this.#place}${this.#mark}`));
        lines.push(bytes.subarray(start, end), LINE_END);
      }
      start = end + 1;
      this.#place += 1;
      if (bytes[end] !== LF) continue;
      this.#place = 0;
      this.rows += 1;
      if (this.rows >= this.#mostRows) return { lines, end: start };
    }
  }

  /** Place of the delimiter after a cell; -1 if the block ends before it. */
  #endOfCell(bytes: Buffer, start: number): number {
    let isQuoted = false;
    for (let place = start; place < bytes.length; place += 1) {
      const byte = bytes[place];
      // A doubled quote ends the quotes and starts them again.
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (!isQuoted && (byte === this.#delimiter || byte === LF)) return place;
    }
    return -1;
  }
}

const LINE_END: Buffer = Buffer.from('\n');
