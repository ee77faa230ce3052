import {
  changeConfiguration,
  configurationDigest,
  formatIds,
  type Language,
  maskNumbers,
  type SaidInspection,
  type Workspace,
  type WrittenSource,
} from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { errorView } from '../../error-view.ts';
import { isOfCallCentre } from '../../feed-definitions.ts';
import { feedName } from '../../feed-names.ts';
import { type FilePart, partsOf } from '../../file-parts.ts';
import { needsWorkspace } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { sizeText } from '../../saved-file.ts';
import { clearSources } from '../../set-up-files.ts';
import { draftOf } from '../../source-draft.ts';
import { takeFile } from '../../take-file.ts';
import { fileTitle, type KnownFile, knownFiles, writtenSources } from '../../workspace-files.ts';
import { inWorkspace, type WorkspaceVisit } from '../../workspace-job.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type FilesWords } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

export const page: Page = definePage({
  order: 20,
  group: 'prepare',
  isEmpty: needsWorkspace,
  title: { nl: 'Bestanden', en: 'Files' },
  view: inWorkspace(async (visit) => ({ show: await filesView(visit), part: 'cards' })),
  actions: { accept: inWorkspace(acceptFile), remove: inWorkspace(removeFile) },
  routes: { 'PUT file': takeFile },
});

async function filesView(visit: WorkspaceVisit, error: unknown = null): Promise<object> {
  const { workspace, language, house } = visit;
  const words = WORDS[language];
  const files = await knownFiles(workspace, house.inspections);
  const sources = writtenSources(workspace);
  const cards = files.map((file) => cardOf(file, files, workspace, sources, language));
  const waiting = cards.filter(({ state }) => state === 'needsYou').length;
  return {
    labels: words.labels,
    cards,
    waiting: waiting === 0 ? '' : words.wait(waiting),
    isLooking: cards.some(({ state }) => state === 'waiting' || state === 'working'),
    isReady: cards.length > 0 && cards.every(({ state }) => state === 'ready' || state === 'failed'),
    problem: error === null ? null : errorView(error, language),
    digest: configurationDigest(workspace.configurationText),
  };
}

type State = keyof FilesWords['states'];

interface Card {
  readonly id: string;
  readonly path: string;
  readonly state: State;
  readonly stateName: string;
  readonly lines: readonly string[];
  readonly problem: object | null;
  /** One click is enough, because there is nothing to ask. */
  readonly canAccept: boolean;
  readonly isAsBefore: boolean;
  readonly canLook: boolean;
  readonly isUsed: boolean;
}

function cardOf(
  file: KnownFile,
  files: readonly KnownFile[],
  workspace: Workspace,
  sources: readonly WrittenSource[],
  language: Language,
): Card {
  const words = WORDS[language];
  const size = sizeText(file.bytes, language);
  const base = {
    id: file.id,
    path: fileTitle(file.path),
    problem: null,
    canAccept: false,
    isAsBefore: false,
    canLook: true,
    isUsed: false,
  };
  const card = (state: State, lines: readonly string[], more: Partial<Card> = {}): Card => ({
    ...base,
    state,
    stateName: words.states[state],
    lines,
    ...more,
  });
  const { look } = file;
  if (look === null) {
    const used = file.sources.map((index) => usedLine(workspace, index, language));
    const unused = unusedOf(file, workspace, sources).map((part) => words.alsoHolds(partName(part, language)));
    const shared = sharedLine(file, files, words);
    return card('ready', [size, ...used, ...unused, shared].filter(isText), { isUsed: true });
  }
  if (look.kind === 'waiting') return card('waiting', [size], { canLook: false });
  if (look.kind === 'working') {
    const percent = look.share === null ? '' : `${Math.floor(look.share * 100)}%`;
    return card('working', [size, words.working(percent)], { canLook: false });
  }
  if (look.kind === 'failed')
    return card('failed', [size], { problem: errorView(look.error, language), canLook: false });
  const { parts, tables, like, isClear } = partsOf(look.inspection, workspace, sources, []);
  const all = [...new Set([...parts, ...tables].flatMap(({ table }) => table ?? []))];
  const lines = [
    size,
    ...all.flatMap((table) => tableLines(table, all.length > 1, words, language)),
    ...seemsLines(parts, workspace, words, language),
    ...(like === undefined ? [problemsLine(look.inspection, words)] : [words.asBefore(fileTitle(like))]),
  ].filter(isText);
  return card('needsYou', lines, { canAccept: isClear, isAsBefore: like !== undefined });
}

function isText(line: string): boolean {
  return line !== '';
}

type Table = SaidInspection['tables'][number];

