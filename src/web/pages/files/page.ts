import {
  callCentreNamed,
  changeConfiguration,
  configurationDigest,
  type FileAccount,
  formatIds,
  listResults,
  listSetAside,
  moveReceived,
  putBack,
  readResultsSummary,
  removeSetAside,
  setAside,
  shortNames,
  UserError,
} from '../../../index.ts';
import { errorView } from '../../error-view.ts';
import { partsOf } from '../../file-parts.ts';
import { needsWorkspace } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { clearSources } from '../../set-up-files.ts';
import { takeFile } from '../../take-file.ts';
import { fileId, type KnownFile, knownFiles, writtenSources } from '../../workspace-files.ts';
import { inWorkspace, type WorkspaceVisit } from '../../workspace-job.ts';
import { asideRow, type FilesKnown, fileRow } from './rows.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const LONGEST_NAME = 200;
/** Larger files that are in use are not examined for this table; the latest results have their numbers. */
const LARGEST_EXAMINED = 50_000_000;

export const page: Page = definePage({
  order: 20,
  group: 'prepare',
  isEmpty: needsWorkspace,
  title: { nl: 'Bestanden', en: 'Files' },
  view: inWorkspace(async (visit) => ({ show: await filesView(visit), part: 'cards' })),
  actions: {
    accept: inWorkspace(acceptFiles),
    sender: inWorkspace(sayCallCentre),
    ignore: inWorkspace(ignoreFile),
    back: inWorkspace(putFileBack),
    delete: inWorkspace(deleteFile),
  },
  routes: { 'PUT file': takeFile },
});

async function filesView(visit: WorkspaceVisit, error: unknown = null): Promise<object> {
  const { workspace, language, house } = visit;
  const { inspections } = house;
  const words = WORDS[language];
  const isExamined = ({ bytes, sources }: KnownFile): boolean => sources.length > 0 && bytes <= LARGEST_EXAMINED;
  const files = await knownFiles(workspace, inspections);
  // Files in use come after those that wait for somebody.
  for (const file of files.filter(isExamined)) inspections.look(workspace, file);
  const known = await filesKnown(visit, files);
  const cards = files.map((file) => fileRow(file, known));
  const waiting = cards.filter(({ state }) => state === 'needsYou').length;
  const aside = (await listSetAside(workspace.directory)).map((file) => asideRow(file, language));
  const gone = aside.find(({ id }) => id === visit.query.get('gone'));
  return {
    labels: words.labels,
    cards,
    aside,
    gone: gone === undefined ? null : { id: gone.id, text: words.gone(gone.path) },
    callCentres: workspace.configuration.vendors.map(({ name }) => name),
    waiting: waiting === 0 ? '' : words.wait(waiting),
    canAcceptAll: cards.filter(({ canAccept }) => canAccept).length > 1,
    isLooking: inspections.isWorking(),
    isReady: cards.length > 0 && cards.every(({ state }) => state === 'ready' || state === 'failed'),
    problem: error === null ? null : errorView(error, language),
    digest: configurationDigest(workspace.configurationText),
  };
}

async function filesKnown(visit: WorkspaceVisit, files: readonly KnownFile[]): Promise<FilesKnown> {
  const { workspace, language, house } = visit;
  // Of two files with the same content, the one that is used is the first.
  const inOrder = files.toSorted((one, other) => Number(other.sources.length > 0) - Number(one.sources.length > 0));
  return {
    ...{ workspace, language, files, sources: writtenSources(workspace) },
    alike: await house.alike.find(workspace.directory, inOrder),
    accounts: await accountsOf(visit, files),
    said: (file) => house.inspections.saidOf(workspace, file),
    tried: (file, sources) =>
      file.bytes > LARGEST_EXAMINED ? undefined : house.inspections.tried(workspace, file, sources),
  };
}

/** What the latest results say of files that were not examined since the program started. */
async function accountsOf(
  { place, language }: WorkspaceVisit,
  files: readonly KnownFile[],
): Promise<readonly FileAccount[]> {
  const [latest] = listResults(place.directory).filter(({ figures }) => figures !== null);
  if (latest === undefined || files.every(({ found }) => found !== undefined)) return [];
  return (await readResultsSummary(place.directory, latest.name, language)).summary.files;
}

async function askedFile({ workspace, house }: WorkspaceVisit, form: URLSearchParams): Promise<KnownFile | undefined> {
  return (await knownFiles(workspace, house.inspections)).find(({ id }) => id === form.get('id'));
}

