import { LOG } from '../feeds/registry.ts';
import type { Feed } from '../model/feeds.ts';
import { comparisonViews, REPEATED_KEY, repeatedKeySelect } from '../staging/deliveries.ts';
import { SUPERSEDED_CALLS, stagedTableName } from '../staging/staged-tables.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** Keys of the calls to examine. */
const ASKED = 'asked_call';

/** The columns that identify a staged row. */
const ROW = ['unit', 'source_row'];

/**
 * Finds the rows of a feed that another delivery of their key superseded, and puts them in a table. Only keys in `REPEATED_KEY` are compared.
 * @param table that is made; absent: the rows are added to `superseded`
 */
export async function findSuperseded(store: Store, feed: Feed, table?: string): Promise<void> {
  await store.createTemporaryViews(comparisonViews(feed));
  const select = sqlFile(import.meta.url, './superseded.sql');
  await (table === undefined
    ? store.insertInto('superseded', select, { feed })
    : store.createTemporaryTable(table, select, { feed }));
}

/**
 * Keeps the valid calls in the staged calls and moves the others aside. Adds to the temporary table `recounted_unit` the readings that lost or regained rows.
 * @param added readings added since the previous load: then only the calls in them are examined, however long the history is
 */
export async function settleCalls(store: Store, added: readonly number[] | undefined): Promise<void> {
  if (added !== undefined)
    await store.createTemporaryTable(ASKED, sqlFile(import.meta.url, './asked-call.sql'), {
      units: JSON.stringify(added),
    });
  const returned = await store.createTemporaryTable(
    'returned_row',
    added === undefined
      ? 'select unit, source_row from superseded_calls'
      : sqlFile(import.meta.url, './superseded-row.sql'),
  );
  if (returned > 0) await moveBack(store);
  const keys = added === undefined ? undefined : sqlFile(import.meta.url, './asked-key.sql');
  if ((await store.createTemporaryTable(REPEATED_KEY, repeatedKeySelect(LOG, keys))) === 0) return;
  await findSuperseded(store, LOG, 'superseded_now');
  await store.insertInto('superseded', 'select * from superseded_now');
  await moveAside(store);
}

/** Moves all versions of calls with a new delivery back to the staged calls, until it is decided which one is valid. */
async function moveBack(store: Store): Promise<void> {
  await store.insertInto('recounted_unit', 'select distinct unit from returned_row');
  await store.insertInto(stagedTableName(LOG), sqlFile(import.meta.url, './returned-call.sql'));
  // A reading belongs to one feed.
  await store.deleteFrom('superseded', ROW, 'select * from returned_row');
  await store.deleteFrom(SUPERSEDED_CALLS, ROW, 'select * from returned_row');
}

async function moveAside(store: Store): Promise<void> {
  await store.insertInto('recounted_unit', 'select distinct unit from superseded_now');
  await store.insertInto(SUPERSEDED_CALLS, sqlFile(import.meta.url, './call-moved-aside.sql'));
  await store.deleteFrom(stagedTableName(LOG), ROW, 'select unit, source_row from superseded_now');
}
