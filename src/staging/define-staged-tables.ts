import { LOG } from '../feeds/registry.ts';
import { SHARED_FACTS } from '../model/facts.ts';
import { identifier } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { DELIVERED_CALLS, FORMER_FILE, STAGED_TABLES, SUPERSEDED_CALLS, stagedTableName } from './staged-tables.ts';

/** What follows from readings: facts that belong to others must not be read, not even after a load that ends before it makes its own. */
const OF_READINGS = ['superseded', 'loaded_unit', 'verdict'];

/**
 * Creates missing tables for readings. Tables of another version lose their rows, so that all files are read again and all facts are made again: until then,
 * nothing is loaded. Call it in a transaction.
 */
export async function defineStagedTables(store: Store): Promise<void> {
  const hasTables = await hasStagedTables(store);
  if (!hasTables) for (const table of OF_READINGS) await store.dropTable(table);
  await store.defineTables({ former_file: FORMER_FILE, person: SHARED_FACTS.person }, 'if-missing');
  await store.defineTables(STAGED_TABLES, hasTables ? 'if-missing' : 'replace');
  const columns = Object.keys(STAGED_TABLES[SUPERSEDED_CALLS] ?? {}).map(identifier);
  const all = [stagedTableName(LOG), SUPERSEDED_CALLS].map(
    (table) => `select ${columns.join(', ')} from ${identifier(table)}`,
  );
  await store.run(`create or replace view ${identifier(DELIVERED_CALLS)} as\n${all.join(' union all ')}`);
}

/** Whether a store has the tables for readings, with the columns of this version. */
export async function hasStagedTables(store: Store): Promise<boolean> {
  if (!(await store.hasTable('staged_file'))) return false;
  const rows = await store.rows<{ table_name: string; column_name: string }>(
    'select table_name, column_name from duckdb_columns() where database_name = current_database()',
  );
  const there = new Set(rows.map((row) => `${row.table_name} ${row.column_name}`));
  return Object.entries(STAGED_TABLES).every(([table, definition]) =>
    Object.keys(definition).every((column) => there.has(`${table} ${column}`)),
  );
}
