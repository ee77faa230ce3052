import {
  type AlikeFile,
  callCentresOf,
  type FileAccount,
  type Language,
  maskNumbers,
  type ReceivedFile,
  type SaidInspection,
  type SourcesTrial,
  type Workspace,
  type WrittenSource,
} from '../../../index.ts';
import { formatShortPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { type ErrorView, errorView } from '../../error-view.ts';
import { isOfCallCentre } from '../../feed-definitions.ts';
import { feedName } from '../../feed-names.ts';
import { type FilePart, type FileParts, isUnsure, partsOf } from '../../file-parts.ts';
import { sizeText } from '../../saved-file.ts';
import { clearSources, type ReadingChoices } from '../../set-up-files.ts';
import { draftOf } from '../../source-draft.ts';
import { headingsUnreadIn } from '../../unread-headings.ts';
import { fileId, fileTitle, type KnownFile } from '../../workspace-files.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type FilesWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

type State = keyof FilesWords['states'];

/** One line of the table of files. */
export interface FileRow {
  readonly id: string;
  readonly path: string;
  /** The path in pieces, between which a line may break. */
  readonly pieces: readonly string[];
  readonly size: string;
  readonly state: State;
  /** What it is, or what has to be said about it. */
  readonly stateName: string;
  readonly kind: string;
  /** Names of the call centres; empty: none, or not told. */
  readonly centre: string;
  /** Its rows are of a call centre, and nothing tells of which. */
  readonly asksCentre: boolean;
  readonly days: string;
  /** Numbers of rows: in the file, used, and not used; empty: not known. A row that several kinds of data use, or that several columns spoil, is one. */
  readonly rows: string;
  readonly used: string;
  readonly notUsed: string;
  /** Some are not used. */
  readonly isSpoilt: boolean;
  readonly notes: readonly string[];
  readonly problem: ErrorView | null;
  /** One click is enough, because there is nothing to ask. */
  readonly canAccept: boolean;
  readonly canLook: boolean;
  readonly canSetAside: boolean;
}

/** What the rows of the table are made of. */
export interface FilesKnown {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly files: readonly KnownFile[];
  readonly sources: readonly WrittenSource[];
  readonly alike: ReadonlyMap<string, AlikeFile>;
  /** What happens to the rows of a file as these entries read it; undefined: not known. */
  readonly tried: (file: KnownFile, sources: readonly WrittenSource[]) => SourcesTrial | undefined;
  /** What was said about the reading of a file when the workspace was made. */
  readonly said: (file: KnownFile) => ReadingChoices | undefined;
  /** From the latest results: for files that were not tried. */
  readonly accounts: readonly FileAccount[];
}

const NOTHING = {
  kind: '',
  centre: '',
  asksCentre: false,
  days: '',
  rows: '',
  used: '',
  notUsed: '',
  isSpoilt: false,
  notes: [],
  problem: null,
  canAccept: false,
  canLook: false,
  canSetAside: false,
} as const;

function rowOf(path: string, bytes: number, state: State, language: Language, more: Partial<FileRow> = {}): FileRow {
  return {
    ...NOTHING,
    ...{ id: fileId(path), path: shownPath(path), size: sizeText(bytes, language) },
    pieces: shownPath(path).split(/(?<=\/)/u),
    ...{ state, stateName: WORDS[language].states[state] },
    ...more,
  };
}

function shownPath(path: string): string {
  return fileTitle(path.replace(/^ignored\//u, ''));
}

export function asideRow({ path, bytes }: ReceivedFile, language: Language): FileRow {
  return rowOf(path, bytes, 'ignored', language);
}

export function fileRow(file: KnownFile, known: FilesKnown): FileRow {
  const { language } = known;
  const words = WORDS[language];
  const { look, path, bytes } = file;
  const row = (state: State, more: Partial<FileRow> = {}): FileRow => rowOf(path, bytes, state, language, more);
  if (look === null) return row('ready', usedFields(file, known));
  if (look.kind === 'waiting') return row('waiting');
  if (look.kind === 'working') {
    const percent = look.share === null ? '' : ` ${Math.floor(look.share * 100)}%`;
    return row('working', { stateName: words.states.working + percent });
  }
  if (look.kind === 'failed') return row('failed', { problem: errorView(look.error, language), canSetAside: true });
  return row('needsYou', { canSetAside: true, canLook: true, ...foundFields(file, look.inspection, known) });
}

/** A file that sources read. */
function usedFields(file: KnownFile, known: FilesKnown): Partial<FileRow> {
  const { workspace, language, files, sources } = known;
  const words = WORDS[language];
  const { configuration } = workspace;
  const read = file.sources.flatMap((index) => configuration.sources[index] ?? []);
  const vendors = new Set(read.map(({ vendor }) => vendor));
  const rest = files.filter(
    (one) => one.path !== file.path && one.sources.some((index) => file.sources.includes(index)),
  );
  const trial = known.tried(
    file,
    file.sources.flatMap((index) => sources[index] ?? []),
  );
  const unread = headingsUnreadIn(file, sources);
  const isMisread = (trial?.mistakes.length ?? 0) > 0;
  return {
    ...{ canLook: true, canSetAside: true },
    ...(isMisread ? { state: 'needsYou', stateName: words.misread } : {}),
    kind: [...new Set(read.map(({ feed }) => feedName(feed, language)))].join(', '),
    centre: configuration.vendors
      .filter(({ id }) => vendors.has(id))
      .map(({ name }) => name)
      .join(', '),
    ...(file.found === undefined ? {} : tableFields(file.found, language)),
    ...(trial === undefined ? accountFields(file, known) : counted(trial.files, language)),
    notes: [
      ...alikeNotes(file, known),
      ...unusedOf(file, known).map((part) => words.alsoHolds(partName(part, language))),
      ...(rest.length === 0 ? [] : [words.together(rest.length)]),
      ...(unread.length === 0 ? [] : [words.unread(unread)]),
    ],
  };
}

/** A file that waits for somebody to say what it is. */
function foundFields(file: KnownFile, inspection: SaidInspection, known: FilesKnown): Partial<FileRow> {
  const { workspace, language, sources, alike } = known;
  const words = WORDS[language];
  const found = partsOf(inspection, workspace, sources, []);
  const { parts, like } = found;
  const isClear = clearSources(file.path, inspection, found, workspace, known.said(file)).length > 0;
  const kind = kindOf(parts, language);
  const ofCentre = parts.filter(({ source, table }) => isOfCallCentre(draftOf(source, table, '').feed));
  const centre = ofCentre.length === 0 ? '' : centreOf(file, inspection, ofCentre, workspace);
  const asksCentre = kind !== '' && ofCentre.length > 0 && centre === '';
  const other = alike.get(file.path)?.kind;
  const reading = isKindOpen(found, inspection, kind) ? 'kind' : asksCentre ? 'centre' : isClear ? 'right' : 'more';
  const ask = other === 'same' || other === 'shorter' ? other : reading;
  const [question] = inspection.questions;
  return {
    ...{ stateName: words.asks[ask], kind, centre, asksCentre },
    ...tableFields(inspection, language),
    ...proposedFields(file, inspection, parts, known),
    notes: [
      ...alikeNotes(file, known),
      ...(like === undefined ? [] : [words.asBefore(shownPath(like))]),
      ...(ask === 'more' && question !== undefined ? [question[language]] : []),
    ],
    // Rows that are there already must not come in twice by one click.
    canAccept: isClear && ask === 'right',
  };
}

/** Whether nothing shows what a file is: neither itself, nor an earlier file of its shape. */
function isKindOpen({ like }: FileParts, inspection: SaidInspection, kind: string): boolean {
  return kind === '' || (like === undefined && isUnsure(inspection));
}

/** What the file seems to hold; empty: nobody knows. */
function kindOf(parts: readonly FilePart[], language: Language): string {
  const format = parts[0]?.table?.format ?? null;
  if (format !== null) return WORDS[language].format(format.title);
  const feeds = parts.flatMap(({ source, table }) => source?.feed ?? table?.feed?.name ?? []);
  return [...new Set(feeds)].map((feed) => feedName(feed, language)).join(', ');
}

/** The call centres that the proposal names, else those that the file tells. */
function centreOf(
  { path }: KnownFile,
  inspection: SaidInspection,
  parts: readonly FilePart[],
  { configuration: { vendors } }: Workspace,
): string {
  const named = new Set(parts.map(({ source, table }) => draftOf(source, table, '').vendor));
  const told = vendors.filter(({ id }) => named.has(id));
  const centres = told.length > 0 ? told : callCentresOf({ path, inspection }, vendors);
  return centres.map(({ name }) => name).join(', ');
}

/** What would become of the rows by the proposal. None at all: then something has to be said first, and the number would only frighten. */
function proposedFields(
  file: KnownFile,
  { trial }: SaidInspection,
  parts: readonly FilePart[],
  { tried, language }: FilesKnown,
): Partial<FileRow> {
  const read = parts.flatMap(({ source }) => source ?? []);
  const outcome = parts.some(({ isAsBefore }) => isAsBefore) ? tried(file, read) : trial;
  if (outcome == null || outcome.mistakes.length > 0 || outcome.files.every(({ accepted }) => accepted === 0))
    return {};
  return counted(outcome.files, language);
}

function alikeNotes({ path }: KnownFile, { alike, language }: FilesKnown): readonly string[] {
  const found = alike.get(path);
  return found === undefined ? [] : [WORDS[language].alike[found.kind](shownPath(found.other))];
}

/** The days and the number of rows, before anything reads them. */
function tableFields({ tables }: SaidInspection, language: Language): Pick<FileRow, 'days' | 'rows'> {
  const read = tables.filter(({ refusal }) => refusal === null);
  const days = read.flatMap(({ span }) => (span === null ? [] : [span.first_day, span.last_day])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    days: first === undefined || last === undefined ? '' : formatShortPeriod(first, last, language),
    rows: formatNumber(
      read.reduce((sum, { records, broken }) => sum + records + broken, 0),
      language,
    ),
  };
}

/**
 * How many rows a file has, and how many of them nothing uses. A list of customers is read for persons, numbers and relations: a row that one of these uses is
 * used, and one that none uses counts once.
 * @param entries one for each entry of `sources` that reads a table; none: nothing is known
 */
function counted(
  entries: readonly { readonly path: string; readonly rowsRead: number; readonly accepted: number }[],
  language: Language,
): Partial<FileRow> {
  if (entries.length === 0) return {};
  const tables = new Map<string, { readonly rows: number; readonly used: number }>();
  for (const { path, rowsRead, accepted } of entries) {
    const { rows, used } = tables.get(path) ?? { rows: 0, used: 0 };
    tables.set(path, { rows: Math.max(rows, rowsRead), used: Math.max(used, accepted) });
  }
  const sum = (key: 'rows' | 'used'): number => [...tables.values()].reduce((total, one) => total + one[key], 0);
  const [rows, used] = [sum('rows'), sum('used')];
  const number = (value: number): string => formatNumber(value, language);
  return { rows: number(rows), used: number(used), notUsed: number(rows - used), isSpoilt: rows > used };
}

function accountFields({ path }: KnownFile, { accounts, language }: FilesKnown): Partial<FileRow> {
  const own = accounts.filter((account) => account.path === path || account.path.startsWith(`${path}#`));
  return counted(
    own.map((account) => ({ ...account, rowsRead: account.rows_read })),
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
