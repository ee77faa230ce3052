import { accessSync, constants, copyFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type DetailText, UserError } from '../errors.ts';
import type { Checksum } from '../evidence/checksums.ts';
import { inputFile } from '../evidence/input-files.ts';
import { type PackData, parseJson, readPackData } from '../evidence/pack-data.ts';
import { listPack, packRoot, readPlainFile, sha256OfPlainFile } from '../evidence/pack-folder.ts';
import { isPackPath } from '../evidence/pack-path.ts';
import { NOTE_FILE } from '../evidence/removed-note.ts';
import { compareAgain, type MadeWith, type MissingPiece, type Reproduction } from '../evidence/reproduction.ts';
import { tellReproduction } from '../evidence/tell-reproduction.ts';
import { verifyPack } from '../evidence/verify.ts';
import { formatIds } from '../formats/registry.ts';
import { copyRegister } from '../hearing/register.ts';
import type { TextSection } from '../model/explanation.ts';
import { isInsidePath } from '../model/inside-path.ts';
import { judgeName } from '../model/judged-by.ts';
import type { Progress } from '../model/progress.ts';
import type { Text } from '../model/text.ts';
import { REMOVAL_FILES, readKey, writeJournal } from '../removal/removal-journal.ts';
import { listWithDigest, removalsInForce } from '../removal/removal-list.ts';
import { takesRows } from '../removal/rows/apply-removals.ts';
import { sha256OfText } from '../results/manifest.ts';
import { isMadeAgain } from '../results/read-results.ts';
import { Store } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import { CONFIGURATION_FILE, openWorkspace } from '../workspace/open-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { loadWorkspace } from './load.ts';
import { MESSAGES } from './messages.ts';
import { auditWorkspace, runWorkspace } from './monthly.ts';
import { inFolder } from './scratch-folder.ts';
import { workspaceOf } from './verify.ts';

export interface ReproduceOptions extends JobOptions {
  /** Folder with the inputs; by default the workspace that the folder is in. */
  readonly inputs?: string;
  /** False: no PDFs, so no browser is needed. */
  readonly pdf?: boolean;
}

export interface ReproduceOutcome {
  readonly reproduction: Reproduction;
  readonly sections: readonly TextSection[];
}

const LARGEST_SUMMARY = 256 * 1024 * 1024;

/**
 * Repeats the audit behind a folder of results in a temporary folder, from the files and the configuration that its manifest names, and compares every byte.
 * Changes nothing in the folder, the workspace or its store.
 * @throws UserError FILE_NOT_FOUND, NOT_SEALED, PACK_REFUSED, PACK_CHANGED, INPUT_CHANGED, REGISTER_CHANGED; every error of `run`
 */
export async function reproduceFolder(
  folder: string,
  progress: Progress,
  options: ReproduceOptions = {},
): Promise<ReproduceOutcome> {
  const root = packRoot(folder);
  const data = await resultsData(root);
  await assertUnchanged(root, options);
  const directory = inputsDirectory(root, options);
  const own = isWritable(join(directory, '.belaudit'))
    ? { temporaryDirectory: join(directory, '.belaudit', 'tmp') }
    : undefined;
  return await inFolder(own, 'reproduce', async (scratch) => {
    const others = await madeWith(data);
    for (const { what, before, now } of others) progress.note(`The ${what} was ${before}, and is ${now} now.`);
    const missing = await layOut(scratch, root, directory, data, options);
    const dueOn = (await summaryIn(root))?.hearing?.as_of;
    const due = typeof dueOn === 'string' ? { dueOn } : {};
    const again = await runAgain(scratch, root, data, progress, { ...options, ...due });
    const browser = browserChange(data, again.browser);
    const hasBrowser = again.browser !== null && browser.length === 0;
    const isComparable = (file: string): boolean =>
      (hasBrowser || !file.endsWith('.pdf')) && !(missing.length > 0 && isAffected(file, missing));
    const compared = await compareAgain(root, again.folder, data, isComparable);
    const isSame = compared.differences.length === 0;
    const reproduction = { madeWith: [...others, ...browser], missing, ...compared, isSame };
    return { reproduction, sections: tellReproduction(reproduction, options.language ?? data.language ?? 'nl') };
  });
}

