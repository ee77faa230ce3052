import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { FEEDS, LOG } from '../feeds/registry.ts';
import type { Configuration, Source } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Feed } from '../model/feeds.ts';
import { type Progress, SILENT } from '../model/progress.ts';
import type { Text } from '../model/text.ts';
import { type OpenedFiles, withOpenedFiles } from '../reading/opened-table.ts';
import { printableName } from '../reading/printable-name.ts';
import { glob, isPattern } from '../staging/files/glob.ts';
import type { Opened, SourceFile } from '../staging/files/source-files.ts';
import { findTables } from '../staging/files/source-tables.ts';
import { defineMacros } from '../staging/macros.ts';
import { createNumberReadings } from '../staging/numbers/read-numbers.ts';
import { ZoneTables } from '../staging/zones/zone-tables.ts';
import { scratchPath, sizedFor } from '../store/database.ts';
import { Store } from '../store/store.ts';
import { readConfiguration } from '../workspace/read-configuration.ts';
import { realPath } from '../workspace/real-path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { DELIMITER_WORDS, QUOTE_WORDS, readDelimiter, readQuote, readZone } from '../workspace/written-value.ts';
import type { DataAsked, FileData } from './file-data.ts';
import { seriesPath, seriesPattern } from './file-series.ts';
import { type InspectionContext, inspectTable, readTableData, type TableFindings } from './inspect-table.ts';
import type { SaidInspection, SaidTable, Trial, TriedFile } from './inspection.ts';
import {
  formatEntry,
  type MappedWord,
  type MappingEntry,
  type MappingPlace,
  mappingText,
  mergeEntries,
} from './mapping-text.ts';
import { MESSAGES } from './messages.ts';
import { withTotalsLeftOut } from './oddities.ts';
import { type TrialFile, tryLoad } from './trial-load.ts';

export interface InspectOptions {
  /** IANA zone of times without an offset; by default that of the workspace's client, else Europe/Amsterdam. */
  readonly timeZone?: string;
  /** Delimiter between the cells of a text, or `tab`, as in `delimiter` of a source; absent: found from the first lines. */
  readonly delimiter?: string;
  /** Quote character around cells of a text, or `none`, as in `quote` of a source; absent: found from the first lines. */
  readonly quote?: string;
  /** How many first rows of each table are examined; absent: all. */
  readonly mostRows?: number;
  /** The feed of the file, if the user knows it; absent: it is inferred. */
  readonly feed?: string;
  /** ISO day; later days are in the future. */
  readonly today: string;
  /** The workspace that the file is for: its zone, its call centres. */
  readonly workspace?: Workspace;
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly signal?: AbortSignal;
}

/** Whether a source names the file with that path. */
async function namesFile({ directory }: Workspace, { files }: Source, path: string): Promise<boolean> {
  if (isAbsolute(files) || files.split('/').includes('..')) return false;
  return isPattern(files) ? (await glob(directory, files)).includes(path) : posix.normalize(files) === path;
}

const DEFAULT_ZONE = 'Europe/Amsterdam';
/** The call centre assumed during the trial. */
const TRIAL_OWNER = 'inspect';

/**
 * Examines any file, and reports what it contains, what is wrong with it and how to load it. Does not change the file.
 * @param folder an empty folder of the caller's for temporary copies, which the caller removes afterwards
 * @throws UserError USAGE for an invalid zone, delimiter, quote or feed, FILE_NOT_FOUND, FILE_EMPTY, FILE_UNREADABLE, FILE_NOT_UNDERSTOOD if none of its tables
 * can be read, FILE_CHANGED_WHILE_READ, DISK_FULL, INTERRUPTED
 */
export async function inspectFile(
  path: string,
  folder: string,
  progress: Progress,
  options: InspectOptions,
): Promise<SaidInspection> {
  if (options.timeZone !== undefined && readZone(options.timeZone) === undefined) throw noSuchZone(options.timeZone);
  if (options.delimiter !== undefined && readDelimiter(options.delimiter) === undefined)
    throw noSuchSign('delimiter', DELIMITER_WORDS);
  if (options.quote !== undefined && readQuote(options.quote) === undefined) throw noSuchSign('quote', QUOTE_WORDS);
  if (options.feed !== undefined && feedNamed(options.feed) === undefined) throw noSuchFeed(options.feed);
  const found = await existing(path);
  return await withOpenedFiles(
    undefined,
    async (files) => await new FileInspection(path, found, folder, files, progress, options).run(),
  );
}

