import {
  type AlikeFile,
  callCentresOf,
  type FileAccount,
  type Language,
  maskNumbers,
  type ReceivedFile,
  type SaidInspection,
  type Workspace,
  type WrittenSource,
} from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { type ErrorView, errorView } from '../../error-view.ts';
import { isOfCallCentre } from '../../feed-definitions.ts';
import { feedName } from '../../feed-names.ts';
import { type FilePart, partsOf } from '../../file-parts.ts';
import { sizeText } from '../../saved-file.ts';
import { draftOf } from '../../source-draft.ts';
import { fileId, fileTitle, type KnownFile } from '../../workspace-files.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type FilesWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

type Table = SaidInspection['tables'][number];

/** One line of the table of files. */
export interface FileRow {
  readonly id: string;
  readonly path: string;
  readonly size: string;
  readonly state: keyof FilesWords['states'];
  readonly stateName: string;
  readonly kind: string;
  /** Names of the call centres; empty: none, or not told. */
  readonly centre: string;
  /** Its rows are of a call centre, and nothing tells of which. */
  readonly asksCentre: boolean;
  readonly days: string;
  /** Numbers of rows: in the file, used, and not used; empty: not known. */
  readonly rows: string;
  readonly used: string;
  readonly notUsed: string;
  readonly notes: readonly string[];
  readonly problem: ErrorView | null;
  /** One click is enough, because there is nothing to ask. */
  readonly canAccept: boolean;
  readonly isAsBefore: boolean;
  readonly canLook: boolean;
  readonly isUsed: boolean;
  readonly canSetAside: boolean;
  readonly isAside: boolean;
}

/** What the rows of the table are made of. */
export interface FilesKnown {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly files: readonly KnownFile[];
  readonly sources: readonly WrittenSource[];
  readonly alike: ReadonlyMap<string, AlikeFile>;
  /** From the latest results: for files that were not examined since the program started. */
  readonly accounts: readonly FileAccount[];
}

const NOTHING = {
  ...{ kind: '', centre: '', asksCentre: false, days: '', rows: '', used: '', notUsed: '', notes: [], problem: null },
  ...{ canAccept: false, isAsBefore: false, canLook: false, isUsed: false, canSetAside: false, isAside: false },
} as const;

function rowOf(
  path: string,
  bytes: number,
  state: FileRow['state'],
  language: Language,
  more: Partial<FileRow> = {},
): FileRow {
  return {
    ...NOTHING,
    ...{ id: fileId(path), path: shownPath(path), size: sizeText(bytes, language) },
    ...{ state, stateName: WORDS[language].states[state] },
    ...more,
  };
}

