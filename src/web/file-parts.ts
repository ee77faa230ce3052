import { basename, relative, sep } from 'node:path';
import {
  callCentreNamed,
  callCentresOf,
  readWrittenSources,
  type SaidInspection,
  seriesPattern,
  type Workspace,
  type WrittenSource,
} from '../index.ts';
import { isOfCallCentre } from './feed-definitions.ts';
import { namedHeadings, namesEntity, readsTable, WHICH_ENTITY, WHICH_VENDOR } from './source-draft.ts';

type Table = SaidInspection['tables'][number];

/** One kind of data in a file: a table of it, and how it is or could be read. A list of customers holds three kinds, and a workbook some in each sheet. */
export interface FilePart {
  /** Identifies it in addresses. */
  readonly key: string;
  /** Undefined: the file holds no table that can be read. */
  readonly table: Table | undefined;
  /** Its place in `sources`; undefined: it is not used yet. */
  readonly place: number | undefined;
  /**
   * How it is read: by `belaudit.yaml`, else like an earlier file of the same shape, else as the inspection found; undefined: somebody has to
   * say.
   */
  readonly source: WrittenSource | undefined;
  /** This reading comes from an earlier file of the same shape. */
  readonly isAsBefore: boolean;
}

/** The contents of an inspected file. */
export interface FileParts {
  /** The parts that are used, then those that could be. */
  readonly parts: readonly FilePart[];
  /** Its tables that can also be read as something else. */
  readonly tables: readonly FilePart[];
  /** The files from which a proposed reading is taken; undefined: none. */
  readonly like: string | undefined;
  /** Everything that is not used yet can be used without a question. */
  readonly isClear: boolean;
}

/**
 * Finds the parts of a file, and how each can be read.
 * @param sources of `belaudit.yaml`
 * @param own places of those that read this file
 */
export function partsOf(
  inspection: SaidInspection,
  workspace: Workspace,
  sources: readonly WrittenSource[],
  own: readonly number[],
): FileParts {
  const tables = mainFirst(inspection.tables.filter(({ refusal }) => refusal === null));
  const used = own.flatMap((place): FilePart[] => {
    const source = sources[place];
    if (source === undefined) return [];
    return [{ key: `s${place}`, table: tableOf(source, tables), place, source, isAsBefore: false }];
  });
  const path = relative(workspace.directory, inspection.file).split(sep).join('/');
  // Where its folders or its name tell a call centre, it is never read like a file of another one.
  const told = callCentresOf({ path, inspection: { tables: [] } }, workspace.configuration.vendors);
  const isOfTold = ({ vendor }: WrittenSource): boolean =>
    told.length === 0 || vendor === undefined || told.some(({ id }) => id === vendor);
  const others = sources.filter((source, place) => !own.includes(place) && isOfTold(source));
  const { like, sources: asBefore } = likeSources(others, tables);
  const read = inspection.mapping === null ? [] : readWrittenSources(inspection.mapping);
  const found = read.map((source) => withNames(source, tableOf(source, tables), path, workspace));
  const foundParts = found.map((source, index) => part(`p${index}`, source, tables, false));
  const isOfOne = isOfOneSender(others, tables);
  const isSenderKnown = isOfOne && asBefore.every((source) => isSenderTold(source, path, workspace));
  const likeParts = asBefore.map((source, index) =>
    part(
      `l${index}`,
      isSenderKnown || source['vendor'] === undefined ? source : { ...source, vendor: WHICH_VENDOR },
      tables,
      true,
    ),
  );
  const proposed = [...likeParts, ...foundParts.filter((one) => !likeParts.some((other) => other.table === one.table))];
  const bare = tables.map((table, index): FilePart => ({ ...NOTHING, key: `t${index}`, table }));
  const known = [...used, ...withoutThose(proposed, used)];
  // The kind of a table to which somebody has to add something: contracts in a list of customers. None where somebody said that the table is something else.
  const lacking = bare.filter(({ table }) => {
    const feeds = known.flatMap((one) => (one.table === table ? (one.source?.feed ?? []) : []));
    const guessed = [table?.feed?.name, ...(table?.feed?.further ?? []), ...found.map(({ feed }) => feed)];
    return table?.feed != null && feeds.some((feed) => guessed.includes(feed)) && !feeds.includes(table.feed.name);
  });
  const parts = [...known, ...lacking];
  // If somebody has to say what the file is, that is its only part.
  const only: readonly FilePart[] = bare.length > 0 ? bare.slice(0, 1) : [{ ...NOTHING, key: 't0', table: undefined }];
  return {
    parts: parts.length > 0 ? parts : only,
    tables: parts.length > 0 ? bare : bare.slice(1),
    like: likeParts.length > 0 ? like : undefined,
    isClear: isClear(inspection, workspace, parts, isSenderKnown),
  };
}

