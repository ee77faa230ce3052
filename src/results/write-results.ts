import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULT_FILES, STAGE, stepCost } from '../model/expected-work.ts';
import type { Progress } from '../model/progress.ts';
import {
  ANSWER_COLUMNS,
  CALL_COLUMNS,
  COMPLETENESS_COLUMNS,
  FINDING_COLUMNS,
  REJECTED_COLUMNS,
  UNREAD_COLUMNS,
} from '../model/results.ts';
import type { Summary } from '../model/summary.ts';
import { RESULT_STEPS } from '../model/work-cost.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

const MACROS = ['./spreadsheet-safe.sql', './utc-text.sql', './local-text.sql'] as const;

/** Every result is sorted to the last tie, so that the same input gives the same bytes. */
const FINDING_ORDER = ['vendor', 'call_id', 'rule'];
const CALL_ORDER = ['vendor', 'call_id'];
const UNREAD_ORDER = ['kind', 'feed', 'source_file', 'column', 'value', 'reason'];
const COMPLETENESS_ORDER = Object.keys(COMPLETENESS_COLUMNS);
const ANSWER_ORDER = ['vendor', 'call_id', 'rule', 'source_file', 'source_row'];
const REJECTED_ORDER = ['feed', 'source_file', 'source_row', 'column', 'value', 'reason', 'raw'];

/** Rows of `call_objection` that are listed at a time: some hundreds of megabytes. */
const OBJECTIONS_PER_SLICE = 5_000_000;
const FINDING_OBJECTION = {
  call_key: 'BIGINT',
  objection_id: 'VARCHAR',
  earliest: 'BIGINT',
  latest: 'BIGINT',
} as const;

/**
 * Writes findings, calls and what the logs do not show (CSV and Parquet), rejected rows, values that were not used as they stood, answers of call centres, and the summary into a folder,
 * from the tables that `audit` left in the store.
 * CSV cells that a spreadsheet could run are neutralised; Parquet has them as they were.
 */
export async function writeResults(store: Store, folder: string, summary: Summary, progress: Progress): Promise<void> {
  const advance = (step: (typeof RESULT_FILES)[number]): void => progress.advance(stepCost(RESULT_STEPS, step));
  progress.stage(
    STAGE.results,
    RESULT_FILES.reduce((sum, step) => sum + stepCost(RESULT_STEPS, step), 0),
  );
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  const zone = { time_zone: summary.client.time_zone };
  await listObjections(store);
  await store.createTable('result_findings', sqlFile(import.meta.url, './findings.sql'), zone);
  await writeBoth(store, folder, 'findings', Object.keys(FINDING_COLUMNS), FINDING_ORDER);
  advance('findings');
  await store.createTable('result_calls', sqlFile(import.meta.url, './calls.sql'));
  await writeBoth(store, folder, 'calls', Object.keys(CALL_COLUMNS), CALL_ORDER);
  advance('calls');
  await writeCsv(store, folder, 'rejected', Object.keys(REJECTED_COLUMNS), REJECTED_ORDER);
  advance('rejected');
  await writeCsv(store, folder, 'unread-values', Object.keys(UNREAD_COLUMNS), UNREAD_ORDER);
  advance('unread-values');
  await store.createTable('result_completeness', sqlFile(import.meta.url, './completeness.sql'));
  await writeBoth(store, folder, 'completeness', Object.keys(COMPLETENESS_COLUMNS), COMPLETENESS_ORDER);
  advance('completeness');
  await writeCsv(store, folder, 'answers', Object.keys(ANSWER_COLUMNS), ANSWER_ORDER);
  advance('answers');
  for (const table of ['finding_objection', 'result_findings', 'result_calls', 'result_completeness'])
    await store.dropTable(table);
  writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`, { mode: 0o600 });
  advance('summary');
  progress.done();
}

/** Makes `finding_objection`: a number that is called often, and has many objections, has as many rows as the one times the other. */
export async function listObjections(store: Store): Promise<void> {
  const [counted] = await store.rows<{ rows: bigint }>('select count(*) as rows from call_objection');
  const slices = Math.max(1, Math.ceil(Number(counted?.rows ?? 0) / OBJECTIONS_PER_SLICE));
  await store.defineTable('finding_objection', FINDING_OBJECTION);
  for (let slice = 0; slice < slices; slice += 1) {
    await store.insertInto('finding_objection', sqlFile(import.meta.url, './finding-objections.sql'), {
      slices,
      slice,
    });
  }
}

async function writeCsv(
  store: Store,
  folder: string,
  name: string,
  columns: readonly string[],
  order: readonly string[],
): Promise<void> {
  const table = `result_${name.replaceAll('-', '_')}`;
  await store.createTable(table, sqlFile(import.meta.url, `./${name}.sql`));
  await store.writeFile(join(folder, `${name}.csv`), 'csv', selectOf(table, columns, order, 'safe'));
  await store.dropTable(table);
}

async function writeBoth(
  store: Store,
  folder: string,
  name: string,
  columns: readonly string[],
  order: readonly string[],
): Promise<void> {
  const table = `result_${name}`;
  await store.writeFile(join(folder, `${name}.csv`), 'csv', selectOf(table, columns, order, 'safe'));
  await store.writeFile(join(folder, `${name}.parquet`), 'parquet', selectOf(table, columns, order, 'raw'));
}

/** Columns that hold a number are no text that a spreadsheet could run. */
const NUMERIC = new Set(['source_row', 'rows', 'first_row']);

function selectOf(table: string, columns: readonly string[], order: readonly string[], cells: 'safe' | 'raw'): string {
  const list = columns.map((column) => {
    const name = identifier(column);
    // An empty text is an empty field, without quotes.
    return cells === 'raw' || NUMERIC.has(column) ? name : `nullif(spreadsheet_safe(${name}), '') as ${name}`;
  });
  const sort = order.map((column) => `${identifier(table)}.${identifier(column)}`);
  return `select ${list.join(', ')} from ${identifier(table)} order by ${sort.join(', ')}`;
}
