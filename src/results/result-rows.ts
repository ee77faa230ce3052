import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { CompletenessRow } from '../model/results.ts';
import { spreadsheetSafe } from '../model/spreadsheet-safe.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters } from '../store/store.ts';
import { MESSAGES } from './messages.ts';
import { openResults } from './open-results.ts';

/** A row from the database: whole numbers are bigints. */
type Stored<Row> = { readonly [Column in keyof Row]: Row[Column] | bigint };

/** What the logs do not show, in the order and with the texts of `completeness.csv`, which no spreadsheet runs. */
export async function* completenessRows(folder: string): AsyncGenerator<CompletenessRow> {
  for await (const row of rowsOf<CompletenessRow>(folder, 'completeness', './shown-completeness.sql')) {
    const cells = Object.entries(row).map(([column, cell]) => [
      column,
      typeof cell === 'string' ? spreadsheetSafe(cell) : cell,
    ]);
    yield Object.fromEntries(cells) as CompletenessRow;
  }
}

/** The rows as they come; throws the signal's reason once the work is stopped. */
export async function* untilAborted<Row>(rows: AsyncIterable<Row>, signal?: AbortSignal): AsyncGenerator<Row> {
  for await (const row of rows) {
    signal?.throwIfAborted();
    yield row;
  }
}

/** Rows of a result, one after the other, however many there are. */
async function* rowsOf<Row>(folder: string, name: string, file: string, asked: Parameters = {}): AsyncGenerator<Row> {
  const path = join(folder, `${name}.parquet`);
  if (!existsSync(path)) throw notThere(path);
  const store = await openResults(folder);
  try {
    const parameters = { ...asked, path };
    const rows = store.stream<Stored<Row>>(sqlFile(import.meta.url, file), parameters);
    for await (const row of rows) yield numbered(row);
  } finally {
    store.close();
  }
}

/** Results of an earlier version lack files that later ones read. */
export function notThere(path: string): UserError {
  return new UserError('NO_RESULTS', MESSAGES.resultsOfThisPeriodWereMade, MESSAGES.runOrAuditAgain, [
    { file: basename(path), message: MESSAGES.isMissing },
  ]);
}

/** In place: copying every row would cost more than reading it. */
function numbered<Row>(row: Stored<Row>): Row {
  const cells = row as Record<string, unknown>;
  for (const name in cells) {
    const cell = cells[name];
    if (typeof cell === 'bigint') cells[name] = Number(cell);
  }
  return row as Row;
}