const NOTHING = { place: undefined, source: undefined, isAsBefore: false } as const;

function part(key: string, source: WrittenSource, tables: readonly Table[], isAsBefore: boolean): FilePart {
  return { key, table: tableOf(source, tables), place: undefined, source, isAsBefore };
}

/** The table that a source reads; if none has all of its headings, the first that seems to be of its kind. */
function tableOf(source: WrittenSource, tables: readonly Table[]): Table | undefined {
  return (
    tables.find((table) => readsTable(source, table)) ??
    tables.find((table) => table.feed?.name === source.feed) ??
    tables[0]
  );
}

/** Tables in order: those with data of their own, then explanations and totals. */
function mainFirst(tables: readonly Table[]): readonly Table[] {
  const isMain = ({ feed, format }: Table): boolean => format !== null || feed?.isComplete === true;
  return tables.toSorted((one, other) => Number(isMain(other)) - Number(isMain(one)));
}

/**
 * Proposals without those that are used already. For each table, first those of the same kind of data, then as many others as there are.
 */
function withoutThose(proposed: readonly FilePart[], used: readonly FilePart[]): readonly FilePart[] {
  const rest = [...proposed];
  const take = (isIt: (one: FilePart) => boolean): boolean => {
    const place = rest.findIndex(isIt);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  };
  const others: FilePart[] = [];
  for (const one of used)
    if (!take(({ table, source }) => table === one.table && source?.feed === one.source?.feed)) others.push(one);
  for (const one of others) take(({ table }) => table === one.table);
  return rest;
}

/** The reading of the latest other file of the same shape: all of its entries that fit a table of this one. */
function likeSources(
  others: readonly WrittenSource[],
  tables: readonly Table[],
): { readonly like: string | undefined; readonly sources: readonly WrittenSource[] } {
  const fits = (source: WrittenSource): boolean =>
    tables.some((table) => readsTable(source, table) && isOfShape(source, table));
  const like = others.findLast(fits)?.files;
  return { like, sources: others.filter((source) => source.files === like && fits(source)) };
}

/** Two headings that many files have make no shape: consents have the number and the id of a customer too. Then the table has to seem to be of that kind. */
function isOfShape(source: WrittenSource, { feed, columns, format }: Table): boolean {
  const kinds: readonly string[] = feed === null ? [source.feed] : [feed.name, ...feed.further];
  return format !== null || kinds.includes(source.feed) || namedHeadings(source) * 2 > columns.length;
}

/** Two call centres with the same system send files of the same shape, whatever the feed. Then only a person can say whose a file is. */
function isOfOneSender(others: readonly WrittenSource[], tables: readonly Table[]): boolean {
  const sent = others.filter(
    (source) => isOfCallCentre(source.feed) && tables.some((table) => readsTable(source, table)),
  );
  const named = sent.filter((source) => source['vendor'] !== undefined);
  const namedFeeds = new Set(named.map(({ feed }) => feed));
  // In one file the rows name the call centre, in another the source does.
  const isMixed = sent.some((source) => source['vendor'] === undefined && namedFeeds.has(source.feed));
  return new Set(named.map((source) => source['vendor'])).size <= 1 && !isMixed;
}

