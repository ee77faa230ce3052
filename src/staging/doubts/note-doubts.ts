import { feedDefinition, LOG } from '../../feeds/registry.ts';
import { definedFields } from '../../model/defined-fields.ts';
import type { Feed } from '../../model/feeds.ts';
import type { CellTraits } from '../../reading/record-file.ts';
import { sqlFile, withNamed } from '../../store/sql.ts';
import type { Parameters, Store } from '../../store/store.ts';
import { bareHeading, type HeadingMap, holdsOtherParty } from '../files/headings.ts';
import { orderOf } from '../files/read-by-mark.ts';
import type { SourceFile } from '../files/source-files.ts';
import { cellAt, type DeclaredCell, rawCellSelect } from '../raw-cells.ts';
import { stagedTableName } from '../staged-tables.ts';
import { patternOf } from '../text-pattern.ts';
import { rowIdsSelect, textCellsSelect } from './odd-texts.ts';
import { INBOUND_WORDS, OUTBOUND_WORDS, wordColumns } from './word-columns.ts';

/** One SELECT per comparison: rows that contradict each other, or that differ from what calls usually are. */
const OF_CALLS = [
  'talk-longer-than-call',
  'talk-of-hours',
  'rings-long',
  'one-number-called',
  'called-number-calls',
  'called-itself',
  'at-night',
  'answer-contradicts-result',
  'talk-contradicts-result',
  'objection-in-most-calls',
];

/** A file whose rows are stored, and how its cells were found; a known format has no map of headings. */
export interface DoubtedFile {
  readonly file: SourceFile;
  readonly unit: number;
  readonly columns: readonly string[];
  readonly map?: HeadingMap;
  readonly declared: readonly DeclaredCell[];
  /** A cell or row of the file has a complaint. */
  readonly hasComplaints: boolean;
  /** The source or a heading says in which unit the talk is. */
  readonly hasUnit: boolean;
  /** For text: the delimiter, and the known traits of its columns. */
  readonly delimiter?: string;
  readonly traits?: CellTraits;
}

/** Notes rows whose values were read but may mean something else. */
export async function noteDoubts(store: Store, doubted: DoubtedFile): Promise<void> {
  const { file, unit, hasUnit } = doubted;
  const isLog = file.source.feed === LOG;
  const table = stagedTableName(file.source.feed);
  const [texts, ids] = [textCellsSelect(doubted, table), rowIdsSelect(doubted, table)];
  const names = [
    ...(isLog ? OF_CALLS.filter((name) => name !== 'called-itself' || !holdsOtherParty(file.source)) : []),
    ...(texts === undefined ? [] : ['odd-text']),
    ...(ids === undefined ? [] : ['zero-twin']),
  ];
  const selects = names.map((name) => sqlFile(import.meta.url, `./${name}.sql`));
  // One statement for all of them: for a file of few rows, statements cost more than rows.
  const all = selects.map((select) => `(\n${select}\n)`).join('\nunion all by name\n');
  const cells = definedFields({ text_cell: texts, row_id: ids });
  if (selects.length > 0) await note(store, unit, withNamed(cells, all), isLog ? { unit, has_unit: hasUnit } : {});
  if (isLog) {
    await noteDirectionElsewhere(store, doubted);
    await noteOtherNotations(store, doubted);
  }
  await noteDayOrders(store, doubted);
  await noteSwappedDays(store, doubted);
  await noteSwallowedDelimiters(store, doubted);
}

async function note(store: Store, unit: number, select: string, parameters: Parameters): Promise<void> {
  if ((await store.createTemporaryTable('doubt', select, parameters)) > 0)
    await store.run(sqlFile(import.meta.url, './note-doubt.sql'), { unit });
}

/**
 * The pattern of two cells joined by a quote: a delimiter, without a space after it as in a sentence or a name, and without digits around it as in a fraction.
 */
function twoCells(delimiter: string): string {
  const sign = patternOf(delimiter);
  return delimiter === ',' ? `${sign}[^ 0-9]|[^0-9]${sign}[0-9]` : sign;
}

