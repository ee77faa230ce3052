import { FEED_DEFINITIONS, type Feed } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import { rawText } from './source-rows.ts';

/** The cell of the column that is named in `column_name`, as it stands in the file. */
function offendingCell(feed: Feed): string {
  const cases = FEED_DEFINITIONS[feed].columns.map((column) => `when '${column.name}' then original_rows.${identifier(column.name)}`);
  return `case problem.column_name ${cases.join(' ')} end`;
}

/**
 * Rows that are not used, each leg of a folded call by itself. A totals row at the end of an export is called that, whatever column it lacks.
 * Parameters: `$delimiter`.
 */
export function rejectedSelect(feed: Feed, columns: number): string {
  const firstCells = Array.from({ length: Math.min(columns, 3) }, (_, place) => `lower(cell_text(raw_rows.c${place + 1}))`);
  const words = `('totaal', 'totaal:', 'totalen', 'subtotaal', 'eindtotaal', 'total', 'total:', 'totals', 'subtotal', 'grand total', 'som', 'sum')`;
  return `with problem as (
    select
        read_rows.source_row,
        read_rows.rejected_column as column_name,
        read_rows.rejected_reason as reason
    from read_rows
    where read_rows.rejected_reason is not null
),
valued as (
    select
        problem.source_row,
        problem.column_name,
        ${offendingCell(feed)} as value,
        problem.reason
    from problem
    inner join original_rows on original_rows.source_row = problem.source_row
)
select
    raw_rows.source_row,
    'rejected' as kind,
    valued.column_name,
    valued.value,
    case when coalesce(${firstCells.map((cell) => `${cell} in ${words}`).join(' or ')}, false) then 'totals-row' else valued.reason end as reason,
    ${rawText(columns)} as raw
from valued
inner join leg_rows on leg_rows.leads_row = valued.source_row
inner join raw_rows on raw_rows.source_row = leg_rows.source_row`;
}

/** Values that were emptied, mended or are to be noted, of rows that are used. */
export function valueProblemsSelect(feed: Feed): string {
  const columns = FEED_DEFINITIONS[feed].columns;
  const complaints = columns.map(
    (column) =>
      `select source_row, '${column.name}' as column_name, ${identifier(`${column.name}_problem`)} as problem from read_rows` +
      ` where ${identifier(`${column.name}_problem`)} is not null and rejected_reason is null`,
  );
  const notes = `select source_row, note_column as column_name, 'noted:' || note_reason as problem from read_rows where note_reason is not null and rejected_reason is null`;
  return `with problem as (
    ${[...complaints, notes].join(' union all ')}
)
select
    problem.source_row,
    split_part(problem.problem, ':', 1) as kind,
    problem.column_name,
    ${offendingCell(feed)} as value,
    problem_reason(problem.problem) as reason,
    cast(null as varchar) as raw
from problem
inner join original_rows on original_rows.source_row = problem.source_row`;
}