/**
 * Whether a file of the shape of an earlier one is of the same call centre: not if its folders or its name tell another one. If they tell none, its name has to
 * be of the same series, as `log juli` after `log juni`: another call centre may have the same system.
 */
function isSenderTold({ vendor, files }: WrittenSource, path: string, { configuration }: Workspace): boolean {
  if (vendor === undefined) return true;
  const told = callCentresOf({ path, inspection: { tables: [] } }, configuration.vendors);
  if (told.length > 0) return told.some(({ id }) => id === vendor);
  return seriesPattern(basename(path)) === seriesPattern(basename(files)) || files.includes('*');
}

/** A found source with the names that the workspace knows: its only entity, and the call centre that the rows, the folders or the name of the file tell. */
function withNames(
  source: WrittenSource,
  table: Table | undefined,
  path: string,
  { configuration: { client, vendors } }: Workspace,
): WrittenSource {
  const constants = source['constants'] as Readonly<Record<string, string>> | undefined;
  const [entity, ...others] = client.entities;
  const isOpen = constants?.['entity'] === WHICH_ENTITY && entity !== undefined && others.length === 0;
  const settled: WrittenSource = isOpen ? { ...source, constants: { ...constants, entity: entity.id } } : source;
  if (source['vendor'] !== WHICH_VENDOR || table === undefined) return settled;
  const told = callCentresOf({ path, inspection: { tables: [table] } }, vendors);
  const column = table.columns.find(({ guess, values }) => guess?.column === 'vendor' && values.length > 0);
  if (column === undefined || source['format'] !== undefined) {
    const [only, ...more] = told;
    return only !== undefined && more.length === 0 ? { ...settled, vendor: only.id } : settled;
  }
  if (told.length === 0) return settled;
  const { vendor: _, ...rest } = settled;
  const meanings = column.values.map(({ value }) => [value, callCentreNamed(value, vendors)?.id ?? value] as const);
  const words = Object.fromEntries(meanings.filter(([word, id]) => word !== id));
  return {
    ...rest,
    feed: source.feed,
    files: source.files,
    columns: { ...(source['columns'] as Readonly<Record<string, string>> | undefined), vendor: column.heading },
    ...(Object.keys(words).length === 0
      ? {}
      : {
          values: {
            ...(source['values'] as Readonly<Record<string, Readonly<Record<string, string>>>>),
            vendor: words,
          },
        }),
  };
}

/** Whether nothing shows what a file is, nobody said so, and somebody has to. */
export function isUnsure(inspection: SaidInspection): boolean {
  const tables = inspection.tables.filter(({ refusal }) => refusal === null);
  return tables.length > 0 && !tables.some(({ format, feed }) => format !== null || feed?.isUnsure === false);
}

function isClear(
  inspection: SaidInspection,
  { configuration }: Workspace,
  parts: readonly FilePart[],
  isSenderKnown: boolean,
): boolean {
  const waiting = parts.filter(({ place }) => place === undefined);
  if (waiting.length === 0) return false;
  if (waiting.some(({ isAsBefore }) => isAsBefore))
    return waiting.every(({ isAsBefore }) => isAsBefore) && isSenderKnown;
  const { trial, questions } = inspection;
  const { vendors } = configuration;
  const isKnown = (source: WrittenSource): boolean =>
    namesEntity(source) && (source['vendor'] === undefined || vendors.some(({ id }) => id === source['vendor']));
  return (
    trial !== null &&
    trial.mistakes.length === 0 &&
    questions.length === 0 &&
    !isUnsure(inspection) &&
    waiting.every(({ source }) => source !== undefined && isKnown(source))
  );
}
