import type { DuckDBDataChunk, DuckDBType } from '@duckdb/node-api';
import type { SqlType, TableDefinition } from '../model/facts.ts';
import { duckdb } from './database.ts';
import type { Cell } from './store.ts';

const { BIGINT, BOOLEAN, INTEGER, VARCHAR } = duckdb;

/** The most rows that the database accepts at a time. */
const ROWS_PER_CHUNK = 2048;

/** Types that accept a cell as it is. Values of all other types are passed as text, which the database casts. */
const PLAIN_TYPES: Readonly<Partial<Record<SqlType, DuckDBType>>> = { BIGINT, BOOLEAN, INTEGER };

/**
 * Splits rows into chunks of columns, as the database accepts them.
 * @param rows each with the columns of the definition, in order
 */
export function* chunksOf(
  definition: TableDefinition,
  rows: readonly (readonly Cell[])[],
): Generator<DuckDBDataChunk, void> {
  const types = Object.values(definition).map((type: SqlType) => PLAIN_TYPES[type] ?? VARCHAR);
  for (let start = 0; start < rows.length; start += ROWS_PER_CHUNK) {
    const part = rows.slice(start, start + ROWS_PER_CHUNK);
    const chunk = duckdb.DuckDBDataChunk.create(types, part.length);
    chunk.setColumns(types.map((type, index) => part.map((row) => acceptedCell(type, row[index] ?? null))));
    yield chunk;
  }
}

function acceptedCell(type: DuckDBType, cell: Cell): Cell {
  if (cell === null) return null;
  if (type === BIGINT) return BigInt(cell);
  if (type === INTEGER) return Number(cell);
  return type === BOOLEAN ? cell === true : String(cell);
}
