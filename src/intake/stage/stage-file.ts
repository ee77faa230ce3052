import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import { EMPTY_FORMAT } from '../../model/facts.ts';
import { FEED_DEFINITIONS, type Feed } from '../../model/feeds.ts';
import { identifier, sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { columnsIn, dataIn, mapHeadings, requiredIn } from '../files/headings.ts';
import { type TableOpening, withTable } from '../files/open-table.ts';
import { type FileMistake, mistakesError, mistakesOf, type SourceFile, sha256Of } from '../files/source-files.ts';
import type { TableLook } from '../files/source-tables.ts';
import type { CallLogFormat } from '../formats/format.ts';
import { readNumbers } from '../numbers/read-numbers.ts';
import { nameColumns } from '../read/column-names.ts';
import { JSON_RECORDS } from '../read/json-layout.ts';
import { readRecords } from '../read/read-records.ts';
import type { BrokenRecord, ReadOptions, RecordFile } from '../read/record-file.ts';
import { readSample, sameCells } from '../read/sample.ts';
import type { ZoneTables } from '../zones/zone-tables.ts';
import { keepMadeIds, makeIds } from './made-ids/made-ids.ts';
import { complaintsSelect, problemsSelect } from './problems.ts';
import {
  type DeclaredCell,
  declaredCells,
  formatViews,
  identifiedRowsSelect,
  mappedViews,
  OUTSIDE_LINE,
  type RowViews,
  rawRowsSelect,
  rawText,
  sourceConstants,
} from './source-rows.ts';
import {
  findOtherRows,
  gatherSharedRows,
  keepSharedCalls,
  keepTies,
  ownRowsSelect,
  tieRows,
} from './split/split-calls.ts';
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
 * A file with nothing in it is one without rows, which its `emptiness` says. Digest and size are those of the file.
 */
export async function readSourceFile(
  file: SourceFile,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  const { emptiness, part } = file;
  if (emptiness !== undefined && part !== undefined) return withoutRows(part.sha256, part.fileBytes, emptiness);
  try {
    const read = await readTable(file, format, options);
    if (!isEmptyPage(file, format, read)) return read;
    return withoutRows(read.sha256, read.bytes, `has an empty list, "${read.emptyList ?? ''}"`);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'FILE_EMPTY') throw error;
    const { sha256, fileBytes } = part ?? { sha256: await sha256Of(file, options.signal), fileBytes: file.bytes };
    return withoutRows(sha256, fileBytes, error.details[0]?.message ?? error.message);
  }
}

/** An object that holds nothing but an empty list beside what tells of it: a page without records, where no column that the source needs is in it. */
function isEmptyPage(file: SourceFile, format: CallLogFormat | undefined, read: RecordFile): boolean {
  return format === undefined && read.emptyList !== undefined && requiredIn(file, read.columns) === 0;
}

function withoutRows(sha256: string, bytes: number, emptiness: string): RecordFile {
  return {
    ...{ path: '', delimiter: '', columns: [], records: 0, broken: [], remarks: [], encoding: '' },
    ...{ sha256, bytes, emptiness },
  };
}

async function readTable(
  file: SourceFile,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  const { part } = file;
  if (part === undefined) return await readPlainFile(file, file.absolutePath, format, options);
  const opening = openingOf(file, format, options);
  return await withTable(file, opening, async (path) => {
    const { onBytes: _told, ...quietly } = options;
    const read = await readPlainFile(file, path, format, quietly);
    return { ...read, sha256: part.sha256, bytes: part.fileBytes };
  });
}

async function readPlainFile(
  file: SourceFile,
  path: string,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  const all = { ...options, ...(await textOptions(file, path, format)) };
  return format === undefined ? await readRecords(path, all) : await format.read(path, all);
}

/** How the text of a source is cut into cells, as far as the source says so, and by what its headings are told. */
async function textOptions(
  file: SourceFile,
  path: string,
  format: CallLogFormat | undefined,
): Promise<Partial<ReadOptions>> {
  const { delimiter, quote } = file.source;
  const isHeading = format === undefined ? headingOf(file) : await belowTitles(path);
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(isHeading === undefined ? {} : { isHeading }),
  };
}

function headingOf(file: SourceFile): ReadOptions['isHeading'] {
  return (cells) => mapHeadings(file, nameColumns(cells).columns, false).mistakes.length === 0;
}

