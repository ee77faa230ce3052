import type { Feed, Inspection, Workspace, WrittenSource, WrittenValue } from '../index.ts';
import { columnsOf, FEEDS, LOG } from './feed-definitions.ts';

type Table = Inspection['tables'][number];
type Column = Table['columns'][number];

/** How one file is to be read, as a form holds it: its entry in `sources`, arranged by the file's headings. */
export interface SourceDraft {
  readonly feed: Feed;
  readonly vendor: string;
  readonly timeZone: string;
  /** Id of a known format, which assigns the columns; empty if none. */
  readonly format: string;
  /** Column of the feed for each heading; empty: it is not read. */
  readonly columns: readonly string[];
  /** The notation of days and times under each heading; empty: ISO 8601. */
  readonly notations: readonly string[];
  /** Column of the feed, value in the file, its meaning; empty if unknown. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For all rows, if the file does not say it; empty: nothing. */
  readonly campaign: string;
}

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

/** The tables of a file that can be read. */
export function tableOf(inspection: Inspection): Table | undefined {
  const readable = inspection.tables.filter(({ refusal }) => refusal === null);
  return readable.find(({ feed, format }) => format !== null || feed?.isComplete === true) ?? readable[0];
}

/** A heading as a source names it: the first of two equal ones by its number. */
function headingName(columns: readonly Column[], index: number): string {
  const heading = columns[index]?.heading ?? '';
  return columns.some((column) => column.heading === `${heading} (2)`) ? `${heading} (1)` : heading;
}

/** The findings of an inspection as a draft. */
export function draftOf(source: WrittenSource | undefined, table: Table | undefined, vendor: string): SourceDraft {
  const columns = table?.columns ?? [];
  const feed = FEEDS.find((name) => name === (source?.feed ?? table?.feed?.name)) ?? LOG;
  const mapped = new Map(
    Object.entries(keysOf(source?.['columns'])).flatMap(([column, headings]) =>
      headingsOf(headings).map((heading) => [heading.toLowerCase(), column] as const),
    ),
  );
  const formats = keysOf(source?.['formats']);
  const given = typeof source?.['vendor'] === 'string' ? source['vendor'] : '';
  const hasVendors = columnsOf(feed).some(({ name }) => name === 'vendor');
  return {
    feed,
    vendor: given === '' || given === 'which-call-centre' ? (hasVendors && given !== '' ? vendor : '') : given,
    timeZone: textOf(source?.['time_zone']),
    format: textOf(source?.['format']),
    columns: columns.map(
      (_, index) =>
        mapped.get(headingName(columns, index).toLowerCase()) ??
        ownName(feed, columns[index]?.heading ?? '', mapped.size),
    ),
    notations: columns.map(
      (column, index) => textOf(formats[headingName(columns, index)]) || (column.days?.notation ?? ''),
    ),
    values: valuesOf(source),
    campaign: textOf(keysOf(source?.['constants'])['campaign']),
  };
}

/** A column under its own name, if nothing else is assigned. */
function ownName(feed: Feed, heading: string, mapped: number): string {
  if (mapped > 0) return '';
  return columnsOf(feed).find(({ name }) => name === heading.toLowerCase())?.name ?? '';
}

/** The draft as an entry of `sources`; settings of an earlier entry that the draft does not know stay. */
export function sourceOf(
  draft: SourceDraft,
  table: Table | undefined,
  path: string,
  former: WrittenSource | undefined,
): WrittenSource {
  const columns = table?.columns ?? [];
  const more = Object.fromEntries(Object.entries(former ?? {}).filter(([key]) => !KEPT.includes(key)));
  const mapping = draft.format === '' ? mappingOf(draft, columns) : {};
  const notations = notationsOf(draft, columns);
  const values = Object.fromEntries(
    Object.entries(draft.values)
      .map(
        ([column, words]) =>
          [column, Object.fromEntries(Object.entries(words).filter(([, meaning]) => meaning !== ''))] as const,
      )
      .filter(([, words]) => Object.keys(words).length > 0),
  );
  const constants = {
    ...keysOf(former?.['constants']),
    ...(draft.campaign === '' ? {} : { campaign: draft.campaign }),
  };
  return {
    feed: draft.feed,
    ...(draft.vendor === '' ? {} : { vendor: draft.vendor }),
    files: path,
    ...(draft.timeZone === '' ? {} : { time_zone: draft.timeZone }),
    ...(draft.format === '' ? {} : { format: draft.format }),
    ...(Object.keys(mapping).length === 0 ? {} : { columns: mapping }),
    ...(Object.keys(notations).length === 0 ? {} : { formats: notations }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(Object.keys(constants).length === 0 ? {} : { constants }),
    ...more,
  };
}

function mappingOf({ feed, columns: chosen }: SourceDraft, columns: readonly Column[]): Record<string, WrittenValue> {
  const mapping: Record<string, WrittenValue> = {};
  for (const { name } of columnsOf(feed)) {
    const headings = columns.flatMap((_, index) => (chosen[index] === name ? [headingName(columns, index)] : []));
    if (headings.length > 0) mapping[name] = headings.join(' + ');
  }
  // Rows without an id get one made from their contents, if possible.
  const made = columnsOf(feed).find(({ mayBeMade }) => mayBeMade === true)?.name;
  if (made !== undefined && mapping[made] === undefined && Object.keys(mapping).length > 0)
    mapping[made] = { from: 'row' };
  return mapping;
}

function notationsOf(
  { feed, format, columns: chosen, notations }: SourceDraft,
  columns: readonly Column[],
): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap((column, index): [string, string][] => {
      const kind = columnsOf(feed).find(({ name }) => name === chosen[index])?.kind;
      if (kind === 'duration' && column.examples.some((example) => example.includes(':')))
        return [[headingName(columns, index), 'duration']];
      const notation = notations[index] ?? '';
      const isTime = kind === 'moment' || kind === 'day' || format !== '';
      return notation === '' || !isTime || notation === 'duration' ? [] : [[headingName(columns, index), notation]];
    }),
  );
}

/** A source of another file that also reads this one: of the same kind, and with every heading that it names. */
export function likeness(sources: readonly WrittenSource[], table: Table | undefined): WrittenSource | undefined {
  if (table === undefined) return undefined;
  const headings = new Set(table.columns.map((_, index) => headingName(table.columns, index).toLowerCase()));
  return sources.toReversed().find((source) => {
    if (table.format !== null) return source['format'] === table.format.id;
    const named = Object.values(keysOf(source['columns'])).flatMap(headingsOf);
    return (
      source['format'] === undefined &&
      named.length > 0 &&
      named.every((heading) => headings.has(heading.toLowerCase()))
    );
  });
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

/** The call centre of a file, if there is only one. */
export function onlyVendor({ configuration }: Workspace): string {
  return configuration.vendors.length === 1 ? (configuration.vendors[0]?.id ?? '') : '';
}
