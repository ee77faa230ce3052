import type { Source } from '../../model/configuration.ts';
import type { UnnamedFile } from '../../model/gaps.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { glob, matchesPattern } from './glob.ts';
import { findSourceFiles } from './source-files.ts';

/** Files that operating systems leave in folders. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini']);

/**
 * Files in the workspace's `in/` that no source names, without opening them. Hidden files, spreadsheet lock files and files that systems leave in folders do
 * not count.
 * @returns sorted by path
 */
export async function findUnnamedFiles(workspace: Workspace): Promise<readonly UnnamedFile[]> {
  const { sources } = workspace.configuration;
  const { files } = await findSourceFiles(workspace);
  const named = new Set(files.map(({ path }) => path));
  const paths = await glob(workspace.directory, 'in/**');
  return paths
    .filter((path) => !named.has(path) && !LEFT_BEHIND.has(nameOf(path).toLowerCase()))
    .map((path) => unnamed(path, sources));
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
