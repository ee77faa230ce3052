import { feedDefinition, LOG } from '../../feeds/registry.ts';
import type { CallLogFormat } from '../../formats/format.ts';
import type { Source } from '../../model/configuration.ts';
import { isDurationNotation } from '../../model/duration-notations.ts';
import type { FeedColumn } from '../../model/feeds.ts';
import type { CellTraits, RecordFile } from '../../reading/record-file.ts';
import { identifier } from '../../store/sql.ts';
import type { Parameters } from '../../store/store.ts';
import { readHeadings } from '../../workspace/written-value.ts';
import { type HeadingMap, isMadeFromRow } from '../files/headings.ts';
import type { ReadByMark } from '../files/read-by-mark.ts';
import { isId } from './cell-rules.ts';
import { type DeclaredFormat, readDeclaredFormat } from './declared-format.ts';

/**
 * The columns of a file are known only when it is opened. The SELECTs here turn them into columns of the feed, or into those that a format expects: which cell
 * is read as which column, in which notation. That is why they are composed, and why they say no more than that; `cells/` says how a cell is read.
 */

/** A cell of the file (position from 0), or several joined by a space, whose days or times are in a declared notation. */
export interface DeclaredCell {
  readonly place: number;
  /** Positions of the cells after it. */
  readonly joined?: readonly number[];
  readonly format: DeclaredFormat;
}

