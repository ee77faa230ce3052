import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../model/configuration.ts';
import type { UnnamedFile } from '../../model/gaps.ts';
import type { Questions } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { byCodeUnit, glob, matchesPattern } from './glob.ts';
import { keptNames } from './kept-names.ts';
import { namesOfFiles } from './named-files.ts';
import { findSourceFiles } from './source-files.ts';

/** Files that operating systems leave in folders. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini']);

/** Below `in/`: everything that patterns of sources can match, and what they never match: hidden files, files in hidden folders, lock files. */
const EVERYTHING: readonly string[] = ['in/**', 'in/**/.*', 'in/**/.*/**', 'in/**/~$*'];

/** A hidden file, or one in a hidden folder. */
const HIDDEN = /\/(?:\.|~\$)/u;
/** Names of files that may hold a table. */
const TABLE = /\.(?:csv|tsv|txt|log|dat|jsonl?|ndjson|sql|xlsx?|xlsm|ods|parquet|zip|gz)$/iu;
/** Bytes. A spreadsheet's lock file holds a name; it is smaller. */
const LARGEST_LOCK = 200;
/** The first bytes of a file in which macOS keeps what it knows of another one. */
const APPLE_DOUBLE = '00051607';

/**
 * Files in the workspace's `in/` that no source names. Files that systems and spreadsheets leave in folders do not count. Other hidden files do if they may be
 * tables: no source names them by a pattern, so that nobody would learn of them.
 * @param store with the loaded rows: files that these name, such as proofs, do not count; absent: those of the latest load
 * @returns sorted by path
 */
export async function findUnnamedFiles(workspace: Workspace, store?: Questions): Promise<readonly UnnamedFile[]> {
  const { sources } = workspace.configuration;
  const { files } = await findSourceFiles(workspace);
  const named = new Set([...files.map(({ path }) => path), ...(store === undefined ? [] : await namesOfFiles(store))]);
  const isKept = store === undefined ? keptNames(workspace) : () => false;
  const found = await Promise.all(EVERYTHING.map((pattern) => glob(workspace.directory, pattern)));
  const paths = [...new Set(found.flat())].filter((path) => !named.has(path) && !isKept(path)).sort(byCodeUnit);
  const areLeft = await Promise.all(paths.map((path) => isLeftBehind(workspace.directory, path)));
  return paths.filter((_, place) => areLeft[place] !== true).map((path) => unnamed(path, sources));
}

async function isLeftBehind(directory: string, path: string): Promise<boolean> {
  const name = nameOf(path).toLowerCase();
  if (LEFT_BEHIND.has(name)) return true;
  if (!HIDDEN.test(path)) return false;
  if (!TABLE.test(name)) return true;
  const file = join(directory, path);
  if (name.startsWith('~$')) return ((await stat(file).catch(() => undefined))?.size ?? 0) <= LARGEST_LOCK;
  return name.startsWith('._') && (await firstBytes(file)) === APPLE_DOUBLE;
}

/** In hexadecimal; empty where the file cannot be opened. */
async function firstBytes(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function unnamed(path: string, sources: readonly Source[]): UnnamedFile {
  const byCase = sources.find(({ files }) => matchesPattern(files.toLowerCase(), path.toLowerCase()));
  if (byCase !== undefined) return like(path, 'case', byCase);
  const byEnding = sources.find(({ files }) =>
    matchesPattern(withoutEnding(files).toLowerCase(), withoutEnding(path).toLowerCase()),
  );
  if (byEnding !== undefined) return like(path, 'ending', byEnding);
  const vendors = new Set(
    sources.filter(({ files }) => folderOf(files) === folderOf(path)).map(({ vendor }) => vendor ?? null),
  );
  const [vendor = null, ...others] = vendors;
  return { path, likeness: 'other', pattern: null, vendor: others.length === 0 ? vendor : null };
}

function like(path: string, likeness: UnnamedFile['likeness'], { files, vendor }: Source): UnnamedFile {
  return { path, likeness, pattern: files, vendor: vendor ?? null };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** Removes the extension: `.xls` and `.csv.gz` are extensions. */
function withoutEnding(path: string): string {
  return path.replace(/(?:\.[A-Za-z0-9]{1,5}){1,2}$/u, '');
}
