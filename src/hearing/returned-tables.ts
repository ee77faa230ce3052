import { rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../errors.ts';
import { type OpenDocumentRow, openDocumentPart, readOpenDocument } from '../reading/open-document.ts';
import { OpenedTable } from '../reading/opened-table.ts';
import { readText } from '../reading/read-records.ts';
import type { RecordFile } from '../reading/record-file.ts';
import { makeSheetTable } from '../reading/sheet-table.ts';
import { Workbook } from '../reading/workbook.ts';
import { ZipArchive } from '../reading/zip-archive.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import { MESSAGES } from './messages.ts';

/** A table of a returned file. */
export interface ReturnedTable {
  readonly columns: readonly string[];
  /** The first cell of each row is its place in the file. */
  readonly rows: readonly (readonly string[])[];
  /** Places of rows that cannot be split into cells, and so cannot be read. */
  readonly broken: readonly number[];
}

/** How to recognise the headings of the wanted table. */
export interface TableShape {
  /** Whether a row of cells can be its headings. */
  readonly isHeading: (cells: readonly string[]) => boolean;
  /** How many of the wanted columns a row of cells names. */
  readonly headingsIn: (cells: readonly string[]) => number;
  /** The largest size in bytes, and what a larger file cannot be. */
  readonly largest: number;
  readonly kind: string;
}

/** A file that came back filled in. */
export interface ReturnedFile {
  readonly sha256: string;
  readonly tables: readonly ReturnedTable[];
}

/** The headings are looked for among this many rows with contents. */
const HEAD_ROWS = 50;
const ZIP = Buffer.from('PK');

/**
 * Reads the tables of a workbook (.xlsx, .ods), or the single table of a text file (CSV).
 * @param folder for temporary copies
 * @throws UserError FILE_NOT_FOUND, and what reading throws
 */
export async function readReturnedFile(path: string, folder: string, shape: TableShape): Promise<ReturnedFile> {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state?.isFile() !== true || state.size > shape.largest)
    throw new UserError('FILE_NOT_FOUND', MESSAGES.thereIsNoSuchFile, MESSAGES.nameReturnedWorkbookOrCsv, [
      {
        file: basename(path),
        message: state?.isFile() === true ? MESSAGES.isLargerThanAny(shape.kind) : MESSAGES.isNotThere,
      },
    ]);
  const opened = new OpenedTable(path);
  try {
    const isWorkbook = (await opened.file.read(0, ZIP.length)).equals(ZIP);
    const tables = isWorkbook ? await sheetsOf(opened, folder, shape) : [await textOf(opened, folder, shape)];
    return { tables, sha256: (await opened.file.identity()).sha256 };
  } finally {
    await opened.close();
  }
}

/** The cells of a row by the names of their columns. Of two columns with one name, the first one with a value counts. */
export function namedCells<Name extends string>(
  row: readonly string[],
  names: readonly (Name | null)[],
  empty: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const cells: Record<Name, string> = { ...empty };
  for (const [place, name] of names.entries())
    if (name !== null && cells[name] === '') cells[name] = (row[place + 1] ?? '').trim();
  return cells;
}

async function sheetsOf(
  opened: OpenedTable,
  folder: string,
  { headingsIn }: TableShape,
): Promise<readonly ReturnedTable[]> {
  const { path } = opened;
  const archive = await ZipArchive.open(opened);
  try {
    const part = openDocumentPart(archive);
    if (part !== undefined) {
      const sheets = await readOpenDocument(path, archive, part);
      return sheets.flatMap((rows) => tableIn(rows, headingsIn));
    }
    const workbook = await Workbook.open(path, archive);
    const tables: ReturnedTable[] = [];
    for (const sheet of workbook.sheets) {
      const target = join(folder, `sheet-${sheet.place}.csv`);
      const table = await makeSheetTable(path, workbook, sheet, { target, headingsIn });
      if (table === undefined) continue;
      tables.push({
        columns: table.columns,
        rows: await rowsOf(target, table.delimiter, folder),
        broken: places(table),
      });
      rmSync(target, { force: true });
    }
    return tables;
  } finally {
    await archive.close();
  }
}

/** The row with most of the wanted headings, and the rows below it. */
function tableIn(rows: readonly OpenDocumentRow[], headingsIn: TableShape['headingsIn']): readonly ReturnedTable[] {
  const [heading] = rows
    .slice(0, HEAD_ROWS)
    .toSorted((one, other) => headingsIn(other.cells) - headingsIn(one.cells) || one.row - other.row);
  if (heading === undefined) return [];
  const below = rows.filter(({ row }) => row > heading.row);
  return [{ columns: heading.cells, rows: below.map(({ row, cells }) => [`${row}`, ...cells]), broken: [] }];
}

async function textOf(opened: OpenedTable, folder: string, { isHeading }: TableShape): Promise<ReturnedTable> {
  const target = join(folder, 'replies.csv');
  const read = await readText(opened, { target, isHeading });
  try {
    return { columns: read.columns, rows: await rowsOf(target, read.delimiter, folder), broken: places(read) };
  } finally {
    rmSync(target, { force: true });
  }
}

function places({ broken }: Pick<RecordFile, 'broken'>): readonly number[] {
  // A row of empty cells has no content.
  return broken.filter(({ raw }) => /[\p{Letter}\p{Number}]/u.test(raw)).map(({ row }) => row);
}

async function rowsOf(path: string, delimiter: string, folder: string): Promise<readonly (readonly string[])[]> {
  if (statSync(path).size === 0) return [];
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    const rows = await store.rows<Record<string, string | null>>(sqlFile(import.meta.url, './reply-table.sql'), {
      path,
      delimiter,
    });
    return rows.map((row) => Object.values(row).map((cell) => cell ?? ''));
  } finally {
    store.close();
  }
}
