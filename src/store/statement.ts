import type { DuckDBConnection, DuckDBMaterializedResult, DuckDBValue } from '@duckdb/node-api';
import { duckdb } from './database.ts';
import type { Cell, Parameters } from './store.ts';

/**
 * Runs one statement to its end, or several without parameters. Each turn on one of Node's worker threads wakes two threads, which costs a small statement as
 * much as its rows. A text without parameters takes one turn here, any other text two; the library's own way takes up to five.
 */
export async function runStatement(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters = {},
): Promise<DuckDBMaterializedResult> {
  const values = bindableValues(parameters);
  if (values === undefined) return await connection.run(sql);
  const plain = withPlainValues(sql, parameters);
  if (plain !== undefined) return await connection.run(plain);
  const prepared = await connection.prepare(sql);
  try {
    prepared.bind(values);
    return await prepared.run();
  } finally {
    prepared.destroySync();
  }
}

/** Words such as the id of a rule or the name of a zone: nothing in them ends or begins a text of SQL. */
const PLAIN_WORD = /^[A-Za-z0-9][A-Za-z0-9_/-]{0,63}$/u;

/**
 * The text of a statement with its values in it, if each is a whole number, a truth value, null, or a plain word; undefined otherwise, and where names do not match. The database plans a
 * statement with bound values twice, once before it knows them.
 */
export function withPlainValues(sql: string, parameters: Parameters): string | undefined {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(parameters)) {
    const text = plainText(value);
    if (text === undefined) return undefined;
    texts.set(name, text);
  }
  const left = new Set(texts.keys());
  let isWhole = true;
  const filled = sql.replace(PARAMETERS, (found, name: string | undefined) => {
    if (name === undefined) return found;
    left.delete(name);
    const text = texts.get(name);
    if (text === undefined) isWhole = false;
    return text ?? found;
  });
  return isWhole && left.size === 0 ? filled : undefined;
}

/** The `$parameters` of a statement, by name, and its quotes and comments, which hold none. */
const PARAMETERS = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w+)/gu;

function plainText(value: Cell): string | undefined {
  if (typeof value === 'string') return PLAIN_WORD.test(value) ? `'${value}'` : undefined;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  // Two signs in a row would begin a comment.
  return value === null ? 'null' : `(${value})`;
}

/** All rows of a result as objects. They are in memory already, so reading them needs no other thread. */
export function rowsOf<Row = Record<string, Cell>>(result: DuckDBMaterializedResult): Row[] {
  const names = result.deduplicatedColumnNames();
  const { JSDuckDBValueConverter: converted } = duckdb;
  const rows: Record<string, unknown>[] = [];
  for (let place = 0; place < result.chunkCount; place += 1) {
    const chunk = result.getChunk(place);
    for (let row = 0; row < chunk.rowCount; row += 1) {
      const cells: Record<string, unknown> = {};
      chunk.visitRowValues(row, (value, _, column, type) => {
        cells[names[column] as string] = converted(value, type, converted);
      });
      rows.push(cells);
    }
  }
  return rows as Row[];
}

/** The number of rows of a table that a statement created: the database returns this number as a row, not as changed rows. */
export function rowsMade(result: DuckDBMaterializedResult): number {
  return Number(rowsOf(result)[0]?.['Count']);
}

/** Values as the database takes them; undefined if there are none. */
export function bindableValues(parameters: Parameters): Record<string, DuckDBValue> | undefined {
  return Object.keys(parameters).length === 0 ? undefined : (parameters as Record<string, DuckDBValue>);
}
