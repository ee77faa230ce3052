import {
  CLOCK_DURATION,
  DURATION_UNITS,
  type Feed,
  type FeedDefinition,
  plainHeading,
  type SaidInspection,
  type WrittenSource,
  type WrittenValue,
} from '../index.ts';
import { columnsOf, FEEDS, headingWords, LOG } from './feed-definitions.ts';

type Table = SaidInspection['tables'][number];
type Column = Table['columns'][number];

/** The reading of one file, as a form holds it: its entry in `sources`, arranged by the file's headings. */
export interface SourceDraft {
  readonly feed: Feed;
  readonly vendor: string;
  readonly timeZone: string;
  /** Id of a known format, which assigns the columns; empty if none. */
  readonly format: string;
  /** Columns of the feed for each heading; none: it is not read. */
  readonly columns: readonly (readonly string[])[];
  /** How days, times and durations under each heading are written; empty: as ISO 8601, in seconds. */
  readonly notations: readonly string[];
  /** Column of the feed, value in the file, its meaning; empty if unknown. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Column of the feed, and its value in all rows, which the file does not have. */
  readonly constants: Readonly<Record<string, string>>;
}

/** How a duration can be written, beside plain seconds. */
export const DURATION_NOTATIONS: readonly string[] = [CLOCK_DURATION, ...DURATION_UNITS];

const KEPT: readonly string[] = [
  'feed',
  'vendor',
  'files',
  'time_zone',
  'format',
  'columns',
  'formats',
  'values',
  'constants',
];

/** A heading as a source names it: one of two equal headings by its number. */
function headingName(columns: readonly Column[], index: number): string {
  const heading = columns[index]?.heading ?? '';
  return columns.some((column) => column.heading === `${heading} (2)`) ? `${heading} (1)` : heading;
}

/** The table under the headings that its source names, if the file has none. */
export function namedTable<Given extends Table | undefined>(source: WrittenSource | undefined, table: Given): Given {
  const headings = source?.['headings'];
  if (table?.seemsHeadless !== true || !Array.isArray(headings) || headings.length !== table.columns.length)
    return table;
  const columns = table.columns.map((column, index) => ({ ...column, heading: textOf(headings[index]) }));
  return { ...table, columns };
}

/** The findings of an inspection as a draft. */
export function draftOf(source: WrittenSource | undefined, table: Table | undefined, vendor: string): SourceDraft {
  const columns = namedTable(source, table)?.columns ?? [];
  const feed = FEEDS.find((name) => name === (source?.feed ?? table?.feed?.name)) ?? LOG;
  const named = keysOf(source?.['columns']);
  const mappedTo = (heading: string): readonly string[] =>
    Object.entries(named).flatMap(([column, headings]) =>
      headingsOf(headings).some((one) => one.toLowerCase() === heading.toLowerCase()) ? [column] : [],
    );
  const constants = Object.fromEntries(
    Object.entries(keysOf(source?.['constants'])).flatMap(([column, value]) => {
      const constant = textOf(value);
      return constant === '' || constant === WHICH_ENTITY ? [] : [[column, constant]];
    }),
  );
  const given = { ...named, ...constants };
  const formats = keysOf(source?.['formats']);
  const whose = textOf(source?.['vendor']);
  const hasVendors = columnsOf(feed).some(({ name }) => name === 'vendor');
  return {
    feed,
    vendor: whose === '' || whose === WHICH_VENDOR ? (hasVendors && whose !== '' ? vendor : '') : whose,
    timeZone: textOf(source?.['time_zone']),
    format: textOf(source?.['format']),
    columns: columns.map(({ heading }, index) => {
      const guess = source === undefined ? guessed(feed, table, index) : undefined;
      if (guess !== undefined) return [guess];
      return [...mappedTo(headingName(columns, index)), ...ownName(feed, heading, given)];
    }),
    notations: columns.map(
      (column, index) => textOf(formats[headingName(columns, index)]) || (column.days?.notation ?? ''),
    ),
    values: valuesOf(source),
    constants,
  };
}

