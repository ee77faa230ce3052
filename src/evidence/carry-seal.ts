import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { freeVersion, type ResultsFolder } from '../results/results-folder.ts';
import { readChecksums } from './checksums.ts';
import { readPlainFile, sha256OfPlainFile } from './pack-folder.ts';
import { isPackPath } from './pack-path.ts';
import { hasSeal } from './seal.ts';
import { CHECKSUMS_FILE, isSealFile, SEAL_FILES } from './seal-files.ts';

const LARGEST_LIST = 32 * 1024 * 1024;

/**
 * Decides about the seal of previous results that a draft repeats: if every sealed file is identical, the draft gets the seal.
 * @returns the number under which the previous results must be kept with their seal; null: nothing needs to be kept
 */
export async function carrySeal(folder: ResultsFolder): Promise<number | null> {
  if (!hasSeal(folder.path)) return null;
  if (!(await isSameAsSealed(folder))) return freeVersion(folder);
  for (const name of SEAL_FILES)
    if (existsSync(join(folder.path, name))) copyFileSync(join(folder.path, name), join(folder.draft, name));
  return null;
}

async function isSameAsSealed({ path, draft }: ResultsFolder): Promise<boolean> {
  try {
    const list = await readPlainFile(path, CHECKSUMS_FILE, LARGEST_LIST);
    const sealed = readChecksums(list?.toString('utf8') ?? '', CHECKSUMS_FILE, isPackPath);
    for (const { path: name, sha256 } of sealed) {
      if (isSealFile(name)) continue;
      if (!existsSync(join(draft, name)) || (await sha256OfPlainFile(join(draft, name))) !== sha256) return false;
    }
    return sealed.length > 0;
  } catch (error) {
    // A seal that was tampered with is kept for anyone who wants to investigate.
    if (error instanceof UserError) return false;
    throw error;
  }
}
