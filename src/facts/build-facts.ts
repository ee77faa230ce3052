import { FACT_TABLES, feedOfFact } from '../feeds/fact-tables.ts';
import { FEEDS, feedDefinition, feedSql, LOG } from '../feeds/registry.ts';
import { LEDGER_TABLES, OWN_NUMBER_CALLS, type TableDefinition } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import { acceptedSelect, REPEATED_KEY, repeatedKeySelect } from '../staging/deliveries.ts';
import { DELIVERED_CALLS, stagedTableName } from '../staging/staged-tables.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { columnAccountSelect } from './column-account.ts';
import type { FactChange } from './fact-change.ts';
import { findSuperseded, settleCalls } from './settle-calls.ts';

const SUPERSEDED: TableDefinition = {
  feed: 'VARCHAR',
  key: 'VARCHAR',
  unit: 'INTEGER',
  source_row: 'BIGINT',
  legs: 'INTEGER',
  fate: 'VARCHAR',
  by_unit: 'INTEGER',
  by_row: 'BIGINT',
  columns: 'VARCHAR',
  changes: 'VARCHAR',
  vendor: 'VARCHAR',
  number: 'BIGINT',
  caller_number: 'BIGINT',
  direction: 'VARCHAR',
  person_id: 'VARCHAR',
  earliest: 'BIGINT',
  latest: 'BIGINT',
  day: 'INTEGER',
};

/** The fact that is a view of its staged rows, which gives them the facts' column names. */
const CALLS = 'call';

/** The SELECT that makes a fact table or a table of the ledger, from its file. */
function factSelect(table: string): string {
  const feed = feedOfFact(table);
  const file = table.replaceAll('_', '-');
  return feed === undefined ? sqlFile(import.meta.url, `./${file}.sql`) : feedSql(feed, file);
}

/** Finds the duplicates and revisions of feeds (`superseded`), and the readings whose columns must be counted again (`recounted_unit`). */
async function settleDeliveries(store: Store, change: FactChange, present: ReadonlySet<Feed>): Promise<void> {
  await store.defineTable('superseded', SUPERSEDED, 'if-missing');
  if (await hasRows(store, 'superseded')) {
    // When all calls are examined, a reading may have disappeared, and a new one may get its number.
    const settledAnew = [...change.feeds].filter((feed) => feed !== LOG || change.addedCalls === undefined);
    await store.deleteFrom('superseded', ['feed'], sqlFile(import.meta.url, './listed-feed.sql'), {
      feeds: JSON.stringify(settledAnew),
    });
  }
  await nameRecounted(store, change, present);
  for (const feed of change.feeds) {
    if (!present.has(feed)) continue;
    if (feed === LOG) {
      await settleCalls(store, change.addedCalls);
      continue;
    }
    // Few deliveries repeat a key: compare contents only if one does.
    if ((await store.createTemporaryTable(REPEATED_KEY, repeatedKeySelect(feed))) > 0)
      await findSuperseded(store, feed);
  }
}

/** Names the readings of the feeds whose facts are made again. */
async function nameRecounted(store: Store, change: FactChange, present: ReadonlySet<Feed>): Promise<void> {
  const { feeds, addedCalls } = change;
  const whole = [...feeds].filter((feed) => present.has(feed) && (feed !== LOG || addedCalls === undefined));
  const units = whole.map((feed) => `select distinct unit from ${identifier(stagedTableName(feed))}`);
  if (units.length === 0) await store.defineTable('recounted_unit', { unit: 'INTEGER' }, 'temporary');
  else await store.createTemporaryTable('recounted_unit', units.join(' union all '));
  if (feeds.has(LOG) && addedCalls !== undefined)
    await store.insertInto('recounted_unit', sqlFile(import.meta.url, '../staging/listed-unit.sql'), {
      units: JSON.stringify(addedCalls),
    });
}

async function hasRows(store: Store, table: string): Promise<boolean> {
  return (await store.rows(`select 1 as found from ${identifier(table)} limit 1`)).length > 0;
}

