import { showSharedRows } from '../audit/loaded/shared-rows.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** Calls of a file that rows of a file replaced which are probably other calls: the id is the same, number and time differ. */
export interface LostCalls {
  readonly path: string;
  /** The file of the rows that count now; it can be the same one. */
  readonly replacedBy: string;
  readonly calls: number;
}

/** The loaded files whose calls other calls took away, those with most of them first. */
export async function findLostCalls(store: Store): Promise<readonly LostCalls[]> {
  await showSharedRows(store);
  const rows = await plainRows<{ path: string; replaced_by: string; calls: number }>(
    store,
    sqlFile(import.meta.url, './lost-calls.sql'),
  );
  return rows.map(({ path, replaced_by: replacedBy, calls }) => ({ path, replacedBy, calls }));
}
