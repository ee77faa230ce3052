import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FEED_DEFINITIONS } from '../../model/feeds.ts';
import { identifier, sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { columnsIn, mapHeadings, requiredIn } from '../files/headings.ts';
import { type TableOpening, withTable } from '../files/open-table.ts';
import { type FileMistake, mistakesError, mistakesOf, type SourceFile } from '../files/source-files.ts';
import type { TableLook } from '../files/source-tables.ts';
import type { CallLogFormat } from '../formats/format.ts';
import { readNumbers } from '../numbers/read-numbers.ts';
import { readRecords } from '../read/read-records.ts';
import type { ReadOptions, RecordFile } from '../read/record-file.ts';
import { readSample } from '../read/sample.ts';
import type { ZoneTables } from '../zones/zone-tables.ts';
import { complaintsSelect, problemsSelect } from './problems.ts';
import {
  type DeclaredCell,
  declaredCells,
  formatViews,
  mappedViews,
  OUTSIDE_LINE,
  type RowViews,
  rawRowsSelect,
  rawText,
  sourceConstants,
} from './source-rows.ts';
import { stagedTable, stagedTableName } from './staged-tables.ts';
import { type CellRules, typedRowsSelect } from './typed-rows.ts';

/** What staging needs beside the file. */
export interface StagingContext {
  readonly store: Store;
  readonly zones: ZoneTables;
  readonly clientZone: string;
  readonly temporaryDirectory: string;
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

export interface StagedFile {
  readonly rowsRead: number;
  readonly rejected: number;
  readonly remarks: readonly string[];
}

/**
 * How a table is read: by a known format, or by its headings; what stands within a file is taken out of it first, into the folder of the copy.
 * Digest and size are those of the file.
 */
export async function readSourceFile(
  file: SourceFile,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  const { part } = file;
  if (part === undefined) return await readPlainFile(file.absolutePath, format, options);
  const opening = openingOf(file, format, options);
  return await withTable(file, opening, async (path) => {
    const { onBytes: _told, ...quietly } = options;
    const read = await readPlainFile(path, format, quietly);
    return { ...read, sha256: part.sha256, bytes: part.fileBytes };
  });
}

async function readPlainFile(
  path: string,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  return format === undefined ? await readRecords(path, options) : await format.read(path, options);
}

function openingOf(file: SourceFile, format: CallLogFormat | undefined, options: ReadOptions): TableOpening {
  const { target, heading: _heading, delimiter: _delimiter, ...reading } = options;
  return {
    ...reading,
    folder: dirname(target),
    // As the systems write it themselves: ids that are made from a time must not depend on the kind of file.
    dayAndTime: format === undefined ? 'T' : ' ',
    headingsIn: (cells) =>
      format === undefined
        ? columnsIn(file, cells)
        : 2 * Number(format.recognises({ text: `${cells.join('\t')}\n`, records: [cells] })),
  };
}

/** Looks into a part of a file, whether it is one that its source means. */
export async function lookAtTable(
  file: SourceFile,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<TableLook> {
  try {
    return await withTable(file, openingOf(file, format, { ...options, onlyBeginning: true }), async (path) => {
      const { columns } = await readPlainFile(path, format, { ...options, onlyBeginning: true });
      const mistakes = headingMistakes(file, columns, format);
      if (mistakes.length === 0)
        return { kind: 'fits', isCertain: format === undefined || format.recognises(await readSample(path)) };
      return requiredIn(file, columns) > 0
        ? { kind: 'mistaken', mistakes }
        : { kind: 'other', reason: 'has none of the columns that the source needs', mistakes };
    });
  } catch (error) {
    const mistakes = mistakesOf(error, file);
    const isEmpty = mistakes.every(({ code }) => code === 'FILE_EMPTY');
    if (isEmpty) return { kind: 'other', reason: 'is empty', mistakes };
    return mistakes.every(({ code }) => code === 'FILE_NOT_UNDERSTOOD')
      ? { kind: 'other', reason: 'is no table that can be read', mistakes }
      : { kind: 'mistaken', mistakes };
  }
}

/** Mistakes in how a file's headings meet its source: columns that are missing, or there twice. */
export function headingMistakes(
  file: SourceFile,
  headings: readonly string[],
  format: CallLogFormat | undefined,
): FileMistake[] {
  const { mistakes } = mapHeadings(file, headings, format !== undefined);
  if (format === undefined) return mistakes;
  const found = Object.values(format.columns(headings)).filter((heading) => heading !== null);
  if (found.length > 0) return mistakes;
  const nothing = {
    file: file.path,
    key: `sources[${file.source.index}].format`,
    found: headings.join(', '),
    expected: `a file of ${format.title}`,
    message: `${file.path}: no column of the format ${format.id} is in the file.`,
  };
  return [...mistakes, { code: 'COLUMN_MISSING', detail: nothing }];
}

/**
 * Reads one file into the staged rows of its feed, all of it or nothing: every record is then a staged row or a rejected one, to the row.
 * @param unit number under which the reading is kept
 */
export async function stageFile(
  context: StagingContext,
  file: SourceFile,
  format: CallLogFormat | undefined,
  unit: number,
  fingerprint: string,
): Promise<StagedFile> {
  const { store } = context;
  const target = join(context.temporaryDirectory, `unit-${unit}.csv`);
  try {
    const options: ReadOptions = {
      target,
      ...(context.onBytes === undefined ? {} : { onBytes: context.onBytes }),
      ...(context.signal === undefined ? {} : { signal: context.signal }),
    };
    const records = await readSourceFile(file, format, options);
    const mistakes = headingMistakes(file, records.columns, format);
    if (mistakes.length > 0) throw mistakesError(mistakes);
    await context.zones.useSourceZone(file.source.timeZone ?? context.clientZone);
    const declared = format === undefined ? declaredCells(file.source, records.columns) : [];
    await readRawRows(store, records, declared);
    await fillSourceTables(store, file);
    const views =
      format === undefined
        ? await useMappedRows(store, file, records, declared)
        : await useFormatRows(store, file, records, format);
    await readRows(store, file, records, views);
    return await keep(store, file, records, format, unit, fingerprint);
  } finally {
    await rm(target, { force: true });
    await dropTemporaries(store);
  }
}

async function dropTemporaries(store: Store): Promise<void> {
  for (const view of ['canonical_rows', 'original_rows', 'source_rows', 'leg_rows']) {
    await store.run(`drop view if exists ${identifier(view)}`).catch(() => undefined);
  }
  for (const table of ['raw_rows', 'format_rows', 'read_rows', 'complaint']) {
    await store.run(`drop table if exists ${identifier(table)}`).catch(() => undefined);
  }
}

async function readRawRows(store: Store, records: RecordFile, declared: readonly DeclaredCell[]): Promise<void> {
  const { sql, parameters } = rawRowsSelect(records.columns.length, declared);
  const count = await store.run(`create or replace temp table raw_rows as\n${sql}`, {
    ...parameters,
    path: records.path,
    delimiter: records.delimiter,
  });
  const [found] = await store.rows<{ rows: bigint }>('select count(*) as rows from raw_rows');
  if (Number(found?.rows) !== records.records) {
    throw new Error(`the copy of a file has ${records.records} records, the database read ${found?.rows ?? count}`);
  }
}

/** Constants and maps of values of the source, as tables. */
async function fillSourceTables(store: Store, file: SourceFile): Promise<void> {
  const { outsideLine } = file.source;
  const constants = [
    ...[...sourceConstants(file.source)].map(([column, value]) => ({ column, value })),
    ...(outsideLine === undefined ? [] : [{ column: OUTSIDE_LINE, value: outsideLine }]),
  ];
  await store.run(
    `create or replace temp table source_constant as
    select item.column as column_name, item.value as value
    from (select unnest(from_json(cast($items as json), '[{"column":"VARCHAR","value":"VARCHAR"}]')) as item)`,
    { items: JSON.stringify(constants) },
  );
  const values = new Map<string, { column: string; cell: string; value: string }>();
  for (const [column, map] of Object.entries(file.source.values)) {
    for (const [cell, value] of Object.entries(map))
      values.set(`${column} ${cell.trim().toLowerCase()}`, { column, cell: cell.trim(), value: value.trim() });
  }
  await store.run(
    `create or replace temp table value_map as
    select distinct item.column as column_name, lower(item.cell) as cell, nullif(item.value, '') as value
    from (select unnest(from_json(cast($items as json), '[{"column":"VARCHAR","cell":"VARCHAR","value":"VARCHAR"}]')) as item)`,
    { items: JSON.stringify([...values.values()]) },
  );
}

async function createViews(store: Store, views: RowViews, legs: string): Promise<void> {
  await store.run(
    'create or replace temp table complaint (kind varchar, source_row bigint, column_name varchar, reason varchar)',
  );
  await store.run(`create or replace temp view canonical_rows as\n${views.canonical}`);
  await store.run(`create or replace temp view original_rows as\n${views.original}`);
  await store.run(`create or replace temp view leg_rows as\n${legs}`);
}

async function useMappedRows(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  declared: readonly DeclaredCell[],
): Promise<RowViews> {
  const views = mappedViews(file.source, mapHeadings(file, records.columns, false).map, declared);
  await createViews(store, views, 'select source_row, source_row as leads_row from raw_rows');
  return views;
}

async function useFormatRows(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: CallLogFormat,
): Promise<RowViews> {
  const columns = Object.entries(format.columns(records.columns)).map(([column, heading]) => {
    const place = heading === null ? -1 : records.columns.indexOf(heading);
    const cell = place < 0 ? 'cast(null as varchar)' : `cell_text(${identifier(`c${place + 1}`)})`;
    return `${cell} as ${identifier(column)}`;
  });
  await store.run(
    `create or replace temp view source_rows as select ${['source_row', ...columns].join(', ')} from raw_rows`,
  );
  const { timeZone, outsideLine } = file.source;
  const told = { zone_declared: timeZone !== undefined, outside_line_declared: outsideLine !== undefined };
  const asked = Object.entries(told).filter(([name]) => format.stage.includes(`$${name}`));
  await store.run(`create or replace temp table format_rows as\n${format.stage}`, Object.fromEntries(asked));
  const available = await store.rows<{ column_name: string }>(
    `select column_name from duckdb_columns() where table_name = 'format_rows' and database_name = 'temp'`,
  );
  const views = formatViews(file.source, new Set(available.map((column) => column.column_name)));
  await createViews(store, views, 'select source_row, leads_row from format_rows where set_aside is null');
  return views;
}

/** Times that share the cell of their day with the start of the call. */
function sharingDay(file: SourceFile): Set<string> {
  const columns = file.source.columns;
  const day = columns['started_at']?.[0];
  const shares = (column: string): boolean => (columns[column]?.length ?? 0) > 1 && columns[column]?.[0] === day;
  const isShared = file.source.feed === 'calls' && (columns['started_at']?.length ?? 0) > 1;
  return new Set(isShared ? ['connected_at', 'ended_at'].filter(shares) : []);
}

function clockDurations(file: SourceFile): Set<string> {
  const headings = Object.entries(file.source.formats).flatMap(([heading, notation]) =>
    notation === 'duration' ? [heading.trim().toLowerCase()] : [],
  );
  const columns = FEED_DEFINITIONS[file.source.feed].columns.filter((column) => column.kind === 'duration');
  return new Set(
    columns
      .filter((column) =>
        (file.source.columns[column.name] ?? [column.name]).some((heading) =>
          headings.includes(heading.trim().toLowerCase()),
        ),
      )
      .map((column) => column.name),
  );
}

async function readRows(store: Store, file: SourceFile, records: RecordFile, views: RowViews): Promise<void> {
  const { feed } = file.source;
  const numbers = FEED_DEFINITIONS[feed].columns.filter((column) => column.kind === 'number');
  if (numbers.length > 0) {
    const cells = numbers.map((column) => {
      const name = identifier(column.name);
      return `select ${name} as cell from canonical_rows where plain_number(${name}) is null`;
    });
    await readNumbers(store, cells.join(' union all '));
  }
  const rules: CellRules = {
    mapped: new Set(Object.keys(file.source.values)),
    clockDurations: clockDurations(file),
    declared: views.declared,
    sharingDay: sharingDay(file),
    hasOtherSerials: records.countsFrom1904 === true,
  };
  await store.run(`create or replace temp table read_rows as\n${typedRowsSelect(feed, rules)}`);
  await store.run(`insert into complaint by name\n${complaintsSelect(feed)}`);
}

async function keep(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: CallLogFormat | undefined,
  unit: number,
  fingerprint: string,
): Promise<StagedFile> {
  const { feed } = file.source;
  const columns = Object.keys(stagedTable(feed)).filter((column) => column !== 'unit');
  const remarks = [...(file.remarks ?? []), ...records.remarks, ...ignoredRemark(file, records, format)];
  return await store.transaction(async () => {
    await store.run(
      `insert into ${identifier(stagedTableName(feed))} by name
      select cast($unit as integer) as unit, ${columns.map(identifier).join(', ')} from read_rows where rejected_reason is null`,
      { unit },
    );
    await store.run(
      `insert into staged_problem by name
      select cast($unit as integer) as unit, * from (${problemsSelect(feed, records.columns.length)}) as problem`,
      { unit, delimiter: records.delimiter },
    );
    await addReaderProblems(store, records, unit);
    if (format !== undefined) await addFormatProblems(store, file, records, unit);
    const [rejected] = await store.rows<{ rows: bigint }>(
      `select count(*) as rows from staged_problem where unit = cast($unit as integer) and kind = 'rejected'`,
      { unit },
    );
    const staged: StagedFile = {
      rowsRead: records.records + records.broken.length,
      rejected: Number(rejected?.rows ?? 0),
      remarks,
    };
    await addFile(store, file, records, format, unit, fingerprint, staged);
    return staged;
  });
}

function ignoredRemark(file: SourceFile, records: RecordFile, format: CallLogFormat | undefined): string[] {
  if (format !== undefined) return [];
  const { ignored } = mapHeadings(file, records.columns, false).map;
  return ignored.length === 0 ? [] : [`Columns that nothing is read from: ${ignored.join(', ')}.`];
}

async function addReaderProblems(store: Store, records: RecordFile, unit: number): Promise<void> {
  const problems = [
    ...records.broken.map((record) => ({ row: record.row, kind: 'rejected', reason: record.reason, raw: record.raw })),
    ...(records.repairs ?? []).map((repair) => ({
      row: repair.row,
      kind: 'repaired',
      reason: repair.repair,
      raw: null,
    })),
  ];
  for (let start = 0; start < problems.length; start += 5000) {
    await store.run(sqlFile(import.meta.url, './reader-problems.sql'), {
      unit,
      problems: JSON.stringify(problems.slice(start, start + 5000)),
    });
  }
}

/** Rows that the format set aside, and the clock where the rows themselves prove that it is not in the declared zone. */
async function addFormatProblems(store: Store, file: SourceFile, records: RecordFile, unit: number): Promise<void> {
  await store.run(
    `insert into staged_problem by name
    select cast($unit as integer) as unit, source_row, 'rejected' as kind, set_aside as reason, ${rawText(records.columns.length)} as raw
    from format_rows inner join raw_rows using (source_row) where set_aside is not null`,
    { unit, delimiter: records.delimiter },
  );
  if (file.source.timeZone !== undefined) await store.run(sqlFile(import.meta.url, './clock-problem.sql'), { unit });
}

async function addFile(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: CallLogFormat | undefined,
  unit: number,
  fingerprint: string,
  staged: StagedFile,
): Promise<void> {
  const isMapped = Object.keys(file.source.columns).length > 0;
  await store.run(sqlFile(import.meta.url, './staged-file.sql'), {
    unit,
    path: file.path,
    sha256: records.sha256,
    fingerprint,
    bytes: records.bytes,
    feed: file.source.feed,
    vendor: file.source.vendor ?? null,
    format: format?.id ?? (isMapped ? 'mapped' : 'canonical'),
    encoding: records.encoding,
    delimiter: records.delimiter,
    rows_read: staged.rowsRead,
    rejected: staged.rejected,
    remarks: JSON.stringify(staged.remarks),
  });
}
