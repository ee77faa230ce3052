import { join } from 'node:path';
import {
  type ExtensionOutcome,
  extendTerms,
  folderStatus,
  hasSealKey,
  type KeyOutcome,
  keysOfWorkspace,
  type Language,
  type ListedFolder,
  listFolders,
  listReportFiles,
  listResults,
  maskNumbers,
  readResultsSummary,
  type SealOutcome,
  type ShareOutcome,
  sealWorkspaceFolder,
  shareFolder,
  type Terms,
  termsOfVendors,
  UserError,
  type VerifyOutcome,
  verifyFolder,
  type Workspace,
} from '../../../index.ts';
import { formatDay } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { type FolderCard, folderCards, savedByPage } from '../../folder-cards.ts';
import { jobView } from '../../job-view.ts';
import type { JobState } from '../../jobs.ts';
import { judgedPeriods, openedPeriod, type PeriodChoice, periodForm } from '../../judged-periods.ts';
import { needsResults } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { savedFile } from '../../saved-file.ts';
import { fileId } from '../../workspace-files.ts';
import { beginJob, inWorkspace, type WorkspaceVisit, workspaceNow } from '../../workspace-job.ts';
import { isShownHere, writeRegister } from '../../write-register.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The result of a job of this page. */
type Made =
  | { readonly kind: 'key'; readonly key: KeyOutcome }
  | { readonly kind: 'share'; readonly share: ShareOutcome }
  | { readonly kind: 'seal'; readonly seal: SealOutcome }
  | { readonly kind: 'verify'; readonly folder: string; readonly verified: VerifyOutcome };

export const page: Page = definePage({
  order: 80,
  group: 'follow-up',
  isEmpty: needsResults,
  title: { nl: 'Pakketten', en: 'Packs' },
  view: inWorkspace(async (visit) => ({ show: await packsView(visit) })),
  actions: { key: makeKey, share: inWorkspace(share), extend: inWorkspace(extend), seal, verify },
  routes: { 'GET file': savedByPage, 'GET beside': savedBeside },
});

/** More time to reply, as a form has it. */
interface TypedExtension {
  readonly period: string;
  readonly vendor: string;
  readonly until: string;
  readonly reason: string;
  readonly by: string;
}

const NOTHING_TYPED: TypedExtension = { period: '', vendor: '', until: '', reason: '', by: '' };

/** The outcome of a request for more time, or why there was none. */
interface Extending {
  readonly typed?: TypedExtension;
  readonly error?: unknown;
  readonly mistake?: string;
  readonly given?: ExtensionOutcome;
}

async function packsView(visit: WorkspaceVisit, extending: Extending = {}): Promise<object> {
  const { workspace, house, place, language, query } = visit;
  const words = WORDS[language];
  const typed = extending.typed ?? NOTHING_TYPED;
  const periods = judgedPeriods(visit, workspace, typed.period === '' ? (query.get('period') ?? '') : typed.period);
  const last = house.jobs.last(place.id, 'pack');
  const keys = publicKeys(place.directory);
  const cards = folderCards(visit, 'packs', ['results', 'dossier', 'regulator', 'vendor-pack', 'removal']);
  return {
    labels: words.labels,
    ...jobView(visit, 'packs', ['pack'], extending.error ?? null),
    mistake: extending.mistake ?? '',
    typed,
    choice: periodForm(visit, 'packs', periods),
    period: periods.find(({ isChosen }) => isChosen)?.value ?? '',
    more: extending.given === undefined ? '' : moreText(visit, extending.given),
    made: last?.outcome === undefined ? null : madeView(visit, last, cards),
    hasKey: await hasSealKey(workspace),
    keys,
    hasKeys: keys.length > 1,
    groups: await readersOf(visit, cards, periods),
    packs: cards.filter(({ place: where }) => where.startsWith('reports/share-')),
    encrypted: listReportFiles(place.directory)
      .filter((name) => name.endsWith('.age'))
      .map((name) => ({ file: maskNumbers(name), to: `packs?do=beside&id=${fileId(name)}` })),
    folders: cards.map(({ id, title, place: where, isSealed, isFormer }) => ({ id, title, where, isSealed, isFormer })),
  };
}

function publicKeys(directory: string): readonly { readonly id: string; readonly file: string; readonly to: string }[] {
  return listReportFiles(directory)
    .filter((name) => name.endsWith('.pem'))
    .map((name) => ({ id: fileId(name), file: name, to: `packs?do=beside&id=${fileId(name)}` }));
}

/** Readers who get the same kind of pack. */
interface ReaderGroup {
  readonly title: string;
  readonly gets: readonly string[];
  /** Packs sent to them are recorded, and they are heard about the findings. */
  readonly isHeard: boolean;
  /** The pack is about a judged period. */
  /** Why nothing can be given to any of them yet; empty if it can. */
  readonly held: string;
  readonly open: readonly string[];
  /** Some term of these runs, so that more time can be given. */
  readonly canExtend: boolean;
  readonly readers: readonly {
    /** Which terms a pack starts, and which stay as they are. */
    readonly terms: readonly string[];
    /** A call centre, or a folder. */
    readonly vendor: string;
    readonly folder: string;
    readonly name: string;
    /** Why nothing can be given to this one yet; empty if it can. */
    readonly held: string;
  }[];
}