function shownPath(path: string): string {
  return fileTitle(path.replace(/^ignored\//u, ''));
}

export function asideRow({ path, bytes }: ReceivedFile, language: Language): FileRow {
  return rowOf(path, bytes, 'ignored', language, { isAside: true });
}

export function fileRow(file: KnownFile, known: FilesKnown): FileRow {
  const { language } = known;
  const words = WORDS[language];
  const { look, path, bytes } = file;
  const row = (state: FileRow['state'], more: Partial<FileRow> = {}): FileRow =>
    rowOf(path, bytes, state, language, more);
  if (look === null) return row('ready', usedFields(file, known));
  if (look.kind === 'waiting') return row('waiting');
  if (look.kind === 'working') {
    const percent = look.share === null ? '' : `${Math.floor(look.share * 100)}%`;
    return row('working', { notes: [words.working(percent)] });
  }
  if (look.kind === 'failed') return row('failed', { problem: errorView(look.error, language), canSetAside: true });
  return row('needsYou', { canSetAside: true, canLook: true, ...foundFields(file, look.inspection, known) });
}

/** A file that sources read. */
function usedFields(file: KnownFile, known: FilesKnown): Partial<FileRow> {
  const { workspace, language, files } = known;
  const { configuration } = workspace;
  const read = file.sources.flatMap((index) => configuration.sources[index] ?? []);
  const vendors = new Set(read.map(({ vendor }) => vendor));
  const rest = files.filter(
    (one) => one.path !== file.path && one.sources.some((index) => file.sources.includes(index)),
  );
  const unused = unusedOf(file, known).map((part) => WORDS[language].alsoHolds(partName(part, language)));
  return {
    ...{ isUsed: true, canLook: true, canSetAside: true },
    kind: [...new Set(read.map(({ feed }) => feedName(feed, language)))].join(', '),
    centre: configuration.vendors
      .filter(({ id }) => vendors.has(id))
      .map(({ name }) => name)
      .join(', '),
    ...(file.found === undefined ? accountFields(file, known) : countFields(file.found, language)),
    notes: [
      ...alikeNotes(file, known),
      ...unused,
      ...(rest.length === 0 ? [] : [WORDS[language].together(rest.length)]),
    ],
  };
}

/** A file that waits for somebody to say what it is. */
function foundFields(file: KnownFile, inspection: SaidInspection, known: FilesKnown): Partial<FileRow> {
  const { workspace, language, sources, alike } = known;
  const words = WORDS[language];
  const { parts, like, isClear } = partsOf(inspection, workspace, sources, []);
  const format = parts[0]?.table?.format ?? null;
  const feeds = parts.flatMap(({ source, table }) => source?.feed ?? table?.feed?.name ?? []);
  const ofCentre = parts.filter(({ source, table }) => isOfCallCentre(draftOf(source, table, '').feed));
  const { vendors } = workspace.configuration;
  const named = new Set(ofCentre.map(({ source, table }) => draftOf(source, table, '').vendor));
  const told = vendors.filter(({ id }) => named.has(id));
  const inRows = callCentresOf({ path: file.path, inspection }, vendors);
  const centres = told.length > 0 ? told : inRows;
  return {
    kind:
      format !== null
        ? words.format(format.title)
        : feeds.length === 0
          ? words.unknown
          : [...new Set(feeds)].map((feed) => feedName(feed, language)).join(', '),
    centre: ofCentre.length === 0 ? '' : centres.map(({ name }) => name).join(', '),
    asksCentre: ofCentre.length > 0 && centres.length === 0 && feeds.length > 0,
    ...countFields(inspection, language),
    notes: [...alikeNotes(file, known), ...(like === undefined ? [] : [words.asBefore(shownPath(like))])],
    // Rows that are there already must not come in twice by one click.
    canAccept: isClear && alike.get(file.path)?.kind !== 'same',
    isAsBefore: like !== undefined,
  };
}

function alikeNotes({ path }: KnownFile, { alike, language }: FilesKnown): readonly string[] {
  const found = alike.get(path);
  return found === undefined ? [] : [WORDS[language].alike[found.kind](shownPath(found.other))];
}

/**
 * How many rows a file has, and how many of them nothing uses. A list of customers is read for persons, numbers and relations: a row that one of these uses is
 * used, and one that none uses counts once.
 */
function countFields({ tables, trial }: SaidInspection, language: Language): Partial<FileRow> {
  const read = tables.filter(({ refusal }) => refusal === null);
  const number = (value: number): string => formatNumber(value, language);
  const spans = read.flatMap(({ span }) => (span === null ? [] : [span]));
  const days = { days: daysText(spans, language), rows: number(read.reduce((sum, { records }) => sum + records, 0)) };
  if (trial === null || trial.mistakes.length > 0 || trial.files.length === 0) return days;
  const tried = trial.files.map(({ path, rowsRead, rejected }) => ({ path, rows: rowsRead, rejected }));
  return { ...days, ...counted(tried, language) };
}

/** @param entries one for each entry of `sources` that reads a table */
function counted(
  entries: readonly { readonly path: string; readonly rows: number; readonly rejected: number }[],
  language: Language,
): Pick<FileRow, 'rows' | 'used' | 'notUsed'> {
  const tables = new Map<string, { readonly rows: number; readonly rejected: number }>();
  for (const { path, rows, rejected } of entries) {
    const before = tables.get(path) ?? { rows: 0, rejected: Number.POSITIVE_INFINITY };
    tables.set(path, { rows: Math.max(before.rows, rows), rejected: Math.min(before.rejected, rejected) });
  }
  const all = [...tables.values()];
  const rows = all.reduce((sum, one) => sum + one.rows, 0);
  const rejected = all.reduce((sum, one) => sum + one.rejected, 0);
  const [shown, used, notUsed] = [rows, rows - rejected, rejected].map((value) => formatNumber(value, language));
  return { rows: shown ?? '', used: used ?? '', notUsed: notUsed ?? '' };
}

function daysText(spans: readonly NonNullable<Table['span']>[], language: Language): string {
  const first = spans.map(({ first_day: day }) => day).sort()[0];
  const last = spans
    .map(({ last_day: day }) => day)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? '' : formatPeriod(first, last, language);
}

function accountFields({ path }: KnownFile, { accounts, language }: FilesKnown): Partial<FileRow> {
  const own = accounts.filter((account) => account.path === path || account.path.startsWith(`${path}#`));
  if (own.length === 0) return {};
  return counted(
    own.map((account) => ({ path: account.path, rows: account.rows_read, rejected: account.rejected })),
    language,
  );
}

/** Kinds of data that the inspection found and that nothing uses. */
function unusedOf(file: KnownFile, { workspace, sources }: FilesKnown): readonly FilePart[] {
  if (file.found === undefined) return [];
  const { parts } = partsOf(file.found, workspace, sources, file.sources);
  return parts.filter(({ place, source, table }) => place === undefined && (source ?? table?.feed) != null);
}

function partName({ source, table }: FilePart, language: Language): string {
  const feed = feedName(source?.feed ?? table?.feed?.name ?? '', language);
  const name = maskNumbers(table?.path.split('#').slice(1).join(', ') ?? '');
  return name === '' ? feed : `${feed} (${name})`;
}
