import type { StoreOptions } from '../store/database.ts';
import { Store } from '../store/store.ts';

/** How to read the files of results. */
export type ReaderOptions = Pick<StoreOptions, 'keepsOrder' | 'memoryLimit' | 'threads'>;

/** Open databases, by folder and options. */
const HELD = new Map<string, Store>();

/** Opens a database that can read the files of one folder of results, and no others. The caller closes it. */
export async function openResults(folder: string, options: ReaderOptions = {}): Promise<Store> {
  const held = HELD.get(keyOf(folder, options));
  return held === undefined ? await open(folder, options) : await held.beside();
}

/**
 * Runs work that opens the same results several times, and shares one database: opening a new one each time takes as long as
 * reading a small file.
 */
export async function holdingResults<Result>(
  folder: string,
  options: ReaderOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  if (HELD.has(keyOf(folder, options))) return await work();
  const store = await open(folder, options);
  try {
    return await lendingToResults(store, folder, work, options);
  } finally {
    store.close();
  }
}

/**
 * Runs work that opens the same results, with a database that is already open and stays open.
 * @param store may read the folder, and has these options
 */
export async function lendingToResults<Result>(
  store: Store,
  folder: string,
  work: () => Promise<Result>,
  options: ReaderOptions = {},
): Promise<Result> {
  const key = keyOf(folder, options);
  HELD.set(key, store);
  try {
    return await work();
  } finally {
    HELD.delete(key);
  }
}

async function open(folder: string, options: ReaderOptions): Promise<Store> {
  return await Store.open(':memory:', { allowedDirectory: folder, ...options });
}

function keyOf(folder: string, { keepsOrder = false, memoryLimit = '', threads = 0 }: ReaderOptions): string {
  return JSON.stringify([folder, keepsOrder, memoryLimit, threads]);
}
