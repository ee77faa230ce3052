import { createHash } from 'node:crypto';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';

/**
 * Fills the temporary table `own_number` with the numbers that the client gave as its own: the last nine digits, which identify a number in any notation.
 * @param units readings of the feed `numbers`
 * @returns a key of these numbers; empty if there are none
 */
export async function fillOwnNumbers(store: Store, units: readonly number[]): Promise<string> {
  if (units.length === 0) {
    await store.defineTable('own_number', { tail: 'VARCHAR' }, 'temporary');
    return '';
  }
  await store.createTemporaryTable('own_number', sqlFile(import.meta.url, './own-number.sql'), {
    units: JSON.stringify(units),
  });
  const rows = await store.rows<{ tail: string }>('select tail from own_number order by tail');
  if (rows.length === 0) return '';
  return createHash('sha256')
    .update(rows.map(({ tail }) => tail).join(' '))
    .digest('hex');
}
