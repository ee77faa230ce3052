import { rm } from 'node:fs/promises';
import { feedDefinition, feedSql, LOG } from '../../feeds/registry.ts';
import type { CallLogFormat } from '../../formats/format.ts';
import { CLOCK_DURATION } from '../../model/duration-notations.ts';
import { EMPTY_FORMAT } from '../../model/facts.ts';
import type { Feed } from '../../model/feeds.ts';
import { printableName } from '../../reading/printable-name.ts';
import type { RecordFile } from '../../reading/record-file.ts';
import { identifier, sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { headingMistakes } from '../files/heading-mistakes.ts';
import { holdsOtherParty, mapHeadings } from '../files/headings.ts';
import { type ReadByMark, readByMark } from '../files/read-by-mark.ts';
import { readSourceFile, rowsRemark } from '../files/read-source-file.ts';
import { mistakesError, type Opened, type SourceFile } from '../files/source-files.ts';
import { readNumbers } from '../numbers/read-numbers.ts';
import { refuseTimesToldElsewhere } from './doubts/columns-beside.ts';
import { noteDoubts } from './doubts/note-doubts.ts';
import { emptyWordsRemark } from './empty-words.ts';
import { joinLegs } from './legs/join-legs.ts';
import { keepMadeIds, makeIds } from './made-ids/made-ids.ts';
import { makeRecordIds } from './made-ids/record-ids.ts';
import { complainedCellSelect, complaintsSelect, TOTAL_WORDS, TOTALS_PATTERN } from './problems/complaints.ts';
import { columnsOf, dropTemporaries, readRawRows } from './raw-rows.ts';
import {
  type DeclaredCell,
  declaredCells,
  formatViews,
  identifiedRowsSelect,
  mappedViews,
  numberCells,
  OUTSIDE_LINE,
  type RowViews,
  sourceConstants,
  sourceRowsSelect,
  strangeIdRowsSelect,
  toldToFormat,
} from './source-rows.ts';
import { foldWithOtherRows } from './split/fold-rows.ts';
import { keepSharedCalls, keepTies, tieRows } from './split/split-calls.ts';
import { stagedTable, stagedTableName } from './staged-tables.ts';
import { readOptions, type StagingContext } from './staging-context.ts';
import { type CellRules, typedRowsSelect } from './typed-rows.ts';

export interface StagedFile {
  readonly rowsRead: number;
  readonly rejected: number;
  readonly remarks: readonly string[];
}

/** How a reading of a file is stored. */
export interface Reading {
  /** Number under which it is stored. */
  readonly unit: number;
  readonly fingerprint: string;
  /** Key of the rows of other files that are read with it; empty if there are none. */
  readonly surroundings: string;
  /** For a file that is read again because other files describe its calls: the number under which its own rows were gathered. */
  readonly formerUnit?: number;
  /** For a file whose calls have ids made from their rows: marks for which other files have several rows. */
  readonly tiedElsewhere?: readonly bigint[];
}

/**
 * Reads one file into the staged rows of its feed, all of it or nothing: every single record becomes a staged row or a rejected one. If the file is joined with
 * others, their rows of its calls must have been gathered before.
 */
export async function stageFile(
  context: StagingContext,
  file: Opened<SourceFile>,
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
    context.onStep?.();
    await fillSourceTables(store, file);
    const marks = marksOf(file, records, format !== undefined);
    const views =
      format === undefined
        ? await useMappedRows(store, file, records, declared, marks, reading.tiedElsewhere ?? [])
        : await useFormatRows(store, file, sourceRowsSelect(records, format, declared), format, reading.formerUnit);
    if (format === undefined) {
      const { map } = mapHeadings(file, records.columns, false);
      await refuseTimesToldElsewhere(store, { file, columns: records.columns, map, clientZone: context.clientZone });
    }
    const complaints = await readRows(store, file, records, views, marks);
    if (complaints > 0)
      await store.createTemporaryViews({
        original_rows: views.original,
        complained_cell: complainedCellSelect(file.source.feed),
      });
    context.onStep?.();
    const words = await emptyWordsRemark(store, records, placesRead(file, records, format));
    const remarks = [...records.remarks, ...marks.remarks, ...words];
    return await keep(store, file, { ...records, remarks }, format, reading, complaints);
  } finally {
    await rm(options.target, { force: true });
    await dropTemporaries(store);
  }
}

