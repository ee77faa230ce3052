import { Store, type StoreOptions } from '../store/store.ts';

/** How the files of results are read. */
export type ReaderOptions = Pick<StoreOptions, 'keepsOrder' | 'memoryLimit'>;

/** Databases that are held open, by folder and options. */
const HELD = new Map<string, Store>();

/** Opens a database that can read the files of a folder of results, and no others. Whoever opens it closes it. */
export async function openResults(folder: string, options: ReaderOptions = {}): Promise<Store> {
  const held = HELD.get(keyOf(folder, options));
  return held === undefined ? await open(folder, options) : await held.beside();
}

/** Runs work that opens the results of a folder several times: to open a database anew takes as long as to read a small file. */
export async function holdingResults<Result>(
  folder: string,
  options: ReaderOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  const key = keyOf(folder, options);
  if (HELD.has(key)) return await work();
  const store = await open(folder, options);
  HELD.set(key, store);
  try {
    return await work();
  } finally {
    HELD.delete(key);
    store.close();
  }
}

async function open(folder: string, options: ReaderOptions): Promise<Store> {
  return await Store.open(':memory:', { allowedDirectory: folder, ...options });
}

function keyOf(folder: string, { keepsOrder = false, memoryLimit = '' }: ReaderOptions): string {
  return JSON.stringify([folder, keepsOrder, memoryLimit]);
}