/** Removes persons that no file names any more; the others keep their keys. */
export async function dropUnnamedPersons(store: Store): Promise<void> {
  await store.deleteFrom('person', ['person_id'], sqlFile(import.meta.url, './unnamed-person.sql'));
}

/**
 * Rebuilds the facts that changed, and the ledger, from the staged rows, which by now all belong to files in `loaded_unit`. Run it in a transaction, so that
 * the previous facts stay until the new ones are complete. Reads `utc_piece`, the client's zone. Files, persons and calls keep their keys, so the facts of a
 * feed whose readings did not change stay as they are.
 * @param present feeds that have a reading, and calls: every other feed gets empty fact tables
 */
export async function buildFacts(
  store: Store,
  change: FactChange,
  present: ReadonlySet<Feed>,
  onTable: (table: string) => void,
): Promise<void> {
  await settleDeliveries(store, change, present);
  await store.createTemporaryViews(
    Object.fromEntries([...present].map((feed) => [`accepted_${feed}`, acceptedSelect(feed)])),
  );
  const made = Object.entries(FACT_TABLES).filter(([table]) => {
    const feed = feedOfFact(table);
    return table !== CALLS && table !== 'person' && (feed === undefined || change.feeds.has(feed));
  });
  await store.defineTables(Object.fromEntries(made));
  for (const feed of change.feeds) {
    if (!present.has(feed)) continue;
    for (const table of feedDefinition(feed).prepared ?? [])
      await store.createTemporaryTable(table, feedSql(feed, table.replaceAll('_', '-')));
  }
  const isMade = new Set(made.map(([table]) => table));
  for (const table of Object.keys(FACT_TABLES)) {
    onTable(table);
    const feed = feedOfFact(table);
    if (table === CALLS) await store.createView(CALLS, factSelect(CALLS));
    else if (isMade.has(table) && (feed === undefined || present.has(feed)))
      await store.insertInto(table, factSelect(table));
  }
  await account(store, change, present);
}

/** Accounts for the rows of every file. */
async function account(store: Store, change: FactChange, present: ReadonlySet<Feed>): Promise<void> {
  const tables = [DELIVERED_CALLS, ...FEEDS.filter((feed) => feed !== LOG && present.has(feed)).map(stagedTableName)];
  const legs = tables.map((table) => `select unit, legs from ${identifier(table)}`);
  await store.createTemporaryView('staged_legs', legs.join(' union all '));
  await store.createTemporaryTable('staged_total', sqlFile(import.meta.url, './staged-total.sql'));
  const { column_account: columnAccount, ...made } = LEDGER_TABLES;
  await store.defineTables(made);
  await store.createTemporaryTable('disbelieved_call', sqlFile(import.meta.url, './inbound-from-own.sql'), {
    own_number_calls: OWN_NUMBER_CALLS,
  });
  const hasRevisions = await hasRows(store, 'superseded');
  for (const table of Object.keys(made) as (keyof typeof made)[]) {
    if (table !== 'revision' || hasRevisions) await store.insertInto(table, factSelect(table));
  }
  await store.defineTable('column_account', columnAccount, 'if-missing');
  if (await hasRows(store, 'column_account'))
    await store.deleteFrom('column_account', ['file_key'], sqlFile(import.meta.url, './outdated-account.sql'));
  const counted = [...change.feeds].filter((feed) => present.has(feed)).map(columnAccountSelect);
  if (counted.length > 0) await store.insertInto('column_account', counted.join('\nunion all\n'));
  await assertAccounts(store);
}

/** Every row of every file is accounted for exactly once; anything else is a bug. */
async function assertAccounts(store: Store): Promise<void> {
  const wrong = await store.rows<{ path: string }>(sqlFile(import.meta.url, './unaccounted-file.sql'));
  if (wrong.length > 0) throw new Error(`rows are not accounted for: ${wrong.map((row) => row.path).join(', ')}`);
}
