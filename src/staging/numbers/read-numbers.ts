import { sqlFile, withNamed } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { type NumberReading, readNumber } from './read-number.ts';

const BATCH = 20_000;

/** A problem as staged rows store it: `kind:reason`. A word that says that there is no number is only a note. */
function problemOf(reading: NumberReading): string | null {
  if (reading.reason === 'number-missing') return 'noted:number-missing';
  if (reading.reason !== null) return `emptied:${reading.reason}`;
  if (reading.repairs.length > 0) return `repaired:${reading.repairs.join('+')}`;
  return reading.isUnassigned ? 'noted:number-unassigned' : null;
}

const NUMBER_READING = { cell: 'VARCHAR', number: 'BIGINT', problem: 'VARCHAR', is_hidden: 'BOOLEAN' } as const;

/** Makes the empty table of readings. */
export async function createNumberReadings(store: Store): Promise<void> {
  await store.defineTable('number_reading', NUMBER_READING, 'temporary');
}

/**
 * Reads the cells that the database leaves to this program, each distinct text once, into `number_reading`.
 * @param cells a SELECT with one column `cell`, of cells that are not plain numbers. Cells with control characters are skipped: they are not numbers
 */
export async function readNumbers(store: Store, cells: string): Promise<void> {
  const select = withNamed({ odd_cell: cells }, sqlFile(import.meta.url, './unread-number.sql'));
  const unread = await store.createTemporaryTable('unread_number', select);
  for (let place = 0; place < unread; place += BATCH) {
    const batch = await store.rows<{ cell: string }>(
      'select cell from unread_number where place > cast($place as bigint) and place <= cast($place as bigint) + cast($batch as bigint)',
      { place, batch: BATCH },
    );
    const readings = batch.map(({ cell }) => {
      const reading = readNumber(cell);
      return { cell, number: reading.digits, problem: problemOf(reading), is_hidden: reading.isHidden };
    });
    await store.insertInto('number_reading', sqlFile(import.meta.url, './number-reading.sql'), {
      readings: JSON.stringify(readings),
    });
  }
  if (unread > 0) await store.dropTemporary('unread_number');
}
