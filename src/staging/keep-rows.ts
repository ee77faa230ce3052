import { feedSql, LOG } from '../feeds/registry.ts';
import type { CallLogFormat } from '../formats/format.ts';
import { EMPTY_FORMAT } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import { type Text, wordsIn } from '../model/text.ts';
import { printableName } from '../reading/printable-name.ts';
import type { RecordFile } from '../reading/record-file.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { noteDoubts } from './doubts/note-doubts.ts';
import { rowsRemark } from './files/read-source-file.ts';
import type { SourceFile } from './files/source-files.ts';
import { strangeIdRowsSelect } from './format-rows.ts';
import { keepMadeIds } from './made-ids/made-ids.ts';
import { MESSAGES } from './messages.ts';
import { TOTAL_WORDS, TOTALS_PATTERN } from './problems/complaints.ts';
import { makesCallIds, type RawTable, type Reading } from './raw-table.ts';
import type { ReadRows } from './read-rows.ts';
import { keepSharedCalls, keepTies, tieRows } from './split/split-calls.ts';
import { STAGED_FILE, stagedTable, stagedTableName } from './staged-tables.ts';

export interface StagedFile {
  readonly rowsRead: number;
  readonly rejected: number;
  readonly remarks: readonly Text[];
}

/**
 * Stores what was read of a table, all of it or nothing: its rows, its problems, its ids and its account.
 * @param read what was read of them
 * @param words remarks on words for empty
 */
export async function keepRows(
  store: Store,
  table: RawTable,
  { complaints, hasPersons }: ReadRows,
  words: readonly Text[],
): Promise<StagedFile> {
  const { file, format, records, marks, reading } = table;
  const { unit, surroundings, formerUnit } = reading;
  const { feed } = file.source;
  const remarks = [
    ...(file.remarks ?? []),
    ...rowsRemark(records),
    ...[...records.remarks, ...marks.remarks, ...words],
    ...(file.source.idFromRow === true ? [feed === LOG ? ID_FROM_ROW : RECORD_ID_FROM_ROW] : []),
    ...ignoredRemark(table),
  ];
  return await store.transaction(async () => {
    if (hasPersons) await store.insertInto('person', sqlFile(import.meta.url, './new-persons.sql'));
    await keepUsedRows(store, feed, unit);
    if (complaints > 0) await addCellProblems(store, records, unit);
    await addOtherProblems(store, table, complaints);
    await keepIds(store, table);
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

const ID_FROM_ROW = MESSAGES.callIdsAreMade;

const RECORD_ID_FROM_ROW = MESSAGES.recordIdsAreMade;

function ignoredRemark({ file, format, map: { ignored } }: RawTable): Text[] {
  if (format !== undefined || ignored.length === 0) return [];
  // Another source may read the file as another feed.
  return [MESSAGES.asFeedNothingIsRead(file.source.feed, ignored.map(printableName).join(', '))];
}

/** Stores the used rows. The persons that they name have keys by then. */
async function keepUsedRows(store: Store, feed: Feed, unit: number): Promise<void> {
  const kept = feed === LOG ? feedSql(LOG, 'kept') : sqlFile(import.meta.url, './kept-rows.sql');
  await store.insertColumns(stagedTableName(feed), Object.keys(stagedTable(feed)), kept, { unit });
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

/** Stores the problems and doubts that the reader, the format and the comparisons found in a file's rows, once the used rows are stored. */
async function addOtherProblems(store: Store, table: RawTable, complaints: number): Promise<void> {
  const { file, format, records, map, marks, declared, reading } = table;
  await addReaderProblems(store, records, reading.unit);
  if (format !== undefined) await addFormatProblems(store, table, format);
  await noteDoubts(store, {
    ...{ file, unit: reading.unit, columns: records.columns, declared, hasUnit: marks.units.has('talk_seconds') },
    hasComplaints: complaints > 0,
    ...(format === undefined ? { map } : {}),
    ...(records.traits === undefined ? {} : { delimiter: records.delimiter, traits: records.traits }),
  });
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
  { file, records, reading: { unit } }: RawTable,
  format: CallLogFormat,
): Promise<void> {
  const parameters = { unit, delimiter: records.delimiter };
  const strange = strangeIdRowsSelect(records, format);
  if (strange !== undefined) {
    await store.createTemporaryView('strange_id_row', strange);
    await store.run(sqlFile(import.meta.url, './problems/strange-id.sql'), parameters);
  }
  await store.run(sqlFile(import.meta.url, './problems/set-aside-row.sql'), parameters);
  if (file.source.timeZone !== undefined)
    await store.run(sqlFile(import.meta.url, './problems/clock-problem.sql'), { unit });
  await store.run(sqlFile(import.meta.url, './problems/direction-problem.sql'), { unit });
}

/** Stores what identifies the calls of a file in other files. */
async function keepIds(store: Store, { file, format, reading: { unit } }: RawTable): Promise<void> {
  if (format?.ties !== undefined) {
    await tieRows(store, format);
    await keepTies(store, unit);
  }
  if (format === undefined && makesCallIds({ file })) await keepMadeIds(store, unit);
}

async function keepSurroundings(store: Store, unit: number, surroundings: string): Promise<void> {
  await store.run(sqlFile(import.meta.url, './surroundings.sql'), { unit, surroundings });
}

async function countRejected(store: Store, unit: number): Promise<number> {
  const [found] = await store.rows<{ rows: bigint }>(sqlFile(import.meta.url, './problems/rejected-rows.sql'), {
    unit,
  });
  return Number(found?.rows ?? 0);
}

async function addFile(
  store: Store,
  file: SourceFile,
  records: RecordFile,
  format: string,
  { unit, fingerprint }: Reading,
  staged: StagedFile,
): Promise<void> {
  const { feed, vendor = null } = file.source;
  const row = [
    ...[unit, file.path, records.sha256, fingerprint, records.bytes, feed, vendor, format],
    ...[
      records.encoding,
      records.delimiter,
      staged.rowsRead,
      staged.rejected,
      JSON.stringify(staged.remarks.map((remark) => wordsIn(remark, 'en'))),
    ],
  ];
  await store.addRows('staged_file', STAGED_FILE, [row]);
}

/** An empty file has an account like any other, with no rows. */
export async function keepWithoutRows(
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