function sameHeading(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The declared notations of a source, each at the position of its heading. */
export function declaredCells(source: Source, headings: readonly string[]): DeclaredCell[] {
  return Object.entries(source.formats).flatMap(([heading, notation]) => {
    if (isDurationNotation(notation)) return [];
    const reading = readDeclaredFormat(notation);
    if ('mistake' in reading) throw new Error(`unchecked notation: ${reading.mistake}`);
    const { format } = reading;
    const alone = headings.flatMap((found, place) => (sameHeading(found, heading) ? [{ place, format }] : []));
    if (alone.length > 0) return alone;
    const parts = (readHeadings(heading) ?? []).map((part) => headings.findIndex((found) => sameHeading(found, part)));
    const [place, ...joined] = parts;
    return place === undefined || parts.some((found) => found < 0) ? [] : [{ place, joined, format }];
  });
}

function cellName(place: number): string {
  return identifier(`c${place + 1}`);
}

/** For files without known traits. */
const NO_TRAITS: CellTraits = {
  ...{ trimmed: new Set(), simple: new Set(), undelimited: new Set() },
  ...{ times: new Set(), dates: new Set() },
};

/** Reads a cell with a macro that removes surrounding white space; if the column has none, uses the cell itself. */
function textOfCell(place: number, macro: 'cell_text' | 'id_text', { trimmed }: CellTraits): string {
  return trimmed.has(place) ? cellName(place) : `${macro}(${cellName(place)})`;
}

/**
 * The SELECT that reads the plain copy of a file: `source_row`, its cells as text (`c1`, `c2` …), and each cell in a declared notation again as ISO
 * text (`d1` …) with the repair that it needed (`r1` …).
 * @returns the text, and its parameters except `path` and `delimiter`
 */
export function rawRowsSelect(
  columns: number,
  declared: readonly DeclaredCell[],
): { sql: string; parameters: Parameters } {
  const names = Array.from({ length: columns }, (_, place) => `c${place + 1}`);
  const parameters: Record<string, string> = {};
  const texts = declared.flatMap(({ place, joined: others = [], format }) => {
    const cell = joined([place, ...others].map((one) => `cell_text(${cellName(one)})`));
    const suffix = place + 1;
    parameters[`shape_${suffix}`] = format.shape;
    parameters[`iso_${suffix}`] = format.iso;
    const shape = `cast($shape_${suffix} as varchar)`;
    const iso = `cast($iso_${suffix} as varchar)`;
    const textOf = (wanted: string): string => {
      const text = `declared_text(${cell}, ${wanted}, ${iso})`;
      return format.hasHalfDay ? `clock_of_day(${text})` : text;
    };
    const read = textOf(shape);
    const full = format.hasShortYear ? `with_century(${read})` : read;
    if (format.shortYearShape === null) {
      return [
        `case when regexp_full_match(${cell}, ${shape}) then ${full} else ${cell} end as d${suffix}`,
        format.hasShortYear
          ? `case when regexp_full_match(${cell}, ${shape}) then 'two-digit-year' end as r${suffix}`
          : `cast(null as varchar) as r${suffix}`,
      ];
    }
    parameters[`short_${suffix}`] = format.shortYearShape;
    const short = `cast($short_${suffix} as varchar)`;
    const shortText = textOf(short);
    const isShort = `regexp_full_match(${cell}, ${short}) and left(${shortText}, 2) < '50'`;
    return [
      `case when regexp_full_match(${cell}, ${shape}) then ${full} when ${isShort} then '20' || ${shortText} else ${cell} end as d${suffix}`,
      `case when ${isShort} then 'two-digit-year' end as r${suffix}`,
    ];
  });
  const types = ['row', ...names].map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const sql = `select cast("row" as bigint) as source_row, ${[...names.map(identifier), ...texts].join(', ')}
from read_csv(
    cast($path as varchar),
    auto_detect = false,
    header = false,
    all_varchar = true,
    columns = {${types}},
    delim = cast($delimiter as varchar),
    quote = '"',
    escape = '"',
    new_line = '\\n',
    strict_mode = true,
    max_line_size = 16000000
)`;
  return { sql, parameters };
}

/** Text of a column from its cells, joined by a space. */
function joined(cells: readonly string[]): string {
  if (cells.length === 1) return cells[0] ?? 'null';
  return `nullif(concat_ws(' ', ${cells.join(', ')}), '')`;
}

/** Text of a moment or a day: of two cells, the first gives the day and the second the time. */
export function joinedMoment(cells: readonly string[]): string {
  return cells.length === 2 ? `day_with_time(${cells.join(', ')})` : joined(cells);
}

const NO_TEXT = 'cast(null as varchar)';

function constantText(column: string): string {
  return `(select value from source_constant where column_name = '${column}')`;
}

/** Name of the constant that holds the digits for an outside line; no column has it. */
export const OUTSIDE_LINE = 'outside line';

function withoutOutsideLine({ outsideLine }: Source, column: FeedColumn, cell: string): string {
  if (column.mayHaveOutsideLine !== true || outsideLine === undefined) return cell;
  return `without_outside_line(${cell}, ${constantText(OUTSIDE_LINE)})`;
}

/** The values that the source supplies for every row: its constants, and the vendor if a row may name one. */
export function sourceConstants(source: Source): ReadonlyMap<string, string> {
  const constants = new Map(Object.entries(source.constants));
  const namesVendor = feedDefinition(source.feed).columns.some((column) => column.sourceMayName === true);
  if (namesVendor && source.vendor !== undefined) constants.set('vendor', source.vendor);
  return constants;
}

export interface RowViews {
  /** `source_row`, `legs` and every column of the feed, as the text to read. */
  readonly canonical: string;
  /** The same as written in the file, for rows with a `complaint`. */
  readonly original: string;
  /** Columns in which a declared notation may have been repaired. */
  readonly declared: ReadonlySet<string>;
  /** Columns that neither the file nor its source has. */
  readonly absent: ReadonlySet<string>;
  /** Columns whose texts are all simple, as defined by `CellTraits`. */
  readonly simple: ReadonlySet<string>;
  /** Columns whose texts are all times to the second, as defined by `CellTraits`. */
  readonly times: ReadonlySet<string>;
  /** The same, or days. */
  readonly dates: ReadonlySet<string>;
}

/** A time of a call other than its start, composed of a day and a time: without the time there is no value, whatever the day. */
function isLaterTime(source: Source, column: FeedColumn): boolean {
  return (
    source.feed === LOG &&
    column.kind === 'moment' &&
    column.required !== true &&
    (source.columns[column.name]?.length ?? 0) > 1
  );
}

/** Columns that tell calls apart if rows have no id. Results and durations do not count: they may still be corrected. */
const IDENTITY = ['started_at', 'called_number', 'caller_number', 'agent'];

/** The number cells of a call, for `readNumbers`, before its id is made from them. */
export function numberCells(map: HeadingMap): string | undefined {
  const numbers = feedDefinition(LOG).columns.filter(({ kind }) => kind === 'number');
  const places = numbers.flatMap(({ name }) => map.places[name] ?? []);
  const cells = places.map((place) => `cell_text(${cellName(place)})`);
  if (cells.length === 0) return undefined;
  return cells.map((cell) => `select ${cell} as cell from raw_rows where is_odd_number(${cell})`).join(' union all ');
}

/** Steps that bring a column to one notation, each a SELECT over the one before: planning is extremely slow with many macros nested in one expression. */
const ONE_NOTATION: readonly ((column: FeedColumn, name: string) => string)[] = [
  ({ kind }, name) => (kind === 'moment' ? `replace(moment_text(${name}), 'T', ' ')` : name),
  ({ kind }, name) => (kind === 'moment' ? `with_seconds(${name})` : name),
  ({ kind }, name) =>
    kind === 'moment'
      ? `tie_time(${name})`
      : kind === 'number'
        ? `coalesce(cast(plain_number(${name}) as varchar), cast(number_without_plus(${name}) as varchar), cast((select any_value(number_reading.number) from number_reading where number_reading.cell = ${name}) as varchar), ${name})`
        : name,
  (_, name) => `coalesce(${name}, '')`,
];

/**
 * The SELECT of the values from which ids are made if the source says that its calls have none: digests of when, whom, from which number and by whom
 * (`identity`), and of everything read from the row (`contents`), with numbers and times in one notation. The file's name and the row's position are not part
 * of them.
 */
export function identifiedRowsSelect(map: HeadingMap, declared: readonly DeclaredCell[]): string {
  const declaredPlaces = new Set(declared.map(({ place }) => place));
  const columns = feedDefinition(LOG).columns.filter(({ name }) => map.places[name] !== undefined);
  const firstText = ({ name, kind }: FeedColumn): string => {
    const isMoment = kind === 'moment';
    const cells = (map.places[name] ?? []).map((place) =>
      isMoment && declaredPlaces.has(place) ? `d${place + 1}` : `cell_text(${cellName(place)})`,
    );
    return isMoment ? joinedMoment(cells) : joined(cells);
  };
  const texts = `select source_row, ${columns.map((column) => `${firstText(column)} as ${identifier(column.name)}`).join(', ')} from raw_rows`;
  const written = ONE_NOTATION.reduce((from, step) => {
    const steps = columns.map((column) => `${step(column, identifier(column.name))} as ${identifier(column.name)}`);
    return `select source_row, ${steps.join(', ')} from (${from}) as texts`;
  }, texts);
  const digest = (names: readonly string[]): string =>
    `md5(cast(to_json([${names.map(identifier).join(', ')}]) as varchar))`;
  const all = columns.map(({ name }) => name);
  const identity = IDENTITY.filter((name) => all.includes(name));
  return `select source_row, ${digest(identity)} as identity, ${digest(all)} as contents from (${written}) as written`;
}

/** Stands for an id until it is made. */
const ID_TO_BE_MADE = 'row';

/** Text of a column without a cell: the source's value for every row, a value made from the row, or nothing. */
function textWithoutCell(source: Source, column: FeedColumn): string {
  if (sourceConstants(source).has(column.name)) return `cell_text(${constantText(column.name)})`;
  if (!isMadeFromRow(source, column)) return NO_TEXT;
  // In other feeds it is made from the values of the row, once they are read.
  return source.feed === LOG ? 'made_id.call_id' : `'${ID_TO_BE_MADE}'`;
}

/** A column as a view selects it. */
interface SelectedColumn {
  readonly canonical: string;
  readonly original: string;
  /** Where a declared notation was repaired; absent if none is declared. */
  readonly repair?: string;
}

/** A column whose text is in the cells at these positions. */
function columnInCells(
  source: Source,
  column: FeedColumn,
  places: readonly number[],
  declaredPlaces: ReadonlyMap<number, readonly number[]>,
  traits: CellTraits,
  marks: MarkedReading | undefined,
): SelectedColumn {
  const name = identifier(column.name);
  const repairs = places.filter((place) => declaredPlaces.has(place)).map((place) => `r${place + 1}`);
  const isTime = column.kind === 'moment' || column.kind === 'day';
  const plainText = isId(column) ? 'id_text' : 'cell_text';
  const plainCells = places.map((place) => textOfCell(place, plainText, traits));
  const absorbed = new Set(places.flatMap((place) => (isTime ? (declaredPlaces.get(place) ?? []) : [])));
  const readCells = places
    .filter((place) => !absorbed.has(place))
    .map((place) => (isTime && declaredPlaces.has(place) ? `d${place + 1}` : textOfCell(place, plainText, traits)));
  const offset = marks?.offsets.get(column.name);
  const wrap = isLaterTime(source, column)
    ? (text: string) => `case when ${plainCells.at(-1)} is null then null else ${text} end`
    : (text: string) => text;
  const text = isTime ? joinedMoment(readCells) : joined(readCells);
  const read = offset === undefined ? text : `with_offset(${text}, '${offset}', ${marks?.readsSerials !== false})`;
  return {
    canonical: `${wrap(withoutOutsideLine(source, column, read))} as ${name}`,
    original: `${wrap(joined(plainCells))} as ${name}`,
    ...(isTime && repairs.length > 0
      ? { repair: `coalesce(${repairs.join(', ')}, null) as ${identifier(`${column.name}__repair`)}` }
      : {}),
  };
}

/** The marks in headings that change the text of a column. */
export type MarkedReading = Pick<ReadByMark, 'offsets'> & {
  /** Bare numbers are days as spreadsheets count them. */
  readonly readsSerials: boolean;
};

/** Views of a file with canonical or mapped columns; if the source says that calls have no id, on top of the made ids (`made_id`). */
export function mappedViews(
  source: Source,
  map: HeadingMap,
  declared: readonly DeclaredCell[],
  traits: CellTraits = NO_TRAITS,
  marks?: MarkedReading,
): RowViews {
  const constants = sourceConstants(source);
  const declaredPlaces = new Map(declared.map(({ place, joined: others = [] }) => [place, others]));
  const declaredColumns = new Set<string>();
  const absent = new Set<string>();
  const simple = new Set<string>();
  const { columns } = feedDefinition(source.feed);
  const placesOf = ({ name }: FeedColumn): readonly number[] | undefined =>
    constants.has(name) ? undefined : map.places[name];
  const isReadAsItStands = (column: FeedColumn, written: ReadonlySet<number>): boolean => {
    const [place, ...others] = placesOf(column) ?? [];
    const isOneCell = place !== undefined && others.length === 0 && written.has(place);
    return isOneCell && !declaredPlaces.has(place) && marks?.offsets.has(column.name) !== true;
  };
  const readAsTheyStand = (written: ReadonlySet<number>): ReadonlySet<string> =>
    new Set(columns.filter((column) => isReadAsItStands(column, written)).map(({ name }) => name));
  const selected = columns.map((column): SelectedColumn => {
    const places = placesOf(column);
    if (places === undefined) {
      const text = textWithoutCell(source, column);
      if (text === NO_TEXT) absent.add(column.name);
      const given = `${text} as ${identifier(column.name)}`;
      return { canonical: given, original: given };
    }
    const inCells = columnInCells(source, column, places, declaredPlaces, traits, marks);
    if (places.every((place) => traits.simple.has(place))) simple.add(column.name);
    if (inCells.repair !== undefined) declaredColumns.add(column.name);
    return inCells;
  });
  const canonical = selected.flatMap((column) => [column.canonical, column.repair ?? []].flat());
  const original = selected.map((column) => column.original);
  const rows =
    source.idFromRow === true && source.feed === LOG ? 'raw_rows inner join made_id using (source_row)' : 'raw_rows';
  return {
    canonical: `select source_row, 1 as legs, ${canonical.join(', ')} from ${rows}`,
    original: `select source_row, ${original.join(', ')} from ${rows} where source_row in (select source_row from complaint)`,
    declared: declaredColumns,
    absent,
    simple,
    times: readAsTheyStand(traits.times),
    dates: readAsTheyStand(traits.dates),
  };
}

/**
 * The columns that a format's `stage` expects, from the cells of the file; days and times in a declared notation as ISO, with seconds, as the systems
 * themselves write them.
 */
export function sourceRowsSelect(
  records: RecordFile,
  format: CallLogFormat,
  declared: readonly DeclaredCell[],
): string {
  const isDeclared = new Set(declared.map(({ place }) => place));
  const columns = Object.entries(format.columns(records.columns)).map(([column, heading]) => {
    const place = heading === null ? -1 : records.columns.indexOf(heading);
    const text = isDeclared.has(place)
      ? `with_seconds(${identifier(`d${place + 1}`)})`
      : textOfCell(place, 'cell_text', records.traits ?? NO_TRAITS);
    const cell = place < 0 ? NO_TEXT : text;
    return `${cell} as ${identifier(column)}`;
  });
  const strange = idCells(records, format).map((cell) => `is_strange_id(${cell})`);
  const where = strange.length === 0 ? '' : ` where not (${strange.join(' or ')})`;
  return `select ${['source_row', ...columns].join(', ')} from raw_rows${where}`;
}

/** The cells of a file that hold a format's ids. */
function idCells(records: RecordFile, format: CallLogFormat): string[] {
  const columns = format.columns(records.columns);
  const places = format.ids.map((id) => records.columns.indexOf(columns[id] ?? ''));
  return places.filter((place) => place >= 0).map(cellName);
}

/**
 * The rows of the file, each with the first of its ids that is strange (`strange_id`), because of which `sourceRowsSelect` leaves it out. Absent if the file
 * has no ids.
 */
export function strangeIdRowsSelect(records: RecordFile, format: CallLogFormat): string | undefined {
  const cells = idCells(records, format);
  if (cells.length === 0) return undefined;
  const strange = cells.map((cell) => `case when is_strange_id(${cell}) then ${cell} end`);
  return `select *, coalesce(${strange.join(', ')}, null) as strange_id from raw_rows`;
}

/** The last digits that identify a number in any notation. */
const TAIL = 9;

/** The source's declarations for a format: the parameters that the format's `stage` may use. */
export function toldToFormat(source: Source): Readonly<Record<string, boolean | string>> {
  const { timeZone, outsideLine, formats, ownNumbers, inboundContexts, outboundContexts, trunks } = source;
  const inLowerCase = (names: readonly string[]): string => JSON.stringify(names.map((name) => name.toLowerCase()));
  return {
    own_numbers: JSON.stringify(ownNumbers.map((number) => number.slice(-TAIL))),
    inbound_contexts: inLowerCase(inboundContexts),
    outbound_contexts: inLowerCase(outboundContexts),
    trunks: inLowerCase(trunks),
    zone_declared: timeZone !== undefined,
    outside_line_declared: outsideLine !== undefined,
    without_seconds: Object.values(formats).some((notation) => /m/u.test(notation) && !/s/u.test(notation)),
  };
}

/** For a call whose log does not say who called whom. */
const UNKNOWN_DIRECTION = 'unknown';

/** Views of a file in a known format, which read the view `leg_count`; `available` are the canonical columns that its `stage` supplies. */
export function formatViews(source: Source, available: ReadonlySet<string>): RowViews {
  const constants = sourceConstants(source);
  const all = feedDefinition(source.feed).columns;
  const absent = new Set(all.map(({ name }) => name).filter((name) => !constants.has(name) && !available.has(name)));
  const columns = all.map((column) => {
    const name = identifier(column.name);
    if (constants.has(column.name)) return `cell_text(${constantText(column.name)}) as ${name}`;
    if (absent.has(column.name)) return `${NO_TEXT} as ${name}`;
    const text = `${isId(column) ? 'id_text' : 'cell_text'}(cast(format_rows.${name} as varchar))`;
    // A system that does not say who called whom is not a list of outbound calls.
    const cell = column.name === 'direction' ? `coalesce(${text}, '${UNKNOWN_DIRECTION}')` : text;
    return `${withoutOutsideLine(source, column, cell)} as ${name}`;
  });
  return {
    canonical: `select format_rows.source_row, leg_count.legs, ${columns.join(', ')}
from format_rows
inner join leg_count on leg_count.leads_row = format_rows.source_row
where format_rows.set_aside is null and format_rows.leads_row = format_rows.source_row`,
    original: `select format_rows.source_row, ${columns.join(', ')} from format_rows where source_row in (select source_row from complaint)`,
    declared: new Set(),
    absent,
    simple: new Set(),
    times: new Set(),
    dates: new Set(),
  };
}
