import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters, Questions, Store } from '../store/store.ts';

/** Tables of `summary/` that are counted once, and from which small figures are read. */
const COUNTS = { counted_call: 'counted-call', counted_finding: 'counted-finding' } as const;

/** Counts all calls and findings once, by everything that any figure distinguishes. */
export async function keepCounts(store: Store): Promise<void> {
  for (const [table, file] of Object.entries(COUNTS))
    await store.createTemporaryTable(table, sqlFile(import.meta.url, `./summary/${file}.sql`));
}

/** Drops what `keepCounts` made. */
export async function dropCounts(store: Store): Promise<void> {
  await store.dropTable(...Object.keys(COUNTS));
}

/** Rows of a counting query of `summary/`. */
export async function readCounts<Row>(
  store: Questions,
  name: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  return await plainRows<Row>(store, sqlFile(import.meta.url, `./summary/${name}.sql`), parameters);
}