/**
 * The column of the feed that a heading seems to hold. Of two headings for one column, the first; except a day and a time that together
 * are a moment.
 */
function guessed(feed: Feed, table: Table | undefined, index: number): string | undefined {
  const name = feed === table?.feed?.name ? table?.columns[index]?.guess?.column : undefined;
  const isMoment = columnsOf(feed).some((column) => column.name === name && column.kind === 'moment');
  const first = table?.columns.findIndex(({ guess }) => guess?.column === name);
  return isMoment || first === index ? name : undefined;
}

/** Stands in a proposal for a call centre that only the reader knows. */
export const WHICH_VENDOR = 'which-call-centre';
/** Stands in a proposal for an entity that only the reader knows. */
export const WHICH_ENTITY = 'which-entity';

/** False: the source is a proposal that leaves open to which entity its rows belong. */
export function namesEntity(source: WrittenSource): boolean {
  return textOf(keysOf(source['constants'])['entity']) !== WHICH_ENTITY;
}

/** Columns that files often leave out because all rows have the same value. */
const OFTEN_CONSTANT: readonly string[] = ['entity', 'campaign', 'direction'];

/** Columns for which one answer for all rows is asked: no heading holds them, and they are required, often left out, or already answered. */
export function askedConstants({ feed, format, columns, constants }: SourceDraft): FeedDefinition['columns'] {
  return columnsOf(feed).filter(({ name, kind, required }) => {
    const isAsked =
      Object.hasOwn(constants, name) ||
      (kind === 'enumeration' && required === true) ||
      (OFTEN_CONSTANT.includes(name) && (feed === LOG || required === true));
    return (
      isAsked &&
      !columns.flat().includes(name) &&
      (format === '' || name === 'campaign' || Object.hasOwn(constants, name))
    );
  });
}

/** For each heading, the column of the feed that one of its words names. */
export function columnsByHeading(feed: Feed, table: Table | undefined): SourceDraft['columns'] {
  const taken = new Set<string>();
  const words = headingWords(feed);
  return (table?.columns ?? []).map(({ heading }) => {
    const plain = plainHeading(heading);
    const found = columnsOf(feed).find(
      ({ name }) => !taken.has(name) && (plainHeading(name) === plain || words[name]?.whole.includes(plain) === true),
    );
    if (found === undefined) return [];
    taken.add(found.name);
    return [found.name];
  });
}

/** The column that is read under its own name, because the source says nothing else about it. */
function ownName(feed: Feed, heading: string, given: Readonly<Record<string, unknown>>): readonly string[] {
  const own = heading.trim().toLowerCase();
  return columnsOf(feed).flatMap(({ name }) => (name === own && !Object.hasOwn(given, name) ? [name] : []));
}

