import type { Parameters, Questions } from './store.ts';

/** Rows of a query with integers as numbers rather than bigint. For keys, days, moments and counts, which are all below 2^53. */
export async function plainRows<Row>(
  store: Questions,
  sql: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  const rows = await store.rows(sql, parameters);
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, typeof cell === 'bigint' ? Number(cell) : cell]),
      ) as Row,
  );
}
