import { dirname, relative } from 'node:path';
import { beginDraft, discardDraft, namedFolder, publishDraft, type ResultsFolder } from '../results/results-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { forOwnerOnly, type JobOptions } from './job.ts';
import { removeEmptyFolder } from './scratch-folder.ts';

/** What was written into a draft. */
export interface Filled<Made> {
  readonly made: Made;
  /** Number under which the former folder of this name is kept; null: it is replaced; `stored`: it stays, and the draft goes. */
  readonly keepAs: number | null | 'stored';
}

/** Makes a folder in `reports`, whole or not at all. @param fill writes its files into the draft */
export async function makeFolder<Made>(
  folder: ResultsFolder,
  options: JobOptions,
  fill: () => Promise<Filled<Made>>,
): Promise<Made> {
  beginDraft(folder);
  try {
    const { made, keepAs } = await fill();
    options.signal?.throwIfAborted();
    if (keepAs === 'stored') discardDraft(folder);
    else publishDraft(folder, keepAs);
    return made;
  } catch (error) {
    discardDraft(folder);
    removeEmptyFolder(dirname(folder.path));
    throw error;
  }
}

/**
 * Writes a folder in `reports`, readable by its owner only, whole or not at all, in place of one with the same name.
 * @returns its path relative to the workspace, with forward slashes, and its files
 */
export async function writeInPlace(
  workspace: Workspace,
  name: string,
  write: (draft: string) => Promise<readonly string[]> | readonly string[],
  options: JobOptions,
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = namedFolder(workspace.reportsDirectory, name);
  return await makeFolder(folder, options, async () => {
    const files = await write(folder.draft);
    forOwnerOnly(folder.draft);
    return { made: { folder: within(workspace, folder.path), files }, keepAs: null };
  });
}

/** A path in the workspace, relative to it, with forward slashes. */
export function within({ directory }: Pick<Workspace, 'directory'>, path: string): string {
  return relative(directory, path).replaceAll('\\', '/');
}