/** The kind of a table, with its name if there are several. */
function tableLines(table: Table, hasName: boolean, words: FilesWords, language: Language): readonly string[] {
  const { records, broken, columns, span } = table;
  const rows = records + broken;
  const name = hasName ? `${maskNumbers(table.path.split('#').slice(1).join(', '))}: ` : '';
  return [
    `${name}${words.rows(rows, formatNumber(rows, language))}`,
    ...(hasName ? [] : [words.columns(columns.length)]),
    ...(span === null ? [] : [spanLine(span, words, language)]),
  ];
}

/** The apparent kind of the file, and the call centre that it would be read for. */
function seemsLines(
  parts: readonly FilePart[],
  workspace: Workspace,
  words: FilesWords,
  language: Language,
): readonly string[] {
  const [first] = parts;
  const format = first?.table?.format ?? null;
  const feeds = parts.flatMap(({ source, table }) => source?.feed ?? table?.feed?.name ?? []);
  const seems =
    format !== null
      ? words.format(format.title)
      : feeds.length === 0
        ? words.unknown
        : words.seems([...new Set(feeds)].map((feed) => feedName(feed, language)).join(', '));
  const drafts = parts.map(({ source, table }) => draftOf(source, table, ''));
  const named = new Set(drafts.filter(({ feed }) => isOfCallCentre(feed)).map(({ vendor }) => vendor));
  const senders = workspace.configuration.vendors.filter(({ id }) => named.has(id)).map(({ name }) => name);
  return [seems, senders.length === 0 ? '' : `${words.labels.of.toLowerCase()} ${senders.join(', ')}`];
}

/** The rows and values that could not be used when the apparent reading was tried. */
function problemsLine({ trial }: SaidInspection, words: FilesWords): string {
  if (trial === null || trial.mistakes.length > 0) return '';
  const total = (count: 'rejected' | 'emptied'): number => trial.files.reduce((sum, file) => sum + file[count], 0);
  return words.problems(total('rejected'), total('emptied'));
}

/** Kinds of data that the inspection found and that nothing uses. */
function unusedOf(file: KnownFile, workspace: Workspace, sources: readonly WrittenSource[]): readonly FilePart[] {
  if (file.found === undefined) return [];
  const { parts } = partsOf(file.found, workspace, sources, file.sources);
  return parts.filter(({ place, source, table }) => place === undefined && (source ?? table?.feed) != null);
}

function partName({ source, table }: FilePart, language: Language): string {
  const feed = feedName(source?.feed ?? table?.feed?.name ?? '', language);
  const name = maskNumbers(table?.path.split('#').slice(1).join(', ') ?? '');
  return name === '' ? feed : `${feed} (${name})`;
}

/** Other files that the same entry reads: they are no longer used either. */
function sharedLine({ path, sources }: KnownFile, files: readonly KnownFile[], words: FilesWords): string {
  const others = files.filter((other) => other.path !== path && other.sources.some((one) => sources.includes(one)));
  return others.length === 0 ? '' : words.together(others.length);
}

/** The days of the rows, shown so that nobody needs to open the file for them. */
function spanLine(
  { column, first_day: first, last_day: last }: NonNullable<Table['span']>,
  words: FilesWords,
  language: Language,
): string {
  return words.span(formatPeriod(first, last, language), maskNumbers(column));
}

function usedLine({ configuration }: Workspace, index: number, language: Language): string {
  const source = configuration.sources[index];
  const words = WORDS[language];
  if (source === undefined) return '';
  const vendor = configuration.vendors.find(({ id }) => id === source.vendor)?.name;
  return `${words.labels.as} ${feedName(source.feed, language)}${vendor === undefined ? '' : `, ${words.labels.of.toLowerCase()} ${vendor}`}`;
}

/** Uses a file as inspected, or like a file of the same shape. */
async function acceptFile(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace } = visit;
  const file = (await knownFiles(workspace, visit.house.inspections)).find(({ id }) => id === form.get('id'));
  if (file?.look?.kind !== 'done') return { go: 'files' };
  const sources = writtenSources(workspace);
  const added = clearSources(file.path, file.look.inspection, workspace, sources);
  return added.length === 0 ? { go: `file?id=${file.id}` } : await changed(visit, form, added);
}

async function removeFile(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace } = visit;
  const file = (await knownFiles(workspace, visit.house.inspections)).find(({ id }) => id === form.get('id'));
  if (file === undefined) return { go: 'files' };
  const removed = file.sources.toSorted((one, other) => other - one).map((index) => ({ remove: ['sources', index] }));
  return await changed(visit, form, removed);
}

async function changed(
  visit: WorkspaceVisit,
  form: URLSearchParams,
  changes: Parameters<typeof changeConfiguration>[1],
): Promise<Answer> {
  try {
    const options = { expected: form.get('digest') ?? '', today: visit.today, formats: await formatIds() };
    changeConfiguration(visit.workspace.directory, changes, options);
    return { go: 'files' };
  } catch (error) {
    return { show: await filesView(visit, error), status: 409 };
  }
}
