import type { Feed } from '../model/feeds.ts';
import { acceptedSelect } from '../staging/deliveries.ts';
import { stagedTableName } from '../staging/staged-tables.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { FactUnit } from './fact-change.ts';

interface Reading extends FactUnit {
  readonly sha256: string;
}

/**
 * Notes which rows of new files repeat a row of the file that they replace (`repeated_row`), and how many rows that file had (`former_file`): such rows do not
 * affect results that were made from the former file. Compares only rows that count. Run it while `loaded_unit` and the staged rows are still those of the
 * previous load.
 * @param units from which facts are to be made now
 */
export async function noteRepeatedRows(store: Store, units: readonly FactUnit[]): Promise<void> {
  const staged = await store.rows<Reading & { is_loaded: boolean }>(sqlFile(import.meta.url, './staged-reading.sql'));
  const present = new Set(units.map(({ unit }) => unit));
  const leaving = staged.filter(({ unit, is_loaded: isLoaded }) => isLoaded && !present.has(unit));
  const coming = staged.filter(({ unit, is_loaded: isLoaded }) => !isLoaded && present.has(unit));
  const feeds = new Set(leaving.map(({ feed }) => feed).filter((feed) => coming.some((one) => one.feed === feed)));
  if (feeds.size === 0) return;
  for (const feed of feeds) {
    const of = (readings: readonly Reading[]): string =>
      JSON.stringify(readings.filter((one) => one.feed === feed).map(({ unit }) => unit));
    await compare(store, feed, { leaving: of(leaving), coming: of(coming) });
  }
  await store.dropTable('same_row');
}

async function compare(store: Store, feed: Feed, units: { leaving: string; coming: string }): Promise<void> {
  await store.createTemporaryView('counting_row', acceptedSelect(feed));
  await store.createTemporaryTable('same_row', sqlFile(import.meta.url, './same-row.sql'), {
    ...units,
    staged: stagedTableName(feed),
  });
  await store.insertInto('repeated_row', sqlFile(import.meta.url, './repeated-row.sql'));
  await store.insertInto('former_file', sqlFile(import.meta.url, './former-file.sql'), {
    feed,
    leaving: units.leaving,
  });
}
