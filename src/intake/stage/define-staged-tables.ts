import { FEEDS, LOG } from '../../feeds/registry.ts';
import { SHARED_FACTS, type SqlType } from '../../model/facts.ts';
import { identifier } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import {
  DELIVERED_CALLS,
  FORMER_FILE,
  REPEATED_ROW,
  STAGED_FILE,
  STAGED_PROBLEM,
  STAGED_SHARED_CALL,
  STAGED_SURROUNDINGS,
  STAGED_TIE,
  SUPERSEDED_CALLS,
  stagedTable,
  stagedTableName,
} from './staged-tables.ts';

/** Creates missing tables for readings. */
export async function defineStagedTables(store: Store): Promise<void> {
  const isOld = await store.hasTable('staged_file');
  const calls = stagedTable(LOG);
  await store.defineTables(
    {
      staged_problem: STAGED_PROBLEM,
      staged_tie: STAGED_TIE,
      staged_surroundings: STAGED_SURROUNDINGS,
      staged_shared_call: STAGED_SHARED_CALL,
      ...Object.fromEntries(FEEDS.map((feed) => [stagedTableName(feed), stagedTable(feed)])),
      [SUPERSEDED_CALLS]: calls,
      repeated_row: REPEATED_ROW,
      former_file: FORMER_FILE,
      person: SHARED_FACTS.person,
    },
    'if-missing',
  );
  const staged = identifier(stagedTableName(LOG));
  // An older store: its ties had no ids, its calls were not yet facts as staged, or its feeds had fewer columns. Read all its files again.
  if (isOld)
    await store.runAll([
      'alter table staged_tie add column if not exists id bigint',
      ...(await lackingColumns(store)).map(
        ({ table, column, type }) =>
          `alter table ${identifier(table)} add column if not exists ${identifier(column)} ${type}`,
      ),
    ]);
  const columns = Object.keys(calls).map(identifier).join(', ');
  const all = [staged, identifier(SUPERSEDED_CALLS)].map((table) => `select ${columns} from ${table}`);
  await store.run(`create or replace view ${identifier(DELIVERED_CALLS)} as\n${all.join(' union all ')}`);
  // Created last: if it exists, all tables do.
  await store.defineTable('staged_file', STAGED_FILE, 'if-missing');
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: SqlType;
}

/** Columns that the readings of an older store lack. */
async function lackingColumns(store: Store): Promise<readonly Column[]> {
  const rows = await store.rows<{ table_name: string; column_name: string }>(
    'select table_name, column_name from duckdb_columns()',
  );
  const there = new Set(rows.map((row) => `${row.table_name} ${row.column_name}`));
  return FEEDS.flatMap((feed) =>
    Object.entries(stagedTable(feed)).map(([column, type]) => ({ table: stagedTableName(feed), column, type })),
  ).filter(({ table, column }) => !there.has(`${table} ${column}`));
}