/** Evidence can be on a read-only disk; then the machine's temporary folder is used. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Files that compare these results with the ones that they replaced. */
const ON_FORMER = /^(?:summary\.json|changes\.csv|lapsed-findings\.(?:csv|parquet))$/u;

/** Files that depend on inputs that could not be restored. */
function isAffected(file: string, missing: readonly MissingPiece[]): boolean {
  if (missing.includes('pseudonyms') && isMadeAgain(file)) return true;
  return missing.includes('former') && (isMadeAgain(file) || ON_FORMER.test(file));
}

/** What a folder of results says about its inputs. */
export type ResultsData = PackData & { readonly configuration: { readonly text: string } };

/** @throws UserError PACK_REFUSED; NOT_SEALED if the folder holds no results that can be made again */
export async function resultsData(root: string): Promise<ResultsData> {
  const data = await readPackData(root);
  const text = data?.configuration?.text ?? null;
  if (data?.kind !== 'results' || data.configuration === null || text === null) {
    throw new UserError('NOT_SEALED', MESSAGES.folderIsNotReproducible, MESSAGES.nameFolderOfResultsOfPeriod, [
      { file: 'manifest.json', message: MESSAGES.namesNoConfigurationAndInputs },
    ]);
  }
  if (sha256OfText(text) === data.configuration.sha256)
    return { ...data, configuration: { ...data.configuration, text } };
  throw changedPack([{ file: 'manifest.json', message: MESSAGES.configurationWasChanged }]);
}

/** Altered results cannot be reproduced: the comparison would blame the program. */
export async function assertUnchanged(root: string, options: JobOptions): Promise<void> {
  const { files } = await verifyPack(root, signalOf(options));
  const wrong = [
    ...files.changed.map((file) => ({ file, message: MESSAGES.wasChangedAfterItWasWritten })),
    ...files.removed.map((file) => ({ file, message: MESSAGES.isMissing })),
  ];
  if (wrong.length > 0) throw changedPack(wrong);
}

function changedPack(details: readonly DetailText[]): UserError {
  return new UserError('PACK_CHANGED', MESSAGES.theseResultsWereAltered, MESSAGES.verifyToSeeChanges, details);
}

function inputsDirectory(root: string, options: ReproduceOptions): string {
  const directory = options.inputs === undefined ? workspaceOf(root) : packRoot(options.inputs);
  if (directory !== undefined) return directory;
  throw new UserError('FILE_NOT_FOUND', MESSAGES.inputsAreMissing, MESSAGES.nameFolderThatHoldsThemWorkspace, [
    { message: MESSAGES.folderIsInNoWorkspace },
  ]);
}

/** How the program differs from the one that made the results. */
async function madeWith(data: PackData): Promise<readonly MadeWith[]> {
  const store = await Store.open(':memory:');
  try {
    const now = await store.version();
    const { version, rulebook, duckdb, judged_by: by } = data.program;
    const isOther = by !== undefined && by.engine !== 'duckdb';
    const all: readonly MadeWith[] = [
      { what: 'program', before: version, now: PROGRAM_VERSION },
      { what: 'rulebook', before: rulebook, now: rulebookInForce() },
      { what: 'duckdb', before: duckdb ?? '', now },
      // Reproducing always judges in the store.
      ...(isOther
        ? [{ what: 'judge' as const, before: judgeName(by), now: judgeName({ engine: 'duckdb', version: now }) }]
        : []),
    ];
    return all.filter((one) => one.before !== one.now);
  } finally {
    store.close();
  }
}

function browserChange({ program }: PackData, now: string | null): readonly MadeWith[] {
  if (now === null || program.browser === now) return [];
  return [{ what: 'browser', before: program.browser ?? '', now }];
}

