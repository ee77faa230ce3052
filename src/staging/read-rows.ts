import { feedDefinition, LOG } from '../feeds/registry.ts';
import { CLOCK_DURATION } from '../model/duration-notations.ts';
import type { Feed } from '../model/feeds.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { CellRules } from './cell-rules.ts';
import { bareHeading, holdsOtherParty } from './files/headings.ts';
import type { SourceFile } from './files/source-files.ts';
import { makeRecordIds } from './made-ids/record-ids.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import { complainedCellSelect, complaintsSelect, rowCountsSelect, TOTALS_PATTERN } from './problems/complaints.ts';
import type { RawTable } from './raw-table.ts';
import type { RowViews } from './row-views.ts';
import { typedRowsSelect } from './typed-rows.ts';

/** What the rows that were read hold. */
export interface ReadRows {
  readonly complaints: number;
  /** A row names a person. */
  readonly hasPersons: boolean;
}

/** Reads the canonical rows of a table as values, into `read_rows`, and notes what is wrong with them. */
export async function readRows(store: Store, table: RawTable, views: RowViews): Promise<ReadRows> {
  const { file, records, marks } = table;
  const { feed } = file.source;
  const { absent } = views.traits;
  const numbers = feedDefinition(feed).columns.filter(({ kind, name }) => kind === 'number' && !absent.has(name));
  if (numbers.length > 0) {
    const cells = numbers.map((column) => {
      const name = identifier(column.name);
      return `select ${name} as cell from (${views.texts([column.name])}) as texts where is_odd_number(${name})`;
    });
    await readNumbers(store, cells.join(' union all '));
  }
  const rules: CellRules = {
    ...views.traits,
    mapped: new Set(Object.keys(file.source.values)),
    clockDurations: new Set([...clockDurations(file), ...marks.clocks]),
    units: marks.units,
    decimalMarks: await decimalMarks(store, feed, views),
    sharingDay: sharingDay(file),
    hasOtherSerials: records.countsFrom1904 === true,
    holdsOtherParty: holdsOtherParty(file.source),
  };
  await store.createTemporaryTable('read_rows', typedRowsSelect(feed, rules, views.canonical));
  if (file.source.idFromRow === true && feed !== LOG) await makeRecordIds(store, feed);
  await rejectMergedIds(store, table);
  const id = totalsId(file, absent);
  const [counted] = await store.rows<RowCounts>(rowCountsSelect(feed, rules, id));
  const { complaining, totals, persons } = counted as RowCounts;
  const hasPersons = persons > 0n;
  if (complaining === 0n && totals === 0n) return { complaints: 0, hasPersons };
  if (id !== undefined && totals > 0n) await rejectTotals(store, id);
  const complaints = await store.createTemporaryTable('complaint', complaintsSelect(feed, rules));
  await store.createTemporaryViews({
    ...{ original_rows: views.original, leg_rows: views.legs },
    complained_cell: complainedCellSelect(feed),
  });
  return { complaints, hasPersons };
}

function clockDurations(file: SourceFile): Set<string> {
  const headings = Object.entries(file.source.formats).flatMap(([heading, notation]) =>
    notation === CLOCK_DURATION ? [bareHeading(heading)] : [],
  );
  const columns = feedDefinition(file.source.feed).columns.filter((column) => column.kind === 'duration');
  return new Set(
    columns
      .filter((column) =>
        (file.source.columns[column.name] ?? [column.name]).some((heading) => headings.includes(bareHeading(heading))),
      )
      .map((column) => column.name),
  );
}

/** The mark that precedes fractions in each of a file's duration columns, if all cells that show one agree. */
async function decimalMarks(
  store: Store,
  feed: Feed,
  { texts, traits: { absent } }: RowViews,
): Promise<ReadonlyMap<string, string>> {
  const durations = feedDefinition(feed).columns.filter(({ name, kind }) => kind === 'duration' && !absent.has(name));
  if (durations.length === 0) return new Map();
  const each = (macro: string): string =>
    durations.map(({ name }) => `${macro}(${identifier(name)}) as ${identifier(name)}`).join(', ');
  const [marks = {}] = await store.rows<Record<string, string | null>>(
    `select ${each('agreed_decimal_mark')} from (select ${each('decimal_mark')} from (${texts(durations.map(({ name }) => name))}) as texts) as mark`,
  );
  return new Map(Object.entries(marks).flatMap(([name, mark]) => (mark === null ? [] : [[name, mark]])));
}

/** Times that share the cell of their day with the start of the call. */
function sharingDay(file: SourceFile): Set<string> {
  const columns = file.source.columns;
  const day = columns['started_at']?.[0];
  const shares = (column: string): boolean => (columns[column]?.length ?? 0) > 1 && columns[column]?.[0] === day;
  const isShared = file.source.feed === LOG && (columns['started_at']?.length ?? 0) > 1;
  return new Set(isShared ? ['connected_at', 'ended_at'].filter(shares) : []);
}

/** Rejects the rows of a merged id, except the first. */
async function rejectMergedIds(store: Store, { file, records, map }: RawTable): Promise<void> {
  const merged = records.mergedValues ?? new Map<number, readonly number[]>();
  const id = ownId(file.source.feed);
  if (merged.size === 0 || id === undefined) return;
  const [place, ...others] = map.places[id] ?? [];
  const rows = place === undefined || others.length > 0 ? [] : (merged.get(place) ?? []);
  if (rows.length === 0) return;
  await store.run(sqlFile(import.meta.url, './problems/merged-id.sql'), { id, rows: JSON.stringify(rows) });
}

/** Rejects rows with the id of a total, even if every required column has a value. @param id the column of the ids */
async function rejectTotals(store: Store, id: string): Promise<void> {
  await store.createTemporaryView('own_id', `select source_row, ${identifier(id)} as id from read_rows`);
  await store.run(sqlFile(import.meta.url, './problems/totals-row.sql'), { id, pattern: TOTALS_PATTERN });
}

/** A row of `rowCountsSelect`. */
type RowCounts = Readonly<Record<'complaining' | 'totals' | 'persons', bigint>>;

/** The column whose id may say that a row holds totals; absent if a file has no ids of its own. */
function totalsId({ source }: SourceFile, absent: ReadonlySet<string>): string | undefined {
  const id = ownId(source.feed);
  return id === undefined || absent.has(id) || source.idFromRow === true ? undefined : id;
}

/** The id that identifies a row of a feed; absent if several rows may share it, as replies share the id of their call. */
function ownId(feed: Feed): string | undefined {
  const [id, ...others] = feedDefinition(feed).key.filter((column) => column !== 'vendor');
  return others.length === 0 && id?.endsWith('_id') === true ? id : undefined;
}
