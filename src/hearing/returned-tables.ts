import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../reading/read-records.ts';
import type { RecordFile } from '../reading/record-file.ts';
import { makeSheetTable } from '../reading/sheet-table.ts';
import { Workbook } from '../reading/workbook.ts';
import { ZipArchive } from '../reading/zip-archive.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';

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
}

const ZIP = Buffer.from('PK');

/**
 * The tables of a workbook (.xlsx), or the single table of a text file (CSV).
 * @param start the first bytes of the file
 * @param folder for temporary copies
 * @throws what reading throws
 */
export async function returnedTables(
  path: string,
  start: Buffer,
  folder: string,
  shape: TableShape,
): Promise<readonly ReturnedTable[]> {
  return start.subarray(0, 2).equals(ZIP) ? await sheetsOf(path, folder, shape) : [await textOf(path, folder, shape)];
}

async function sheetsOf(path: string, folder: string, { headingsIn }: TableShape): Promise<readonly ReturnedTable[]> {
  const archive = await ZipArchive.open(path);
  try {
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

async function textOf(path: string, folder: string, { isHeading }: TableShape): Promise<ReturnedTable> {
  const target = join(folder, 'replies.csv');
  const read = await readText(path, { target, isHeading });
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
