import { feedDefinition } from '../../feeds/registry.ts';
import type { Feed } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import { rawText } from './source-rows.ts';

/** The cell of the column in `column_name`, as written in the file. */
function offendingCell(feed: Feed): string {
  const cases = feedDefinition(feed).columns.map(
    (column) => `when '${column.name}' then original_rows.${identifier(column.name)}`,
  );
  return `case problem.column_name ${cases.join(' ')} end`;
}

/**
 * The problems of the rows in `read_rows`: why a row is not used; for the others, each value that was emptied, repaired or needs a note.
 * Returns `kind`, `source_row`, `column_name`, `reason`. Columns that the file lacks (`absent`) have none.
 */
export function complaintsSelect(feed: Feed, absent: ReadonlySet<string>): string {
  const values = feedDefinition(feed).columns.flatMap((column) => {
    if (absent.has(column.name)) return [];
    const problem = identifier(`${column.name}_problem`);
    return [
      `select split_part(${problem}, ':', 1) as kind, source_row, '${column.name}' as column_name, problem_reason(${problem}) as reason
    from read_rows where ${problem} is not null and rejected_reason is null`,
    ];
  });
  return [
    `select 'rejected' as kind, source_row, rejected_column as column_name, rejected_reason as reason from read_rows where rejected_reason is not null`,
    ...values,
    `select 'noted' as kind, source_row, note_column as column_name, note_reason as reason from read_rows where note_reason is not null and rejected_reason is null`,
  ].join('\nunion all\n');
}

/** Words with which an export ends its table. */
export const TOTAL_WORDS: readonly string[] = [
  ...['totaal', 'totaal:', 'totalen', 'subtotaal', 'eindtotaal', 'som'],
  ...['total', 'total:', 'totals', 'subtotal', 'grand total', 'sum'],
];

const TOTALS = `(${TOTAL_WORDS.map((word) => `'${word}'`).join(', ')})`;

/** An id that marks a totals row: `Totaal`, `Subtotaal Anja`. */
export const TOTALS_PATTERN = '(?i)(sub|eind|grand |sub-|eind-)?(totaal|totalen|total|totals)([ :].*)?|som|sum';

/**
 * Turns the `complaint`s of a file into problems, each with the cell as written in the file; a row that is not used has its whole text, and each leg
 * of a folded call has its own problem. A totals row at the end of an export is called that, whatever column it lacks. Parameter: `$delimiter`.
 * @param columns of the file; absent: none of its rows is rejected
 */
export function problemsSelect(feed: Feed, columns: number | undefined): string {
  const valued = `with valued as (
    select problem.*, ${offendingCell(feed)} as value
    from complaint as problem
    inner join original_rows on original_rows.source_row = problem.source_row
)`;
  const others = `select source_row, kind, column_name, value, reason, null as raw
from valued
where kind <> 'rejected'`;
  if (columns === undefined) return `${valued}\n${others}`;
  const firstCells = Array.from(
    { length: Math.min(columns, 3) },
    (_, place) => `lower(cell_text(raw_rows.c${place + 1}))`,
  );
  const [firstCell = 'null'] = firstCells;
  const isTotal = `coalesce(${firstCells.map((cell) => `${cell} in ${TOTALS}`).join(' or ')} or regexp_full_match(${firstCell}, '${TOTALS_PATTERN}'), false)`;
  return `${valued}
select
    raw_rows.source_row,
    'rejected' as kind,
    valued.column_name,
    valued.value,
    case when ${isTotal} then 'totals-row' else valued.reason end as reason,
    ${rawText(columns)} as raw
from valued
inner join leg_rows on leg_rows.leads_row = valued.source_row
inner join raw_rows on raw_rows.source_row = leg_rows.source_row
where valued.kind = 'rejected'
union all
${others}`;
}
