import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';

/** Tables of `summary/` that are counted once, for small figures that are read from them. */
const COUNTS = { counted_call: 'counted-call', counted_finding: 'counted-finding' } as const;

/** Counts all calls and findings once, by everything that figures tell apart. */
export async function keepCounts(store: Store): Promise<void> {
  for (const [table, file] of Object.entries(COUNTS))
    await store.createTemporaryTable(table, sqlFile(import.meta.url, `./summary/${file}.sql`));
}

/** Drops what `keepCounts` made. */
export async function dropCounts(store: Store): Promise<void> {
  for (const table of Object.keys(COUNTS)) await store.dropTable(table);
}

/** Rows of a counting query of `summary/`; counts come as numbers, as they are far below 2^53. */
export async function readCounts<Row>(
  store: Store,
  name: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  const rows = await store.rows(sqlFile(import.meta.url, `./summary/${name}.sql`), parameters);
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, typeof cell === 'bigint' ? Number(cell) : cell]),
      ) as Row,
  );
}
