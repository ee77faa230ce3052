import type { Cell, Parameters } from '../../store/store.ts';

/** How ClickHouse runs the SQL texts of DuckDB, and how it stores their tables. */

/**
 * Makes ClickHouse read the texts as DuckDB does; without any one of these settings, some text returns other rows and no error. An unmatched row of a join is
 * null, and so is an aggregate of no rows; `union` removes duplicates; a name means a column before it means an alias; a cast keeps null; `least` and
 * `greatest` skip null; two conditions on nullable columns may make a join. Settings with their default value are listed too: the profile of a user may have
 * others.
 */
export const SETTINGS = {
  join_use_nulls: 1,
  aggregate_functions_null_for_empty: 1,
  union_default_mode: 'DISTINCT',
  prefer_column_name_to_alias: 1,
  cast_keep_nullable: 1,
  least_greatest_legacy_null_behavior: 0,
  session_timezone: 'UTC',
  transform_null_in: 0,
  join_default_strictness: 'ALL',
  any_join_distinct_right_table_keys: 0,
  group_by_use_nulls: 0,
  empty_result_for_aggregation_by_empty_set: 0,
  except_default_mode: 'ALL',
  decimal_check_overflow: 1,
  enable_analyzer: 1,
  // No rows are left out or read from elsewhere: a statement that reaches a limit fails.
  limit: '0',
  offset: '0',
  final: 0,
  additional_result_filter: '',
  use_query_cache: 0,
  partial_result_on_first_cancel: 0,
  read_overflow_mode: 'throw',
  read_overflow_mode_leaf: 'throw',
  group_by_overflow_mode: 'throw',
  sort_overflow_mode: 'throw',
  result_overflow_mode: 'throw',
  distinct_overflow_mode: 'throw',
  set_overflow_mode: 'throw',
  join_overflow_mode: 'throw',
  transfer_overflow_mode: 'throw',
  timeout_overflow_mode: 'throw',
  timeout_overflow_mode_leaf: 'throw',
  // Each statement runs once: compiling it to machine code takes longer than it saves.
  compile_expressions: 0,
  compile_aggregate_expressions: 0,
  compile_sort_description: 0,
  // When an INSERT returns, its rows are there. An error replaces the answer, instead of interrupting it.
  async_insert: 0,
  wait_end_of_query: 1,
  // JavaScript numbers cannot hold 64 bits.
  output_format_json_quote_64bit_integers: 1,
  // Dates and times as DuckDB writes and reads them.
  output_format_parquet_string_as_string: 1,
  output_format_parquet_compression_method: 'zstd',
} as const;

const TYPES: Readonly<Record<string, string>> = {
  BOOLEAN: 'Bool',
  TINYINT: 'Int8',
  SMALLINT: 'Int16',
  INTEGER: 'Int32',
  BIGINT: 'Int64',
  HUGEINT: 'Int128',
  VARCHAR: 'String',
  DATE: 'Date32',
};

/** The type of a column in ClickHouse. Every column is nullable, as in DuckDB: for a type without null, some functions return a default instead. */
export function columnType(type: string): string {
  if (isWords(type)) return 'Nullable(String)';
  const name = /^DECIMAL\(\d+,\d+\)$/u.test(type) ? type.replace('DECIMAL', 'Decimal') : TYPES[type];
  if (name === undefined) throw new Error(`no type of ClickHouse stands for ${type}`);
  return `Nullable(${name})`;
}

/** Whether a column of the store holds outcome words, which are texts in ClickHouse. */
export function isWords(type: string): boolean {
  return type.startsWith('ENUM(');
}

/** A name quoted for ClickHouse. */
export function quoteName(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

/** A comma-separated list of quoted names. */
export function quotedNames(names: readonly string[]): string {
  return names.map(quoteName).join(', ');
}

/** A text with its `$parameters` in ClickHouse's notation, except in comments and quotes. */
export function withParameters(sql: string, parameters: Parameters): string {
  return sql.replaceAll(/--[^\n]*|'(?:[^']|'')*'|\$(?<name>[a-z_0-9]+)/gu, (found, ...rest) => {
    const { name } = rest.at(-1) as { readonly name?: string };
    if (name === undefined) return found;
    const value = parameters[name];
    if (value === undefined) throw new Error(`nothing gives the parameter ${name}`);
    return `{${name}:${parameterType(value)}}`;
  });
}

function parameterType(value: Cell): string {
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Bool' : 'Int64';
}

/** Tables that some texts read: the names after `from` and `join`. */
export function tablesRead(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      [...withoutComments(text).matchAll(/\b(?:from|join)\s+(\w+)/gu)].map(([, name]) => name ?? ''),
    ),
  );
}

/** All words in some texts: a column that is not among them is not read by any statement. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => withoutComments(text).match(/\w+/gu) ?? []));
}

function withoutComments(text: string): string {
  return text.replaceAll(/--[^\n]*/gu, '');
}
