import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { showSharedRows } from '../audit/loaded/shared-rows.ts';
import type { TableDefinition } from '../model/facts.ts';
import type { Progress } from '../model/progress.ts';
import {
  ANSWER_COLUMNS,
  CALL_COLUMNS,
  COMPLETENESS_COLUMNS,
  FINDING_COLUMNS,
  PROOF_COLUMNS,
  REJECTED_COLUMNS,
  UNREAD_COLUMNS,
} from '../model/results.ts';
import { STAGE } from '../model/stages.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { holdingResults, openResults, type ReaderOptions } from './open-results.ts';

const CSV_MACROS = ['./spreadsheet-safe.sql', './csv-cell.sql'] as const;
const MACROS = [...CSV_MACROS, './utc-text.sql', './local-text.sql'] as const;

/**
 * How a CSV is written from the Parquet beside it. The lines are written in order, so that a second thread would mostly wait for the first and still
 * use a processor.
 */
const IN_ORDER: ReaderOptions = { keepsOrder: true, memoryLimit: '1GB', threads: 1 };

/** Sorting this many rows again takes less time than opening another database. */
const FEW_ROWS = 100_000;

/** Every result is completely sorted, so that the same input gives the same bytes: findings and calls in their SQL, the others here. */
const UNREAD_ORDER = ['kind', 'feed', 'source_file', 'column', 'value', 'reason'];
const COMPLETENESS_ORDER = Object.keys(COMPLETENESS_COLUMNS);
const ANSWER_ORDER = ['vendor', 'call_id', 'rule', 'source_file', 'source_row'];
const REJECTED_ORDER = ['feed', 'source_file', 'source_row', 'column', 'value', 'reason', 'raw'];

/** Where a list has its rows from. A list without rows is only its heading: planning its statement would take longer than all the rest of a small list. */
const ROWS_OF: Readonly<Record<string, string>> = {
  rejected: "problem where kind = 'rejected'",
  'unread-values': "problem where kind <> 'rejected'",
  answers: 'matched_answer',
};

/** Lists of all loaded files, whatever the period. */
const OF_ALL_FILES = [
  ['rejected', REJECTED_COLUMNS, REJECTED_ORDER],
  ['unread-values', UNREAD_COLUMNS, UNREAD_ORDER],
] as const;

/**
 * Columns without text from files, and so without anything that a spreadsheet could run: words of the rulebook and the configuration, times, and
 * numbers with a plus. Checking each cell takes more time than writing it. Columns not listed here are checked. A test compares both kinds with the
 * expressions that the SQL makes them from.
 */
export const FINDINGS_WRITTEN: ReadonlySet<string> = new Set([
  ...['vendor', 'moment', 'number', 'rule', 'level', 'grade', 'reason', 'responsible', 'cause'],
  ...['local_time', 'contact', 'verdict', 'objected', 'handed_over'],
]);
export const CALLS_WRITTEN: ReadonlySet<string> = new Set([
  ...['vendor', 'moment', 'contact', 'regime', 'verdict', 'basis', 'fine_lapsed'],
]);

/** Files to write; those written in two formats count once. */
const RESULT_FILES = 6;

/** How many records of calls are listed at a time: they take some hundreds of megabytes. */
const RECORDS_PER_SLICE = 5_000_000;
const FINDING_OBJECTION = {
  call_key: 'BIGINT',
  of_dial: 'BOOLEAN',
  objection_id: 'VARCHAR',
  earliest: 'BIGINT',
  latest: 'BIGINT',
} as const;
const FINDING_NEAR_MISS = { call_key: 'BIGINT', consent_ids: 'VARCHAR', relation_ids: 'VARCHAR' } as const;

export interface ResultsOptions {
  /** Where lists of all files are kept for other periods that are made of the same files: they are made once, and then copied. */
  readonly listsFolder?: string;
  /** Ends when the logs have been checked. Absent: they have been. */
  readonly checked?: Promise<unknown>;
}

/**
 * Writes findings, calls and what the logs do not show (CSV and Parquet), rejected rows, values that were not used as written, and replies of call centres into a folder,
 * from the tables that `audit` left in the store.
 * CSV cells that a spreadsheet could run are neutralised; Parquet has them unchanged.
 */
