import type { CallLogFormat } from '../../formats/format.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Parameters, Store } from '../../store/store.ts';
import { joinLegs } from '../legs/join-legs.ts';

/** More rows than any file has. Row numbers of other files are shifted by multiples of it. */
const ROWS_PER_FILE = 1_000_000_000_000;

/**
 * Folds the rows of a file together with the rows that its split calls have in other files, which must have been gathered. Leaves the file's own rows as the
 * temporary table `format_rows`, and `source_rows` unchanged.
 * @param own the SELECT of the file's own rows, as the format expects them
 * @param declarations those of the source, for the format
 * @param formerUnit the reading under which the file's own rows were gathered
 */
export async function foldWithOtherRows(
  store: Store,
  own: string,
  format: CallLogFormat,
  declarations: Parameters,
  formerUnit: number,
): Promise<void> {
  await findOtherRows(store, formerUnit);
  const others = 'select * exclude (unit, row_in_file) from other_row';
  await store.createTemporaryView('source_rows', `${own}\nunion all by name\n${others}`);
  await joinLegs(store, format, declarations, 'folded_rows');
  await store.createTemporaryTable('format_rows', sqlFile(import.meta.url, './own-row.sql'), {
    rows_per_file: ROWS_PER_FILE,
  });
  await store.createTemporaryView('source_rows', own);
}

/**
 * Finds the rows that a file's split calls have in other files, as the temporary table `other_row`, with the columns of `source_rows`.
 * @param unit under which the file's own rows were gathered
 */
async function findOtherRows(store: Store, unit: number): Promise<void> {
  await store.createTemporaryTable('other_row', sqlFile(import.meta.url, './other-row.sql'), {
    unit,
    rows_per_file: ROWS_PER_FILE,
  });
}