/** The draft as an entry of `sources`. It keeps the parts of the original entry that a draft does not show. */
export function sourceOf(
  draft: SourceDraft,
  table: Table | undefined,
  path: string,
  former: WrittenSource | undefined,
): WrittenSource {
  const columns = namedTable(former, table)?.columns ?? [];
  const more = Object.fromEntries(Object.entries(former ?? {}).filter(([key]) => !KEPT.includes(key)));
  const notations = notationsOf(draft, columns);
  const values = Object.fromEntries(Object.entries(draft.values).filter(([, words]) => Object.keys(words).length > 0));
  const asked = new Set(askedConstants(draft).map(({ name }) => name));
  const constants = Object.fromEntries(
    Object.entries(draft.constants).filter(([column, value]) => asked.has(column) && value !== ''),
  );
  const mapping = draft.format === '' ? mappingOf(draft, columns, constants) : {};
  return {
    feed: draft.feed,
    ...(draft.vendor === '' || draft.columns.flat().includes('vendor') ? {} : { vendor: draft.vendor }),
    files: path,
    ...(draft.timeZone === '' ? {} : { time_zone: draft.timeZone }),
    ...(draft.format === '' ? {} : { format: draft.format }),
    // A file without headings is read by those that the page shows.
    ...(table?.seemsHeadless === true ? { headings: columns.map(({ heading }) => heading) } : {}),
    ...(Object.keys(mapping).length === 0 ? {} : { columns: mapping }),
    ...(Object.keys(notations).length === 0 ? {} : { formats: notations }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(Object.keys(constants).length === 0 ? {} : { constants }),
    ...more,
  };
}

function mappingOf(
  { feed, columns: chosen }: SourceDraft,
  columns: readonly Column[],
  constants: SourceDraft['constants'],
): Record<string, WrittenValue> {
  const mapping: Record<string, WrittenValue> = {};
  for (const { name } of columnsOf(feed)) {
    const headings = columns.flatMap((_, index) =>
      chosen[index]?.includes(name) === true ? [headingName(columns, index)] : [],
    );
    if (headings.length > 0) mapping[name] = headings.join(' + ');
  }
  // Rows without an id get one made from their contents, if possible.
  const made = columnsOf(feed).find(({ mayBeMade }) => mayBeMade === true)?.name;
  if (made !== undefined && mapping[made] === undefined && Object.keys(mapping).length > 0)
    mapping[made] = { from: 'row' };
  // A heading with the name of a column is read as that column unless the source says otherwise.
  for (const { heading } of columns)
    for (const name of ownName(feed, heading, { ...mapping, ...constants })) mapping[name] = { from: 'nothing' };
  return mapping;
}

function notationsOf(draft: SourceDraft, columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap((column, index): [string, string][] => {
      const notation = notationOf(draft, column, index);
      return notation === '' ? [] : [[headingName(columns, index), notation]];
    }),
  );
}

/** How the columns of a heading are read. */
export function kindsOf(feed: Feed, columns: readonly string[] = []): readonly string[] {
  return columnsOf(feed).flatMap(({ name, kind }) => (columns.includes(name) ? [kind] : []));
}

/** The notation of a column's cells; empty: the usual one. */
function notationOf({ feed, format, columns, notations }: SourceDraft, { examples }: Column, index: number): string {
  const kinds = kindsOf(feed, columns[index]);
  const notation = notations[index] ?? '';
  const isDuration = DURATION_NOTATIONS.includes(notation);
  if (kinds.includes('duration')) {
    if (isDuration) return notation;
    return examples.some((example) => example.includes(':')) ? CLOCK_DURATION : '';
  }
  const isTime = kinds.includes('moment') || kinds.includes('day') || format !== '';
  return isTime && !isDuration ? notation : '';
}

/** Whether a source reads a table: it is of the same system, or has every heading that the source names. */
export function readsTable(source: WrittenSource, table: Table): boolean {
  if (source['format'] !== undefined || table.format !== null)
    return table.format !== null && source['format'] === table.format.id;
  const { columns } = namedTable(source, table);
  const headings = new Set(columns.map((_, index) => headingName(columns, index).toLowerCase()));
  const named = namedIn(source);
  return named.length > 0 && named.every((heading) => headings.has(heading.toLowerCase()));
}

/** How many headings of its files a source names. */
export function namedHeadings(source: WrittenSource): number {
  return new Set(namedIn(source)).size;
}

/** The headings that a source names. */
export function namedIn(source: WrittenSource): readonly string[] {
  return Object.values(keysOf(source['columns'])).flatMap(headingsOf);
}

function valuesOf(source: WrittenSource | undefined): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(keysOf(source?.['values'])).map(([column, words]) => [
      column,
      Object.fromEntries(Object.entries(keysOf(words)).map(([word, meaning]) => [word, textOf(meaning)])),
    ]),
  );
}

function headingsOf(value: WrittenValue): readonly string[] {
  return typeof value === 'string' ? value.split(' + ') : [];
}

function keysOf(value: WrittenValue | undefined): Readonly<Record<string, WrittenValue>> {
  return value === null || value === undefined || typeof value === 'string' || Array.isArray(value)
    ? {}
    : (value as Readonly<Record<string, WrittenValue>>);
}

function textOf(value: WrittenValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