/**
 * Reads some rows of a file, and the values of one of its columns with how often each occurs in the whole file. Nothing is masked: this is for the screen of
 * whoever has the file, and never for a report.
 * @param folder as for `inspectFile`
 * @throws UserError as `inspectFile`
 */
export async function readFileData(
  path: string,
  folder: string,
  asked: DataAsked,
  options: InspectOptions,
): Promise<FileData> {
  const found = await existing(path);
  return await withOpenedFiles(
    undefined,
    async (files) => await new FileInspection(path, found, folder, files, SILENT, options).data(asked),
  );
}

function noSuchZone(zone: string): UserError {
  return new UserError('USAGE', MESSAGES.thereIsNoTimeZone(zone), MESSAGES.nameTimeZone);
}

function noSuchSign(name: 'delimiter' | 'quote', expected: Text): UserError {
  return new UserError('USAGE', MESSAGES.isNotSign(name), MESSAGES.give(expected));
}

function feedNamed(name: string): Feed | undefined {
  return FEEDS.find((feed) => feed === name);
}

function noSuchFeed(name: string): UserError {
  return new UserError('USAGE', MESSAGES.thereIsNoFeed(printableName(name)), MESSAGES.nameOneOf(FEEDS.join(', ')));
}

async function existing(path: string): Promise<string> {
  const found = await realPath(path).catch(() => undefined);
  const state = found === undefined ? undefined : await stat(found);
  if (found !== undefined && state?.isFile() === true) return found;
  const isThere = state !== undefined;
  throw new UserError(
    isThere ? 'FILE_UNREADABLE' : 'FILE_NOT_FOUND',
    isThere ? MESSAGES.isFolderOrDevice : MESSAGES.thereIsNoSuchFile,
    MESSAGES.nameFileThatWasSent,
    [{ file: path, message: isThere ? MESSAGES.isNoFile : MESSAGES.isNotThere }],
  );
}

/** One file during its inspection. */
class FileInspection {
  readonly #path: string;
  readonly #absolutePath: string;
  readonly #folder: string;
  /** The file, and no other. */
  readonly #files: OpenedFiles;
  readonly #progress: Progress;
  readonly #options: InspectOptions;
  readonly #zone: string;

  constructor(
    path: string,
    absolutePath: string,
    folder: string,
    files: OpenedFiles,
    progress: Progress,
    options: InspectOptions,
  ) {
    this.#path = path;
    this.#absolutePath = absolutePath;
    this.#folder = folder;
    this.#files = files;
    this.#progress = progress;
    this.#options = options;
    this.#zone = options.timeZone ?? options.workspace?.configuration.client.timeZone ?? DEFAULT_ZONE;
  }

