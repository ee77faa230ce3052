import type { RecordFile } from '../reading/record-file.ts';
import { rawRowsSelect, textAt } from '../staging/raw-cells.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { rowNumbers } from './profile-table.ts';

/** What to show of the data of one table. */
export interface DataAsked {
  /** The table, as the inspection names it: the file, and after a `#` the part. */
  readonly table: string;
  /** How many of the first rows. */
  readonly first: number;
  /** The lines of further rows. */
  readonly lines: readonly number[];
  /** The column whose values are counted, from 0; absent: none. */
  readonly place?: number;
}

/** Rows and values as written in the file: nothing is masked. */
export interface FileData {
  readonly headings: readonly string[];
  /** The first rows, then the others that were asked for, in the order of the file. */
  readonly rows: readonly DataRow[];
  readonly values: ColumnValues | null;
}

export interface DataRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The values of one column, in the whole file. */
export interface ColumnValues {
  readonly rows: number;
  readonly empty: number;
  readonly different: number;
  /** The most frequent ones. */
  readonly listed: readonly { readonly value: string; readonly rows: number; readonly lines: readonly number[] }[];
}

/** How many values of a column are listed. */
const MOST_VALUES = 200;

/** Reads rows of the plain copy of a table, and counts the values of a column. */
export async function readData(store: Store, records: RecordFile, asked: DataAsked): Promise<FileData> {
  const { columns: headings } = records;
  const { sql } = rawRowsSelect(records, []);
  const cells = headings.map((_, place) => identifier(`c${place + 1}`)).join(', ');
  const found = await store.rows<{ line: bigint; cells: string }>(
    `with every_row as (${sql}),
wanted as (select source_row from (select source_row from every_row order by source_row limit cast($first as bigint)) as first_row
    union select unnest(from_json(cast($lines as json), '["bigint"]')))
select source_row as line, cast(to_json([${cells}]) as varchar) as cells
from every_row where source_row in (select source_row from wanted) order by source_row`,
    { first: asked.first, lines: JSON.stringify(asked.lines) },
  );
  const rows = found.map(({ line, cells: texts }) => ({
    line: Number(line),
    cells: (JSON.parse(texts) as (string | null)[]).map((cell) => cell ?? ''),
  }));
  const { place } = asked;
  const hasPlace = place !== undefined && headings[place] !== undefined;
  return { headings, rows, values: hasPlace ? await columnValues(store, sql, place) : null };
}

async function columnValues(store: Store, sql: string, place: number): Promise<ColumnValues> {
  await store.createTemporaryTable(
    'data_cell',
    `select source_row, ${textAt(place)} as cell from (${sql}) as every_row`,
  );
  const [total] = await store.rows<{ row_count: bigint; filled: bigint; different: bigint }>(
    sqlFile(import.meta.url, './cell-count.sql'),
  );
  const listed = await store.rows<{ cell: string; row_count: bigint; first_rows: string }>(
    sqlFile(import.meta.url, './counted-cell.sql'),
    { most: MOST_VALUES },
  );
  await store.dropTable('data_cell');
  const rows = Number(total?.row_count ?? 0);
  return {
    rows,
    empty: rows - Number(total?.filled ?? 0),
    different: Number(total?.different ?? 0),
    listed: listed.map(({ cell, row_count: count, first_rows: lines }) => ({
      value: cell,
      rows: Number(count),
      lines: rowNumbers(lines),
    })),
  };
}
