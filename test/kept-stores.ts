import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Store } from '../src/store/store.ts';
import { whenDone } from './file-end.ts';

/** The folder of all of a worker's workspaces with an in-memory database; deleted when the run ends (`kept-folder.ts`). */
export const KEPT_FOLDER: string = mkdtempSync(join(process.env['KEPT_FOLDER'] ?? tmpdir(), 'worker-'));

interface KeptStore {
  readonly store: Store;
  /** How many databases the worker has made. */
  databases: number;
}

const free: KeptStore[] = [];
const lent = new Map<Store, KeptStore>();
const known = new WeakSet<Store>();

/**
 * An empty in-memory store, for a workspace below `KEPT_FOLDER`. It is returned when the test is done, and the next test gets a new database in the
 * same instance: clocks and cell macros, which belong to the session and are the same for every workspace, are not made again. Outside a test, as in
 * `beforeAll`, it is kept until the tests of the file are done.
 */
export async function borrowStore(): Promise<Store> {
  const kept = free.pop() ?? { store: await openStore(), databases: 0 };
  const { store } = kept;
  known.add(store);
  kept.databases += 1;
  await store.run(`attach ':memory:' as world_${kept.databases}`);
  await store.run(`use world_${kept.databases}`);
  lent.set(store, kept);
  whenDone(() => returnStore(store));
  return store;
}

/** Returns a store before its test is done; closes a store that was not borrowed. */
export async function returnStore(store: Store): Promise<void> {
  const kept = lent.get(store);
  if (kept === undefined) {
    if (!known.has(store)) store.close();
    return;
  }
  lent.delete(store);
  // A test may have replaced a method or aborted a query: such a store is not reused.
  const isItself = Object.keys(store).length === 0;
  try {
    if (!isItself) throw new Error('not as it was');
    await store.run('use memory');
    await store.run(`detach world_${kept.databases}`);
    free.push(kept);
  } catch {
    store.close();
  }
}

async function openStore(): Promise<Store> {
  // As a command opens the store of a small workspace: more threads and passes only cost time with files of few rows.
  return await Store.open(':memory:', {
    allowedDirectory: KEPT_FOLDER,
    temporaryDirectory: join(KEPT_FOLDER, 'spill'),
    threads: 1,
    isSmall: true,
  });
}