  async run(): Promise<SaidInspection> {
    const { bytes, tables, remarks } = await this.#findTables();
    this.#progress.stage(
      'Examining the file',
      tables.reduce((total, table) => total + table.bytes, 0),
    );
    const { findings, trial, isTimed } = await this.#withStore(bytes, async (store) => {
      const found = await this.#inspect(store, tables);
      this.#progress.done();
      const entries = mergeEntries(found.flatMap((one) => one.entries));
      const isTried = entries.length > 0 && this.#options.mostRows === undefined;
      const first = isTried ? await this.#try(store, entries) : null;
      const untimed = withNotations(found, first);
      if (untimed.length === 0) return { findings: found, trial: first, isTimed: true };
      return { findings: found, trial: await this.#try(store, mergeEntries(untimed)), isTimed: false };
    });
    const place = await this.#place();
    const final = mergeEntries(withUnread(findings, trial, !isTimed));
    return {
      file: this.#path,
      bytes,
      container: findings.find(({ container }) => container !== undefined)?.container ?? '',
      timeZone: this.#zone,
      onlyRows: this.#options.mostRows ?? null,
      tables: findings.map(({ table }) => ({
        ...table,
        oddities: withTotalsLeftOut(table.oddities, trial?.files.filter(({ path }) => path === table.path) ?? []),
      })),
      remarks,
      mapping: final.length === 0 ? null : mappingText(final, place),
      trial,
      questions: distinct([...meant(findings).flatMap(({ questions }) => questions), ...unreadQuestions(final)]),
    };
  }

  /** Rows and values of one of its tables. */
  async data(asked: DataAsked): Promise<FileData> {
    const { bytes, tables } = await this.#findTables();
    const table = tables.find(({ path }) => path === asked.table) ?? tables[0];
    if (table === undefined) return { headings: [], rows: [], values: null };
    return await this.#withStore(bytes, async (store) => await readTableData(await this.#context(store), table, asked));
  }

  async #findTables(): Promise<{ bytes: number; tables: readonly Opened<SourceFile>[]; remarks: readonly Text[] }> {
    const { size: bytes } = await stat(this.#absolutePath);
    if (bytes === 0) throw emptyFile(printableName(basename(this.#absolutePath)), MESSAGES.hasNoBytes);
    const file: SourceFile = {
      source: anySource(basename(this.#absolutePath)),
      path: printableName(basename(this.#absolutePath)),
      absolutePath: this.#absolutePath,
      bytes,
    };
    const { signal } = this.#options;
    const listing = {
      folder: this.#folder,
      files: this.#files,
      look: async () => await Promise.resolve({ kind: 'fits', isCertain: false } as const),
    };
    const found = await findTables([file], signal === undefined ? listing : { ...listing, signal });
    const [mistake] = found.mistakes;
    if (mistake !== undefined) {
      const hint = MESSAGES.askForOtherKind;
      throw new UserError(
        mistake.code,
        mistake.detail.message,
        hint,
        found.mistakes.map(({ detail }) => detail),
      );
    }
    const emptiness = found.tables.find((table) => table.emptiness !== undefined)?.emptiness;
    if (emptiness !== undefined) throw emptyFile(printableName(basename(this.#absolutePath)), emptiness);
    return {
      bytes,
      tables: found.tables,
      remarks: found.tables.flatMap(({ remarks = [] }) => remarks),
    };
  }

  /** Runs work on a store for the rows of the file, which a stop of the user ends too. */
  async #withStore<Result>(bytes: number, work: (store: Store) => Promise<Result>): Promise<Result> {
    const { memoryLimit, threads, signal } = this.#options;
    const store = await Store.open(scratchPath(join(this.#folder, 'inspect.duckdb'), bytes), {
      allowedDirectory: this.#folder,
      temporaryDirectory: join(this.#folder, 'spill'),
      ...sizedFor(bytes),
      ...definedFields({ memoryLimit, threads }),
    });
    const stop = (): void => store.interrupt();
    signal?.addEventListener('abort', stop);
    try {
      return await work(store);
    } finally {
      signal?.removeEventListener('abort', stop);
      store.close();
    }
  }

  async #inspect(store: Store, tables: readonly Opened<SourceFile>[]): Promise<TableFindings[]> {
    return await inspectAll(await this.#context(store), tables);
  }

  async #context(store: Store): Promise<InspectionContext> {
    const { today, mostRows, delimiter, quote, signal } = this.#options;
    const feed = this.#options.feed === undefined ? undefined : feedNamed(this.#options.feed);
    await defineMacros(store);
    return {
      store,
      zones: await ZoneTables.create(store, this.#zone),
      folder: this.#folder,
      today,
      text: {
        ...(delimiter === undefined ? {} : { delimiter: readDelimiter(delimiter) as string }),
        ...definedFields({ quote }),
      },
      onBytes: (bytes) => this.#progress.advance(bytes),
      ...definedFields({ mostRows, feed, signal }),
    };
  }

  /** The place of the file according to the mapping. */
  async #place(): Promise<MappingPlace> {
    const { workspace, timeZone } = this.#options;
    const vendors = (workspace?.configuration.vendors ?? []).map(({ id }) => id);
    const entities = (workspace?.configuration.client.entities ?? []).map(({ id }) => id);
    const [entity, ...otherEntities] = entities;
    const zone = timeZone === undefined || timeZone === workspace?.configuration.client.timeZone ? {} : { timeZone };
    const inside = workspace === undefined ? undefined : relative(workspace.directory, this.#absolutePath);
    const isInWorkspace = inside !== undefined && !inside.startsWith('..') && !isAbsolute(inside);
    const name = seriesPattern(basename(this.#absolutePath).replaceAll(/[\p{Cc}\p{Cf}\\]/gu, '?'));
    const path = isInWorkspace ? inside.split(sep).join('/') : undefined;
    const vendor = path === undefined ? undefined : await this.#senderOf(path);
    return {
      ...definedFields({ vendor }),
      vendors,
      ...(entity === undefined || otherEntities.length > 0 ? {} : { entity }),
      entities,
      name,
      ...(path === undefined ? {} : { path: await this.#seriesOf(path) }),
      ...zone,
      ...this.#signs(),
    };
  }

  /** The file with its successors; the file alone if the pattern would include files that another source names. */
  async #seriesOf(path: string): Promise<string> {
    const { workspace } = this.#options;
    if (workspace === undefined) return path;
    const series = seriesPath(path);
    const found = await glob(workspace.directory, series);
    for (const other of found.filter((one) => one !== path))
      for (const source of workspace.configuration.sources)
        if ((await namesFile(workspace, source, other)) && !(await namesFile(workspace, source, path))) return path;
    return found.includes(path) ? series : path;
  }

  /** The caller's settings for cutting text into cells, for the mapping. */
  #signs(): Pick<MappingPlace, 'delimiter' | 'quote'> {
    const { delimiter, quote } = this.#options;
    return definedFields({ delimiter, quote });
  }

  /** The call centre with files in the same place: by the sources, else by a folder with its id; undefined if there is none or more than one. */
  async #senderOf(path: string): Promise<string | undefined> {
    const { workspace } = this.#options;
    if (workspace === undefined) return undefined;
    const { sources, vendors } = workspace.configuration;
    const named = new Set<string>();
    for (const source of sources)
      if (source.vendor !== undefined && (await namesFile(workspace, source, path))) named.add(source.vendor);
    const folders = path.split('/').slice(0, -1);
    if (named.size === 0) for (const { id } of vendors.filter(({ id }) => folders.includes(id))) named.add(id);
    const [only] = named;
    return named.size === 1 ? only : undefined;
  }

  /** Loads the file by the mapping into a temporary database. The mapping goes through the program's own reader of configurations. */
  async #try(store: Store, entries: readonly MappingEntry[]): Promise<Trial> {
    const { signal } = this.#options;
    const folder = join(this.#folder, 'trial');
    const workspace: Workspace = {
      directory: dirname(this.#absolutePath),
      configuration: this.#configuration(entries),
      configurationText: '',
      storePath: join(folder, 'trial.duckdb'),
      temporaryDirectory: join(folder, 'tmp'),
      reportsDirectory: join(folder, 'reports'),
    };
    try {
      const { files } = await tryLoad(workspace, folder, this.#progress, {
        store,
        files: this.#files,
        ...definedFields({ signal }),
      });
      return { files: files.flatMap((file) => this.#asShown(file)), mistakes: [] };
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'INTERRUPTED' || error.code === 'DISK_FULL') throw error;
      const { said } = error;
      return { files: [], mistakes: said.details.length > 0 ? said.details : [{ message: said.message }] };
    }
  }

  /** A file of the trial by its displayed name; nothing for another one that matches a `?` in the name. */
  #asShown(file: TrialFile): TriedFile[] {
    const name = basename(this.#absolutePath);
    const part = file.path.slice(name.length);
    if (!file.path.startsWith(name) || (part !== '' && !part.startsWith('#'))) return [];
    // Without a workspace, the entities are unknown.
    const problems =
      this.#options.workspace === undefined
        ? file.problems.filter(({ reason }) => !['unknown-entity', 'unknown-party'].includes(reason))
        : file.problems;
    const acceptedShare = file.rowsRead === 0 ? null : Math.round((file.accepted / file.rowsRead) * 1000) / 10;
    return [{ ...file, path: `${printableName(name)}${part}`, problems, acceptedShare }];
  }

  #configuration(entries: readonly MappingEntry[]): Configuration {
    const { workspace, today } = this.#options;
    const vendors = workspace?.configuration.vendors ?? [];
    const owner = { vendor: TRIAL_OWNER, vendors: vendors.map(({ id }) => id), entity: TRIAL_OWNER, entities: [] };
    const place: MappingPlace = { ...owner, name: 'file', ...this.#signs() };
    const text = `${FRAME}${mappingText(entries, place)}`;
    const read = readConfiguration(text, 'belaudit.yaml', today);
    const files = basename(this.#absolutePath);
    const configuration = workspace?.configuration;
    // Any existing entity, so that nothing is reported about an entity that is still to be named.
    const whose = configuration?.client.entities[0]?.id ?? TRIAL_OWNER;
    const sources = read.sources.map((source) => {
      const isOurs = source.constants['entity'] === TRIAL_OWNER;
      return { ...source, files, constants: isOurs ? { ...source.constants, entity: whose } : source.constants };
    });
    const client = { ...(configuration?.client ?? read.client), timeZone: this.#zone };
    return { ...read, client, vendors: [...read.vendors, ...vendors], sources };
  }
}

/** The minimum that a configuration needs around its sources. */
const FRAME = `client: { name: inspect, entities: [{ id: inspect, name: inspect }] }
audit: { from: 2000-01-01, to: 2000-01-01, as_of: 2000-01-01 }
vendors: [{ id: ${TRIAL_OWNER}, name: ${TRIAL_OWNER} }]
`;

async function inspectAll(context: InspectionContext, tables: readonly Opened<SourceFile>[]): Promise<TableFindings[]> {
  const findings: TableFindings[] = [];
  let failure: UserError | undefined;
  for (const table of tables) {
    try {
      await createNumberReadings(context.store);
      findings.push(await inspectTable(context, table));
    } catch (error) {
      if (!(error instanceof UserError) || ['INTERRUPTED', 'DISK_FULL', 'FILE_CHANGED_WHILE_READ'].includes(error.code))
        throw error;
      const named = namedAs(table.path, error);
      failure ??= named;
      findings.push({ table: refused(table, named), entries: [], questions: [] });
    }
  }
  if (failure !== undefined && findings.every(({ table }) => table.refusal !== null)) throw failure;
  return findings;
}

/** The same error, with the displayed name of the file and part. */
function namedAs(file: string, { code, said: { message, hint, details } }: UserError): UserError {
  return new UserError(
    code,
    message,
    hint,
    details.map((detail) => ({ ...detail, file })),
  );
}

function refused(table: SourceFile, { code, said }: UserError): SaidTable {
  return {
    path: table.path,
    refusal: { code, ...said },
    encoding: '',
    delimiter: null,
    evidence: '',
    records: 0,
    broken: 0,
    seemsHeadless: false,
    columns: [],
    format: null,
    candidates: [],
    feed: null,
    span: null,
    oddities: [],
    remarks: [],
  };
}

/**
 * The entries again. Those of known formats get the notations of their days and times, if the trial showed that the format does not read these as written
 * because a spreadsheet changed them. None if there is nothing to declare.
 */
function withNotations(findings: readonly TableFindings[], trial: Trial | null): MappingEntry[] {
  const isUntimed = (path: string): boolean =>
    trial?.files.some(
      (file) =>
        file.path === path && file.problems.some(({ kind, column }) => kind === 'rejected' && column === 'started_at'),
    ) === true;
  const isAny = findings.some(({ notations, table }) => (notations?.size ?? 0) > 0 && isUntimed(table.path));
  if (!isAny) return [];
  return findings.flatMap(({ entries, format, notations }) =>
    format === undefined ? entries : [formatEntry(format.id, [], notations)],
  );
}

/** The entries again, those of known formats with the words of results that the trial could not read. */
function withUnread(findings: readonly TableFindings[], trial: Trial | null, withTimes: boolean): MappingEntry[] {
  return findings.flatMap(({ entries, format, notations, table }) => {
    if (format === undefined) return entries;
    const problems =
      trial?.files.filter(({ path }) => path === table.path).flatMap(({ problems: found }) => found) ?? [];
    const unread = problems.flatMap(({ kind, column, value, rows }): MappedWord[] =>
      kind === 'emptied' && column === 'result' && value !== null ? [{ cell: value, rows }] : [],
    );
    return [formatEntry(format.id, unread, withTimes ? notations : undefined)];
  });
}

/** The tables without those that lack columns that others of the file have: explanations beside the log. */
function meant(findings: readonly TableFindings[]): readonly TableFindings[] {
  const isAnyComplete = findings.some(({ entries }) => entries.some(({ isComplete }) => isComplete));
  return isAnyComplete
    ? findings.filter(({ entries }) => entries.length === 0 || entries.some(({ isComplete }) => isComplete))
    : findings;
}

/** Each question once. */
function distinct(questions: readonly Text[]): readonly Text[] {
  return [...new Map(questions.map((question) => [question.en, question])).values()];
}

function unreadQuestions(entries: readonly MappingEntry[]): Text[] {
  const columns = entries.flatMap(({ values }) => [...values]);
  const isAsked = (test: (column: string) => boolean): boolean =>
    columns.some(([column, words]) => test(column) && words.some(({ meaning }) => meaning === undefined));
  return [
    ...(isAsked((column) => column !== 'legal_form') ? [MESSAGES.whatDoResultsMean] : []),
    ...(isAsked((column) => column === 'legal_form') ? [MESSAGES.whichLegalForms] : []),
  ];
}

/** A source without settings, for parts that nobody has described yet. */
function anySource(files: string): Source {
  return {
    index: 0,
    line: 1,
    feed: LOG,
    files,
    columns: {},
    formats: {},
    values: {},
    constants: {},
    ownNumbers: [],
    trunks: [],
    ignoredMarks: [],
    inboundContexts: [],
    outboundContexts: [],
  };
}

function emptyFile(file: string, message: Text): UserError {
  return new UserError('FILE_EMPTY', MESSAGES.fileIsEmpty, MESSAGES.askSenderForFileAgain, [{ file, message }]);
}
