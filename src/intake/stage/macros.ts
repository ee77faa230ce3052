import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';

/** Readings of one cell, in an order in which each finds what it builds on. */
const MACROS = [
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
  'id',
  'text-problem',
  'boolean',
  'integer',
  'duration',
  'clock-duration',
  'duration-problem',
  'amount-digits',
  'amount-ambiguity',
  'amount',
  'list',
  'enumeration',
  'enumeration-list',
  'day-number',
  'plausible-day',
  'moment-text',
  'day-with-time',
  'moment-wall',
  'moment-offset',
  'moment-width',
  'moment-reason',
  'dutch-number',
  'plain-number',
  'without-outside-line',
  'declared-text',
  'clock-of-day',
  'with-century',
  'emptied',
  'interval',
  'interval-end',
  'instant-day',
  'instant-rest',
  'tie-number',
  'with-seconds',
];

/** Makes the readings of cells known to the database, for this session. */
export async function defineMacros(store: Store): Promise<void> {
  for (const macro of MACROS) await store.run(sqlFile(import.meta.url, `./cells/${macro}.sql`));
}
