import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { EngineName, Language } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import { pendingRemoval } from '../removal/removal-list.ts';
import { assertProofsKnown, assertStoreKnown, rememberRemovals } from '../removal/removal-witnesses.ts';
import { removalUnfinished } from '../removal/sought.ts';
import { isUnclean, markClean } from '../removal/unclean-store.ts';
import { clearLeftovers } from '../results/results-folder.ts';
import type { StoredResults } from '../results/settle-version.ts';
import { keepNames } from '../staging/files/kept-names.ts';
import { findSourceFiles } from '../staging/files/source-files.ts';
import { dropUnfinishedReadings } from '../staging/unfinished-readings.ts';
import { rewriteDatabase, type StoreOptions, sizedFor } from '../store/database.ts';
import { Store } from '../store/store.ts';
import { makePrivate } from '../workspace/private-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diskError } from './disk-error.ts';
import { MESSAGES } from './messages.ts';
import { removeEmptyFolder, removeForgotten } from './scratch-folder.ts';

export interface JobOptions {
  /** Memory for the database, such as `2GB`; default 2GB. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** Where calls are judged; by default as the configuration says. */
  readonly engine?: EngineName;
  /** Aborting it ends the work; former results stay as they were. */
  readonly signal?: AbortSignal;
  /** Language of the reports; by default the configuration's. */
  readonly language?: Language;
  /** Supplies BELAUDIT_BROWSER, the paths where a browser may be, and the password of a cluster. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** How the stored results stand; by default as seals, packs and register show. */
  readonly stored?: StoredResults;
  /** Whether results get PDFs, where somebody was given the stored ones; by default not. */
  readonly prints?: boolean;
  /** The day by which terms and actions are due, where results are made again; by default the audit date. */
  readonly dueOn?: string;
}

export function signalOf(options: JobOptions): { readonly signal?: AbortSignal } {
  return definedFields({ signal: options.signal });
}

/** Why the store is opened: to query it, to fill it from the files, or to remove rows and fill it again. */
export type Purpose = 'question' | 'filling' | 'removal';

/**
 * Runs work on the workspace's store while no other process has it, after checking that the list, key, store and proofs of removals agree.
 * @param readsToo paths of files that the work reads although they belong to no source
 * @throws UserError WORKSPACE_NOT_PRIVATE, REMOVALS_DAMAGED, REMOVAL_UNFINISHED, STORE_DAMAGED; a full disk, a lock or a stop in our words
 */
export async function withStore<Result>(
  workspace: Workspace,
  options: JobOptions,
  work: (store: Store) => Promise<Result>,
  purpose: Purpose = 'question',
  readsToo: readonly string[] = [],
): Promise<Result> {
  options.signal?.throwIfAborted();
  if (existsSync(dirname(workspace.storePath))) makePrivate(dirname(workspace.storePath), '.belaudit');
  if (isOwnFolder(workspace.reportsDirectory)) makePrivate(workspace.reportsDirectory, 'reports');
  assertProofsKnown(workspace);
  const pending = purpose === 'removal' ? undefined : pendingRemoval(workspace);
  if (pending !== undefined) throw removalUnfinished(pending);
  const opening = { makesAnew: purpose !== 'question' };
  await cleanStore(workspace, opening);
  const isNew = !existsSync(workspace.storePath);
  const store = await Store.open(workspace.storePath, {
    ...opening,
    allowedDirectory: workspace.directory,
    temporaryDirectory: join(workspace.temporaryDirectory, 'spill'),
    ...definedFields({ memoryLimit: options.memoryLimit }),
    ...(await sizeOf(workspace, options, purpose, readsToo)),
  });
  const interrupt = (): void => store.interrupt();
  options.signal?.addEventListener('abort', interrupt);
  let isFilled = false;
  try {
    await assertStoreKnown(workspace, store);
    rmSync(workspace.temporaryDirectory, { recursive: true, force: true });
    mkdirSync(workspace.temporaryDirectory, { recursive: true, mode: 0o700 });
    removeForgotten(workspace);
    clearLeftovers(workspace.reportsDirectory);
    await rememberRemovals(workspace, store);
    const result = await work(store);
    await rememberRemovals(workspace, store);
    if (purpose !== 'question') await keepNames(workspace, store);
    isFilled = purpose === 'filling';
    return result;
  } catch (error) {
    throw options.signal?.aborted === true ? interrupted(error) : diskError(error);
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    // A database that a full disk stopped answers nothing more: what stopped it is the error to tell.
    const isEmpty = isNew && !isFilled && (await store.isEmpty().catch(() => false));
    store.close();
    rmSync(workspace.temporaryDirectory, { recursive: true, force: true });
    if (isEmpty) removeStore(workspace);
    await cleanStore(workspace, opening);
  }
}

/** Size up to which a store counts as small: one with a few calls grows to 23 MB after several audits, as new tables are written beside those that they replace. */
const SMALL_STORE = 24 * 1024 * 1024;

/** What a small store, or one that is filled from small files, does with less. Whoever names a number of threads gets them. */
async function sizeOf(
  workspace: Workspace,
  { threads }: JobOptions,
  purpose: Purpose,
  readsToo: readonly string[],
): Promise<Pick<StoreOptions, 'threads' | 'isSmall'>> {
  if (threads !== undefined) return { threads };
  const stored = statSync(workspace.storePath, { throwIfNoEntry: false })?.size ?? 0;
  if (stored > SMALL_STORE) return {};
  let bytes = readsToo.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  if (purpose !== 'question') {
    const { files } = await findSourceFiles(workspace).catch((error) => {
      throw diskError(error);
    });
    bytes += files.reduce((sum, file) => sum + file.bytes, 0);
  }
  return sizedFor(bytes);
}

/** Whether it is an existing folder, and not a link to one. */
function isOwnFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Rewrites the store's file without remains of removed rows, after a removal and after a load that had to leave out rows. */
async function cleanStore(workspace: Workspace, opening: Pick<StoreOptions, 'makesAnew'>): Promise<void> {
  if (!isUnclean(workspace)) return;
  if (existsSync(workspace.storePath)) {
    const store = await Store.open(workspace.storePath, opening);
    try {
      await dropUnfinishedReadings(store);
    } finally {
      store.close();
    }
    await rewriteDatabase(workspace.storePath);
  }
  markClean(workspace);
}

/** A failed command leaves no new store behind. */
function removeStore({ storePath }: Workspace): void {
  for (const path of [storePath, `${storePath}.wal`]) rmSync(path, { force: true });
  removeEmptyFolder(dirname(storePath));
}

function interrupted(cause: unknown): UserError {
  return new UserError('INTERRUPTED', MESSAGES.stoppedOnRequest, MESSAGES.resultsAreUntouchedRunAgain, [], {
    cause,
  });
}

/** Results contain people's numbers: only their owner may read them. */
export function forOwnerOnly(folder: string): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
}
