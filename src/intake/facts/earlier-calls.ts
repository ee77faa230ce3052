import { feedSql, LOG } from '../../feeds/registry.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { changedValuesSelect } from './deliveries.ts';

const IS_EMPTIED = sqlFile(import.meta.url, '../stage/cells/emptied.sql');
const CALL = feedSql(LOG, 'call');

/** What is added to a call that an earlier delivery told. */
const OF_DELIVERY = 'replaced_by_file_key, replaced_by_row, turn, turns';

/**
 * Leaves in the store, until it is closed, `earlier_call`: calls as deliveries told them that a later one replaced; and `changed_value`: what the later one changed.
 * @returns how often at most one call was told again with other content
 */
export async function layEarlierCalls(store: Store): Promise<number> {
  await store.run(IS_EMPTIED);
  await store.createTemporaryTable('earlier_call', sqlFile(import.meta.url, './earlier-call.sql'));
  await store.createTemporaryTable('changed_value', changedValuesSelect());
  const [most] = await store.rows<{ turns: number | null }>('select max(turn) as turns from earlier_call');
  return most?.turns ?? 0;
}

/**
 * Shows calls as they were told before: in place of each that was told again stands what the delivery told that many turns before the one that counts, or the first one.
 * Until `showStandingCalls`, the fact `call` is this; nothing in the file of the store changes.
 */
export async function showEarlierCalls(store: Store, turn: number): Promise<void> {
  await store.createTemporaryTable(
    'earlier_shown',
    'select * from earlier_call where turn = least(turns, cast($turn as integer))',
    { turn },
  );
  await store.run(
    `create or replace temp view call as
with standing_call as (
${CALL}
)
select * from standing_call anti join earlier_shown using (call_key)
union all by name
select * exclude (${OF_DELIVERY}) from earlier_shown`,
  );
}

/** Undoes `showEarlierCalls`. */
export async function showStandingCalls(store: Store): Promise<void> {
  await store.run('drop view if exists temp.call');
  await store.dropTable('earlier_shown');
}
