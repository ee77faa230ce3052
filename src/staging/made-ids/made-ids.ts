import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';

/** A file, as it was read, whose calls have ids made from their rows. */
export interface UnitWithMadeIds {
  readonly unit: number;
  /** Identifies everything that affects how it is read: files with the same fingerprint belong together. */
  readonly fingerprint: string;
}

/**
 * Finds times, numbers and agents of which a file has one row and another file of its source has several: only their other contents tell these rows apart, in
 * all files alike.
 * @returns the marks of each unit that has any
 */
export async function findTiedElsewhere(
  store: Store,
  units: readonly UnitWithMadeIds[],
): Promise<ReadonlyMap<number, readonly bigint[]>> {
  const found = new Map<number, bigint[]>();
  if (units.length < 2) return found;
  const items = units.map(({ unit, fingerprint }) => ({ unit, fingerprint }));
  await store.createTemporaryTable('unit_with_made_ids', sqlFile(import.meta.url, './unit-with-made-ids.sql'), {
    items: JSON.stringify(items),
  });
  const rows = await store.rows<{ unit: number; tie: bigint }>(sqlFile(import.meta.url, './tied-elsewhere.sql'));
  for (const { unit, tie } of rows) found.set(unit, [...(found.get(unit) ?? []), tie]);
  return found;
}

/**
 * Makes the ids of the rows in `raw_rows`, as the temporary table `made_id`.
 * @param identified SELECT of `source_row` and the digests `identity` and `contents`
 * @param elsewhere marks for which other files have several rows
 */
export async function makeIds(store: Store, identified: string, elsewhere: readonly bigint[]): Promise<void> {
  await store.createTemporaryTable('tied_elsewhere', sqlFile(import.meta.url, './listed-tie.sql'), {
    ties: `[${elsewhere.join(',')}]`,
  });
  await store.createTemporaryView('identified_row', identified);
  await store.createTemporaryTable('made_id', sqlFile(import.meta.url, './made-id.sql'));
}

/** Stores which rows of a file share their time, numbers and agent, and notes it at each. */
export async function keepMadeIds(store: Store, unit: number): Promise<void> {
  await store.run(sqlFile(import.meta.url, './staged-tie.sql'), { unit });
  await store.run(sqlFile(import.meta.url, './made-id-problem.sql'), { unit });
}
