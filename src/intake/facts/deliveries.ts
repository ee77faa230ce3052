import { feedDefinition, LOG } from '../../feeds/registry.ts';
import type { Feed, FeedColumn } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import {
  DELIVERED_CALLS,
  hasInstants,
  keyColumns,
  SUPERSEDED_CALLS,
  stagedTableName,
  valueColumns,
} from '../stage/staged-tables.ts';

function instantText(micros: string): string {
  const fraction = `case when ${micros} % 1000000 = 0 then '' else '.' || lpad(cast(${micros} % 1000000 as varchar), 6, '0') end`;
  return `strftime(make_timestamp(${micros}), '%Y-%m-%dT%H:%M:%S') || ${fraction} || 'Z'`;
}

/** A day without a time is shown by its first instant. */
function eventText(isDay: string, earliest: string): string {
  return `${instantText(earliest)} || case when ${isDay} then ' (that day)' else '' end`;
}

/** How a column is shown to the reader: numbers with their plus, days and instants as ISO 8601 (UTC). */
function valueText(feed: Feed, column: FeedColumn, row: 'earlier' | 'later'): string {
  const name = `${row}.${identifier(Object.keys(valueColumns(feed, column))[0] ?? column.name)}`;
  switch (column.kind) {
    case 'number':
      return `'+' || cast(${name} as varchar)`;
    case 'day':
      return `cast(date '1970-01-01' + ${name} as varchar)`;
    case 'moment':
      return hasInstants(feed) ? instantText(name) : eventText(`${row}.${identifier(`${column.name}_is_day`)}`, name);
    default:
      return `cast(${name} as varchar)`;
  }
}

/** Key columns that may be empty. One that could not be read is unknown, so it does not equal an empty one. */
function openKeys(feed: Feed): readonly string[] {
  const { key, columns } = feedDefinition(feed);
  return columns.filter((column) => key.includes(column.name) && column.required !== true).map((column) => column.name);
}

function wasEmptied(column: string): string {
  return identifier(`${column}_was_emptied`);
}

function equalKeys(feed: Feed, one: string, other: string): string {
  const known = keyColumns(feed).map(
    (column) => `${one}.${identifier(column)} is not distinct from ${other}.${identifier(column)}`,
  );
  const emptied = openKeys(feed).map(
    (column) => `${one}.${wasEmptied(column)} = is_emptied(${other}.emptied, '${column}')`,
  );
  return [...known, ...emptied].join(' and ');
}

/** Whether two readings of a key differ in a canonical column. */
function differs(feed: Feed, column: FeedColumn): string {
  const parts = Object.keys(valueColumns(feed, column)).map(
    (name) => `later.${identifier(name)} is distinct from earlier.${identifier(name)}`,
  );
  const emptied = `is_emptied(later.emptied, '${column.name}') <> is_emptied(earlier.emptied, '${column.name}')`;
  return [...parts, emptied].join(' or ');
}

/** Names of the canonical columns in which two readings of a key differ, joined by bars; empty where they agree. */
function differences(feed: Feed): string {
  const cases = feedDefinition(feed).columns.map(
    (column) => `case when ${differs(feed, column)} then '${column.name}' end`,
  );
  return `concat_ws('|', ${cases.join(', ')})`;
}

/** The old and new values: `result: no-answer > conversation`. */
function changes(feed: Feed): string {
  const shown = (column: FeedColumn, row: 'earlier' | 'later'): string =>
    `coalesce(${valueText(feed, column, row)}, case when is_emptied(${row}.emptied, '${column.name}') then '(unreadable)' else '(empty)' end)`;
  const cases = feedDefinition(feed).columns.map(
    (column) =>
      `case when ${differs(feed, column)} then '${column.name}: ' || ${shown(column, 'earlier')} || ' > ' || ${shown(column, 'later')} end`,
  );
  return `concat_ws('; ', ${cases.join(', ')})`;
}

/** Whom a row is about and when, if its feed has columns for that: what was said about somebody must be found even where it is no longer used. */
function subjectColumns(feed: Feed): readonly string[] {
  const { columns } = feedDefinition(feed);
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  const own = (name: string): string => (has(name) ? `later.${identifier(name)}` : 'null');
  const moment = columns.find((column) => column.kind === 'moment' && column.required === true);
  const day = columns.find((column) => column.kind === 'day');
  const instant = (end: 'earliest' | 'latest'): string => {
    if (hasInstants(feed)) return 'coalesce(later.connected_at, later.started_at)';
    return moment === undefined ? 'null' : `later.${identifier(`${moment.name}_${end}`)}`;
  };
  return [
    `${own('vendor')} as vendor`,
    `${has('called_number') ? 'later.called_number' : own('number')} as number`,
    `${own('caller_number')} as caller_number`,
    `${has('direction') ? `coalesce(later.direction, 'outbound')` : 'null'} as direction`,
    `${own('person_id')} as person_id`,
    `${instant('earliest')} as earliest`,
    `${instant('latest')} as latest`,
    `${moment === undefined && day !== undefined ? `later.${identifier(day.name)}` : 'null'} as day`,
  ];
}

/** The value of a column, in the notation of `changes`. */
function shownValue(feed: Feed, column: FeedColumn, row: 'earlier' | 'later'): string {
  return `coalesce(${valueText(feed, column, row)}, case when is_emptied(${row}.emptied, '${column.name}') then '(unreadable)' else '' end)`;
}

/**
 * One SELECT that returns each value of a call that a later delivery changed, from every row of `earlier_call` and the row that replaced it.
 * `position` is the position of the column in the feed; an empty value is an empty text.
 */
