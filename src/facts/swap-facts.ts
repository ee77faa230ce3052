import { FACT_TABLES } from '../feeds/fact-tables.ts';
import { LOG } from '../feeds/registry.ts';
import { LEDGER_TABLES } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import type { Progress } from '../model/progress.ts';
import type { RemovalsInForce } from '../model/removal.ts';
import { STAGE } from '../model/stages.ts';
import { applyRemovals } from '../removal/rows/apply-removals.ts';
import { STAGED_TABLES } from '../staging/staged-tables.ts';
import { dropOtherReadings } from '../staging/unfinished-readings.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { FACTS_VERSION, isRemoved } from './assert-loaded.ts';
import { buildFacts, dropUnnamedPersons } from './build-facts.ts';
import { type FactUnit, factChange } from './fact-change.ts';
import { LOADED_UNIT } from './known-units.ts';
import { noteRepeatedRows } from './repeated-rows.ts';

/** A reading of a file from which facts are to be made. */
export interface DeliveredUnit extends FactUnit {
  /** Index of its source in the configuration. */
  readonly sourceIndex: number;
}

export interface SwapOptions {
  readonly removals: RemovalsInForce;
  /** Zone of the client, in whose days storage terms end. */
  readonly timeZone: string;
  /** Rebuilds all facts, changed or not. */
  readonly again: boolean;
  /** Feeds whose facts must be made again though their readings are the same. */
  readonly changedFeeds?: ReadonlySet<Feed>;
}

/** Replaces the previous facts by the facts of these readings, in order of delivery, in one transaction. */
export async function swapFacts(
  store: Store,
  units: readonly DeliveredUnit[],
  { removals, timeZone, again, changedFeeds }: SwapOptions,
  progress: Progress,
): Promise<void> {
  const isRemoving = removals.removals.length > 0;
  const former = again || isRemoving ? undefined : await formerUnits(store, removals);
  const change = factChange(former, units, changedFeeds);
  // A step for each table, and one for the accounts of rows.
  progress.stage(STAGE.facts, Object.keys(FACT_TABLES).length + 1);
  const present = new Set<Feed>([LOG, ...units.map(({ feed }) => feed)]);
  const isAgain = await store.hasTable('superseded');
  await store.transaction(async () => {
    if (isAgain) await noteRepeatedRows(store, units);
    await store.fillTable(
      'loaded_unit',
      LOADED_UNIT,
      units.map(({ unit, sourceIndex }, index) => [unit, unit, index + 1, sourceIndex, FACTS_VERSION, removals.digest]),
    );
    const hasDropped = await dropOtherReadings(store);
    await applyRemovals(store, removals, timeZone);
    if (hasDropped || isRemoving) await dropUnnamedPersons(store);
    await buildFacts(store, change, present, () => progress.advance(1));
    // Verdicts were given on the previous facts.
    await store.dropTable('verdict');
    if (isRemoving) await dropDerived(store);
  });
  progress.done();
}

/** The readings from which the facts were made, in order of delivery; undefined if not everything made from them can stay. */
async function formerUnits(store: Store, removals: RemovalsInForce): Promise<FactUnit[] | undefined> {
  if (!(await store.hasTable('superseded')) || !(await isRemoved(store, removals))) return undefined;
  return await store.rows<{ unit: number; feed: Feed }>(sqlFile(import.meta.url, './former-unit.sql'));
}

/** Drops everything derived from the previous facts: it still contains removed rows. */
async function dropDerived(store: Store): Promise<void> {
  const own = [...Object.keys(STAGED_TABLES), 'superseded', ...Object.keys(FACT_TABLES), ...Object.keys(LEDGER_TABLES)];
  const kept = new Set([...own, 'loaded_unit', 'removed_row', 'removal_kept', 'known_removals', 'former_file']);
  const tables = await store.rows<{ table_name: string }>(
    'select table_name from duckdb_tables() where not temporary order by table_name',
  );
  for (const { table_name: table } of tables) if (!kept.has(table)) await store.dropTable(table);
}
