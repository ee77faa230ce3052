import { feedSql, LOG } from '../feeds/registry.ts';
import type { TableDefinition } from '../model/facts.ts';
import { callComparisonViews, deliveryMacros, supersededCallSelect } from '../staging/deliveries.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

const CHANGED_VALUE: TableDefinition = {
  call_key: 'BIGINT',
  turn: 'INTEGER',
  replaced_by_file_key: 'INTEGER',
  replaced_by_row: 'BIGINT',
  position: 'INTEGER',
  column_name: 'VARCHAR',
  before: 'VARCHAR',
  after: 'VARCHAR',
};

/**
 * Adds two tables to the store until it is closed: `earlier_call`, calls as replaced deliveries described them, and `changed_value`, the values that a later
 * delivery changed.
 * @returns the largest number of redeliveries of one call with other content
 */
export async function layEarlierCalls(store: Store): Promise<number> {
  await store.createTemporaryView('superseded_call', supersededCallSelect());
  const earlier = await store.createTemporaryTable('earlier_call', sqlFile(import.meta.url, './earlier-call.sql'));
  if (earlier === 0) {
    await store.defineTable('changed_value', CHANGED_VALUE, 'temporary');
    return 0;
  }
  await store.runAll(deliveryMacros());
  await store.createTemporaryViews(callComparisonViews());
  await store.createTemporaryTable('changed_value', sqlFile(import.meta.url, './changed-value.sql'));
  const [most] = await store.rows<{ turns: number | null }>('select max(turn) as turns from earlier_call');
  return most?.turns ?? 0;
}

/**
 * Shows calls in an earlier version: instead of each redelivered call, the version this number of deliveries before the valid one, or the first version. Until
 * `showStandingCalls`, the fact `call` shows these versions. The store's file does not change.
 */
export async function showEarlierCalls(store: Store, turn: number): Promise<void> {
  await store.createTemporaryTable('earlier_shown', sqlFile(import.meta.url, './earlier-shown.sql'), { turn });
  await store.createTemporaryViews({
    standing_call: feedSql(LOG, 'call'),
    call: sqlFile(import.meta.url, './call-as-delivered.sql'),
  });
}

/** Undoes `showEarlierCalls`. */
export async function showStandingCalls(store: Store): Promise<void> {
  await store.runAll(['drop view if exists temp.call', 'drop view if exists temp.standing_call']);
  await store.dropTable('earlier_shown');
}
