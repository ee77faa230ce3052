import type { SharedNumber, SharedNumbers } from '../model/shared-numbers.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

const MACROS = ['./local-text.sql', './masked-number.sql'] as const;
const MOST_ROWS = 10;

interface PlacedNumber extends SharedNumber {
  /** How many numbers were called by this many call centres. */
  readonly numbers_alike: number;
  /** Rank, from 1. */
  readonly place: number;
}

/** The numbers that several call centres called: the effect of an objection that reaches only one of them. Times are in `timeZone`. */
export async function sharedNumbers(store: Store, timeZone: string): Promise<SharedNumbers> {
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  const placed = await readCounts<PlacedNumber>(store, 'shared-numbers', { time_zone: timeZone });
  const alike = new Map(placed.map((row) => [row.call_centres, row.numbers_alike]));
  return {
    numbers: [...alike.values()].reduce((sum, numbers) => sum + numbers, 0),
    by_call_centres: [...alike].map(([callCentres, numbers]) => ({ call_centres: callCentres, numbers })),
    rows: placed
      .filter((row) => row.place <= MOST_ROWS)
      .map(({ numbers_alike: _alike, place: _place, ...number }) => number),
  };
}
