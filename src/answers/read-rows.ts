import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters, Questions } from '../store/store.ts';

/** A row that belongs to one of the numbers asked for. */
export type WithNumber<Row> = Row & { readonly number: number };

/** Runs a query of this folder. */
export async function readRows<Row>(
  store: Questions,
  name: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  return await plainRows<Row>(store, sqlFile(import.meta.url, `./${name}.sql`), parameters);
}

/** Rows by key, in their order. */
export function groupByKey<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