/** The possible recipients: each call centre gets its own part of the period's results, and each answer goes to whoever asked. */
async function readersOf(
  visit: WorkspaceVisit,
  cards: readonly FolderCard[],
  periods: readonly PeriodChoice[],
): Promise<readonly ReaderGroup[]> {
  const { language, place } = visit;
  const { configuration } = visit.workspace;
  const words = WORDS[language];
  const chosen = periods.find(({ isChosen }) => isChosen);
  const results = listResults(place.directory).find(({ name }) => name === chosen?.results);
  const status = results?.figures?.status;
  const gaps =
    results === undefined || status !== 'draft'
      ? []
      : (await readResultsSummary(place.directory, results.name, language)).gaps;
  const held = status === undefined ? words.labels.noResults : status === 'draft' ? words.labels.heldResults : '';
  const asRead = { ...openedPeriod(periods), reading: true, mayLackSources: true };
  const terms = held === '' ? await termsNow(await workspaceNow(visit, asRead)) : new Map<string, Terms>();
  const vendors: ReaderGroup = {
    title: words.toVendors(chosen?.label ?? ''),
    gets: words.vendorGets,
    isHeard: true,
    held,
    canExtend: [...terms.values()].some(({ running }) => running.length > 0),
    open: gaps.filter((gap) => gap.isBlocking && !gap.isAccepted).map((gap) => gap.what),
    readers: configuration.vendors.map(({ id, name }) => ({
      ...{ vendor: id, folder: '', name, held: '' },
      terms: termTexts(terms.get(id), language),
    })),
  };
  const answers = await Promise.all(
    (['regulator', 'dossier'] as const).map(async (kind): Promise<ReaderGroup> => {
      const folders = listFolders(place.directory).filter((folder) => !folder.isFormer && folder.kind === kind);
      const readers = folders.map(async (folder) => ({
        vendor: '',
        terms: [],
        folder: fileId(folder.name),
        name: cards.find(({ id }) => id === fileId(folder.name))?.title ?? '',
        held: (await statusOf(visit, folder)) === 'draft' ? words.labels.heldAnswer : '',
      }));
      const { title, gets } = words.answers[kind];
      return {
        title,
        gets,
        isHeard: false,
        canExtend: false,
        held: '',
        open: [],
        readers: await Promise.all(readers),
      };
    }),
  );
  return [vendors, ...answers.filter(({ readers }) => readers.length > 0)];
}

/** Results that cannot be read are reported when the user wants to share them. */
async function termsNow(workspace: Workspace): Promise<ReadonlyMap<string, Terms>> {
  try {
    return await termsOfVendors(workspace);
  } catch (error) {
    if (error instanceof UserError) return new Map();
    throw error;
  }
}

function termTexts(terms: Terms | undefined, language: Language): readonly string[] {
  if (terms === undefined) return [];
  const words = WORDS[language].terms;
  const number = (count: number): string => formatNumber(count, language);
  const { opens, running, closed } = terms;
  return [
    ...(opens === 0 ? [] : [words.opens(opens, number(opens))]),
    ...running.map(({ findings, replyBy }) => words.running(findings, number(findings), formatDay(replyBy, language))),
    ...closed.map(({ findings, replyBy }) => words.closed(findings, number(findings), formatDay(replyBy, language))),
  ];
}

function moreText({ language }: Visit, { line, findings }: ExtensionOutcome): string {
  return WORDS[language].more(line ?? 0, findings, formatNumber(findings, language));
}

/** Gives a call centre more time to reply. */
async function extend(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const text = (name: string): string => (form.get(name) ?? '').trim();
  const typed = {
    period: text('period'),
    vendor: text('vendor'),
    until: text('until'),
    reason: text('reason'),
    by: text('by'),
  };
  const { by, period, ...request } = typed;
  const more = openedPeriod(judgedPeriods(visit, visit.workspace, period));
  if (by === '' || !DAY.test(request.until))
    return { show: await packsView(visit, { typed, mistake: WORDS[visit.language].labels.notWhole }), status: 422 };
  try {
    const given = await writeRegister(
      visit,
      by,
      (workspace, recorder) => extendTerms(workspace, request, recorder),
      more,
    );
    return { show: await packsView(visit, { given, typed: { ...NOTHING_TYPED, period } }) };
  } catch (error) {
    if (!isShownHere(error)) throw error;
    return { show: await packsView(visit, { typed, error }), status: 422 };
  }
}

/** An unreadable one is reported when the user wants to share it. */
async function statusOf({ place }: Visit, folder: ListedFolder): Promise<string | null> {
  try {
    return await folderStatus(place.directory, folder);
  } catch {
    return null;
  }
}

