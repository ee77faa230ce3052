import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAuthorities } from '../evidence/ask-time-stamp.ts';
import { packRoot } from '../evidence/pack-folder.ts';
import { readPublicKey } from '../evidence/signing-key.ts';
import { tellVerification } from '../evidence/tell-verification.ts';
import { type Compared, type ResultsName, type Verification, verifyPack } from '../evidence/verify.ts';
import type { Language } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { TextSection } from '../model/explanation.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import { CONFIGURATION_FILE } from '../workspace/open-workspace.ts';

export interface VerifyFolderOptions {
  /** Path of the public key, or of a certificate. */
  readonly key?: string;
  /** Folder with the inputs; by default the workspace that the folder is in, if any. */
  readonly inputs?: string;
  /** Expected period of the results, and version if known. */
  readonly expect?: ResultsName;
  /** Path of the certificates (PEM) of trusted time-stamping authorities. */
  readonly timeStampAuthorities?: string;
  /** By default the language that the seal names, else Dutch. */
  readonly language?: Language;
  readonly signal?: AbortSignal;
}

export interface VerifyOutcome {
  /** Names that contain telephone numbers are masked. */
  readonly verification: Verification;
  readonly sections: readonly TextSection[];
}

/**
 * Verifies a folder of results by its contents and a public key; it needs no workspace and no store.
 * @throws UserError FILE_NOT_FOUND, SEAL_KEY, NOT_SEALED, PACK_REFUSED
 */
export async function verifyFolder(folder: string, options: VerifyFolderOptions = {}): Promise<VerifyOutcome> {
  const root = packRoot(folder);
  const inputs = options.inputs === undefined ? workspaceOf(root) : packRoot(options.inputs);
  const { timeStampAuthorities: authorities } = options;
  const verification = withoutNumbers(
    await verifyPack(root, {
      ...(options.key === undefined ? {} : { key: readPublicKey(options.key) }),
      ...definedFields({ inputs, expect: options.expect }),
      ...(authorities === undefined ? {} : { authorities: readAuthorities(authorities) }),
      ...definedFields({ signal: options.signal }),
    }),
  );
  const language = options.language ?? verification.seal?.language ?? 'nl';
  return { verification, sections: tellVerification(verification, language) };
}

/** The workspace whose `reports` hold a folder; undefined if it is elsewhere. */
export function workspaceOf(root: string): string | undefined {
  const directory = dirname(dirname(root));
  return existsSync(join(directory, CONFIGURATION_FILE)) ? directory : undefined;
}

/** File names can hold telephone numbers, and printed text can end up in a log. */
function withoutNumbers(verification: Verification): Verification {
  const masked = (paths: readonly string[]): readonly string[] => paths.map(maskNumbers);
  const compared = ({ same, changed, removed }: Compared): Compared => ({
    same: masked(same),
    changed: masked(changed),
    removed: masked(removed),
  });
  const { files, inputs } = verification;
  return {
    ...verification,
    files: { ...compared(files), added: masked(files.added), links: masked(files.links) },
    inputs: inputs === null ? null : compared(inputs),
  };
}
