import { FACT_TABLES, type FactTable, LEDGER_TABLES, type TableDefinition } from '../../model/facts.ts';
import { FEEDS, type Feed } from '../../model/feeds.ts';
import { identifier, sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { DELIVERED_CALLS, stagedTableName } from '../stage/staged-tables.ts';
import { columnAccountSelect } from './column-account.ts';
import { acceptedSelect, supersededSelect } from './deliveries.ts';
import type { FactChange } from './fact-change.ts';
import { settleCalls } from './settle-calls.ts';

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

/** The SELECT that makes a fact or a table of the ledger, as it stands in its file. */
function factSelect(table: FactTable | keyof typeof LEDGER_TABLES): string {
  return sqlFile(import.meta.url, `./${table.replaceAll('_', '-')}.sql`);
}

async function fill(
  store: Store,
  table: FactTable | keyof typeof LEDGER_TABLES,
  definition: TableDefinition,
): Promise<number> {
  await store.defineTable(table, definition);
  return await store.insertInto(table, factSelect(table));
}

/** The feed whose rows are facts of a table; absent for those that are about files. */
const FEED_OF_FACT: Readonly<Partial<Record<FactTable, Feed>>> = {
  call: 'calls',
  person_form: 'persons',
  phone: 'phones',
  relation: 'relations',
  consent: 'consents',
  consent_scope_name: 'consents',
  consent_scope_product: 'consents',
  objection_record: 'objections',
  register_entry: 'register',
  scrub: 'scrubs',
  handover: 'handovers',
  listed_number: 'numbers',
  complaint: 'complaints',
  invoice: 'invoices',
  vendor_answer: 'answers',
};

/** The duplicates and revisions of feeds, in the table `superseded`, and the readings whose columns are to be counted again, in `recounted_unit`. */
async function settleDeliveries(store: Store, change: FactChange): Promise<void> {
  await store.defineTable('superseded', SUPERSEDED, 'if-missing');
  await store.run('create or replace temp table recounted_unit (unit integer)');
  for (const feed of change.feeds) {
    const table = identifier(stagedTableName(feed));
    await store.run(
      feed === 'calls' && change.addedCalls !== undefined
        ? `insert into recounted_unit select unnest(from_json(cast($added as json), '["INTEGER"]'))`
        : `insert into recounted_unit select distinct unit from ${table}`,
      feed === 'calls' && change.addedCalls !== undefined ? { added: JSON.stringify(change.addedCalls) } : {},
    );
    if (feed === 'calls') {
      await settleCalls(store, change.addedCalls);
      continue;
    }
    await store.run('delete from superseded where feed = cast($feed as varchar)', { feed });
    const rows = await store.rows(`select 1 as found from ${table} limit 1`);
    if (rows.length > 0) await store.insertInto('superseded', supersededSelect(feed));
  }
}

/** Takes persons out whom no file names any more; the others keep their keys. */
export async function dropUnnamedPersons(store: Store): Promise<void> {
  await store.run(`delete from person where person_id in (\n${sqlFile(import.meta.url, './unnamed-person.sql')})`);
}

/** Calls are facts as they were staged, seen by the names of facts. */
async function viewCalls(store: Store): Promise<void> {
  // A store of before had a table of this name.
  if (await store.hasTable('call')) await store.dropTable('call');
  await store.run(`create or replace view call as\n${factSelect('call')}`);
}

/**
 * Makes the facts that differ, and the ledger, from the staged rows, all of which are then of files in `loaded_unit`; to be run in a transaction, so that the
 * former facts stand until the new ones are whole. Reads `utc_piece`, the client's zone. Keys of files, persons and calls stay what they were; so facts of
 * feeds with no other readings than before stay as they are.
 */
export async function buildFacts(store: Store, change: FactChange, onTable: (table: string) => void): Promise<void> {
  await settleDeliveries(store, change);
  for (const feed of FEEDS) {
    await store.run(`create or replace temp view ${identifier(`accepted_${feed}`)} as\n${acceptedSelect(feed)}`);
  }
  if (change.feeds.has('consents'))
    await store.run(
      `create or replace temp table consent_scope as\n${sqlFile(import.meta.url, './consent-scope.sql')}`,
    );
  for (const [table, definition] of Object.entries(FACT_TABLES)) {
    onTable(table);
    const feed = FEED_OF_FACT[table as FactTable];
    if (table === 'call') await viewCalls(store);
    else if (table !== 'person' && (feed === undefined || change.feeds.has(feed)))
      await fill(store, table as FactTable, definition);
  }
  await account(store, change);
}

/** What became of the rows of every file. */
async function account(store: Store, change: FactChange): Promise<void> {
  const tables = [DELIVERED_CALLS, ...FEEDS.filter((feed) => feed !== 'calls').map(stagedTableName)];
  const totals = tables.map((table) => `select unit, legs from ${identifier(table)}`).join(' union all ');
  await store.run(
    `create or replace temp table staged_total as select unit, sum(legs) as legs, count(*) as rows from (${totals}) as staged group by unit`,
  );
  for (const [table, definition] of Object.entries(LEDGER_TABLES)) {
    if (table !== 'column_account') await fill(store, table as keyof typeof LEDGER_TABLES, definition);
  }
  await store.defineTable('column_account', LEDGER_TABLES.column_account, 'if-missing');
  await store.run(
    `delete from column_account where file_key not in (select unit from loaded_unit) or file_key in (select unit from recounted_unit)`,
  );
  for (const feed of change.feeds) await store.insertInto('column_account', columnAccountSelect(feed));
  await assertAccounts(store);
}

/** Every row of every file is accounted for, once; anything else is a fault of this program. */
async function assertAccounts(store: Store): Promise<void> {
  const wrong = await store.rows<{ path: string }>(
    'select path from file_account where rows_read <> accepted + rejected + duplicate + replaced + removed order by path',
  );
  if (wrong.length > 0) throw new Error(`rows are not accounted for: ${wrong.map((row) => row.path).join(', ')}`);
}