export function changedValuesSelect(): string {
  const items = feedDefinition(LOG).columns.map(
    (column, position) =>
      `{ 'position': ${position}, 'column_name': '${column.name}', 'before': ${shownValue(LOG, column, 'earlier')}, 'after': ${shownValue(LOG, column, 'later')}, 'differs': ${differs(LOG, column)} }`,
  );
  return `with told as (
    select
        place.call_key,
        place.turn,
        place.replaced_by_file_key,
        place.replaced_by_row,
        unnest([${items.join(',\n')}]) as item
    from earlier_call as place
    inner join ${identifier(SUPERSEDED_CALLS)} as earlier on earlier.unit = place.file_key and earlier.source_row = place.source_row
    inner join ${identifier(DELIVERED_CALLS)} as later on later.unit = place.replaced_by_file_key and later.source_row = place.replaced_by_row
)
select call_key, turn, replaced_by_file_key, replaced_by_row, item.position, item.column_name, item.before, item.after
from told
where item.differs`;
}

const SUBJECT = 'vendor, number, caller_number, direction, person_id, earliest, latest, day';

/** The table of keys that were delivered more than once, which `supersededSelect` reads. */
export const REPEATED_KEY = 'repeated_key';

/**
 * One SELECT that returns the keys of a feed that were delivered more than once, each with a number.
 * @param among table of the keys to check; absent: all keys
 */
export function repeatedKeySelect(feed: Feed, among?: string): string {
  const keys = [
    ...keyColumns(feed).map(identifier),
    ...openKeys(feed).map((column) => `is_emptied(emptied, '${column}') as ${wasEmptied(column)}`),
  ];
  const grouped = [...keyColumns(feed).map(identifier), ...openKeys(feed).map(wasEmptied)];
  const table = identifier(stagedTableName(feed));
  const asked = among === undefined ? '' : `semi join ${among} using (${keyColumns(feed).map(identifier).join(', ')})`;
  return `select ${keys.join(', ')}, row_number() over () as key_number
from ${table} inner join loaded_unit using (unit) ${asked}
group by ${grouped.join(', ')}
having count(*) > 1`;
}

/**
 * One SELECT that returns every row of a feed that another delivery of its key superseded: `duplicate` if the delivery before it had the same
 * content,
 * `replaced` (by `by_unit`, `by_row`) if a later one had other content. `joined` are a call's rows in a file that describes only part of it,
 * `joined-replaced` if a later delivery describes that call differently. Only keys in `REPEATED_KEY` are compared.
 */
export function supersededSelect(feed: Feed): string {
  const table = identifier(stagedTableName(feed));
  const definition = feedDefinition(feed);
  const keyColumnsOfFeed = definition.columns.filter((column) => definition.key.includes(column.name));
  const ordered = definition.key.map((name) => keyColumnsOfFeed.find((column) => column.name === name) as FeedColumn);
  const key = ordered.map((column) => `coalesce(${valueText(feed, column, 'later')}, '')`).join(` || ' / ' || `);
  return `with places as (
    select
        ${table}.unit,
        ${table}.source_row,
        repeated.key_number,
        row_number() over (partition by repeated.key_number order by loaded_unit.delivery, ${table}.source_row) as turn
    from ${table}
    inner join loaded_unit using (unit)
    inner join ${REPEATED_KEY} as repeated on ${equalKeys(feed, 'repeated', table)}
),
turns as (
    select ${table}.*, places.key_number, places.turn
    from places
    inner join ${table} using (unit, source_row)
),
compared as (
    select
        later.unit,
        later.source_row,
        later.legs,
        later.key_number,
        later.turn,
        ${key} as key,
        case when earlier.unit is null then null else ${differences(feed)} end as columns,
        case when earlier.unit is null then null else ${changes(feed)} end as changes,
        ${subjectColumns(feed).join(',\n        ')},
        ${feed === LOG ? 'shared.unit is not null' : 'false'} as is_shared
    from turns as later
    left join turns as earlier on earlier.key_number = later.key_number and earlier.turn = later.turn - 1
    ${feed === LOG ? 'left join staged_shared_call as shared on shared.unit = later.unit and shared.source_row = later.source_row' : ''}
),
told as (
    select
        *,
        max(case when columns is null or columns <> '' then turn end) over (partition by key_number) > turn as is_told_again
    from compared
),
starters as (
    select
        *,
        lead(unit) over (partition by key_number order by turn) as by_unit,
        lead(source_row) over (partition by key_number order by turn) as by_row,
        lead(columns) over (partition by key_number order by turn) as changed_columns,
        lead(changes) over (partition by key_number order by turn) as later_changes
    from compared
    where columns is null or columns <> ''
)
select '${feed}' as feed, key, unit, source_row, legs,
    case when not is_shared then 'duplicate' when is_told_again then 'joined-replaced' else 'joined' end as fate,
    null as by_unit, null as by_row, null as columns, null as changes, ${SUBJECT}
from told where columns = ''
union all
select '${feed}' as feed, key, unit, source_row, legs, 'replaced' as fate, by_unit, by_row, changed_columns as columns, later_changes as changes, ${SUBJECT}
from starters where by_unit is not null`;
}

/** One SELECT that returns the valid rows of a feed, with the key of their file. Superseded calls have already left the staged rows by then. */
export function acceptedSelect(feed: Feed): string {
  const table = identifier(stagedTableName(feed));
  if (feed === LOG) return `select *, unit as file_key from ${table}`;
  return `select *, unit as file_key
from ${table}
anti join (select unit, source_row from superseded where feed = '${feed}') as superseded_row using (unit, source_row)`;
}
