import { FACT_TABLES } from '../feeds/fact-tables.ts';
import { LOG } from '../feeds/registry.ts';
import { LEDGER_TABLES, type TableDefinition } from '../model/facts.ts';
import type { RemovalsInForce } from '../model/removal.ts';
import { hasStagedTables } from '../staging/define-staged-tables.ts';
import { type Delivery, unitKey } from '../staging/delivery.ts';
import { stagedTableName } from '../staging/staged-tables.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { isRemoved } from './assert-loaded.ts';

/** The readings from which the facts are made, in order of delivery. */
export const LOADED_UNIT: TableDefinition = {
  unit: 'INTEGER',
  /** Key of the file in facts: the unit, which stays the same as long as its file does. */
  file_key: 'INTEGER',
  delivery: 'INTEGER',
  source_index: 'INTEGER',
  facts_version: 'INTEGER',
  /** Digest of the removals applied to them. */
  removals: 'VARCHAR',
};

/** Digest for a reading without other files. */
export const NOTHING = '';

/** A file that was read into the store. */
export interface KnownUnit {
  readonly unit: number;
  readonly path: string;
  readonly rows: number;
  /** Part of the current facts; false if a load ended before it made them. */
  readonly isLoaded: boolean;
  /** Key of the rows of other files that were read with it. */
  readonly surroundings: string;
}

/** The readings in the store, by `unitKey`, in the order in which they were read. */
export async function readKnownUnits(store: Store): Promise<Map<string, KnownUnit>> {
  const known = new Map<string, KnownUnit>();
  if (!(await hasStagedTables(store))) return known;
  const rows = await store.rows<{
    unit: number;
    path: string;
    sha256: string;
    fingerprint: string;
    rows_read: bigint;
    is_loaded: boolean;
    surroundings: string | null;
  }>(sqlFile(import.meta.url, './known-unit.sql'));
  for (const row of rows) {
    known.set(unitKey(row.path, row.sha256, row.fingerprint), {
      unit: row.unit,
      path: row.path,
      rows: Number(row.rows_read),
      isLoaded: row.is_loaded,
      surroundings: row.surroundings ?? NOTHING,
    });
  }
  return known;
}

/** Readings from which no row was removed. Further removals, or undoing one, depend on all rows, so the other files are read again. */
export async function wholeUnits(store: Store, known: ReadonlyMap<string, KnownUnit>): Promise<Map<string, KnownUnit>> {
  if (!(await store.hasTable('removed_row'))) return new Map(known);
  const rows = await store.rows<{ unit: number }>('select distinct unit from removed_row');
  const cut = new Set(rows.map((row) => row.unit));
  return new Map([...known].filter(([, { unit }]) => !cut.has(unit)));
}

/** Whether the facts are those of exactly these units, in this order. */
export async function areLoaded(
  store: Store,
  units: readonly number[],
  deliveries: readonly Delivery[],
  removals: RemovalsInForce,
): Promise<boolean> {
  const facts = Object.keys(FACT_TABLES).map((table) => (table === 'call' ? stagedTableName(LOG) : table));
  if (!(await store.hasTable('loaded_unit', ...facts, ...Object.keys(LEDGER_TABLES)))) return false;
  if (!(await isRemoved(store, removals))) return false;
  const rows = await store.rows<{ unit: number; source_index: number }>(
    'select unit, source_index from loaded_unit order by delivery',
  );
  return (
    rows.length === units.length &&
    rows.every((row, index) => row.unit === units[index] && row.source_index === deliveries[index]?.file.source.index)
  );
}
