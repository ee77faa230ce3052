import { FACT_TABLES } from '../../model/facts.ts';
import { FEEDS } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import {
  DELIVERED_CALLS,
  STAGED_FILE,
  STAGED_PROBLEM,
  STAGED_SHARED_CALL,
  STAGED_SURROUNDINGS,
  STAGED_TIE,
  SUPERSEDED_CALLS,
  stagedTable,
  stagedTableName,
} from './staged-tables.ts';

/** Makes the tables that readings are kept in, where they are not there yet. */
export async function defineStagedTables(store: Store): Promise<void> {
  await store.defineTable('staged_problem', STAGED_PROBLEM, 'if-missing');
  await store.defineTable('staged_tie', STAGED_TIE, 'if-missing');
  // A store of before ties had ids: all its files are read again.
  await store.run('alter table staged_tie add column if not exists id bigint');
  await store.defineTable('staged_surroundings', STAGED_SURROUNDINGS, 'if-missing');
  await store.defineTable('staged_shared_call', STAGED_SHARED_CALL, 'if-missing');
  for (const feed of FEEDS) await store.defineTable(stagedTableName(feed), stagedTable(feed), 'if-missing');
  await defineCallTables(store);
  await store.defineTable('person', FACT_TABLES.person, 'if-missing');
  // The last: where it is there, all are.
  await store.defineTable('staged_file', STAGED_FILE, 'if-missing');
}

async function defineCallTables(store: Store): Promise<void> {
  const definition = stagedTable('calls');
  const staged = identifier(stagedTableName('calls'));
  // A store of before calls were facts as staged: all its files are read again.
  for (const [column, type] of Object.entries(definition))
    await store.run(`alter table ${staged} add column if not exists ${identifier(column)} ${type}`);
  await store.defineTable(SUPERSEDED_CALLS, definition, 'if-missing');
  const columns = Object.keys(definition).map(identifier).join(', ');
  const all = [staged, identifier(SUPERSEDED_CALLS)].map((table) => `select ${columns} from ${table}`);
  await store.run(`create or replace view ${identifier(DELIVERED_CALLS)} as\n${all.join(' union all ')}`);
}
