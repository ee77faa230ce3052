import { FEEDS, LOG } from '../../feeds/registry.ts';
import { SHARED_FACTS } from '../../model/facts.ts';
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

/** Makes the tables that hold readings, where they are missing. */
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
      person: SHARED_FACTS.person,
    },
    'if-missing',
  );
  const staged = identifier(stagedTableName(LOG));
  // An older store, whose ties had no ids or whose calls were not yet facts as staged: read all its files again.
  if (isOld)
    await store.runAll([
      'alter table staged_tie add column if not exists id bigint',
      ...Object.entries(calls).map(
        ([column, type]) => `alter table ${staged} add column if not exists ${identifier(column)} ${type}`,
      ),
    ]);
  const columns = Object.keys(calls).map(identifier).join(', ');
  const all = [staged, identifier(SUPERSEDED_CALLS)].map((table) => `select ${columns} from ${table}`);
  await store.run(`create or replace view ${identifier(DELIVERED_CALLS)} as\n${all.join(' union all ')}`);
  // Made last: if it exists, all of them do.
  await store.defineTable('staged_file', STAGED_FILE, 'if-missing');
}
