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
import { needsWorkspace } from '../../nothing-yet.ts';
import { type Answer, definePage, type Page } from '../../page.ts';
import { clearSources } from '../../set-up-files.ts';
import { takeFile } from '../../take-file.ts';
import { fileId, type KnownFile, knownFiles, writtenSources } from '../../workspace-files.ts';
import { inWorkspace, type WorkspaceVisit } from '../../workspace-job.ts';
import { asideRow, fileRow } from './rows.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const LONGEST_NAME = 200;

export const page: Page = definePage({
  order: 20,
  group: 'prepare',
  isEmpty: needsWorkspace,
  title: { nl: 'Bestanden', en: 'Files' },
  view: inWorkspace(async (visit) => ({ show: await filesView(visit), part: 'cards' })),
  actions: {
    accept: inWorkspace(acceptFile),
    remove: inWorkspace(stopUsing),
    sender: inWorkspace(sayCallCentre),
    ignore: inWorkspace(ignoreFile),
    back: inWorkspace(putFileBack),
    delete: inWorkspace(deleteFile),
  },
  routes: { 'PUT file': takeFile },
});

async function filesView(visit: WorkspaceVisit, error: unknown = null): Promise<object> {
  const { workspace, language, house } = visit;
  const words = WORDS[language];
  const files = await knownFiles(workspace, house.inspections);
  // Of two files with the same content, the one that is used is the first.
  const inOrder = files.toSorted((one, other) => Number(other.sources.length > 0) - Number(one.sources.length > 0));
  const known = {
    ...{ workspace, language, files, sources: writtenSources(workspace) },
    alike: await house.alike.find(workspace.directory, inOrder),
    accounts: await accountsOf(visit, files),
  };
  const cards = files.map((file) => fileRow(file, known));
  const waiting = cards.filter(({ state }) => state === 'needsYou').length;
  return {
    labels: words.labels,
    cards,
    aside: (await listSetAside(workspace.directory)).map((file) => asideRow(file, language)),
    callCentres: workspace.configuration.vendors.map(({ name }) => name),
    waiting: waiting === 0 ? '' : words.wait(waiting),
    isLooking: cards.some(({ state }) => state === 'waiting' || state === 'working'),
    isReady: cards.length > 0 && cards.every(({ state }) => state === 'ready' || state === 'failed'),
    problem: error === null ? null : errorView(error, language),
    digest: configurationDigest(workspace.configurationText),
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

/** Uses a file as inspected, or like a file of the same shape. */
async function acceptFile(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const { workspace } = visit;
  const file = await askedFile(visit, form);
  if (file?.look?.kind !== 'done') return { go: 'files' };
  const added = clearSources(file.path, file.look.inspection, workspace, writtenSources(workspace));
  return added.length === 0 ? { go: `file?id=${file.id}` } : await changed(visit, form, added);
}

async function stopUsing(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  const file = await askedFile(visit, form);
  return file === undefined ? { go: 'files' } : await changed(visit, form, removals(file.sources));
}

function removals(sources: readonly number[]): Parameters<typeof changeConfiguration>[1] {
  return sources.toSorted((one, other) => other - one).map((index) => ({ remove: ['sources', index] }));
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
  const { workspace, house } = visit;
  const file = await askedFile(visit, form);
  if (file === undefined) return { go: 'files' };
  const others = (await knownFiles(workspace, house.inspections)).filter(({ id }) => id !== file.id);
  const own = file.sources.filter((index) => !others.some(({ sources }) => sources.includes(index)));
  if (own.length > 0) {
    const answer = await changed(visit, form, removals(own));
    if (!('go' in answer)) return answer;
  }
  return await moving(visit, async () => void (await setAside(workspace.directory, file.path)));
}

async function putFileBack(visit: WorkspaceVisit, form: URLSearchParams): Promise<Answer> {
  return await withAside(visit, form, putBack);
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

/** Moves a file; a disk that refuses it is told on the page. */
async function moving(visit: WorkspaceVisit, move: () => Promise<unknown>): Promise<Answer> {
  try {
    await move();
    return { go: 'files' };
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
