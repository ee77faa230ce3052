import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { deliveryMacros } from './deliveries.ts';

/** Macros that read one cell, each after those that it uses. */
const MACROS = [
  // Texts and ids
  ...['empty-word', 'cell', 'says-empty', 'two-cells', 'value-key', 'control-characters', 'invisible-characters'],
  ...['spreadsheet-error', 'problem-reason', 'emptied-reason', 'problem', 'text', 'id-cell', 'unseen-in-id'],
  ...['lost-digits', 'strange-id', 'id', 'text-problem', 'list', 'list-key', 'raw-text'],
  // Words and quantities
  ...['boolean', 'bare-claim', 'reference', 'reference-problem', 'integer', 'enumeration', 'enumeration-list'],
  ...['decimal-mark', 'agreed-decimal-mark', 'without-decimals', 'duration', 'clock-duration', 'unit-duration'],
  ...['hours-minutes', 'duration-problem'],
  ...['amount-digits', 'amount-ambiguity', 'amount', 'sure-amount', 'amount-problem'],
  // Days and times
  ...[
    'day-number',
    'plausible-day',
    'day-after-all',
    'day-before-all',
    'declared-text',
    'clock-of-day',
    'with-century',
  ],
  ...['moment-text', 'day-with-time', 'moment-wall', 'moment-offset', 'offset-text', 'written-offset', 'proven-offset'],
  ...['wall-clock', 'utc-clock', 'marked-utc-clock', 'with-utc-mark', 'utc-clock-text', 'epoch-text', 'with-offset'],
  ...['with-seconds', 'moment-width', 'moment-reason', 'day-repair', 'day-problem', 'moment-problem'],
  ...['instant', 'next-instant', 'midnight', 'earliest', 'latest'],
  ...['interval', 'interval-end', 'instant-day', 'instant-rest', 'clock-block'],
  // Telephone numbers
  ...['dutch-range', 'dutch-number', 'plain-number', 'number-without-plus', 'odd-number', 'number-problem'],
  ...['without-outside-line'],
  // Ids that are made
  ...['made-id', 'tie-number', 'tie-time'],
];

/** Stores that have the macros, which last as long as the database is open. */
const DEFINED = new WeakSet<Store>();

/** Defines the macros in the database, once per session. */
export async function defineMacros(store: Store): Promise<void> {
  if (DEFINED.has(store)) return;
  await store.runAll([...MACROS.map((macro) => sqlFile(import.meta.url, `./cells/${macro}.sql`)), ...deliveryMacros()]);
  DEFINED.add(store);
}
