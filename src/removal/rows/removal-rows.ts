import { feedDefinition, subjectRowsSelect } from '../../feeds/registry.ts';
import type { Feed } from '../../model/feeds.ts';
import { keyColumns } from '../../staging/staged-tables.ts';
import { identifier } from '../../store/sql.ts';

/** A feed's staged rows in a load, in the form that all removals use. The feed's `removal.sql` says whom a row is about, and from when to when. */
function rowsOfFeed(feed: Feed): string {
  const { columns } = feedDefinition(feed);
  const own = (name: string): string =>
    columns.some((column) => column.name === name) ? identifier(name) : 'cast(null as varchar)';
  const words = columns
    .filter(({ kind, name }) => (kind === 'text' || kind === 'list') && name !== 'person_id')
    .map(({ name }) => identifier(name));
  const keys = keyColumns(feed).map((name) => `cast(${identifier(name)} as varchar)`);
  return `select
    '${feed}' as feed, unit, source_row, legs,
    subject_number as number, other_number, subject_person as person_id, moment, begins_at, ends_at,
    ${own('vendor')} as vendor, ${own('call_id')} as call_id,
    ${own(columns.find(({ filesIn }) => filesIn !== undefined)?.name ?? '')} as named_file,
    coalesce(is_objection, false) as is_objection, coalesce(is_stop, false) as is_stop,
    ${words.length === 0 ? 'cast(null as varchar)' : `concat_ws(' x ', ${words.join(', ')})`} as words,
    [${keys.join(', ')}] as row_key
from (${subjectRowsSelect(feed)}) as own_row
inner join loaded_unit using (unit)`;
}

/** The staged rows of these feeds in a load, in one form; `row_key` is the same in later deliveries of the row. */
export function removalRowsSelect(feeds: readonly Feed[]): string {
  return feeds.map(rowsOfFeed).join('\nunion all\n');
}
