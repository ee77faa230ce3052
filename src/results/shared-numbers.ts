import type { SharedNumber, SharedNumbers } from '../model/shared-numbers.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

const MACROS = ['./local-text.sql', './masked-number.sql'] as const;
const MOST_ROWS = 10;

/** The numbers that everybody calls: what an objection that reaches only one call centre leads to. Times are of `timeZone`. */
export async function sharedNumbers(store: Store, timeZone: string): Promise<SharedNumbers> {
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  const all = await readCounts<SharedNumber>(store, 'shared-numbers', { time_zone: timeZone });
  const counts = [...new Set(all.map((row) => row.call_centres))];
  return {
    numbers: all.length,
    by_call_centres: counts.map((callCentres) => ({
      call_centres: callCentres,
      numbers: all.filter((row) => row.call_centres === callCentres).length,
    })),
    rows: all.slice(0, MOST_ROWS),
  };
}
