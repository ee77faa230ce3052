import { feedDefinition, feedSql, LOG } from '../feeds/registry.ts';
import type { Feed, FeedColumn } from '../model/feeds.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import { hasInstants, keyColumns, SUPERSEDED_CALLS, stagedTableName, valueColumns } from './staged-tables.ts';

/**
 * Each feed has its own columns and keys, so what is compared is composed here, as lists of columns. Which rows are compared, and what follows from it, is in
 * the files beside this one.
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

/** Whether the later row of a pair differs from the earlier one in a canonical column. */
function isChanged(feed: Feed, column: FeedColumn): string {
  const values = Object.keys(valueColumns(feed, column)).map(
    (name) => `later.${identifier(name)} is distinct from earlier.${identifier(name)}`,
  );
  return `is_changed(${values.join(' or ')}, earlier.emptied, later.emptied, '${column.name}')`;
}

/** Names of the canonical columns in which the rows of a pair differ, joined by bars; empty if they agree. */
function changedColumns(feed: Feed): string {
  const names = feedDefinition(feed).columns.map(
    (column) => `case when ${isChanged(feed, column)} then '${column.name}' end`,
  );
  return `concat_ws('|', ${names.join(', ')})`;
}

/** The old and new values: `result: no-answer > conversation`. */
function changes(feed: Feed): string {
  const texts = feedDefinition(feed).columns.map((column) => {
    const [before, after] = [
      shownValue(feed, column, 'earlier', '(empty)'),
      shownValue(feed, column, 'later', '(empty)'),
    ];
    return `case when ${isChanged(feed, column)} then change_text('${column.name}', ${before}, ${after}) end`;
  });
  return `concat_ws('; ', ${texts.join(', ')})`;
}

/** Whom a row is about and when, if its feed has columns for that: rows about somebody must be found even if they no longer count. */
function subjectColumns(feed: Feed): readonly string[] {
  const { columns } = feedDefinition(feed);
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  const own = (name: string): string => (has(name) ? `later.${identifier(name)}` : 'null');
  const moment = columns.find((column) => column.kind === 'moment' && column.required === true);
  const day = columns.find((column) => column.kind === 'day');
  const instant = (end: 'earliest' | 'latest'): string => {
    if (hasInstants(feed)) return 'later.moment';
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

/** The macros that comparisons use, each after those that it uses. */
export function deliveryMacros(): readonly string[] {
  const texts = ['instant-text', 'event-text', 'day-text', 'number-text', 'shown-value'];
  return ['emptied', ...texts, 'is-changed', 'change-text'].map((file) =>
    sqlFile(import.meta.url, `./cells/${file}.sql`),
  );
}

/** The table of keys that were delivered more than once. */
export const REPEATED_KEY = 'repeated_key';

/**
 * One SELECT that returns the keys of a feed that were delivered more than once, each with a number.
 * @param keys SELECT of the keys to examine, once for each row that has them, with its `unit`
 */
export function repeatedKeySelect(feed: Feed, keys: string = deliveredKeySelect(feed)): string {
  return `with delivered_key as (${keys})\n${sqlFile(import.meta.url, './repeated-key.sql')}`;
}

function deliveredKeySelect(feed: Feed): string {
  const keys = [
    ...keyColumns(feed).map(identifier),
    ...openKeys(feed).map((column) => `is_emptied(emptied, '${column}') as ${emptiedColumn(column)}`),
  ];
  return `select unit, ${keys.join(', ')} from ${identifier(stagedTableName(feed))}`;
}

/** The rows of a feed whose key is in `REPEATED_KEY`, with its number. */
function keyedRowSelect(feed: Feed): string {
  return `select delivered.unit, delivered.source_row, repeated.key_number
from ${identifier(stagedTableName(feed))} as delivered
inner join ${REPEATED_KEY} as repeated on ${equalKeys(feed, 'repeated', 'delivered')}`;
}

/** The rows of `delivered_pair`, each with what is shown of it. */
function comparedRowsSelect(feed: Feed): string {
  const { columns, key } = feedDefinition(feed);
  const keyTexts = key
    .map((name) => columns.find((column) => column.name === name) as FeedColumn)
    .map((column) => `coalesce(${valueText(feed, column, 'later')}, '')`);
  return `select
    unit,
    source_row,
    later.legs,
    key_number,
    turn,
    ${keyTexts.join(` || ' / ' || `)} as key,
    case when turn > 1 then ${changedColumns(feed)} end as columns,
    case when turn > 1 then ${changes(feed)} end as changes,
    ${subjectColumns(feed).join(',\n    ')}
from delivered_pair`;
}

/**
 * Views of the rows of a feed whose key is in `REPEATED_KEY`. `compared_row` has each row with its key, its turn among the deliveries of that key, whom it is
 * about, and its differences from the previous turn: `columns`, by name, and their `changes`, both null for the first turn.
 */
export function comparisonViews(feed: Feed): Readonly<Record<string, string>> {
  return {
    delivered_row: `select * from ${identifier(stagedTableName(feed))}`,
    keyed_row: keyedRowSelect(feed),
    delivered_pair: sqlFile(import.meta.url, './delivered-pair.sql'),
    compared_row: comparedRowsSelect(feed),
  };
}

/**
 * Views of the rows of `earlier_call`. `compared_call` has each row with `items`: the value of each column, the value in the row that replaced it, and whether
 * they differ.
 */
export function callComparisonViews(): Readonly<Record<string, string>> {
  return { call_pair: sqlFile(import.meta.url, './call-pair.sql'), compared_call: comparedCallSelect() };
}

function comparedCallSelect(): string {
  const items = feedDefinition(LOG).columns.map(
    (column, position) =>
      `{ 'position': ${position}, 'column_name': '${column.name}', 'before': ${shownValue(LOG, column, 'earlier', '')}, 'after': ${shownValue(LOG, column, 'later', '')}, 'differs': ${isChanged(LOG, column)} }`,
  );
  return `select call_key, turn, replaced_by_file_key, replaced_by_row, [${items.join(',\n')}] as items from call_pair`;
}

/**
 * One SELECT that returns the calls that a later delivery superseded, under the facts' column names: the SELECT of the fact, over their table. They have no
 * place among the valid calls.
 */
export function supersededCallSelect(): string {
  const superseded = `select *, cast(null as bigint) as rowid from ${identifier(SUPERSEDED_CALLS)}`;
  return `with staged_calls as (${superseded})\n${feedSql(LOG, 'call')}`;
}

/**
 * One SELECT that returns the valid rows of a feed, with the key of their file. Superseded calls have already been moved out of the staged rows.
 * Each feed has a view of them, which takes twice as long to plan from a macro.
 */
export function acceptedSelect(feed: Feed): string {
  const table = identifier(stagedTableName(feed));
  if (feed === LOG) return `select *, unit as file_key from ${table}`;
  return `select *, unit as file_key
from ${table}
anti join (select unit, source_row from superseded where feed = '${feed}') as superseded_row using (unit, source_row)`;
}
