import { feedDefinition, LOG } from '../../feeds/registry.ts';
import type { Feed, FeedColumn } from '../../model/feeds.ts';
import { identifier, sqlFile } from '../../store/sql.ts';
import {
  DELIVERED_CALLS,
  hasInstants,
  keyColumns,
  SUPERSEDED_CALLS,
  stagedTableName,
  valueColumns,
} from '../stage/staged-tables.ts';

/**
 * Each feed has its own columns and keys, so the comparisons are composed here, as lists of columns. The files `superseded.sql` and `changed-value.sql` hold
 * the logic.
 */

/** How a column is shown to the reader: numbers with their plus, days and instants as ISO 8601 (UTC). */
function valueText(feed: Feed, column: FeedColumn, row: 'earlier' | 'later'): string {
  const name = `${row}.${identifier(Object.keys(valueColumns(feed, column))[0] ?? column.name)}`;
  switch (column.kind) {
    case 'number':
      return `number_text(${name})`;
    case 'day':
      return `day_text(${name})`;
    case 'moment':
      return hasInstants(feed)
        ? `instant_text(${name})`
        : `event_text(${name}, ${row}.${identifier(`${column.name}_is_day`)})`;
    default:
      return `cast(${name} as varchar)`;
  }
}

/** The value of a column; `nothing` where it is empty. */
function shownValue(feed: Feed, column: FeedColumn, row: 'earlier' | 'later', nothing: '' | '(empty)'): string {
  return `shown_value(${valueText(feed, column, row)}, ${row}.emptied, '${column.name}', '${nothing}')`;
}

/** Key columns that may be empty. An unreadable one is unknown, so it does not equal an empty one. */
function openKeys(feed: Feed): readonly string[] {
  const { key, columns } = feedDefinition(feed);
  return columns.filter((column) => key.includes(column.name) && column.required !== true).map((column) => column.name);
}

function emptiedColumn(column: string): string {
  return identifier(`${column}_was_emptied`);
}

function equalKeys(feed: Feed, one: string, other: string): string {
  const known = keyColumns(feed).map(
    (column) => `${one}.${identifier(column)} is not distinct from ${other}.${identifier(column)}`,
  );
  const emptied = openKeys(feed).map(
    (column) => `${one}.${emptiedColumn(column)} = is_emptied(${other}.emptied, '${column}')`,
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

/** Names of the canonical columns in which two readings of a key differ, joined by bars; empty if they agree. */
function differences(feed: Feed): string {
  const cases = feedDefinition(feed).columns.map(
    (column) => `case when ${differs(feed, column)} then '${column.name}' end`,
  );
  return `concat_ws('|', ${cases.join(', ')})`;
}

/** The old and new values: `result: no-answer > conversation`. */
function changes(feed: Feed): string {
  const cases = feedDefinition(feed).columns.map(
    (column) =>
      `case when ${differs(feed, column)} then '${column.name}: ' || ${shownValue(feed, column, 'earlier', '(empty)')} || ' > ' || ${shownValue(feed, column, 'later', '(empty)')} end`,
  );
  return `concat_ws('; ', ${cases.join(', ')})`;
}

/** Whom a row is about and when, if its feed has columns for that: rows about somebody must be found even if they no longer count. */
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

/** Macros that format values for the reader, each after those that it uses. */
export function shownValueMacros(): readonly string[] {
  const files = ['instant-text', 'event-text', 'day-text', 'number-text', 'shown-value'];
  return [
    sqlFile(import.meta.url, '../stage/cells/emptied.sql'),
    ...files.map((file) => sqlFile(import.meta.url, `./${file}.sql`)),
  ];
}

/** One SELECT that returns every row of `earlier_call` with `items`: the value of each column before and after, and whether the replacing row differs in it. */
export function comparedCallSelect(): string {
  const items = feedDefinition(LOG).columns.map(
    (column, position) =>
      `{ 'position': ${position}, 'column_name': '${column.name}', 'before': ${shownValue(LOG, column, 'earlier', '')}, 'after': ${shownValue(LOG, column, 'later', '')}, 'differs': ${differs(LOG, column)} }`,
  );
  return `select
    place.call_key,
    place.turn,
    place.replaced_by_file_key,
    place.replaced_by_row,
    [${items.join(',\n')}] as items
from earlier_call as place
inner join ${identifier(SUPERSEDED_CALLS)} as earlier on earlier.unit = place.file_key and earlier.source_row = place.source_row
inner join ${identifier(DELIVERED_CALLS)} as later on later.unit = place.replaced_by_file_key and later.source_row = place.replaced_by_row`;
}

/** The table of keys that were delivered more than once, which `comparedRowsSelect` reads. */
export const REPEATED_KEY = 'repeated_key';

/**
 * One SELECT that returns the keys of a feed that were delivered more than once, each with a number.
 * @param among table of the keys to check; absent: all keys
 */
export function repeatedKeySelect(feed: Feed, among?: string): string {
  const keys = [
    ...keyColumns(feed).map(identifier),
    ...openKeys(feed).map((column) => `is_emptied(emptied, '${column}') as ${emptiedColumn(column)}`),
  ];
  const grouped = [...keyColumns(feed).map(identifier), ...openKeys(feed).map(emptiedColumn)];
  const table = identifier(stagedTableName(feed));
  const asked = among === undefined ? '' : `semi join ${among} using (${keyColumns(feed).map(identifier).join(', ')})`;
  return `select ${keys.join(', ')}, row_number() over () as key_number
from ${table} inner join loaded_unit using (unit) ${asked}
group by ${grouped.join(', ')}
having count(*) > 1`;
}

/**
 * One SELECT that returns every row of a feed whose key is in `REPEATED_KEY`, with its `turn` among the deliveries of that key and its differences from the
 * previous turn: `columns`, by name, and their `changes`; both null for the first turn.
 */
export function comparedRowsSelect(feed: Feed): string {
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
)
select
    later.unit,
    later.source_row,
    later.legs,
    later.key_number,
    later.turn,
    ${key} as key,
    case when earlier.unit is null then null else ${differences(feed)} end as columns,
    case when earlier.unit is null then null else ${changes(feed)} end as changes,
    ${subjectColumns(feed).join(',\n    ')},
    ${feed === LOG ? 'shared.unit is not null' : 'false'} as is_shared
from turns as later
left join turns as earlier on earlier.key_number = later.key_number and earlier.turn = later.turn - 1
${feed === LOG ? 'left join staged_shared_call as shared on shared.unit = later.unit and shared.source_row = later.source_row' : ''}`;
}

/** One SELECT that returns the valid rows of a feed, with the key of their file. Superseded calls have already been moved out of the staged rows. */
export function acceptedSelect(feed: Feed): string {
  const table = identifier(stagedTableName(feed));
  if (feed === LOG) return `select *, unit as file_key from ${table}`;
  return `select *, unit as file_key
from ${table}
anti join (select unit, source_row from superseded where feed = '${feed}') as superseded_row using (unit, source_row)`;
}