/** Of a known format: the headings that stand below titles, where they do. */
async function belowTitles(path: string): Promise<ReadOptions['isHeading']> {
  const { hasTitles, records } = await readSample(path);
  const [heading = []] = records;
  return hasTitles === true ? (cells) => sameCells(cells, heading) : undefined;
}

function isHeadingOf(format: CallLogFormat, cells: readonly string[]): boolean {
  return format.recognises({ text: `${cells.join('\t')}\n`, records: [cells] });
}

function openingOf(file: SourceFile, format: CallLogFormat | undefined, options: ReadOptions): TableOpening {
  const { target, heading: _heading, delimiter: _delimiter, ...reading } = options;
  return {
    ...reading,
    folder: dirname(target),
    // As the systems write it themselves: ids that are made from a time must not depend on the kind of file.
    dayAndTime: format === undefined ? 'T' : ' ',
    headingsIn: (cells) => (format === undefined ? columnsIn(file, cells) : 2 * Number(isHeadingOf(format, cells))),
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
      const read = await readPlainFile(file, path, format, { ...options, onlyBeginning: true });
      if (isEmptyPage(file, format, read)) return { kind: 'empty' };
      const { columns } = read;
      const mistakes = headingMistakes(file, read, format);
      if (mistakes.length === 0)
        return { kind: 'fits', isCertain: format === undefined || format.recognises(await readSample(path)) };
      return requiredIn(file, columns) > 0
        ? { kind: 'mistaken', mistakes }
        : { kind: 'other', reason: 'has none of the columns that the source needs', mistakes };
    });
  } catch (error) {
    const mistakes = mistakesOf(error, file);
    if (mistakes.every(({ code }) => code === 'FILE_EMPTY')) return { kind: 'empty' };
    return mistakes.every(({ code }) => code === 'FILE_NOT_UNDERSTOOD')
      ? { kind: 'other', reason: 'is no table that can be read', mistakes }
      : { kind: 'mistaken', mistakes };
  }
}

/** Mistakes in how a file's headings meet its source: columns that are missing, or there twice. */
export function headingMistakes(
  file: SourceFile,
  { columns: headings, records, broken, oddShape }: Pick<RecordFile, 'columns' | 'records' | 'broken' | 'oddShape'>,
  format: CallLogFormat | undefined,
): FileMistake[] {
  const { mistakes } = mapHeadings(file, headings, format !== undefined);
  if (format === undefined && oddShape !== undefined && (oddShape.isNoRecord || requiredIn(file, headings) === 0))
    return [noRecords(file, oddShape.words)];
  const [firstBroken] = broken;
  if (format === undefined && headings.length === 0 && firstBroken !== undefined)
    return [noneReadable(file, firstBroken, broken.length)];
  if (format === undefined) return isHeadless(file, headings) ? [headless(file), ...mistakes] : mistakes;
  const found = Object.values(format.columns(headings)).filter((heading) => heading !== null);
  if (found.length > 0) return [...mistakes, ...undeclarable(file, found)];
  // A log without heading of which no row can be cut into cells: each is rejected with its reason.
  if (records === 0 && broken.length > 0) return mistakes;
  const nothing = {
    file: file.path,
    key: `sources[${file.source.index}].format`,
    found: headings.join(', '),
    expected: `a file of ${format.title}`,
    message: `${file.path}: no column of the format ${format.id} is in the file.`,
  };
  return [...mistakes, { code: 'COLUMN_MISSING', detail: nothing }];
}

/** No record could be read, so that nobody knows of any column. */
function noneReadable(file: SourceFile, { row, reason }: BrokenRecord, records: number): FileMistake {
  const message = `${file.path}: none of its records can be read; row ${row} is rejected as ${reason}.`;
  const found = records === 1 ? '1 record' : `${records} records`;
  const detail = { file: file.path, line: row, found, expected: 'records that can be read', message };
  return { code: 'FILE_NOT_UNDERSTOOD', detail };
}

/** Whether what should be headings is a row: none of the columns is there, and days or numbers are. */
function isHeadless(file: SourceFile, headings: readonly string[]): boolean {
  const data = dataIn(headings);
  return data > 0 && data >= headings.length / 4 && requiredIn(file, headings) === 0;
}

