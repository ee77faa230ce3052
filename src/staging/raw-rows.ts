import type { RecordFile } from '../reading/record-file.ts';
import type { Store } from '../store/store.ts';
import { type DeclaredCell, rawRowsSelect } from './raw-cells.ts';

/** Loads the cells of a file into the database, as the temporary table `raw_rows`. */
export async function readRawRows(store: Store, records: RecordFile, declared: readonly DeclaredCell[]): Promise<void> {
  const { sql, parameters } = rawRowsSelect(records, declared);
  const rows = await store.createTemporaryTable('raw_rows', sql, parameters);
  if (rows !== records.records)
    throw new Error(`the copy of a file has ${records.records} records, the database read ${rows}`);
}

/** Drops all temporary tables of reading one file. */
export async function dropTemporaries(store: Store): Promise<void> {
  const views = [
    ...['complained_cell', 'canonical_rows', 'original_rows', 'row_tie', 'format_tie', 'source_rows', 'raw_cell'],
    ...['leg_rows', 'leg_count', 'last_leg', 'placed_leg', 'strange_id_row', 'identified_row', 'own_id', 'every_cell'],
  ];
  const readings = ['raw_rows', 'other_row', 'folded_rows', 'format_rows', 'read_rows', 'complaint', 'doubt'];
  const legs = ['format_leg', 'format_call'];
  const tables = [...readings, ...legs, 'unread_number', 'made_id', 'made_record_id'];
  // If the load is stopped, they disappear with the session.
  await store.dropTemporary(...views, ...tables).catch(() => undefined);
}

/** Names of a temporary table's columns, in order. */
export async function columnsOf(store: Store, table: string): Promise<string[]> {
  // A query for it among the columns of all tables takes ten times as long.
  const columns = await store.rows<{ name: string }>('select name from pragma_table_info($table) order by cid', {
    table: `temp.${table}`,
  });
  return columns.map(({ name }) => name);
}