/** Uses a file as inspected, or like a file of the same shape; all files that need nothing else, if the form names none. */
async function acceptFiles(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace, house } = visit;
  const files = await knownFiles(workspace, house.inspections);
  const id = form.get('id');
  const known = id === null ? await filesKnown(visit, files) : null;
  const asked = files.filter((file) => (known === null ? file.id === id : fileRow(file, known).canAccept));
  const sources = writtenSources(workspace);
  const added = asked.flatMap((file) => {
    if (file.look?.kind !== 'done') return [];
    const { inspection } = file.look;
    const found = partsOf(inspection, workspace, sources, []);
    return clearSources(file.path, inspection, found, workspace, house.inspections.saidOf(workspace, file));
  });
  if (added.length > 0) return await changed(visit, form, added);
  return { go: id === null || asked.length === 0 ? 'files' : `file?id=${id}` };
}

function removals(sources: readonly number[]): Parameters<typeof changeConfiguration>[1] {
  return sources.map((index) => ({ remove: ['sources', index] }));
}

/** The call centre of a file, by its name; a new one is added to the workspace. The folder then tells it. */
async function sayCallCentre(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const file = await askedFile(visit, form);
  const name = (form.get('centre') ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  if (file === undefined || file.look?.kind !== 'done' || name === '') return { go: 'files' };
  const { vendors } = visit.workspace.configuration;
  const known = callCentreNamed(name, vendors);
  if (known === undefined) {
    const [id = ''] = shortNames(
      [name],
      'vendor',
      vendors.map((vendor) => vendor.id),
    );
    const answer = await changed(visit, form, [{ add: ['vendors'], item: { id, name } }]);
    if (!('go' in answer)) return answer;
  }
  return await moving(visit, async () => {
    const path = await moveReceived(visit.workspace.directory, file.path, known?.name ?? name);
    visit.house.inspections.moved(visit.workspace, file, path);
  });
}

/** Sets a file aside, with the entries that read nothing else. */
async function ignoreFile(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace, house, place } = visit;
  const file = await askedFile(visit, form);
  if (file === undefined) return { go: 'files' };
  const others = (await knownFiles(workspace, house.inspections)).filter(({ id }) => id !== file.id);
  const own = file.sources.filter((index) => !others.some(({ sources }) => sources.includes(index)));
  const read = own.flatMap((index) => writtenSources(workspace)[index] ?? []);
  if (own.length > 0) {
    const answer = await changed(visit, form, removals(own));
    if (!('go' in answer)) return answer;
  }
  return await moving(visit, async () => {
    const path = await setAside(workspace.directory, file.path);
    house.readBefore.set(`${place.id} ${path}`, { from: file.path, read });
    return `files?gone=${fileId(path)}`;
  });
}

/** Puts a file back, and reads it as before where this server still knows how. */
async function putFileBack(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { house, place } = visit;
  let key = '';
  let added: Parameters<typeof changeConfiguration>[1] = [];
  const answer = await withAside(visit, form, async (directory, aside) => {
    const path = await putBack(directory, aside);
    key = `${place.id} ${aside}`;
    const { from, read } = house.readBefore.get(key) ?? { from: path, read: [] };
    added = read.map((source) => ({
      add: ['sources'],
      item: { ...source, files: source.files === from ? path : source.files },
    }));
  });
  const last = added.length === 0 ? answer : await changed(visit, form, added);
  if ('go' in last) house.readBefore.delete(key);
  return last;
}

async function deleteFile(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  return await withAside(visit, form, removeSetAside);
}

async function withAside(
  visit: WorkspaceVisit,
  form: URLSearchParams,
  work: (directory: string, path: string) => Promise<unknown>,
): Promise<Answer> {
  const { directory } = visit.workspace;
  const file = (await listSetAside(directory)).find(({ path }) => fileId(path) === form.get('id'));
  return file === undefined ? { go: 'files' } : await moving(visit, async () => await work(directory, file.path));
}

/** Moves a file, which may say where to go next; a disk that refuses it is told on the page. */
async function moving(visit: WorkspaceVisit, move: () => Promise<unknown>): Promise<Answer> {
  try {
    const next = await move();
    return { go: typeof next === 'string' ? next : 'files' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { show: await filesView(visit, error), status: 409 };
  }
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
