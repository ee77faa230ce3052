import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';

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
