import { statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';

/**
 * The files of the running program. It loads parts of them when they are first needed; if they were replaced meanwhile, by another build or version, a part
 * would be missing or would not fit.
 */
export class ProgramFiles {
  readonly #file: URL;
  readonly #begun: string | undefined;

  /** @param file one of its files, which is replaced with all others */
  constructor(file: URL) {
    this.#file = file;
    this.#begun = markOf(file);
  }

  /** @throws UserError PROGRAM_REPLACED */
  assertUnchanged(): void {
    if (markOf(this.#file) === this.#begun) return;
    throw new UserError(
      'PROGRAM_REPLACED',
      MESSAGES.belauditWasReplacedByAnotherVersion,
      MESSAGES.stopItAndStartItAgain,
    );
  }
}

/** What changes if a file is replaced, even by an equal one; undefined if there is none. */
function markOf(file: URL): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.dev} ${found.ino} ${found.mtimeNs}`;
}
