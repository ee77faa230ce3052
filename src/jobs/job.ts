import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { dropUnfinishedReadings } from '../intake/stage/unfinished-readings.ts';
import type { EngineName, Language } from '../model/configuration.ts';
import { pendingRemoval } from '../removal/removal-list.ts';
import { assertProofsKnown, assertStoreKnown, rememberRemovals } from '../removal/removal-witnesses.ts';
import { unfinished } from '../removal/sought.ts';
import { isUnclean, markClean } from '../removal/unclean-store.ts';
import { clearLeftovers } from '../results/results-folder.ts';
import { Store, type StoreOptions } from '../store/store.ts';
import { makePrivate } from '../workspace/private-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diskError } from './disk-error.ts';
import { removeEmptyFolder, removeForgotten } from './scratch-folder.ts';

export interface JobOptions {
  /** Memory that the database may use, such as `2GB`; default 2GB. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** Where calls are judged; absent: as the configuration says. */
  readonly engine?: EngineName;
  /** Ends the work when it is aborted; former results stay as they were. */
  readonly signal?: AbortSignal;
  /** Of the reports; default the configuration's. */
  readonly language?: Language;
  /** Where BELAUDIT_BROWSER, the paths to a browser and the password of a cluster are looked up. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export function signalOf(options: JobOptions): { readonly signal?: AbortSignal } {
  return options.signal === undefined ? {} : { signal: options.signal };
}

/** What the store is wanted for: to be asked, to be filled from the files, or to have rows taken out, for which it is filled too. */
export type Purpose = 'question' | 'filling' | 'removal';

/**
 * Work on the workspace's store, which no other process has meanwhile, where list, key, store and proofs of removals agree.
 * @throws UserError WORKSPACE_NOT_PRIVATE, REMOVALS_DAMAGED, REMOVAL_UNFINISHED; STORE_DAMAGED; in words of ours for a disk, a lock or a stop
 */
export async function withStore<Result>(
  workspace: Workspace,
  options: JobOptions,
  work: (store: Store) => Promise<Result>,
  purpose: Purpose = 'question',
): Promise<Result> {
  options.signal?.throwIfAborted();
  if (existsSync(dirname(workspace.storePath))) makePrivate(dirname(workspace.storePath), '.belaudit');
  if (isOwnFolder(workspace.reportsDirectory)) makePrivate(workspace.reportsDirectory, 'reports');
  assertProofsKnown(workspace);
  const pending = purpose === 'removal' ? undefined : pendingRemoval(workspace);
  if (pending !== undefined) throw unfinished(pending);
  const opening = { makesAnew: purpose !== 'question' };
  await cleanStore(workspace, opening);
  const isNew = !existsSync(workspace.storePath);
  const store = await Store.open(workspace.storePath, {
    ...opening,
    allowedDirectory: workspace.directory,
    temporaryDirectory: join(workspace.temporaryDirectory, 'spill'),
    ...(options.memoryLimit === undefined ? {} : { memoryLimit: options.memoryLimit }),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  const interrupt = (): void => store.interrupt();
  options.signal?.addEventListener('abort', interrupt);
  try {
    await assertStoreKnown(workspace, store);
    rmSync(workspace.temporaryDirectory, { recursive: true, force: true });
    mkdirSync(workspace.temporaryDirectory, { recursive: true, mode: 0o700 });
    removeForgotten(workspace);
    clearLeftovers(workspace.reportsDirectory);
    await rememberRemovals(workspace, store);
    const result = await work(store);
    await rememberRemovals(workspace, store);
    return result;
  } catch (error) {
    throw options.signal?.aborted === true ? interrupted(error) : diskError(error);
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    const isEmpty = isNew && (await store.isEmpty());
    store.close();
    rmSync(workspace.temporaryDirectory, { recursive: true, force: true });
    if (isEmpty) removeStore(workspace);
    await cleanStore(workspace, opening);
  }
}

/** A folder that is there, and no link to another. */
function isOwnFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Where rows were removed from the store, or a load was ended that had read rows which have to go: makes its file anew, without remains of them. */
async function cleanStore(workspace: Workspace, opening: Pick<StoreOptions, 'makesAnew'>): Promise<void> {
  if (!isUnclean(workspace)) return;
  if (existsSync(workspace.storePath)) {
    const store = await Store.open(workspace.storePath, opening);
    try {
      await dropUnfinishedReadings(store);
    } finally {
      store.close();
    }
    await Store.rewrite(workspace.storePath);
  }
  markClean(workspace);
}

/** A command that came to nothing leaves no store behind where there was none. */
function removeStore({ storePath }: Workspace): void {
  for (const path of [storePath, `${storePath}.wal`]) rmSync(path, { force: true });
  removeEmptyFolder(dirname(storePath));
}

function interrupted(cause: unknown): UserError {
  return new UserError(
    'INTERRUPTED',
    'Stopped on request.',
    'Former results are untouched; run the same command again.',
    [],
    { cause },
  );
}

/** Results name people's numbers: they are for their owner alone. */
export function forOwnerOnly(folder: string): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
}
