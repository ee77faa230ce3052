import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { literal } from './sql.ts';
import { cutStore, isLocked, openingError } from './store-errors.ts';

// Required rather than imported: it is CommonJS of ninety files, and an import reads and parses each file once more to learn its exports. In every command,
// that would take longer than the rest of the loading (measured).
export const duckdb = createRequire(import.meta.url)('@duckdb/node-api') as typeof import('@duckdb/node-api');

/** The path of a database without a file. */
export const IN_MEMORY = ':memory:';

export interface StoreOptions {
  /** The only folder in which the database may read and write files; absent: it may use no folder. */
  readonly allowedDirectory?: string;
  /** Individual files outside that folder that it may also read. */
  readonly allowedFiles?: readonly string[];
  /** Where it spills to disk. */
  readonly temporaryDirectory?: string;
  /** Such as `4GB`; absent: `DEFAULT_MEMORY`. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** Few rows are to be read: passes of the optimizer that only pay for many are left out. It changes no result. */
  readonly isSmall?: true;
  /** For commands that fill the store from the files: they treat a store shorter than its headers as missing. All other commands treat it as damaged. */
  readonly makesAnew?: boolean;
  /** Reads and writes rows in file order where a statement names none, at the cost of more memory. */
  readonly keepsOrder?: boolean;
}

/** Memory of a database if its opener names no limit: the whole program then stays below 4 GB. */
export const DEFAULT_MEMORY = '2GB';

/**
 * Size of files up to which one thread is enough. The database gives another thread no part of a table with fewer rows than 122,880; with so few, further threads
 * only wake up in vain, which takes a tenth of the processor time of a small load or audit. A packed file can hold rows of several times its size, so the limit
 * is low.
 */
const SMALL_FILES = 2 * 1024 * 1024;

/** What a database does with less if its rows come from files of so many bytes. */
export function sizedFor(bytes: number): Pick<StoreOptions, 'threads' | 'isSmall'> {
  return bytes > SMALL_FILES ? {} : { threads: 1, isSmall: true };
}

/** Where a database for such files is, if it is thrown away: one for few rows needs no file. */
export function scratchPath(path: string, bytes: number): string {
  return bytes > SMALL_FILES ? path : IN_MEMORY;
}

/** Size of the three headers at the start of a database file, which exist from its creation. */
const HEADER_BYTES = 3 * 4096;

/**
 * Opens or creates a database, and locks it into the folder that it may use.
 * @param path file, or `:memory:`
 * @throws UserError STORE_LOCKED when another process holds it, STORE_DAMAGED when it cannot be read, WORKSPACE_NOT_WRITABLE, DISK_FULL
 */
export async function openDatabase(
  path: string,
  options: StoreOptions,
): Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> {
  const inMemory = path === IN_MEMORY;
  const isNew = !inMemory && !existsSync(path);
  let instance: DuckDBInstance;
  try {
    if (!inMemory && !existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    instance = await openInstance(path, options.makesAnew === true);
  } catch (cause) {
    throw openingError(path, cause);
  }
  // The engine creates its file with the usual rights, but the file holds many people's numbers.
  if (isNew) chmodSync(path, 0o600);
  const connection = await instance.connect();
  await connection.run(lockingText(options));
  return { instance, connection };
}

/**
 * Passes of the optimizer that look for work that is done twice or for nothing. In a small workspace they take longer than the work that they save. With more
 * left out, such as the order and the sides of joins, the database itself failed.
 */
const PASSES_FOR_MANY_ROWS = [
  'common_aggregate',
  'common_subplan',
  'join_elimination',
  'statistics_propagation',
  'window_self_join',
];

/** The settings of a database. Their order matters: none can be changed after `lock_configuration`, which comes last. */
function lockingText({
  allowedDirectory,
  allowedFiles,
  isSmall,
  keepsOrder = false,
  memoryLimit = DEFAULT_MEMORY,
  temporaryDirectory,
  threads,
}: StoreOptions): string {
  const settings = [
    `memory_limit = ${literal(memoryLimit)}`,
    `preserve_insertion_order = ${keepsOrder}`,
    'enable_progress_bar = false',
    `global TimeZone = 'UTC'`,
    `default_collation = ''`,
  ];
  if (isSmall) settings.push(`disabled_optimizers = ${literal(PASSES_FOR_MANY_ROWS.join(','))}`);
  if (threads !== undefined) settings.push(`threads = ${Math.trunc(threads)}`);
  if (temporaryDirectory !== undefined) settings.push(`temp_directory = ${literal(temporaryDirectory)}`);
  if (allowedDirectory !== undefined) {
    settings.push(`allowed_directories = [${literal(`${allowedDirectory.replace(/\/+$/u, '')}/`)}]`);
  }
  if (allowedFiles !== undefined) settings.push(`allowed_paths = [${allowedFiles.map(literal).join(', ')}]`);
  settings.push('enable_external_access = false', 'lock_configuration = true');
  return settings.map((setting) => `set ${setting}`).join(';\n');
}

/**
 * Opens or creates a database. A file shorter than its headers holds nothing: a kill or a full disk interrupted its creation, or it was truncated.
 * @param makesAnew replaces such a file with a new one
 * @throws UserError STORE_DAMAGED
 */
async function openInstance(path: string, makesAnew: boolean): Promise<DuckDBInstance> {
  const settings = {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
  };
  const isCut = (): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? HEADER_BYTES) < HEADER_BYTES;
  if (path === IN_MEMORY || !isCut()) return await duckdb.DuckDBInstance.create(path, settings);
  try {
    // Another process that is creating it now holds the lock. An empty file would count as a new one.
    (await duckdb.DuckDBInstance.create(path, { ...settings, access_mode: 'READ_ONLY' })).closeSync();
  } catch (cause) {
    if (isLocked(cause)) throw cause;
    if (isCut() && !makesAnew) throw cutStore(path, cause);
  }
  if (isCut()) for (const file of [path, `${path}.wal`]) rmSync(file, { force: true });
  return await duckdb.DuckDBInstance.create(path, settings);
}

/**
 * Copies the tables of a database into a new file, which replaces the old one. Nothing that was deleted from the old file is in the new one, not even in free
 * pages. Call it while nobody has the database open.
 * @throws UserError as `openDatabase`
 */
export async function rewriteDatabase(path: string): Promise<void> {
  const draft = `${path}.draft`;
  for (const file of [draft, `${draft}.wal`]) rmSync(file, { force: true });
  try {
    const instance = await duckdb.DuckDBInstance.create(IN_MEMORY, { autoload_known_extensions: 'false' });
    try {
      const connection = await instance.connect();
      await connection.run(`attach ${literal(path)} as former`);
      await connection.run('checkpoint former');
      await connection.run(`attach ${literal(draft)} as renewed`);
      chmodSync(draft, 0o600);
      await connection.run('copy from database former to renewed');
      await connection.run('detach renewed');
      await connection.run('detach former');
      connection.closeSync();
    } finally {
      instance.closeSync();
    }
    renameSync(draft, path);
    rmSync(`${path}.wal`, { force: true });
  } catch (cause) {
    for (const file of [draft, `${draft}.wal`]) rmSync(file, { force: true });
    throw openingError(path, cause);
  }
}