function headless(file: SourceFile): FileMistake {
  const message = `${file.path}: line 1 looks like a row, and not like the names of columns. Ask for the file with a heading over its columns, or write one above them.`;
  const expected = 'the names of the columns';
  return { code: 'COLUMN_MISSING', detail: { file: file.path, line: 1, expected, message } };
}

/** Notations of headings that the format reads nothing from. */
function undeclarable(file: SourceFile, read: readonly string[]): FileMistake[] {
  const known = new Set(read.map((heading) => heading.trim().toLowerCase()));
  return Object.keys(file.source.formats).flatMap((heading) => {
    if (known.has(heading.trim().toLowerCase())) return [];
    const detail = {
      file: file.path,
      key: `sources[${file.source.index}].formats.${heading}`,
      found: heading,
      expected: read.join(', '),
      message: `${file.path}: the format reads nothing from the heading "${heading}".`,
    };
    return [{ code: 'COLUMN_MISSING' as const, detail }];
  });
}

/** How a reading of a file is kept. */
export interface Reading {
  /** Number under which it is kept. */
  readonly unit: number;
  readonly fingerprint: string;
  /** What of other files takes part in it: a key that changes with that; empty where nothing does. */
  readonly surroundings: string;
  /** Of a file that is read again because other files tell of its calls: the number under which its own rows were gathered. */
  readonly formerUnit?: number;
  /** Of a file whose calls have ids out of their rows: marks of what other files have several rows of. */
  readonly tiedElsewhere?: readonly bigint[];
}

function readOptions(context: StagingContext, unit: number): ReadOptions {
  return {
    target: join(context.temporaryDirectory, `unit-${unit}.csv`),
    ...(context.onBytes === undefined ? {} : { onBytes: context.onBytes }),
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  };
}

function noRecords(file: SourceFile, found: string): FileMistake {
  const message = `${file.path}: the JSON is ${found}. What is read is ${JSON_RECORDS}.`;
  return { code: 'FILE_NOT_UNDERSTOOD', detail: { file: file.path, found, expected: JSON_RECORDS, message } };
}

/**
 * Reads one file into the staged rows of its feed, all of it or nothing: every record is then a staged row or a rejected one, to the row.
 * Where the file is joined with others, the rows that its calls have there must have been gathered.
 */
export async function stageFile(
  context: StagingContext,
  file: SourceFile,
  format: CallLogFormat | undefined,
  reading: Reading,
): Promise<StagedFile> {
  const { store } = context;
  const options = readOptions(context, reading.unit);
  try {
    const records = await readSourceFile(file, format, options);
    if (records.emptiness !== undefined) return await keepWithoutRows(store, file, records, reading);
    const mistakes = headingMistakes(file, records, format);
    if (mistakes.length > 0) throw mistakesError(mistakes);
    await context.zones.useSourceZone(file.source.timeZone ?? context.clientZone);
    const declared = declaredCells(file.source, records.columns);
    await readRawRows(store, records, declared);
    await fillSourceTables(store, file);
    const views =
      format === undefined
        ? await useMappedRows(store, file, records, declared, reading.tiedElsewhere ?? [])
        : await useFormatRows(store, file, sourceRowsSelect(records, format, declared), format, reading.formerUnit);
    await readRows(store, file, records, views);
    return await keep(store, file, records, format, reading);
  } finally {
    await rm(options.target, { force: true });
    await dropTemporaries(store);
  }
}

/**
 * Reads one file again for the rows of its split calls, for other files that tell of the same.
 * @param unit number of its reading
 */
export async function gatherFromFile(
  context: StagingContext,
  file: SourceFile,
  format: CallLogFormat,
  { unit, fingerprint }: Pick<Reading, 'unit' | 'fingerprint'>,
): Promise<void> {
  const { store } = context;
  const options = readOptions(context, unit);
  try {
    const records = await readSourceFile(file, format, options);
    if (records.emptiness !== undefined) return;
    const declared = declaredCells(file.source, records.columns);
    await readRawRows(store, records, declared);
    await store.run(`create or replace temp view source_rows as\n${sourceRowsSelect(records, format, declared)}`);
    await gatherSharedRows(store, format, unit, fingerprint);
  } finally {
    await rm(options.target, { force: true });
    await dropTemporaries(store);
  }
}