/** Rows of a text with a cell that may be two, if the column's other cells are not like that and columns after it are read. */
async function noteSwallowedDelimiters(
  store: Store,
  { file, unit, columns, map, delimiter, traits }: DoubtedFile,
): Promise<void> {
  if (map === undefined || delimiter === undefined) return;
  const last = Math.max(-1, ...Object.values(map.places).flat());
  const lists = feedDefinition(file.source.feed).columns.filter(({ kind }) => kind.endsWith('list'));
  const listPlaces = new Set(lists.flatMap(({ name }) => map.places[name] ?? []));
  const mayBeTwo = (place: number): boolean => !listPlaces.has(place) && traits?.undelimited.has(place) !== true;
  const places = columns.flatMap((_, place) => (place <= last && mayBeTwo(place) ? [place] : []));
  if (places.length === 0) return;
  const counts = places.map((place) => {
    const isTwo = `may_be_two_cells(${cellAt(place)}, cast($delimiter as varchar), cast($pattern as varchar))`;
    return `count(*) filter (where ${isTwo}) as two_${place}, count(nullif(${cellAt(place)}, '')) as all_${place}`;
  });
  const parameters = { delimiter, pattern: twoCells(delimiter) };
  const [found] = await store.rows<Record<string, bigint>>(`select ${counts.join(', ')} from raw_rows`, parameters);
  for (const place of places) {
    const two = Number(found?.[`two_${place}`] ?? 0);
    if (two === 0 || two * 2 >= Number(found?.[`all_${place}`] ?? 0)) continue;
    const column = Object.entries(map.places).find(([, read]) => read.includes(place))?.[0];
    await store.createTemporaryView('raw_cell', rawCellSelect(place));
    await note(store, unit, sqlFile(import.meta.url, './delimiter-in-cell.sql'), {
      ...parameters,
      column: column ?? null,
    });
  }
}

/** A column that says which calls were incoming, if the source reads the direction from no column. */
async function noteDirectionElsewhere(store: Store, { file, unit, columns, map }: DoubtedFile): Promise<void> {
  if (map === undefined || map.places['direction'] !== undefined || Object.hasOwn(file.source.constants, 'direction'))
    return;
  const words = [...INBOUND_WORDS, ...OUTBOUND_WORDS];
  const [place] = await wordColumns(store, columns, map, words);
  if (place === undefined) return;
  await store.createTemporaryView('raw_cell', rawCellSelect(place));
  await note(store, unit, sqlFile(import.meta.url, './direction-elsewhere.sql'), {
    unit,
    inbound: JSON.stringify(INBOUND_WORDS),
  });
}

/** Times of calls in a few rows that are written otherwise than those of the others. */
async function noteOtherNotations(store: Store, { file, unit, map }: DoubtedFile): Promise<void> {
  if (map === undefined) return;
  for (const { name, kind } of feedDefinition(file.source.feed).columns) {
    if (kind !== 'moment') continue;
    for (const place of map.places[name] ?? []) {
      await store.createTemporaryView('raw_cell', rawCellSelect(place));
      await note(store, unit, sqlFile(import.meta.url, './other-notation.sql'), { column: name });
    }
  }
}

/** Days with a doubtful order of day and month, in columns with a declared notation. */
async function noteDayOrders(store: Store, { file, unit, columns, map, declared }: DoubtedFile): Promise<void> {
  for (const { place, joined = [] } of declared) {
    const notation = file.source.formats[headingOf(file, columns, [place, ...joined])] ?? '';
    const order = orderOf(notation);
    const column = map === undefined ? undefined : columnAt(file.source.feed, map, place);
    if (order === undefined || column === undefined) continue;
    await store.createTemporaryView('raw_cell', rawCellSelect(place));
    if (order.startsWith('d') || order.startsWith('m'))
      await note(store, unit, sqlFile(import.meta.url, './day-order.sql'), {
        column,
        day_first: order.startsWith('d'),
        is_log: file.source.feed === LOG,
      });
    if (order === 'dmy' && !/yyyy/u.test(notation))
      await note(store, unit, sqlFile(import.meta.url, './year-order.sql'), { column });
  }
}

/** Days that begin with the year, in columns without a declared notation whose written days are rejected: a spreadsheet may have swapped the first. */
async function noteSwappedDays(store: Store, { file, unit, map, declared, hasComplaints }: DoubtedFile): Promise<void> {
  if (map === undefined || !hasComplaints) return;
  const isDeclared = new Set(declared.flatMap(({ place, joined = [] }) => [place, ...joined]));
  for (const { name, kind } of feedDefinition(file.source.feed).columns) {
    const place = map.places[name]?.[0];
    if ((kind !== 'moment' && kind !== 'day') || place === undefined || isDeclared.has(place)) continue;
    const rejected = await store.rows(sqlFile(import.meta.url, './rejected-day.sql'), { unit, column: name });
    if (rejected.length === 0) continue;
    await store.createTemporaryView('raw_cell', rawCellSelect(place));
    for (const dayFirst of [true, false])
      await note(store, unit, sqlFile(import.meta.url, './day-order.sql'), {
        ...{ column: name, day_first: dayFirst },
        is_log: false,
      });
  }
}

function headingOf({ source }: SourceFile, columns: readonly string[], places: readonly number[]): string {
  const wanted = places.map((place) => bareHeading(columns[place] ?? '')).join(' + ');
  return Object.keys(source.formats).find((heading) => bareHeading(heading) === wanted) ?? '';
}

/** The day or moment column of a feed that is read from a cell. */
function columnAt(feed: Feed, { places }: HeadingMap, place: number): string | undefined {
  return feedDefinition(feed).columns.find(
    ({ name, kind }) => (kind === 'moment' || kind === 'day') && places[name]?.includes(place) === true,
  )?.name;
}
