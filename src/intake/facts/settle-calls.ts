import { LOG } from '../../feeds/registry.ts';
import { identifier } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { SUPERSEDED_CALLS, stagedTableName } from '../stage/staged-tables.ts';
import { REPEATED_KEY, repeatedKeySelect, supersededSelect } from './deliveries.ts';

const STAGED = identifier(stagedTableName(LOG));
const ASIDE = identifier(SUPERSEDED_CALLS);
/** Keys of the calls to examine. */
const ASKED = 'asked_call';

/**
 * Keeps the valid calls in the staged calls and moves the others aside. Adds to the temporary table `recounted_unit` the readings that lost or
 * regained rows.
 * @param added readings added since the previous load: then only the calls in them are examined, whatever the history holds
 */
export async function settleCalls(store: Store, added: readonly number[] | undefined): Promise<void> {
  if (added === undefined)
    await store.run(`create or replace temp table returned_row as select unit, source_row from ${ASIDE}`);
  else {
    await store.run(
      `create or replace temp table ${ASKED} as
      select distinct vendor, call_id from ${STAGED}
      where unit in (select unnest(from_json(cast($added as json), '["INTEGER"]')))`,
      { added: JSON.stringify(added) },
    );
    await store.run(
      `create or replace temp table returned_row as select unit, source_row from ${ASIDE} semi join ${ASKED} using (vendor, call_id)`,
    );
  }
  await moveBack(store);
  // When all calls are examined, a reading may have disappeared, and another may get its number.
  if (added === undefined) await store.run(`delete from superseded where feed = '${LOG}'`);
  const among = added === undefined ? undefined : ASKED;
  if ((await store.createTemporaryTable(REPEATED_KEY, repeatedKeySelect(LOG, among))) === 0) return;
  await store.createTemporaryTable('superseded_now', supersededSelect(LOG));
  await store.insertInto('superseded', 'select * from superseded_now');
  await moveAside(store);
}

/** Moves calls with news back to the staged calls, all versions of them, until it is settled which one is valid. */
async function moveBack(store: Store): Promise<void> {
  await store.run('insert into recounted_unit select distinct unit from returned_row');
  await store.run(
    `insert into ${STAGED} by name select * from ${ASIDE} semi join returned_row using (unit, source_row)`,
  );
  await remove(store, 'superseded', 'returned_row', `feed = '${LOG}' and `);
  await remove(store, SUPERSEDED_CALLS, 'returned_row');
}

async function moveAside(store: Store): Promise<void> {
  await store.run('insert into recounted_unit select distinct unit from superseded_now');
  await store.run(
    `insert into ${ASIDE} by name select * from ${STAGED} semi join superseded_now using (unit, source_row)`,
  );
  await remove(store, stagedTableName(LOG), 'superseded_now');
}

async function remove(store: Store, table: string, rows: string, condition = ''): Promise<void> {
  await store.run(
    `delete from ${identifier(table)} where ${condition}(unit, source_row) in (select (unit, source_row) from ${rows})`,
  );
}
