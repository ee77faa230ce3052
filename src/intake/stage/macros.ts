import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';

/** Macros that read one cell, ordered so that each comes after those it builds on. */
const MACROS = [
  'empty-word',
  'cell',
  'value-key',
  'control-characters',
  'invisible-characters',
  'spreadsheet-error',
  'problem-reason',
  'emptied-reason',
  'problem',
  'text',
  'id-cell',
  'unseen-in-id',
  'lost-digits',
  'strange-id',
  'id',
  'text-problem',
  'boolean',
  'integer',
  'decimal-mark',
  'without-decimals',
  'duration',
  'clock-duration',
  'unit-duration',
  'hours-minutes',
  'duration-problem',
  'amount-digits',
  'amount-ambiguity',
  'amount',
  'list',
  'list-key',
  'enumeration',
  'enumeration-list',
  'day-number',
  'plausible-day',
  'day-after-all',
  'day-before-all',
  'moment-text',
  'day-with-time',
  'moment-wall',
  'moment-offset',
  'offset-text',
  'with-offset',
  'moment-width',
  'moment-reason',
  'dutch-range',
  'dutch-number',
  'plain-number',
  'number-without-plus',
  'without-outside-line',
  'declared-text',
  'clock-of-day',
  'with-century',
  'emptied',
  'interval',
  'interval-end',
  'instant-day',
  'instant-rest',
  'clock-block',
  'made-id',
  'tie-number',
  'tie-time',
  'with-seconds',
];

/** Stores that have them: they remain as long as the database is open. */
const DEFINED = new WeakSet<Store>();

/** Defines the macros in the database, once per session. */
export async function defineMacros(store: Store): Promise<void> {
  if (DEFINED.has(store)) return;
  await store.runAll(MACROS.map((macro) => sqlFile(import.meta.url, `./cells/${macro}.sql`)));
  DEFINED.add(store);
}
