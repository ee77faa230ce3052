import { FEEDS, feedDefinition, LOG } from '../feeds/registry.ts';
import type { SqlType, TableDefinition } from '../model/facts.ts';
import type { ColumnKind, Feed, FeedColumn } from '../model/feeds.ts';

/** Raise this whenever files would be read differently: all files are then read again. */
export const STAGING_VERSION: number = 16;

/** Files as they were staged. `unit` numbers a reading of a file in this store, and means nothing outside it. */
export const STAGED_FILE: TableDefinition = {
  unit: 'INTEGER',
  path: 'VARCHAR',
  sha256: 'VARCHAR',
  fingerprint: 'VARCHAR',
  bytes: 'BIGINT',
  feed: 'VARCHAR',
  vendor: 'VARCHAR',
  format: 'VARCHAR',
  encoding: 'VARCHAR',
  delimiter: 'VARCHAR',
  rows_read: 'BIGINT',
  rejected: 'BIGINT',
  /** JSON array of sentences. */
  remarks: 'VARCHAR',
};

/** Problems of a reading, as in the ledger. */
const STAGED_PROBLEM: TableDefinition = {
  unit: 'INTEGER',
  source_row: 'BIGINT',
  kind: 'VARCHAR',
  column_name: 'VARCHAR',
  value: 'VARCHAR',
  reason: 'VARCHAR',
  raw: 'VARCHAR',
};

/**
 * Ids by which the rows of a unit refer to each other, as numbers, with a mark of the legs that the unit has of each. `tie`: the id with the notation
 * in which its rows can be compared; `id`: without it.
 */
const STAGED_TIE: TableDefinition = { unit: 'INTEGER', tie: 'BIGINT', legs: 'BIGINT', id: 'BIGINT' };

/** Readings that use rows of other files, with a key of those rows. */
const STAGED_SURROUNDINGS: TableDefinition = { unit: 'INTEGER', surroundings: 'VARCHAR' };

/** Calls of a unit whose other rows are in another file, and where the first of those is. */
const STAGED_SHARED_CALL: TableDefinition = {
  unit: 'INTEGER',
  source_row: 'BIGINT',
  other_path: 'VARCHAR',
  other_row: 'BIGINT',
};

const TYPES: Readonly<Record<Exclude<ColumnKind, 'moment'>, SqlType>> = {
  text: 'VARCHAR',
  day: 'INTEGER',
  number: 'BIGINT',
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  amount: 'DECIMAL(18,2)',
  duration: 'BIGINT',
  list: 'VARCHAR',
  enumeration: 'VARCHAR',
  'enumeration-list': 'VARCHAR',
};

/** The moments of a call are instants; those of other feeds have an earliest and a latest reading. */
export function hasInstants(feed: Feed): boolean {
  return feed === LOG;
}

/** The columns that store a canonical column, with their types. */
export function valueColumns(feed: Feed, column: FeedColumn): TableDefinition {
  if (column.kind !== 'moment') return { [column.name]: TYPES[column.kind] };
  if (hasInstants(feed)) return { [column.name]: 'BIGINT' };
  return {
    [`${column.name}_earliest`]: 'BIGINT',
    [`${column.name}_latest`]: 'BIGINT',
    [`${column.name}_is_day`]: 'BOOLEAN',
  };
}

/** The stored columns that identify a row of a feed. */
export function keyColumns(feed: Feed): string[] {
  const definition = feedDefinition(feed);
  const keys = definition.columns.filter((column) => definition.key.includes(column.name));
  return keys.flatMap((column) => Object.keys(valueColumns(feed, column)));
}

/**
 * The table of a feed's staged rows. For calls it holds only the valid ones, which are the facts themselves; superseded versions are moved to SUPERSEDED_CALLS.
 * The view DELIVERED_CALLS has both.
 */
export function stagedTableName(feed: Feed): string {
  return `staged_${feed}`;
}

/** Staged calls that a later delivery of their key superseded; same columns as the valid ones. */
export const SUPERSEDED_CALLS: string = 'superseded_calls';

/** Rows that repeat a row of a file that is gone. */
const REPEATED_ROW: TableDefinition = {
  unit: 'INTEGER',
  source_row: 'BIGINT',
  /** Digest of the file that is gone, and its row. */
  sha256: 'VARCHAR',
  former_row: 'BIGINT',
};

/** Files that were replaced by others. `rows`: the number of rows that counted. */
export const FORMER_FILE: TableDefinition = { feed: 'VARCHAR', sha256: 'VARCHAR', rows: 'BIGINT' };

/** View of all staged calls, valid or not. */
export const DELIVERED_CALLS: string = 'delivered_calls';

/** Columns that follow from the row of a call, as facts have them (`kept.sql` of the calls feed). */
const CALL_FACTS: TableDefinition = {
  call_key: 'BIGINT',
  person_key: 'BIGINT',
  moment: 'BIGINT',
  end_at: 'BIGINT',
  talked_seconds: 'BIGINT',
  local_day: 'INTEGER',
  local_second: 'INTEGER',
  started_local_day: 'INTEGER',
  end_local_day: 'INTEGER',
};

/**
 * The readable rows of a feed. `legs`: number of rows of the file in this one (calls that a format folds); `emptied`: columns with an unreadable cell, each
 * between bars, null if there are none.
 */
export function stagedTable(feed: Feed): TableDefinition {
  const values = feedDefinition(feed).columns.map((column) => valueColumns(feed, column));
  return Object.assign(
    { unit: 'INTEGER', source_row: 'BIGINT', legs: 'INTEGER', emptied: 'VARCHAR' },
    ...values,
    feed === LOG ? CALL_FACTS : {},
  ) as TableDefinition;
}

/** All tables that store readings, each row with the `unit` to which it belongs. The last one is created last: if it exists, all do. */
export const STAGED_TABLES: Readonly<Record<string, TableDefinition>> = {
  staged_problem: STAGED_PROBLEM,
  staged_tie: STAGED_TIE,
  staged_surroundings: STAGED_SURROUNDINGS,
  staged_shared_call: STAGED_SHARED_CALL,
  ...Object.fromEntries(FEEDS.map((feed) => [stagedTableName(feed), stagedTable(feed)])),
  [SUPERSEDED_CALLS]: stagedTable(LOG),
  repeated_row: REPEATED_ROW,
  staged_file: STAGED_FILE,
};
