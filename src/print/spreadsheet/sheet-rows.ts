import { spreadsheetSafe } from '../../model/spreadsheet-safe.ts';
import { cellXml, gapXml, isShared, type Vocabulary, type Words, withPlaces } from './cells.ts';
import type { Gap, PatternedRows, RowPattern, Sheet, SheetCell, SheetColumn } from './workbook.ts';
import type { Content } from './zip-file.ts';

/** The rows of a sheet as XML, continuing over all its parts. */
export interface RowsXml {
  /** The next rows, numbered from `numberedFrom` on. Throws an Error if there are fewer. */
  readonly next: (count: number, numberedFrom: number) => AsyncIterable<Content>;
  readonly isAtEnd: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Opens the rows of a sheet; the caller closes them. Their words go into the vocabulary in the order of their first occurrence in a cell. */
export async function openRows(sheet: Sheet, vocabulary: Vocabulary): Promise<RowsXml> {
  const rows = await sheet.rows();
  return 'patterns' in rows ? patternedRows(sheet, rows, vocabulary) : plainRows(sheet, rows, vocabulary);
}

function plainRows(
  sheet: Sheet,
  rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>,
  vocabulary: Vocabulary,
): RowsXml {
  const iterator = inTurn(rows);
  const print = rowPrinter(sheet.columns, vocabulary);
  return {
    async *next(count, numberedFrom) {
      for (let row = numberedFrom; row < numberedFrom + count; row += 1) {
        const next = await iterator.next();
        if (next.done === true) throw tooFew(sheet);
        yield print(next.value, row);
      }
    },
    isAtEnd: async () => (await iterator.next()).done === true,
    close: async () => {
      await iterator.return(undefined);
    },
  };
}

async function* inTurn<Row>(rows: AsyncIterable<Row> | Iterable<Row>): AsyncGenerator<Row, void, undefined> {
  yield* rows;
}

function patternedRows(sheet: Sheet, rows: PatternedRows, vocabulary: Vocabulary): RowsXml {
  /** All words are in the vocabulary before the first row, and are not counted again. */
  const known: Words = { placeOf: (word) => vocabulary.placeOf(word, 0) };
  const print = rowPrinter(sheet.columns, known);
  let done = 0;
  let total: number | undefined;
  return {
    async *next(count, numberedFrom) {
      total ??= await fillIn(sheet, rows, vocabulary, known);
      if (total < done + count) throw tooFew(sheet);
      for await (const piece of rows.rows({ from: done, count, numberedFrom }))
        yield piece instanceof Uint8Array ? piece : print(piece.cells, piece.row);
      done += count;
    },
    isAtEnd: () => Promise.resolve((total ?? 0) <= done),
    close: () => {
      rows.close();
      return Promise.resolve();
    },
  };
}

/** Prints the patterns. @returns how many rows there are */
async function fillIn({ columns }: Sheet, rows: PatternedRows, vocabulary: Vocabulary, known: Words): Promise<number> {
  const patterns = await rows.patterns();
  const words = await rows.words();
  const placed = [...words, ...patterns.flatMap((pattern) => wordsIn(pattern, columns))];
  placed.sort((one, other) => one.firstRow - other.firstRow || one.column - other.column);
  for (const word of placed) vocabulary.placeOf(word.text, word.rows);
  const print = patternPrinter(columns, rows.rowMark, known);
  await rows.fill(
    patterns.map(({ cells }) => print(cells)),
    words.map(({ text }) => known.placeOf(text)),
  );
  return patterns.reduce((sum, pattern) => sum + pattern.rows, 0);
}

function wordsIn(
  { cells, firstRow, rows }: RowPattern,
  columns: readonly SheetColumn[],
): readonly { readonly text: string; readonly column: number; readonly firstRow: number; readonly rows: number }[] {
  return cells.flatMap((cell, column) => {
    if (isGap(cell) || cell === null || cell === '') return [];
    if (isShared(cell)) return [{ text: spreadsheetSafe(cell.shared), column, firstRow, rows }];
    return columns[column]?.kind === 'word' ? [{ text: spreadsheetSafe(String(cell)), column, firstRow, rows }] : [];
  });
}

function isGap(cell: SheetCell | Gap): cell is Gap {
  return typeof cell === 'object' && cell !== null && 'holds' in cell;
}

function rowPrinter(
  columns: readonly SheetColumn[],
  words: Words,
): (row: readonly SheetCell[], number: number) => string {
  return (row, number) => {
    const cells = columns.map((column, place) => cellXml(column, row[place] ?? null, words));
    return `${rowXml(cells, number)}\n`;
  };
}

/** A pattern looks like a row, without the end of the line. */
function patternPrinter(
  columns: readonly SheetColumn[],
  rowMark: string,
  words: Words,
): (cells: RowPattern['cells']) => string {
  const print = (column: SheetColumn, cell: SheetCell | Gap): string =>
    isGap(cell) ? gapXml(column, cell) : cellXml(column, cell, words);
  return (cells) =>
    rowXml(
      columns.map((column, place) => print(column, cells[place] ?? null)),
      rowMark,
    );
}

function rowXml(cells: readonly string[], row: number | string): string {
  return `<row r="${row}">${withPlaces(cells, row).join('')}</row>`;
}

function tooFew({ name }: Sheet): Error {
  return new Error(`The sheet ${name} has fewer rows than it names`);
}