export async function writeResults(
  store: Store,
  folder: string,
  timeZone: string,
  progress: Progress,
  options: ResultsOptions = {},
): Promise<void> {
  const [counted] = await store.rows<{ rows: bigint }>(
    'select (select count(*) from verdict) + (select count(*) from finding) as rows',
  );
  const rows = Number(counted?.rows ?? 0);
  progress.stage(STAGE.results, RESULT_FILES, rows);
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  const work = (): Promise<void> => writeFiles(store, folder, timeZone, () => progress.advance(1), options);
  await (rows <= FEW_ROWS ? work() : holdingResults(folder, IN_ORDER, work));
  progress.done();
}

async function writeFiles(
  store: Store,
  folder: string,
  timeZone: string,
  advance: () => void,
  { listsFolder, checked }: ResultsOptions,
): Promise<void> {
  const zone = { time_zone: timeZone };
  await prepareRows(store);
  const findings = { written: FINDINGS_WRITTEN, parameters: zone };
  const rows = await writeParquet(store, folder, 'findings', FINDING_COLUMNS, sqlOf('findings'), findings);
  const csv = writeCsvOf(store, folder, 'findings', FINDING_COLUMNS, rows, findings);
  if (rows <= FEW_ROWS) await csv;
  await besideIt(csv, async () => {
    await writeParquet(store, folder, 'proofs', PROOF_COLUMNS, sqlOf('proofs'), { parameters: zone });
    await store.dropTable('finding_objection', 'finding_near_miss');
    advance();
    await writeBoth(store, folder, 'calls', CALL_COLUMNS, CALLS_WRITTEN);
    advance();
  });
  for (const [name, columns, order] of OF_ALL_FILES) {
    const written = join(folder, `${name}.csv`);
    const kept = listsFolder === undefined ? undefined : join(listsFolder, `${name}.csv`);
    if (kept !== undefined && existsSync(kept)) copyFileSync(kept, written);
    else {
      await writeCsv(store, folder, name, Object.keys(columns), order);
      if (kept !== undefined) copyFileSync(written, kept);
    }
    advance();
  }
  await checked;
  await writeBoth(store, folder, 'completeness', COMPLETENESS_COLUMNS, new Set(), inOrder(COMPLETENESS_ORDER));
  advance();
  await writeCsv(store, folder, 'answers', Object.keys(ANSWER_COLUMNS), ANSWER_ORDER);
  advance();
}

