import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { spellingOf } from '../model/inside-path.ts';
import type { RemovedProofFile } from '../model/removal-proof.ts';
import { sha256OfFile } from '../results/manifest.ts';
import { placeOf, placesNamed } from '../staging/files/named-files.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A file whose contents disappear when this name is deleted: not a link, whose target would stay, and not a file with several names. */
export function isOnlyName(path: string): boolean {
  const state = lstatSync(path, { throwIfNoEntry: false });
  return state?.isFile() === true && state.nlink === 1;
}

/** The files that the rows of a removal named as proofs, by path, and what becomes of each. Deletes none. */
export async function removedProofs(
  workspace: Workspace,
  store: Store,
  removal: number,
): Promise<readonly RemovedProofFile[]> {
  const { directory } = workspace;
  const named = await store.rows<{ path: string }>(
    'select path from removed_name where removal = cast($removal as integer) order by path',
    { removal },
  );
  if (named.length === 0) return [];
  const others = await placesNamed(workspace, store);
  const sources = await store.rows<{ sha256: string }>('select sha256 from source_file');
  // By its contents: a link can lead to the file of a source.
  const used = new Set(sources.map(({ sha256 }) => sha256));
  const files: RemovedProofFile[] = [];
  for (const { path } of named) {
    const place = await placeOf(workspace, path);
    if (place === undefined || !lstatSync(place).isFile()) continue;
    const sha256 = await sha256OfFile(place);
    const isFree = isOnlyName(join(directory, path)) && !used.has(sha256);
    const became = others.has(spellingOf(place)) ? 'shared' : isFree ? 'deleted' : 'kept';
    files.push({ path, sha256, became });
  }
  return files;
}
