import { FEEDS } from '../../feeds/registry.ts';
import type { Store } from '../../store/store.ts';
import { SUPERSEDED_CALLS, stagedTableName, TOLD_BEFORE } from './staged-tables.ts';

/** All tables that store readings. */
export const STAGED_TABLES: readonly string[] = [
  ...['staged_file', 'staged_problem', 'staged_tie', 'staged_surroundings', 'staged_shared_call'],
  ...FEEDS.map(stagedTableName),
  SUPERSEDED_CALLS,
  TOLD_BEFORE,
];

/** Removes readings that are not part of the facts: an interrupted load left them, and calls in them would be taken for facts. */
export async function dropUnfinishedReadings(store: Store): Promise<void> {
  if (!(await store.hasTable('staged_file', 'loaded_unit'))) return;
  await dropOtherReadings(store);
}

/** Removes readings that are not in `loaded_unit`. @returns whether there were any */
export async function dropOtherReadings(store: Store): Promise<boolean> {
  const rows = await store.rows<{ unit: number }>(
    'select unit from staged_file anti join loaded_unit using (unit) order by unit',
  );
  if (rows.length === 0) return false;
  const units = JSON.stringify(rows.map(({ unit }) => unit));
  for (const table of STAGED_TABLES) {
    if (await store.hasTable(table))
      await store.deleteFrom(table, ['unit'], `select unnest(from_json(cast($units as json), '["INTEGER"]')) as unit`, {
        units,
      });
  }
  return true;
}
