/** Cells shown as one; the contents are in the first. Columns and rows are inclusive; columns from 0, rows from 1. */
export interface MergedCells {
  readonly column: number;
  readonly lastColumn: number;
  readonly row: number;
  readonly lastRow: number;
}

/** Finds the merged cells around each row, asked for from the top of a sheet to its end. */
export class MergedRows {
  readonly #coming: readonly MergedCells[];
  #next = 0;
  #around: MergedCells[] = [];

  constructor(merged: readonly MergedCells[]) {
    this.#coming = [...merged].sort((one, other) => one.row - other.row);
  }

  /** @param row not above the last one asked for */
  around(row: number): readonly MergedCells[] {
    if (this.#around.length > 0) this.#around = this.#around.filter(({ lastRow }) => lastRow >= row);
    for (; (this.#coming[this.#next]?.row ?? Number.POSITIVE_INFINITY) <= row; this.#next += 1) {
      const cells = this.#coming[this.#next] as MergedCells;
      if (cells.lastRow >= row) this.#around.push(cells);
    }
    return this.#around;
  }
}

const END_OF_ROWS = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/u;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu;
const LONGEST_LIST = 1 << 22;

/**
 * The merged cells of a sheet, which are listed after its rows. The rows are skipped without being read. If the list cannot be understood, there are
 * none.
 */
export async function readMergedCells(pieces: AsyncIterable<Buffer>): Promise<readonly MergedCells[]> {
  let text = '';
  let isBehindRows = false;
  for await (const piece of pieces) {
    text += piece.toString('latin1');
    if (!isBehindRows) {
      const end = END_OF_ROWS.exec(text);
      isBehindRows = end !== null;
      text = text.slice(end === null ? -100 : end.index);
    }
    if (text.length > LONGEST_LIST) break;
  }
  return [...text.matchAll(MERGED)].map(([, letters = '', row, lastLetters = '', lastRow]) => ({
    column: columnOf(letters),
    lastColumn: columnOf(lastLetters),
    row: Number(row),
    lastRow: Number(lastRow),
  }));
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
