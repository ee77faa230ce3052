import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Questions } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { namesOfFiles } from './named-files.ts';

/** File in `.belaudit`: the files that loaded rows name, by the hashes of their paths. Pages list files without opening the store. */
const NAMES_FILE = 'named-files.json';
/** Bytes; a workspace of a million proofs has half of it. */
const LARGEST = 200_000_000;

/** Keeps which files the loaded rows name, such as proofs: they wait for nobody to say what they are. Call it while the store is open. */
export async function keepNames(workspace: Workspace, store: Questions): Promise<void> {
  const path = pathIn(workspace);
  const hashes = [...new Set(await namesOfFiles(store))].map(hashOf).sort();
  if (hashes.length === 0) {
    rmSync(path, { force: true });
    return;
  }
  const draft = join(workspace.temporaryDirectory, NAMES_FILE);
  // A workspace can come from anybody: a link in place of the file is replaced, not followed.
  writeFileSync(draft, `${JSON.stringify(hashes)}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(draft, path);
}

/** Whether the latest load found a row that names the file; always false before the first. @throws nothing: an unreadable file says nothing */
export function keptNames(workspace: Workspace): (path: string) => boolean {
  const path = pathIn(workspace);
  try {
    if (!existsSync(path) || !lstatSync(path).isFile() || lstatSync(path).size > LARGEST) return () => false;
    const hashes: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const known = new Set(Array.isArray(hashes) ? hashes : []);
    return (file) => known.has(hashOf(file));
  } catch {
    return () => false;
  }
}

function pathIn({ storePath }: Workspace): string {
  return join(dirname(storePath), NAMES_FILE);
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}
