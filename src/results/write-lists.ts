import { join } from 'node:path';
import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { inOrder, linesOf } from './write-results.ts';

/** A list as a CSV file: rows of the session. */
export interface ListedRows {
  /** Name of the file, without `.csv`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly select: string;
  /** Columns by which the rows are sorted: no two rows have the same values in all of them. */
  readonly order: readonly string[];
  /** Columns without text from files; absent: none. */
  readonly written?: ReadonlySet<string>;
  readonly parameters?: Parameters;
}

/** Writes lists as CSV that no spreadsheet runs. @param folder in which the store may write @returns number of rows of each */
export async function writeLists(
  store: Store,
  folder: string,
  lists: readonly ListedRows[],
): Promise<readonly number[]> {
  for (const macro of ['./spreadsheet-safe.sql', './csv-cell.sql']) await store.define(sqlFile(import.meta.url, macro));
  const rows: number[] = [];
  for (const { name, columns, select, order, written, parameters = {} } of lists) {
    const lines = linesOf(`(\n${select}\n) as r`, columns, written);
    rows.push(await store.writeFile(join(folder, `${name}.csv`), 'lines', `${lines} ${inOrder(order)}`, parameters));
  }
  return rows;
}