/** Does work while other work is under way. Both have ended when it returns or throws. */
async function besideIt(underWay: Promise<void>, work: () => Promise<void>): Promise<void> {
  const ended = await Promise.allSettled([underWay, work()]);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/**
 * Makes what `findings.sql` and `calls.sql` read besides the tables of the audit: the calls of the period, a type for paths of files, and
 * `finding_objection` and `finding_near_miss`, the records that findings of a call name. For a number with many calls and many objections, the rows
 * are the product of the two.
 */
export async function prepareRows(store: Store): Promise<void> {
  await showSharedRows(store);
  await store.createTemporaryWords('result_path', sqlFile(import.meta.url, './result-paths.sql'));
  await listInSlices(store, 'finding_objection', FINDING_OBJECTION, 'call_objection', './finding-objections.sql');
  await listInSlices(store, 'finding_near_miss', FINDING_NEAR_MISS, 'call_near_miss', './finding-near-misses.sql');
}

async function listInSlices(
  store: Store,
  table: string,
  columns: TableDefinition,
  records: string,
  file: string,
): Promise<void> {
  const [counted] = await store.rows<{ rows: bigint }>(`select count(*) as rows from ${identifier(records)}`);
  const slices = Math.max(1, Math.ceil(Number(counted?.rows ?? 0) / RECORDS_PER_SLICE));
  await store.defineTable(table, columns);
  for (let slice = 0; slice < slices; slice += 1)
    await store.insertInto(table, sqlFile(import.meta.url, file), { slices, slice });
}

async function writeCsv(
  store: Store,
  folder: string,
  name: string,
  columns: readonly string[],
  order: readonly string[],
): Promise<void> {
  const path = join(folder, `${name}.csv`);
  const found = await store.rows(`select 1 as found from ${ROWS_OF[name]} limit 1`);
  if (found.length === 0) {
    writeFileSync(path, `${columns.join(',')}\n`, { mode: 0o600 });
    return;
  }
  const rows = `(\n${sqlOf(name)}\n) as r`;
  await store.writeFile(path, 'lines', `${linesOf(rows, columns)} ${inOrder(order)}`);
}

function sqlOf(name: string): string {
  return sqlFile(import.meta.url, `./${name}.sql`);
}

/** @param written columns without text from files */
async function writeBoth(
  store: Store,
  folder: string,
  name: string,
  columns: TableDefinition,
  written: ReadonlySet<string>,
  order = '',
): Promise<void> {
  await writeTables(store, folder, name, columns, sqlOf(name), { written, order });
}

export interface TableOptions {
  /** Columns without text from files. */
  readonly written?: ReadonlySet<string>;
  /** `order by` of the rows, as `r`; absent: they arrive in order. */
  readonly order?: string;
  readonly parameters?: Parameters;
  /** Up to this many rows are sorted again; this changes no byte. */
  readonly few?: number;
}

/**
 * Writes the rows of a SELECT as `<name>.parquet` and `<name>.csv`. The rows are made and sorted once: the CSV is written from the Parquet, in its
 * order.
 */
export async function writeTables(
  store: Store,
  folder: string,
  name: string,
  columns: TableDefinition,
  select: string,
  options: TableOptions = {},
): Promise<void> {
  const rows = await writeParquet(store, folder, name, columns, select, options);
  await writeCsvOf(store, folder, name, columns, rows, options);
}

/** @returns number of rows */
async function writeParquet(
  store: Store,
  folder: string,
  name: string,
  columns: TableDefinition,
  select: string,
  { written = new Set(), order = '', parameters = {} }: TableOptions,
): Promise<number> {
  // Enumerated words are written as texts without converting them first.
  const list = Object.entries(columns).map(([column, type]) =>
    written.has(column)
      ? `r.${identifier(column)}`
      : `cast(r.${identifier(column)} as ${type}) as ${identifier(column)}`,
  );
  const made = `select ${list.join(', ')} from (\n${select}\n) as r ${order}`;
  return await store.writeFile(join(folder, `${name}.parquet`), 'parquet', made, parameters);
}

/** Writes the rows of a Parquet as a CSV. Many rows are read in order, which takes less memory than sorting again, and leaves the store free for other work. */
async function writeCsvOf(
  store: Store,
  folder: string,
  name: string,
  columns: TableDefinition,
  rows: number,
  { written = new Set(), few = FEW_ROWS }: TableOptions,
): Promise<void> {
  const path = join(folder, `${name}.parquet`);
  const read = 'read_parquet(cast($path as varchar), file_row_number = true) as r';
  const lines = linesOf(read, Object.keys(columns), written);
  const csv = join(folder, `${name}.csv`);
  if (rows <= few) {
    for (const macro of CSV_MACROS) await store.define(sqlFile(import.meta.url, macro));
    await store.writeFile(csv, 'lines', `${lines} order by r.file_row_number`, { path });
    return;
  }
  const sorted = await openResults(folder, IN_ORDER);
  try {
    for (const macro of CSV_MACROS) await sorted.define(sqlFile(import.meta.url, macro));
    await sorted.writeFile(csv, 'lines', lines, { path });
  } finally {
    sorted.close();
  }
}

/** `order by` of these columns of rows `r`. */
export function inOrder(columns: readonly string[]): string {
  return `order by ${columns.map((column) => `r.${identifier(column)}`).join(', ')}`;
}

/** Columns with numbers contain no text that a spreadsheet could run. */
const NUMERIC = new Set(['source_row', 'source_row_before', 'rows', 'first_row']);

/** Rows as lines of a CSV under their heading: composed here, because the database's writer examines every character of every cell. Null and an empty text are an empty field, without quotes. */
export function linesOf(rows: string, columns: readonly string[], written: ReadonlySet<string> = new Set()): string {
  const cells = columns.map((column) => {
    const cell = `r.${identifier(column)}`;
    return written.has(column) || NUMERIC.has(column) ? cell : `csv_cell(${cell})`;
  });
  return `select concat(${cells.join(", ',', ")}) as ${identifier(columns.join(','))} from ${rows}`;
}