/** A file with nothing in it has its account, of no rows, like any other. */
async function keepWithoutRows(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  reading: Reading,
): Promise<StagedFile> {
  const staged: StagedFile = { rowsRead: 0, rejected: 0, remarks: [...(file.remarks ?? []), ...rowsRemark(records)] };
  await addFile(store, file, records, EMPTY_FORMAT, reading, staged);
  if (reading.surroundings !== '') await keepSurroundings(store, reading.unit, reading.surroundings);
  return staged;
}

/** What is to be said of a file that brings no rows. */
export function rowsRemark({ records, broken, emptiness }: RecordFile): string[] {
  if (emptiness !== undefined) return [`${NO_ROWS} it ${emptiness}.`];
  return records + broken.length === 0 ? [`${NO_ROWS} it has nothing but its headings.`] : [];
}

const NO_ROWS = 'The file brings no rows:';

async function dropTemporaries(store: Store): Promise<void> {
  for (const view of ['canonical_rows', 'original_rows', 'row_tie', 'source_rows', 'leg_rows', 'identified_row']) {
    await store.run(`drop view if exists ${identifier(view)}`).catch(() => undefined);
  }
  for (const table of ['raw_rows', 'other_row', 'folded_rows', 'format_rows', 'read_rows', 'complaint', 'made_id']) {
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
      values.set(`${column} ${cell.trim().replaceAll(/\s+/gu, ' ').toLowerCase()}`, {
        column,
        cell: cell.trim(),
        value: value.trim(),
      });
  }
  await store.run(
    `create or replace temp table value_map as
    select distinct item.column as column_name, value_key(item.cell) as cell, nullif(item.value, '') as value
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
  tiedElsewhere: readonly bigint[],
): Promise<RowViews> {
  const { map } = mapHeadings(file, records.columns, false);
  if (file.source.idFromRow === true) await makeIds(store, identifiedRowsSelect(map), tiedElsewhere);
  const views = mappedViews(file.source, map, declared);
  await createViews(store, views, 'select source_row, source_row as leads_row from raw_rows');
  return views;
}

/**
 * The columns that a format's `stage` expects, from the cells of the file; days and times in a declared notation as ISO, and with seconds,
 * as the systems write them themselves.
 */
function sourceRowsSelect(records: RecordFile, format: CallLogFormat, declared: readonly DeclaredCell[]): string {
  const isDeclared = new Set(declared.map(({ place }) => place));
  const columns = Object.entries(format.columns(records.columns)).map(([column, heading]) => {
    const place = heading === null ? -1 : records.columns.indexOf(heading);
    const text = isDeclared.has(place)
      ? `with_seconds(${identifier(`d${place + 1}`)})`
      : `cell_text(${identifier(`c${place + 1}`)})`;
    const cell = place < 0 ? 'cast(null as varchar)' : text;
    return `${cell} as ${identifier(column)}`;
  });
  return `select ${['source_row', ...columns].join(', ')} from raw_rows`;
}

async function columnsOf(store: Store, table: string): Promise<string[]> {
  const columns = await store.rows<{ column_name: string }>(
    `select column_name from duckdb_columns() where table_name = $table and database_name = 'temp' order by column_index`,
    { table },
  );
  return columns.map((column) => column.column_name);
}

/** What a format says of its rows beside the columns of the feed. */
const ROW_ACCOUNT: ReadonlySet<string> = new Set(['source_row', 'leads_row', 'set_aside', 'clock_offset_seconds']);

/**
 * @param own the rows as the format expects them
 * @param formerUnit of a file that is joined with others: the reading under which its own rows were gathered
 */
async function useFormatRows(
  store: Store,
  file: SourceFile,
  own: string,
  format: CallLogFormat,
  formerUnit: number | undefined,
): Promise<RowViews> {
  const { timeZone, outsideLine } = file.source;
  const told = {
    zone_declared: timeZone !== undefined,
    outside_line_declared: outsideLine !== undefined,
    without_seconds: Object.values(file.source.formats).some((notation) => /m/u.test(notation) && !/s/u.test(notation)),
  };
  const asked = Object.fromEntries(Object.entries(told).filter(([name]) => format.stage.includes(`$${name}`)));
  await store.run(`create or replace temp view source_rows as\n${own}`);
  if (formerUnit === undefined) await store.run(`create or replace temp table format_rows as\n${format.stage}`, asked);
  else {
    await findOtherRows(store, formerUnit);
    const others = 'select * exclude (unit, row_in_file) from other_row';
    await store.run(`create or replace temp view source_rows as\n${own}\nunion all by name\n${others}`);
    await store.run(`create or replace temp table folded_rows as\n${format.stage}`, asked);
    const columns = (await columnsOf(store, 'folded_rows')).filter((column) => !ROW_ACCOUNT.has(column));
    await store.run(`create or replace temp table format_rows as\n${ownRowsSelect(columns)}`);
    await store.run(`create or replace temp view source_rows as\n${own}`);
  }
  const views = formatViews(file.source, new Set(await columnsOf(store, 'format_rows')));
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
  await rejectMergedIds(store, file, records);
  await store.run(`insert into complaint by name\n${complaintsSelect(feed)}`);
}

/** One id for several rows is that of none of them but the first: with it they would replace each other. */
async function rejectMergedIds(store: Store, file: SourceFile, records: RecordFile): Promise<void> {
  const merged = records.mergedValues ?? new Map<number, readonly number[]>();
  const id = ownId(file.source.feed);
  if (merged.size === 0 || id === undefined) return;
  const [place, ...others] = mapHeadings(file, records.columns, false).map.places[id] ?? [];
  const rows = place === undefined || others.length > 0 ? [] : (merged.get(place) ?? []);
  if (rows.length === 0) return;
  await store.run(
    `update read_rows set rejected_column = cast($id as varchar), rejected_reason = 'merged-cells'
    where rejected_reason is null and source_row in (select unnest(from_json(cast($rows as json), '["BIGINT"]')))`,
    { id, rows: JSON.stringify(rows) },
  );
}

/** The id that a row of a feed has alone; absent where several rows share it, as the call does of which several answers are given. */
function ownId(feed: Feed): string | undefined {
  const [id, ...others] = FEED_DEFINITIONS[feed].key.filter((column) => column !== 'vendor');
  return others.length === 0 && id?.endsWith('_id') === true ? id : undefined;
}

async function keep(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: CallLogFormat | undefined,
  reading: Reading,
): Promise<StagedFile> {
  const { unit, surroundings, formerUnit } = reading;
  const { feed } = file.source;
  const columns = Object.keys(stagedTable(feed)).filter((column) => column !== 'unit');
  const remarks = [
    ...(file.remarks ?? []),
    ...rowsRemark(records),
    ...records.remarks,
    ...(file.source.idFromRow === true ? [ID_FROM_ROW] : []),
    ...ignoredRemark(file, records, format),
  ];
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
    if (format?.ties !== undefined) {
      await tieRows(store, format);
      await keepTies(store, unit);
    }
    if (format === undefined && file.source.idFromRow === true) await keepMadeIds(store, unit);
    if (surroundings !== '') await keepSurroundings(store, unit, surroundings);
    if (formerUnit !== undefined) await keepSharedCalls(store, unit);
    const [rejected] = await store.rows<{ rows: bigint }>(
      `select count(*) as rows from staged_problem where unit = cast($unit as integer) and kind = 'rejected'`,
      { unit },
    );
    const staged: StagedFile = {
      rowsRead: records.records + records.broken.length,
      rejected: Number(rejected?.rows ?? 0),
      remarks,
    };
    const isMapped = Object.keys(file.source.columns).length > 0;
    await addFile(store, file, records, format?.id ?? (isMapped ? 'mapped' : 'canonical'), reading, staged);
    return staged;
  });
}

async function keepSurroundings(store: Store, unit: number, surroundings: string): Promise<void> {
  await store.run(
    `insert into staged_surroundings by name
    select cast($unit as integer) as unit, cast($surroundings as varchar) as surroundings`,
    { unit, surroundings },
  );
}

const ID_FROM_ROW =
  'Rows have no id: the id of each call is made from its time, numbers and agent, and cannot be matched to recordings.';

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
      kind: repair.repair === 'line-break-and-delimiter' ? 'noted' : 'repaired',
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
  format: string,
  { unit, fingerprint }: Reading,
  staged: StagedFile,
): Promise<void> {
  await store.run(sqlFile(import.meta.url, './staged-file.sql'), {
    unit,
    path: file.path,
    sha256: records.sha256,
    fingerprint,
    bytes: records.bytes,
    feed: file.source.feed,
    vendor: file.source.vendor ?? null,
    format,
    encoding: records.encoding,
    delimiter: records.delimiter,
    rows_read: staged.rowsRead,
    rejected: staged.rejected,
    remarks: JSON.stringify(staged.remarks),
  });
}
