import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../../workspace/workspace.ts';
import { findSourceFiles } from './source-files.ts';
import { findUnnamedFiles } from './unnamed-files.ts';

/** A file of a workspace, known by its name only. */
export interface ListedFile {
  /** Path in the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Shows whether the file has changed since. */
  readonly stamp: string;
  /** Indexes in `sources` of the sources that name it; none: no source reads it. */
  readonly sources: readonly number[];
}

/** Lists the files that sources name, and those in `in/` that no source names, sorted by path. Opens none of them. */
export async function listFiles(workspace: Workspace): Promise<readonly ListedFile[]> {
  const { files } = await findSourceFiles(workspace);
  const named = new Map<string, number[]>();
  for (const { path, source } of files) named.set(path, [...(named.get(path) ?? []), source.index]);
  const unnamed = (await findUnnamedFiles(workspace)).map(({ path }) => path);
  const paths = [...new Set([...named.keys(), ...unnamed])].sort();
  const listed = await Promise.all(
    paths.map(async (path): Promise<ListedFile | undefined> => {
      const state = await stat(join(workspace.directory, path)).catch(() => undefined);
      if (state === undefined) return undefined;
      return {
        path,
        bytes: state.size,
        stamp: `${state.size}-${state.mtimeMs}-${state.ino}`,
        sources: named.get(path) ?? [],
      };
    }),
  );
  return listed.filter((file) => file !== undefined);
}
