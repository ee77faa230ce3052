import { feedDefinition } from '../../../feeds/registry.ts';
import { identifier } from '../../../store/sql.ts';
import type { DoubtedFile } from './note-doubts.ts';

/** What `inspect` warns about in texts that are used as written, as a condition on a cell. */
const ODD: Readonly<Record<string, string>> = {
  'garbled-characters': `strlen(cell) > length(cell) and (contains(cell, chr(65533)) or regexp_matches(cell, 'Ã[\\x{0080}-\\x{00BF}]|â€'))`,
  'too-narrow': `starts_with(cell, '###') and regexp_full_match(cell, '#+')`,
  formula: `starts_with(cell, '=') or starts_with(cell, '@')`,
  'rounded-digits': `ends_with(cell, '00') and regexp_full_match(cell, '[1-9][0-9]{14,}00')`,
};

/** The SELECT of rows with texts that were damaged before the file arrived here; undefined where no text is read. Parameter: `$unit`. */
export function oddTextsSelect({ file, map }: DoubtedFile, table: string): string | undefined {
  const columns = feedDefinition(file.source.feed).columns.filter(
    ({ name, kind }) => kind === 'text' && name !== 'vendor' && (map === undefined || map.places[name] !== undefined),
  );
  if (columns.length === 0) return undefined;
  const reason = Object.entries(ODD).map(([name, condition]) => `when ${condition} then '${name}'`);
  const cells = columns.map(
    ({ name }) =>
      `select source_row, '${name}' as column_name, ${identifier(name)} as cell from ${identifier(table)} where unit = cast($unit as integer) and ${identifier(name)} is not null`,
  );
  return `select source_row, column_name, case ${reason.join(' ')} end as reason
    from (${cells.join(' union all ')}) as text_cell where reason is not null`;
}

/** Ids that identify the rows of a feed. */
const ROW_ID = /^(?:call|objection|consent|relation|complaint)_id$/u;

/**
 * The SELECT of rows whose id differs from another one of the file by leading zeros alone: a program that takes ids for quantities drops them.
 * Undefined where no such id is read. Parameter: `$unit`.
 */
export function zeroTwinsSelect({ file, map }: DoubtedFile, table: string): string | undefined {
  const column = feedDefinition(file.source.feed).columns.find(
    ({ name }) => ROW_ID.test(name) && (map === undefined || map.places[name] !== undefined),
  );
  if (column === undefined) return undefined;
  const id = identifier(column.name);
  return `with number_id as (
        select source_row, length(${id}) as width, starts_with(${id}, '0') as has_zero, ltrim(${id}, '0') as digits
        from ${identifier(table)} where unit = cast($unit as integer) and regexp_full_match(${id}, '[0-9]+')
    ),
    with_zeros as (select distinct digits from number_id where has_zero),
    twin as (
        select digits from number_id where digits in (select digits from with_zeros)
        group by digits having min(width) < max(width)
    )
    select source_row, '${column.name}' as column_name, 'zeros-differ' as reason
    from number_id where digits in (select digits from twin)`;
}
