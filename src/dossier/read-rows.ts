import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';

/** A row that belongs to one of the numbers asked for. */
export type OfNumber<Row> = Row & { readonly number: number };

/** Rows of a query of this room; whole numbers come as numbers, for all of them are far below 2^53. */
export async function readRows<Row>(store: Store, name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
  const rows = await store.rows(sqlFile(import.meta.url, `./${name}.sql`), parameters);
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, typeof cell === 'bigint' ? Number(cell) : cell]),
      ) as Row,
  );
}

/** Rows by a key, in their order. */
export function grouped<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
