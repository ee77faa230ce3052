/** Cells that are shown as one: the contents stand in the first. Columns and rows inclusive; columns from 0, rows from 1. */
export interface MergedCells {
  readonly column: number;
  readonly row: number;
  readonly lastRow: number;
}

const END_OF_ROWS = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/u;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/gu;
const LONGEST_LIST = 1 << 22;

/**
 * The merged cells of a sheet, which are listed behind its rows. The rows are passed over without being read, for names of columns are all that hangs on it:
 * where the list is not understood, there are none.
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
  return [...text.matchAll(MERGED)].map(([, letters = '', row, lastRow]) => ({
    column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    row: Number(row),
    lastRow: Number(lastRow),
  }));
}