/** Rebuilds the workspace as it was, from copies whose bytes were compared. @returns missing inputs that affect only names or comparisons */
async function layOut(
  scratch: string,
  root: string,
  directory: string,
  data: ResultsData,
  options: ReproduceOptions,
): Promise<readonly MissingPiece[]> {
  await layInputs(scratch, directory, data, data.comparedWith, options);
  const missing: MissingPiece[] = [];
  if (!copyOwn(directory, scratch, 'pseudonyms.key')) missing.push('pseudonyms');
  if (data.decisions !== undefined) copyRegister(placeOf(directory), placeOf(scratch), data.decisions);
  if (!(await copyFormer(scratch, root, data))) missing.push('former');
  return missing;
}

/**
 * Lays out the inputs of results: copies of their files with the recorded checksums, their configuration, and the removals in force.
 * @param others files beside the inputs
 * @throws UserError INPUT_CHANGED
 */
export async function layInputs(
  scratch: string,
  directory: string,
  data: ResultsData,
  others: readonly Checksum[],
  options: JobOptions,
): Promise<void> {
  const wrong: DetailText[] = [];
  for (const listed of [...filesOf(data.inputs, directory), ...others]) {
    options.signal?.throwIfAborted();
    const message = await copyChecked(directory, scratch, listed);
    if (message !== null) wrong.push({ file: listed.path, message });
  }
  if (wrong.length > 0) {
    throw new UserError('INPUT_CHANGED', MESSAGES.inputFilesOfTheseResultsWere, MESSAGES.putThemBackAsTheyWere, wrong);
  }
  writeFileSync(join(scratch, CONFIGURATION_FILE), data.configuration.text, { mode: 0o600 });
  for (const path of data.unnamedFiles ?? []) standInFor(path, scratch);
  for (const file of REMOVAL_FILES) copyOwn(directory, scratch, file);
}

/** Each file once, by its name on the disk. */
function filesOf(inputs: readonly Checksum[], directory: string): readonly Checksum[] {
  const files = new Map<string, Checksum>();
  for (const { path, sha256 } of inputs) {
    const file = isInsidePath(path) ? inputFile(directory, path) : path;
    files.set(`${file}\n${sha256}`, { path: file, sha256 });
  }
  return [...files.values()];
}

/** @returns why the file cannot be used; null if it can */
async function copyChecked(directory: string, scratch: string, { path, sha256 }: Checksum): Promise<Text | null> {
  if (!isInsidePath(path)) return MESSAGES.leadsOutOfWorkspace;
  if (path === CONFIGURATION_FILE || path.startsWith('.belaudit/')) return MESSAGES.isNoInput;
  const from = join(directory, path);
  if (!existsSync(from)) return MESSAGES.isMissing;
  const real = realpathSync(from);
  if (relative(realpathSync(directory), real).split(sep)[0] === '..') return MESSAGES.leadsOutOfWorkspace;
  const to = join(scratch, path);
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  copyFileSync(real, to, constants.COPYFILE_FICLONE);
  return (await sha256OfPlainFile(to)) === sha256 ? null : MESSAGES.wasChangedSince;
}

/** A file that nobody read: the results state that it existed, not its contents. */
function standInFor(path: string, scratch: string): void {
  if (!isInsidePath(path) || path === CONFIGURATION_FILE || path.startsWith('.belaudit/')) return;
  const to = join(scratch, path);
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  writeFileSync(to, '', { mode: 0o600 });
}

/** Files that a workspace keeps beside its store: the key for the codes of agents, and the list of removals. */
function copyOwn(directory: string, scratch: string, file: string): boolean {
  const from = join(directory, '.belaudit', file);
  if (!existsSync(from)) return false;
  mkdirSync(join(scratch, '.belaudit'), { recursive: true, mode: 0o700 });
  copyFileSync(from, join(scratch, '.belaudit', file));
  return true;
}

function placeOf(directory: string): Pick<Workspace, 'directory' | 'storePath'> {
  return { directory, storePath: join(directory, '.belaudit', 'store.duckdb') };
}

