import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import {
  changeConfiguration,
  configurationDigest,
  formatIds,
  type InspectedTable,
  type Language,
  maskNumbers,
  receiveFile,
  type Workspace,
  type WrittenSource,
} from '../../../index.ts';
import { formatPeriod } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { feedName } from '../../feed-names.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { proposalOf } from '../../proposal.ts';
import { sizeText } from '../../saved-file.ts';
import { isGone, sentName } from '../../sent-file.ts';
import { draftOf, onlyVendor, sourceOf } from '../../source-draft.ts';
import { toldError } from '../../told-error.ts';
import { type KnownFile, knownFiles, writtenSources } from '../../workspace-files.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';
import type { FilesWords } from './words.ts';

const WORDS: Readonly<Record<Language, FilesWords>> = { nl: dutch, en: english };

export const page: Page = definePage({
  order: 20,
  title: { nl: 'Bestanden', en: 'Files' },
  view: async (visit) =>
    visit.state.kind === 'ready'
      ? { show: await filesView(visit, visit.state.workspace), part: 'cards' }
      : { go: 'start' },
  actions: { accept: acceptFile, remove: removeFile },
  routes: { 'PUT file': takeFile },
});

async function filesView(visit: Visit, workspace: Workspace, error: unknown = null): Promise<object> {
  const { language, house } = visit;
  const words = WORDS[language];
  const files = await knownFiles(workspace, house.inspections);
  const sources = writtenSources(workspace);
  const cards = files.map((file) => cardOf(file, workspace, sources, language));
  const waiting = cards.filter(({ state }) => state === 'needsYou').length;
  return {
    labels: words.labels,
    cards,
    waiting: waiting === 0 ? '' : words.wait(waiting),
    isLooking: cards.some(({ state }) => state === 'waiting' || state === 'working'),
    isReady: cards.length > 0 && cards.every(({ state }) => state === 'ready' || state === 'failed'),
    problem: error === null ? null : toldError(error, language),
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
  /** One click is enough: there is nothing to ask. */
  readonly canAccept: boolean;
  readonly isAsBefore: boolean;
  readonly canLook: boolean;
  readonly isUsed: boolean;
}

function cardOf(file: KnownFile, workspace: Workspace, sources: readonly WrittenSource[], language: Language): Card {
  const words = WORDS[language];
  const size = sizeText(file.bytes, language);
  const base = {
    id: file.id,
    path: maskNumbers(file.path.replace(/^in\//u, '')),
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
    return card('ready', [size, ...used], { isUsed: true });
  }
  if (look.kind === 'waiting') return card('waiting', [size], { canLook: false });
  if (look.kind === 'working') {
    const percent = look.share === null ? '' : `${Math.floor(look.share * 100)}%`;
    return card('working', [size, words.working(percent)], { canLook: false });
  }
  if (look.kind === 'failed')
    return card('failed', [size], { problem: toldError(look.error, language), canLook: false });
  const proposal = proposalOf(look.inspection, workspace, sources);
  const { table, like } = proposal;
  const seems =
    table?.format !== null && table?.format !== undefined
      ? words.format(table.format.title)
      : table?.feed === null || table === undefined
        ? words.unknown
        : words.seems(feedName(table.feed.name, language));
  const lines = [
    size,
    ...(table === undefined
      ? []
      : [words.rows(table.records, formatNumber(table.records, language)), words.columns(table.columns.length)]),
    ...(table?.span === null || table?.span === undefined ? [] : [spanLine(table.span, words, language)]),
    seems,
    ...(like === undefined ? [] : [words.asBefore(maskNumbers(like.files.replace(/^in\//u, '')))]),
    ...proposal.problems(words.problems),
  ].filter((line) => line !== '');
  return card('needsYou', lines, { canAccept: proposal.isClear, isAsBefore: like !== undefined });
}

/** The days of the rows, which nobody needs to open the file for. */
function spanLine(
  { column, first_day: first, last_day: last }: NonNullable<InspectedTable['span']>,
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

/** The body of the request is the file. Its name is in a header, because addresses end up in histories and logs. */
async function takeFile({ place, state }: Visit, request: Request): Promise<Answer> {
  if (state.kind !== 'ready' || request.body === null) return { answer: new Response(null, { status: 409 }) };
  const name = sentName(request.headers.get('x-file-name') ?? '');
  try {
    const { path, bytes } = await receiveFile(place.directory, name, Readable.fromWeb(request.body as ReadableStream));
    return { answer: Response.json({ path, bytes }, { status: 201 }) };
  } catch (error) {
    // The sender is gone, and gets no response.
    if (isGone(error)) return { answer: new Response(null, { status: 400 }) };
    const told = toldError(error, state.workspace.configuration.client.language);
    return { answer: Response.json({ error: told }, { status: told.code === 'DISK_FULL' ? 507 : 422 }) };
  }
}

/** Uses a file as it was inspected, or as a file of the same shape is read. */
async function acceptFile(visit: Visit, form: URLSearchParams): Promise<Answer> {
  if (visit.state.kind !== 'ready') return { go: 'start' };
  const { workspace } = visit.state;
  const file = (await knownFiles(workspace, visit.house.inspections)).find(({ id }) => id === form.get('id'));
  if (file?.look?.kind !== 'done') return { go: 'files' };
  const sources = writtenSources(workspace);
  const { table, source, like } = proposalOf(file.look.inspection, workspace, sources);
  const draft = draftOf(like ?? source, table, onlyVendor(workspace));
  return await changed(visit, workspace, form, [{ add: ['sources'], item: sourceOf(draft, table, file.path, like) }]);
}

async function removeFile(visit: Visit, form: URLSearchParams): Promise<Answer> {
  if (visit.state.kind !== 'ready') return { go: 'start' };
  const { workspace } = visit.state;
  const file = (await knownFiles(workspace, visit.house.inspections)).find(({ id }) => id === form.get('id'));
  if (file === undefined) return { go: 'files' };
  const removed = file.sources.toSorted((one, other) => other - one).map((index) => ({ remove: ['sources', index] }));
  return await changed(visit, workspace, form, removed);
}

async function changed(
  visit: Visit,
  workspace: Workspace,
  form: URLSearchParams,
  changes: Parameters<typeof changeConfiguration>[1],
): Promise<Answer> {
  try {
    const options = { expected: form.get('digest') ?? '', today: visit.today, formats: await formatIds() };
    changeConfiguration(workspace.directory, changes, options);
    return { go: 'files' };
  } catch (error) {
    return { show: await filesView(visit, workspace, error), status: 409 };
  }
}
