import { renameSync, rmSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/**
 * Makes a store of many times the calls out of one that was loaded and judged, for questions about single numbers: loading and judging twenty million calls takes
 * an hour, copying them some minutes. Each row of the tables that such questions read stands in it so many times, with keys, ids, telephone numbers and rows of
 * files of its own, as if it were of another number and another person; the copies of a row stand together, so that the tables keep the order in which they were
 * written. What the files said (`staged_*`) is left as it is, but for the calls, which are facts as they are staged; and so are the tables that only lead to others,
 * and the texts of rejected rows.
 */

/** What `explain` and `dossier` read, row by row. */
const COPIED = new Set([
  ...['staged_calls', 'person', 'person_form', 'phone', 'relation', 'consent', 'objection_record', 'register_entry'],
  ...['handover', 'listed_number', 'complaint', 'problem', 'revision', 'call_scope', 'standing', 'verdict', 'finding'],
  ...['call_party', 'call_consent', 'call_relation', 'call_objection', 'call_delivery', 'objection'],
  'objection_origin',
]);

/** Keys that do not count rows which are copied. */
const SHARED_KEYS = new Set(['file_key', 'replaced_by_file_key', 'scope_key']);
const IDS = new Set([
  ...['call_id', 'person_id', 'consent_id', 'relation_id', 'objection_id', 'complaint_id', 'vendor_call_id'],
]);
const NUMBER_COLUMNS = new Set(['number', 'called_number', 'caller_number']);
/** Of the numbers that `generate.ts` makes: the first of them, and the first that it never makes. */
const NUMBERS = { from: 31_610_000_000n, until: 31_620_000_000n } as const;
/** A key may have a month above its 32 lower bits. */
const LOWER = 4_294_967_296n;

interface Column {
  readonly table_name: string;
  readonly column_name: string;
}

/**
 * Puts an enlarged store in the place of one.
 * @param path of the store, which nobody has open
 * @param copies of each row
 */
export async function enlargeStore(path: string, copies: number): Promise<void> {
  const enlarged = `${path}.enlarged`;
  rmSync(enlarged, { force: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`attach '${quoted(path)}' as former (read_only)`);
  await connection.run(`attach '${quoted(enlarged)}' as enlarged`);
  const columns = await rowsOf<Column>(
    connection,
    `select c.table_name, c.column_name from duckdb_columns() as c
    inner join duckdb_tables() as t on c.database_name = t.database_name and c.table_name = t.table_name
    where c.database_name = 'former' order by c.table_name, c.column_index`,
  );
  for (const table of new Set(columns.map((column) => column.table_name))) {
    const own = columns.filter((column) => column.table_name === table).map((column) => column.column_name);
    await connection.run(`create table enlarged.${table} as ${copyOf(table, own, copies)}`);
  }
  const views = await rowsOf<{ sql: string }>(
    connection,
    "select sql from duckdb_views() where database_name = 'former' and not internal",
  );
  await connection.run('use enlarged');
  for (const { sql } of views) await connection.run(sql.replace(/\bformer\./gu, ''));
  await connection.run('checkpoint enlarged');
  await connection.run('use memory');
  await connection.run('detach enlarged');
  await connection.run('detach former');
  connection.closeSync();
  instance.closeSync();
  renameSync(enlarged, path);
}

function copyOf(table: string, columns: readonly string[], copies: number): string {
  if (table === 'loaded_span') return `select * replace (calls * ${copies} as calls) from former.${table}`;
  if (!COPIED.has(table)) return `select * from former.${table}`;
  const shown = columns.map((column) => `${copiedValue(table, column, BigInt(copies))} as "${column}"`);
  return `select ${shown.join(', ')} from (select unnest(range(${copies})) as copy, * from former.${table})`;
}

/** The value of a column in a copy of a row. */
function copiedValue(table: string, column: string, copies: bigint): string {
  const key = (whole: string): string => `(${whole} // ${LOWER}) * ${LOWER} + (${whole} % ${LOWER}) * ${copies} + copy`;
  // An objection of the lists and one that was made in a call have keys of two counts, one even and one odd.
  if (column === 'objection_key' && table !== 'objection_record')
    return `2 * (${key('(objection_key // 2)')}) + objection_key % 2`;
  if (column.endsWith('_key') && !SHARED_KEYS.has(column)) return key(column);
  if (column.endsWith('_row')) return `${column} * ${copies} + copy`;
  if (NUMBER_COLUMNS.has(column))
    return `case when ${column} >= ${NUMBERS.from} and ${column} < ${NUMBERS.until} then ${NUMBERS.from} + (${column} - ${NUMBERS.from}) * ${copies} + copy else ${column} end`;
  if (!IDS.has(column)) return `"${column}"`;
  const digits = `regexp_extract(${column}, '\\d+$')`;
  const counted = `cast(cast(nullif(${digits}, '') as bigint) * ${copies} + copy as varchar)`;
  return `left(${column}, length(${column}) - length(${digits})) || lpad(${counted}, cast(greatest(length(${digits}), length(${counted})) as integer), '0')`;
}

async function rowsOf<Row>(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as Row[];
}

function quoted(path: string): string {
  return path.replaceAll("'", "''");
}
