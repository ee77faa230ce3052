import { FEED_DEFINITIONS, type Feed, type FeedColumn } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import { keyColumns, stagedTableName, valueColumns } from '../stage/staged-tables.ts';

/** How a key column is written for the reader: numbers with their plus, days and instants as ISO 8601 (UTC). */
function keyText(feed: Feed, column: FeedColumn): string {
  const name = `later.${identifier(Object.keys(valueColumns(feed, column))[0] ?? column.name)}`;
  switch (column.kind) {
    case 'number':
      return `'+' || cast(${name} as varchar)`;
    case 'day':
      return `cast(date '1970-01-01' + ${name} as varchar)`;
    case 'moment':
      return `strftime(make_timestamp(${name}), '%Y-%m-%dT%H:%M:%SZ')`;
    default:
      return `cast(${name} as varchar)`;
  }
}

/** Key columns that may be empty: one that could not be read is not known, and so is not the same as an empty one. */
function openKeys(feed: Feed): readonly string[] {
  const { key, columns } = FEED_DEFINITIONS[feed];
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

/** Names of the canonical columns in which two readings of a key differ, joined by bars; empty where they are alike. */
function differences(feed: Feed): string {
  const cases = FEED_DEFINITIONS[feed].columns.map((column) => {
    const parts = Object.keys(valueColumns(feed, column)).map(
      (name) => `later.${identifier(name)} is distinct from earlier.${identifier(name)}`,
    );
    const emptied = `is_emptied(later.emptied, '${column.name}') <> is_emptied(earlier.emptied, '${column.name}')`;
    return `case when ${[...parts, emptied].join(' or ')} then '${column.name}' end`;
  });
  return `concat_ws('|', ${cases.join(', ')})`;
}

/**
 * One SELECT that gives every row of a feed which does not stand, because its key was delivered again: `duplicate` where the delivery before it
 * had the same content, `replaced` (by `by_unit`, `by_row`) where a later one had other content. Contents are compared only of keys that were seen twice.
 */
export function supersededSelect(feed: Feed): string {
  const keys = [
    ...keyColumns(feed).map(identifier),
    ...openKeys(feed).map((column) => `is_emptied(emptied, '${column}') as ${wasEmptied(column)}`),
  ];
  const grouped = [...keyColumns(feed).map(identifier), ...openKeys(feed).map(wasEmptied)];
  const table = identifier(stagedTableName(feed));
  const definition = FEED_DEFINITIONS[feed];
  const keyColumnsOfFeed = definition.columns.filter((column) => definition.key.includes(column.name));
  const ordered = definition.key.map((name) => keyColumnsOfFeed.find((column) => column.name === name) as FeedColumn);
  const key = ordered.map((column) => `coalesce(${keyText(feed, column)}, '')`).join(` || ' / ' || `);
  return `with repeated as (
    select ${keys.join(', ')}, row_number() over () as key_number
    from ${table} inner join loaded_unit using (unit)
    group by ${grouped.join(', ')}
    having count(*) > 1
),
turns as (
    select
        ${table}.*,
        repeated.key_number,
        row_number() over (partition by repeated.key_number order by loaded_unit.delivery, ${table}.source_row) as turn
    from ${table}
    inner join loaded_unit using (unit)
    inner join repeated on ${equalKeys(feed, 'repeated', table)}
),
compared as (
    select
        later.unit,
        later.source_row,
        later.legs,
        later.key_number,
        later.turn,
        ${key} as key,
        case when earlier.unit is null then null else ${differences(feed)} end as columns
    from turns as later
    left join turns as earlier on earlier.key_number = later.key_number and earlier.turn = later.turn - 1
),
starters as (
    select
        *,
        lead(unit) over (partition by key_number order by turn) as by_unit,
        lead(source_row) over (partition by key_number order by turn) as by_row,
        lead(columns) over (partition by key_number order by turn) as changed
    from compared
    where columns is null or columns <> ''
)
select '${feed}' as feed, key, unit, source_row, legs, 'duplicate' as fate, null as by_unit, null as by_row, null as columns
from compared where columns = ''
union all
select '${feed}' as feed, key, unit, source_row, legs, 'replaced' as fate, by_unit, by_row, changed as columns
from starters where by_unit is not null`;
}

/** One SELECT that gives the rows of a feed that stand, with the key of their file. */
export function acceptedSelect(feed: Feed): string {
  const table = identifier(stagedTableName(feed));
  return `select ${table}.*, loaded_unit.file_key
from ${table}
inner join loaded_unit using (unit)
anti join (select unit, source_row from superseded where feed = '${feed}') as superseded_row using (unit, source_row)`;
}
