import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { STAGED_TABLES } from './staged-tables.ts';

/** Removes readings that are not part of the facts: an interrupted load left them, and their calls would count as facts. */
export async function dropUnfinishedReadings(store: Store): Promise<void> {
  if (!(await store.hasTable('staged_file', 'loaded_unit'))) return;
  await dropOtherReadings(store);
}

/** Removes readings that are not in `loaded_unit`. @returns whether there were any */
export async function dropOtherReadings(store: Store): Promise<boolean> {
  const rows = await store.rows<{ unit: number }>(sqlFile(import.meta.url, './unfinished-reading.sql'));
  if (rows.length === 0) return false;
  const units = JSON.stringify(rows.map(({ unit }) => unit));
  for (const table of Object.keys(STAGED_TABLES)) {
    if (await store.hasTable(table))
      await store.deleteFrom(table, ['unit'], sqlFile(import.meta.url, './listed-unit.sql'), { units });
  }
  return true;
}
