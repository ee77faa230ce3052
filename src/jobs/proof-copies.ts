import { accessSync, constants, copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProofCopy } from '../answers/read-proofs.ts';
import { UserError } from '../errors.ts';
import { shownPaths } from '../model/masked-numbers.ts';
import { sha256OfFile } from '../results/manifest.ts';
import { placeOf } from '../staging/files/named-files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { MESSAGES } from './messages.ts';

/** Copies proofs into the folder of an answer. @throws UserError INPUT_CHANGED if a proof is not as it was loaded */
export async function copyProofs(workspace: Workspace, copies: readonly ProofCopy[], folder: string): Promise<void> {
  for (const { from, name, sha256 } of copies) {
    const place = await placeOf(workspace, from);
    const copy = join(folder, name);
    if (place === undefined || !isReadable(place)) throw changed(from);
    copyFileSync(place, copy, constants.COPYFILE_FICLONE);
    if ((await sha256OfFile(copy)) !== sha256) throw changed(from);
  }
}

function isReadable(place: string): boolean {
  try {
    accessSync(place, constants.R_OK);
    return statSync(place).isFile();
  } catch {
    return false;
  }
}

function changed(path: string): UserError {
  return new UserError('INPUT_CHANGED', MESSAGES.proofWasChanged, MESSAGES.runBelauditRunSoThatAudit, [
    { file: shownPaths([path])(path), message: MESSAGES.isNotFileThatWasLoaded },
  ]);
}