/**
 * Rows removed since do not return, not even to reproduce results. If removals since concern no row, such as that of a number that occurs nowhere, the list
 * is put back in its state of that time, on which the results depend.
 * @param isCleaned whether a removal changed the results
 * @throws UserError INPUT_CHANGED
 */
async function restoreRemovals(
  workspace: Workspace,
  { removals = '' }: PackData,
  isCleaned: boolean,
  progress: Progress,
  options: JobOptions,
): Promise<void> {
  const now = removalsInForce(workspace);
  if (now.digest === removals) return;
  const before = isCleaned ? undefined : listWithDigest(workspace, removals);
  if (before === undefined) throw rowsRemoved();
  writeJournal(workspace, readKey(workspace), before.steps);
  await loadWorkspace(workspace, progress, options);
  const { timeZone } = workspace.configuration.client;
  if (await withStore(workspace, options, (store) => takesRows(store, now, timeZone))) throw rowsRemoved();
}

function rowsRemoved(): UserError {
  return new UserError(
    'INPUT_CHANGED',
    MESSAGES.sinceTheseResultsWereMadeRows,
    MESSAGES.theyCannotBeReproducedBecauseRemoved,
    [{ file: '.belaudit/removals.json', message: MESSAGES.wasChanged }],
  );
}

async function summaryIn(root: string): Promise<ReadSummary | null> {
  const bytes = await readPlainFile(root, 'summary.json', LARGEST_SUMMARY);
  return bytes === null ? null : (parseJson(bytes, 'summary.json') as ReadSummary | null);
}

/** Restores the results that these replaced, because reports say what changed. @returns false if there were such results and they are gone */
async function copyFormer(scratch: string, root: string, { period }: PackData): Promise<boolean> {
  const summary = await summaryIn(root);
  const folder = summary?.version?.replaces?.folder;
  if (folder === undefined || folder === null) return true;
  if (typeof folder !== 'string' || !isPackPath(folder) || folder.includes('/')) return false;
  const former = join(dirname(root), folder);
  if (!existsSync(former)) return false;
  copyResults(former, scratch, period);
  return true;
}

/** Puts a copy of results in the place of their period's results. */
export function copyResults(folder: string, scratch: string, period: PackData['period']): void {
  const to = join(scratch, 'reports', `${period.from}_${period.to}`);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const { path, kind } of listPack(folder)) {
    if (kind === 'file' && !path.includes('/')) copyFileSync(join(folder, path), join(to, path));
  }
}

interface ReadSummary {
  readonly hearing?: { readonly as_of?: unknown } | null;
  readonly version?: { readonly replaces?: { readonly folder?: unknown } | null };
}

async function runAgain(
  scratch: string,
  root: string,
  data: PackData,
  progress: Progress,
  options: ReproduceOptions,
): Promise<{ readonly folder: string; readonly browser: string | null }> {
  const { from, to, as_of: asOf } = data.period;
  // The original command may have named another period or audit date than `belaudit.yaml`.
  const opening = { today: asOf, asOf, period: { from, to }, formats: await formatIds() };
  const workspace: Workspace = openWorkspace(scratch, opening);
  const { inputs: _, pdf, ...rest } = options;
  // The cluster may not exist here, and a pack may not choose one.
  const made = { engine: 'duckdb', stored: 'replaced' } as const;
  const job = { ...rest, ...made, ...(data.language === null ? {} : { language: data.language }) };
  await restoreRemovals(workspace, data, existsSync(join(root, NOTE_FILE)), progress, job);
  const hasPdfs = data.outputs?.some(({ path }) => path.endsWith('.pdf')) === true;
  if (!hasPdfs || pdf === false) {
    // Without a browser: `run` loads files, `audit` does not.
    await loadWorkspace(workspace, progress, job);
    const { folder } = await auditWorkspace(workspace, progress, job);
    return { folder: join(scratch, folder), browser: null };
  }
  const { folder } = await runWorkspace(workspace, progress, job);
  const again = await readPackData(join(scratch, folder));
  return { folder: join(scratch, folder), browser: again?.program.browser ?? null };
}