/** An empty file has an account like any other, with no rows. */
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

/** Positions of the cells that are read. */
function placesRead(file: SourceFile, { columns }: RecordFile, format: CallLogFormat | undefined): readonly number[] {
  if (format === undefined) return Object.values(mapHeadings(file, columns, false).map.places).flat();
  const headings = Object.values(format.columns(columns)).filter((heading) => heading !== null);
  return headings.map((heading) => columns.indexOf(heading)).filter((place) => place >= 0);
}

/** Fills tables with the source's constants and maps of values. */
async function fillSourceTables(store: Store, file: SourceFile): Promise<void> {
  const { outsideLine } = file.source;
  const constants = [
    ...[...sourceConstants(file.source)].map(([column, value]) => ({ column, value })),
    ...(outsideLine === undefined ? [] : [{ column: OUTSIDE_LINE, value: outsideLine }]),
  ];
  await store.fillTable(
    'source_constant',
    { column_name: 'VARCHAR', value: 'VARCHAR' },
    constants.map(({ column, value }) => [column, value]),
    'temporary',
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
  if (values.size === 0) {
    await store.defineTable('value_map', { column_name: 'VARCHAR', cell: 'VARCHAR', value: 'VARCHAR' }, 'temporary');
    return;
  }
  await store.createTemporaryTable('value_map', sqlFile(import.meta.url, './value-map.sql'), {
    items: JSON.stringify([...values.values()]),
  });
}

const COMPLAINT = { kind: 'VARCHAR', source_row: 'BIGINT', column_name: 'VARCHAR', reason: 'VARCHAR' } as const;

async function createViews(store: Store, views: RowViews, legs: Readonly<Record<string, string>>): Promise<void> {
  await store.defineTable('complaint', COMPLAINT, 'temporary');
  await store.createTemporaryViews({
    ...legs,
    canonical_rows: views.canonical,
  });
}

/** Whether the ids of calls are made from their rows. */
function makesCallIds({ source }: SourceFile): boolean {
  return source.idFromRow === true && source.feed === LOG;
}

async function useMappedRows(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  declared: readonly DeclaredCell[],
  { offsets }: ReadByMark,
  tiedElsewhere: readonly bigint[],
): Promise<RowViews> {
  const { map } = mapHeadings(file, records.columns, false);
  if (makesCallIds(file)) {
    const numbers = numberCells(map);
    if (numbers !== undefined) await readNumbers(store, numbers);
    await makeIds(store, identifiedRowsSelect(map, declared), tiedElsewhere);
  }
  const reading = { offsets, readsSerials: records.countsFrom1904 !== true };
  const views = mappedViews(file.source, map, declared, records.traits, reading);
  await createViews(store, views, {
    leg_rows: 'select source_row, source_row as leads_row from raw_rows',
  });
  return views;
}

/**
 * @param own the rows as the format expects them
 * @param formerUnit for a file that is joined with others: the reading under which its own rows were gathered
 */
async function useFormatRows(
  store: Store,
  file: SourceFile,
  own: string,
  format: CallLogFormat,
  formerUnit: number | undefined,
): Promise<RowViews> {
  const told = toldToFormat(file.source);
  if (formerUnit === undefined) {
    await store.createTemporaryView('source_rows', own);
    await joinLegs(store, format, told, 'format_rows');
  } else await foldWithOtherRows(store, own, format, told, formerUnit);
  const views = formatViews(file.source, new Set(await columnsOf(store, 'format_rows')));
  await createViews(store, views, {
    leg_rows: 'select source_row, leads_row from format_rows where set_aside is null',
    leg_count: sqlFile(import.meta.url, './legs/leg-count.sql'),
  });
  return views;
}

/** Times that share the cell of their day with the start of the call. */
function sharingDay(file: SourceFile): Set<string> {
  const columns = file.source.columns;
  const day = columns['started_at']?.[0];
  const shares = (column: string): boolean => (columns[column]?.length ?? 0) > 1 && columns[column]?.[0] === day;
  const isShared = file.source.feed === LOG && (columns['started_at']?.length ?? 0) > 1;
  return new Set(isShared ? ['connected_at', 'ended_at'].filter(shares) : []);
}

/** How the headings affect the reading of the file; a known format has its own. */
function marksOf(file: SourceFile, records: RecordFile, isFormat: boolean): ReadByMark {
  if (isFormat) return { units: new Map(), clocks: new Set(), offsets: new Map(), remarks: [] };
  return readByMark(file.source, records.columns, mapHeadings(file, records.columns, false).map.places);
}

function clockDurations(file: SourceFile): Set<string> {
  const headings = Object.entries(file.source.formats).flatMap(([heading, notation]) =>
    notation === CLOCK_DURATION ? [heading.trim().toLowerCase()] : [],
  );
  const columns = feedDefinition(file.source.feed).columns.filter((column) => column.kind === 'duration');
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

/** The mark that precedes fractions in each of a file's duration columns, if all cells that show one agree. */
async function decimalMarks(
  store: Store,
  feed: Feed,
  absent: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const durations = feedDefinition(feed).columns.filter(({ name, kind }) => kind === 'duration' && !absent.has(name));
  if (durations.length === 0) return new Map();
  const each = (macro: string): string =>
    durations.map(({ name }) => `${macro}(${identifier(name)}) as ${identifier(name)}`).join(', ');
  const [marks = {}] = await store.rows<Record<string, string | null>>(
    `select ${each('agreed_decimal_mark')} from (select ${each('decimal_mark')} from canonical_rows) as mark`,
  );
  return new Map(Object.entries(marks).flatMap(([name, mark]) => (mark === null ? [] : [[name, mark]])));
}

/** @returns how many complaints the rows have */
async function readRows(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  views: RowViews,
  marks: ReadByMark,
): Promise<number> {
  const { feed } = file.source;
  const { absent } = views;
  const numbers = feedDefinition(feed).columns.filter(({ kind, name }) => kind === 'number' && !absent.has(name));
  if (numbers.length > 0) {
    const cells = numbers.map((column) => {
      const name = identifier(column.name);
      return `select ${name} as cell from canonical_rows where is_odd_number(${name})`;
    });
    await readNumbers(store, cells.join(' union all '));
  }
  const rules: CellRules = {
    absent,
    mapped: new Set(Object.keys(file.source.values)),
    clockDurations: new Set([...clockDurations(file), ...marks.clocks]),
    units: marks.units,
    decimalMarks: await decimalMarks(store, feed, absent),
    declared: views.declared,
    simple: views.simple,
    times: views.times,
    dates: views.dates,
    sharingDay: sharingDay(file),
    hasOtherSerials: records.countsFrom1904 === true,
    holdsOtherParty: holdsOtherParty(file.source),
  };
  await store.createTemporaryTable('read_rows', typedRowsSelect(feed, rules));
  if (file.source.idFromRow === true && feed !== LOG) await makeRecordIds(store, feed);
  await rejectMergedIds(store, file, records);
  await rejectTotals(store, file, views);
  return await store.insertInto('complaint', complaintsSelect(feed, rules));
}

/** Rejects the rows of a merged id, except the first. */
async function rejectMergedIds(store: Store, file: SourceFile, records: RecordFile): Promise<void> {
  const merged = records.mergedValues ?? new Map<number, readonly number[]>();
  const id = ownId(file.source.feed);
  if (merged.size === 0 || id === undefined) return;
  const [place, ...others] = mapHeadings(file, records.columns, false).map.places[id] ?? [];
  const rows = place === undefined || others.length > 0 ? [] : (merged.get(place) ?? []);
  if (rows.length === 0) return;
  await store.run(sqlFile(import.meta.url, './problems/merged-id.sql'), { id, rows: JSON.stringify(rows) });
}

/** Rejects totals rows, even if every required column has a value. */
async function rejectTotals(store: Store, file: SourceFile, { absent }: RowViews): Promise<void> {
  const id = ownId(file.source.feed);
  if (id === undefined || absent.has(id) || file.source.idFromRow === true) return;
  await store.createTemporaryView('own_id', `select source_row, ${identifier(id)} as id from read_rows`);
  await store.run(sqlFile(import.meta.url, './problems/totals-row.sql'), { id, pattern: TOTALS_PATTERN });
}

/** The id that identifies a row of a feed; absent if several rows may share it, as replies share the id of their call. */
function ownId(feed: Feed): string | undefined {
  const [id, ...others] = feedDefinition(feed).key.filter((column) => column !== 'vendor');
  return others.length === 0 && id?.endsWith('_id') === true ? id : undefined;
}

async function keep(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: CallLogFormat | undefined,
  reading: Reading,
  complaints: number,
): Promise<StagedFile> {
  const { unit, surroundings, formerUnit } = reading;
  const { feed } = file.source;
  const remarks = [
    ...(file.remarks ?? []),
    ...rowsRemark(records),
    ...records.remarks,
    ...(file.source.idFromRow === true ? [feed === LOG ? ID_FROM_ROW : RECORD_ID_FROM_ROW] : []),
    ...ignoredRemark(file, records, format),
  ];
  return await store.transaction(async () => {
    await keepRows(store, feed, unit);
    if (complaints > 0) await addCellProblems(store, records, unit);
    await addOtherProblems(store, file, records, format, unit);
    await keepIds(store, file, format, unit);
    if (surroundings !== '') await keepSurroundings(store, unit, surroundings);
    if (formerUnit !== undefined) await keepSharedCalls(store, unit);
    const mayReject = complaints > 0 || records.broken.length > 0 || format !== undefined;
    const rejected = mayReject ? await countRejected(store, unit) : 0;
    const staged: StagedFile = { rowsRead: records.records + records.broken.length, rejected, remarks };
    const isMapped = Object.keys(file.source.columns).length > 0;
    await addFile(store, file, records, format?.id ?? (isMapped ? 'mapped' : 'canonical'), reading, staged);
    return staged;
  });
}

async function countRejected(store: Store, unit: number): Promise<number> {
  const [found] = await store.rows<{ rows: bigint }>(sqlFile(import.meta.url, './problems/rejected-rows.sql'), {
    unit,
  });
  return Number(found?.rows ?? 0);
}

/** Stores the problems and doubts that the reader, the format and the comparisons found in a file's rows, once the used rows are stored. */
async function addOtherProblems(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: CallLogFormat | undefined,
  unit: number,
): Promise<void> {
  await addReaderProblems(store, records, unit);
  if (format !== undefined) await addFormatProblems(store, file, records, format, unit);
  await noteDoubts(store, {
    ...{ file, unit, columns: records.columns, declared: declaredCells(file.source, records.columns) },
    ...(format === undefined ? { map: mapHeadings(file, records.columns, false).map } : {}),
    ...(records.traits === undefined ? {} : { delimiter: records.delimiter, traits: records.traits }),
  });
}

/** Stores what identifies the calls of a file in other files. */
async function keepIds(store: Store, file: SourceFile, format: CallLogFormat | undefined, unit: number): Promise<void> {
  if (format?.ties !== undefined) {
    await tieRows(store, format);
    await keepTies(store, unit);
  }
  if (format === undefined && makesCallIds(file)) await keepMadeIds(store, unit);
}

/** Stores the used rows, with the keys of the persons that they name. */
async function keepRows(store: Store, feed: Feed, unit: number): Promise<void> {
  if (namesPersons(feed)) await store.insertInto('person', sqlFile(import.meta.url, './new-persons.sql'));
  const columns = Object.keys(stagedTable(feed)).filter((column) => column !== 'unit');
  await store.insertInto(
    stagedTableName(feed),
    `select cast($unit as integer) as unit, ${columns.map(identifier).join(', ')} from (${keptRowsSelect(feed)}) as kept`,
    { unit },
  );
}

/** Whether rows of a feed name persons by their id. */
export function namesPersons(feed: Feed): boolean {
  return feedDefinition(feed).columns.some(({ name }) => name === 'person_id');
}

/** The rows of a file to store; for calls, with everything that follows from them. */
function keptRowsSelect(feed: Feed): string {
  if (feed === LOG) return feedSql(LOG, 'kept');
  return 'select * from read_rows where rejected_reason is null';
}

/** Stores the problems of the file's cells. */
async function addCellProblems(store: Store, records: RecordFile, unit: number): Promise<void> {
  const kinds = await store.rows<{ is_rejected: boolean }>(
    `select distinct kind = 'rejected' as is_rejected from complaint`,
  );
  if (kinds.some(({ is_rejected }) => !is_rejected))
    await store.run(sqlFile(import.meta.url, './problems/cell-problem.sql'), { unit });
  if (kinds.some(({ is_rejected }) => is_rejected))
    await store.run(sqlFile(import.meta.url, './problems/rejected-row.sql'), {
      unit,
      delimiter: records.delimiter,
      total_words: JSON.stringify(TOTAL_WORDS),
      totals_pattern: TOTALS_PATTERN,
    });
}

async function keepSurroundings(store: Store, unit: number, surroundings: string): Promise<void> {
  await store.run(sqlFile(import.meta.url, './surroundings.sql'), { unit, surroundings });
}

const ID_FROM_ROW =
  'Rows have no id: the id of each call is made from its time, numbers and agent, and cannot be matched to recordings.';

const RECORD_ID_FROM_ROW =
  'Rows have no id: it is made from what they say, so that the same record has the same id in every export.';

function ignoredRemark(file: SourceFile, records: RecordFile, format: CallLogFormat | undefined): string[] {
  if (format !== undefined) return [];
  const { ignored } = mapHeadings(file, records.columns, false).map;
  if (ignored.length === 0) return [];
  // Another source may read the file as another feed.
  return [`As ${file.source.feed}, nothing is read from: ${ignored.map(printableName).join(', ')}.`];
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
    await store.run(sqlFile(import.meta.url, './problems/reader-problem.sql'), {
      unit,
      problems: JSON.stringify(problems.slice(start, start + 5000)),
    });
  }
}

/**
 * Stores the problems that the format found: untrusted ids, rows set aside, and a clock that the rows themselves prove to be in another zone than
 * declared.
 */
async function addFormatProblems(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: CallLogFormat,
  unit: number,
): Promise<void> {
  const told = { unit, delimiter: records.delimiter };
  const strange = strangeIdRowsSelect(records, format);
  if (strange !== undefined) {
    await store.createTemporaryView('strange_id_row', strange);
    await store.run(sqlFile(import.meta.url, './problems/strange-id.sql'), told);
  }
  await store.run(sqlFile(import.meta.url, './problems/set-aside-row.sql'), told);
  if (file.source.timeZone !== undefined)
    await store.run(sqlFile(import.meta.url, './problems/clock-problem.sql'), { unit });
  await store.run(sqlFile(import.meta.url, './problems/direction-problem.sql'), { unit });
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
