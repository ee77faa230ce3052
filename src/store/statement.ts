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
  const filled = withNumbersFilledIn(sql, parameters);
  if (filled !== undefined) return await connection.run(filled);
  const prepared = await connection.prepare(sql);
  try {
    prepared.bind(values);
    return await prepared.run();
  } finally {
    prepared.destroySync();
  }
}

/**
 * The text of a statement with its values filled in, if they are whole numbers, truth values or null; undefined otherwise, and if names do not match. The
 * database plans a statement with bound values twice: once before it knows them. Texts are always bound, so no input can become part of a statement.
 */
export function withNumbersFilledIn(sql: string, parameters: Parameters): string | undefined {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === 'string' || (typeof value === 'number' && !Number.isSafeInteger(value))) return undefined;
    // In parentheses, because two minus signs in a row would begin a comment.
    texts.set(name, value === null ? 'null' : `(${value})`);
  }
  const unused = new Set(texts.keys());
  let isWhole = true;
  const filled = sql.replace(PARAMETERS, (found, name: string | undefined) => {
    if (name === undefined) return found;
    unused.delete(name);
    const text = texts.get(name);
    if (text === undefined) isWhole = false;
    return text ?? found;
  });
  return isWhole && unused.size === 0 ? filled : undefined;
}

/** The `$parameters` of a statement, by name, and its quotes and comments, which hold none. */
const PARAMETERS = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w+)/gu;

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
