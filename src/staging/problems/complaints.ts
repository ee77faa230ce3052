import { feedDefinition } from '../../feeds/registry.ts';
import type { Feed } from '../../model/feeds.ts';
import { identifier, literal } from '../../store/sql.ts';
import { type CellRules, isBeyondComplaint } from '../cell-rules.ts';

/** Whether rows of a feed name persons by their id. */
export function namesPersons(feed: Feed): boolean {
  return feedDefinition(feed).columns.some(({ name }) => name === 'person_id');
}

/**
 * The problems of the rows in `read_rows`: why a row is not used; for the other rows, each value that was emptied, repaired or needs a note. Returns `kind`,
 * `source_row`, `column_name`, `reason`. Columns without problems are left out. Composed, because each feed has its own columns; one SELECT for each finds its
 * few problems faster than one over all columns of all rows.
 */
export function complaintsSelect(feed: Feed, rules: CellRules): string {
  const values = feedDefinition(feed).columns.flatMap((column) => {
    if (isBeyondComplaint(column, rules)) return [];
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

/**
 * One SELECT over `read_rows` that counts the rows with a complaint, as `complaining`, those whose id marks a totals row, as `totals`, and those that name a
 * person, as `persons`. What has no rows to work on is then neither planned nor run.
 * @param id column with that id; undefined: none has one
 */
export function rowCountsSelect(feed: Feed, rules: CellRules, id: string | undefined): string {
  const problems = feedDefinition(feed).columns.flatMap((column) =>
    isBeyondComplaint(column, rules) ? [] : [identifier(`${column.name}_problem`)],
  );
  const isTotals = id === undefined ? 'false' : `regexp_full_match(${identifier(id)}, ${literal(TOTALS_PATTERN)})`;
  return `select
    count(coalesce(${[...problems, 'rejected_reason', 'note_reason'].join(', ')})) as complaining,
    count(*) filter (where ${isTotals}) as totals,
    count(${namesPersons(feed) ? 'person_id' : 'null'}) as persons
from read_rows`;
}

/** The rows of `complaint`, each with its cell as written in the file (`value`), from the column that it names. */
export function complainedCellSelect(feed: Feed): string {
  const cases = feedDefinition(feed).columns.map(
    (column) => `when '${column.name}' then original_rows.${identifier(column.name)}`,
  );
  return `select complaint.*, case complaint.column_name ${cases.join(' ')} end as value
from complaint
inner join original_rows on original_rows.source_row = complaint.source_row`;
}

/** Words with which an export ends its table. */
export const TOTAL_WORDS: readonly string[] = [
  ...['totaal', 'totaal:', 'totalen', 'subtotaal', 'eindtotaal', 'som'],
  ...['total', 'total:', 'totals', 'subtotal', 'grand total', 'sum'],
];

/** An id that marks a totals row: `Totaal`, `Subtotaal Anja`. */
export const TOTALS_PATTERN = '(?i)(sub|eind|grand |sub-|eind-)?(totaal|totalen|total|totals)([ :].*)?|som|sum';
