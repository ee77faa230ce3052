import { FACT_TABLES, type FactTable, LEDGER_TABLES, type TableDefinition } from '../../model/facts.ts';
import { FEEDS } from '../../model/feeds.ts';
import { identifier, sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { stagedTableName } from '../stage/staged-tables.ts';
import { columnAccountSelect } from './column-account.ts';
import { acceptedSelect, supersededSelect } from './deliveries.ts';

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

function definitionText(definition: TableDefinition): string {
  return Object.entries(definition)
    .map(([column, type]) => `${identifier(column)} ${type}`)
    .join(', ');
}

/** The duplicates and revisions of every feed, in the temporary table `superseded`. */
async function findSuperseded(store: Store): Promise<void> {
  await store.run(`create or replace temp table superseded (${definitionText(SUPERSEDED)})`);
  for (const feed of FEEDS) {
    const rows = await store.rows(
      `select 1 as found from ${identifier(stagedTableName(feed))} inner join loaded_unit using (unit) limit 1`,
    );
    if (rows.length > 0) await store.run(`insert into superseded by name\n${supersededSelect(feed)}`);
  }
}

async function fill(
  store: Store,
  table: FactTable | keyof typeof LEDGER_TABLES,
  definition: TableDefinition,
): Promise<number> {
  await store.defineTable(table, definition);
  return await store.insertInto(table, factSelect(table));
}

/**
 * Makes all facts, and the ledger, from the staged rows of the files in `loaded_unit`; to be run in a transaction, so that the former facts stand until
 * the new ones are whole. Reads `utc_piece`, the client's zone.
 */
export async function buildFacts(store: Store, onTable: (table: string) => void): Promise<void> {
  await findSuperseded(store);
  for (const feed of FEEDS) {
    await store.run(`create or replace temp view ${identifier(`accepted_${feed}`)} as\n${acceptedSelect(feed)}`);
  }
  await store.run(`create or replace temp table consent_scope as\n${sqlFile(import.meta.url, './consent-scope.sql')}`);
  const totals = FEEDS.map((feed) => `select unit, legs from ${identifier(stagedTableName(feed))}`).join(' union all ');
  await store.run(
    `create or replace temp table staged_total as select unit, sum(legs) as legs, count(*) as rows from (${totals}) as staged group by unit`,
  );
  await fill(store, 'person', FACT_TABLES.person);
  for (const [table, definition] of Object.entries(FACT_TABLES)) {
    onTable(table);
    if (table !== 'person') await fill(store, table as FactTable, definition);
  }
  for (const [table, definition] of Object.entries(LEDGER_TABLES)) {
    if (table !== 'column_account') await fill(store, table as keyof typeof LEDGER_TABLES, definition);
  }
  await store.defineTable('column_account', LEDGER_TABLES.column_account);
  for (const feed of FEEDS) await store.insertInto('column_account', columnAccountSelect(feed));
  await assertAccounts(store);
}

/** Every row of every file is accounted for, once; anything else is a fault of this program. */
async function assertAccounts(store: Store): Promise<void> {
  const wrong = await store.rows<{ path: string }>(
    'select path from file_account where rows_read <> accepted + rejected + duplicate + replaced + removed order by path',
  );
  if (wrong.length > 0) throw new Error(`rows are not accounted for: ${wrong.map((row) => row.path).join(', ')}`);
}