function madeView({ language }: Visit, { outcome }: JobState, cards: readonly FolderCard[]): object {
  const words = WORDS[language];
  const made = outcome as Made;
  const card = (folder: string): FolderCard | undefined =>
    cards.find(({ id }) => id === fileId(folder.replace(/^reports\//u, '')));
  const title = (folder: string): string => card(folder)?.title ?? maskNumbers(folder);
  const nothing = { sections: [], isWhole: true, files: [], text: '' };
  if (made.kind === 'key') return { ...nothing, text: words.keyMade(made.key.sha256) };
  if (made.kind === 'seal') return { ...nothing, text: words.sealed(title(made.seal.folder)) };
  if (made.kind === 'verify') {
    const { verification, sections } = made.verified;
    const isWhole = verification.isWhole && verification.signature === 'valid';
    const text = isWhole ? words.whole(title(made.folder)) : words.notWhole(title(made.folder));
    return { ...nothing, text, isWhole, sections };
  }
  const { folder, encrypted, recorded } = made.share;
  const file = encrypted?.replace(/^reports\//u, '') ?? '';
  return {
    ...nothing,
    text: [
      words.shared(title(folder)),
      ...(recorded === null
        ? []
        : [words.recorded(recorded.line, recorded.replyBy === null ? '' : formatDay(recorded.replyBy, language))]),
      ...(recorded?.isProposed === true ? [words.second] : []),
    ].join(' '),
    files:
      file === ''
        ? (card(folder)?.files ?? [])
        : [{ file: maskNumbers(file), to: `packs?do=beside&id=${fileId(file)}`, size: '' }],
  };
}

function start(
  visit: Visit,
  work: (workspace: Workspace, progress: Parameters<typeof shareFolder>[2], signal: AbortSignal) => Promise<Made>,
  period = '',
  more: Parameters<typeof beginJob>[3] = {},
): Answer {
  beginJob(visit, 'pack', work, more);
  return { go: period === '' ? 'packs' : `packs?${new URLSearchParams({ period }).toString()}` };
}

function makeKey(visit: Visit): Answer {
  const { environment } = visit.house;
  return start(visit, async (workspace, _, signal) => ({
    kind: 'key',
    key: await keysOfWorkspace(workspace, { signal, environment }),
  }));
}

/** Nothing of a draft leaves from this page: the library refuses it. */
function share(visit: WorkspaceVisit, form: URLSearchParams): Answer {
  const { environment } = visit.house;
  const vendor = visit.workspace.configuration.vendors.find(({ id }) => id === form.get('vendor'))?.id;
  const reader = vendor ?? pathOf(visit, form);
  if (reader === undefined) return { go: 'packs' };
  const recipients = (form.get('recipients') ?? '').split(/[\s,;]+/u).filter((one) => one !== '');
  const by = (form.get('by') ?? '').trim();
  const replyBy = form.get('reply_by') ?? '';
  const recorded =
    vendor === undefined || by === ''
      ? {}
      : { recorder: { by, at: visit.now() }, ...(DAY.test(replyBy) ? { replyBy } : {}) };
  const periods = judgedPeriods(visit, visit.workspace, form.get('period') ?? '');
  return start(
    visit,
    async (workspace, progress, signal) => ({
      kind: 'share',
      share: await shareFolder(workspace, reader, progress, { signal, environment, recipients, ...recorded }),
    }),
    form.get('period') ?? '',
    openedPeriod(periods),
  );
}

function seal(visit: Visit, form: URLSearchParams): Answer {
  const { environment } = visit.house;
  const path = pathOf(visit, form);
  if (path === undefined) return { go: 'packs' };
  return start(visit, async (workspace, _, signal) => ({
    kind: 'seal',
    seal: await sealWorkspaceFolder(workspace, path, { signal, environment }),
  }));
}

function verify(visit: Visit, form: URLSearchParams): Answer {
  const { place, language } = visit;
  const path = pathOf(visit, form);
  const keys = publicKeys(place.directory);
  const key = keys.find(({ id }) => id === form.get('key')) ?? keys[0];
  if (path === undefined) return { go: 'packs' };
  return start(visit, async (_, __, signal) => ({
    kind: 'verify',
    folder: `reports/${folderOf(visit, form)?.name ?? ''}`,
    verified: await verifyFolder(path, {
      ...{ signal, language },
      ...(key === undefined ? {} : { key: join(place.directory, 'reports', key.file) }),
    }),
  }));
}

function folderOf({ place }: Visit, form: URLSearchParams): ListedFolder | undefined {
  return listFolders(place.directory).find(({ name }) => fileId(name) === form.get('folder'));
}

function pathOf(visit: Visit, form: URLSearchParams): string | undefined {
  const folder = folderOf(visit, form);
  return folder === undefined ? undefined : join(visit.place.directory, 'reports', folder.name);
}

/** A public key, or an encrypted pack. */
function savedBeside({ place, query }: Visit): Answer {
  const name = listReportFiles(place.directory).find((one) => fileId(one) === query.get('id'));
  return name === undefined ? { go: 'packs' } : { answer: savedFile(join(place.directory, 'reports', name)) };
}
