import { identifier, sqlFile } from '../../../store/sql.ts';
import type { Parameters, Store } from '../../../store/store.ts';
import { columnsOf } from '../raw-rows.ts';

/** More rows than any file has: row numbers of other files are shifted by multiples of it. */
const ROWS_PER_FILE = 1_000_000_000_000;

/** What a format says about its rows beside the columns of the feed. */
const ROW_ACCOUNT: ReadonlySet<string> = new Set(['source_row', 'leads_row', 'set_aside', 'clock_offset_seconds']);

/**
 * Folds the rows of a file together with the rows that its split calls have in other files, which must have been gathered. Leaves the file's own rows
 * as the temporary table `format_rows`, and `source_rows` unchanged.
 * @param own the SELECT of the file's own rows, as the format expects them
 * @param stage the SELECT of the format, with the `parameters` that it asks for
 * @param formerUnit the reading under which the file's own rows were gathered
 */
export async function foldWithOtherRows(
  store: Store,
  own: string,
  stage: string,
  parameters: Parameters,
  formerUnit: number,
): Promise<void> {
  await findOtherRows(store, formerUnit);
  const others = 'select * exclude (unit, row_in_file) from other_row';
  await store.run(`create or replace temp view source_rows as\n${own}\nunion all by name\n${others}`);
  await store.run(`create or replace temp table folded_rows as\n${stage}`, parameters);
  const columns = (await columnsOf(store, 'folded_rows')).filter((column) => !ROW_ACCOUNT.has(column));
  await store.run(`create or replace temp table format_rows as\n${ownRowsSelect(columns)}`);
  await store.run(`create or replace temp view source_rows as\n${own}`);
}

/**
 * Finds the rows that a file's split calls have in other files, as the temporary table `other_row`, with the columns of `source_rows`.
 * @param unit under which the file's own rows were gathered
 */
async function findOtherRows(store: Store, unit: number): Promise<void> {
  await store.run(`create or replace temp table other_row as\n${sqlFile(import.meta.url, './other-row.sql')}`, {
    unit,
    rows_per_file: ROWS_PER_FILE,
  });
}

/**
 * The SELECT that reduces the format's result for own and other rows (`folded_rows`) to the file's own rows: in a call that another file leads, the
 * first row that this file has of it leads.
 * @param columns canonical columns that the format supplies
 */
function ownRowsSelect(columns: readonly string[]): string {
  const isOwn = (row: string): string => `${row} > 0 and ${row} < ${ROWS_PER_FILE}`;
  const cells = columns.map((column) => {
    const name = identifier(column);
    return `case when folded.source_row = homes.home then led.${name} end as ${name}`;
  });
  return `with homes as (
    select leads_row, min(source_row) as home from folded_rows where ${isOwn('source_row')} group by leads_row
)
select ${['folded.source_row', 'homes.home as leads_row', 'folded.set_aside', 'folded.clock_offset_seconds', ...cells].join(', ')}
from folded_rows as folded
inner join homes on homes.leads_row = folded.leads_row
inner join folded_rows as led on led.source_row = folded.leads_row
where ${isOwn('folded.source_row')}`;
}
