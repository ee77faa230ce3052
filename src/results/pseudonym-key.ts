import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { MESSAGES } from './messages.ts';

const FILE = 'pseudonyms.key';
const BYTES = 32;

/**
 * The key to agents' pseudonyms: 64 hexadecimal digits, made once and kept beside the store. An agent thus has the same pseudonym
 * every month, and nobody without the key can find a name by trying names.
 * @throws UserError PSEUDONYM_KEY_DAMAGED if the file contains something else
 */
export function pseudonymKey(storePath: string): string {
  const path = pseudonymKeyPath(storePath);
  if (!existsSync(path)) writeWhole(path, `${randomBytes(BYTES).toString('hex')}\n`);
  // A folder with this name is not a key either.
  const key = statSync(path).isFile() ? readFileSync(path, 'utf8').trim() : '';
  if (/^[0-9a-f]{64}$/u.test(key)) return key;
  throw new UserError(
    'PSEUDONYM_KEY_DAMAGED',
    MESSAGES.keyOfPseudonymsCannotBeRead,
    MESSAGES.restoreFileFromCopyOrDelete,
    [{ file: `.belaudit/${FILE}`, message: MESSAGES.isNot64HexadecimalDigits }],
  );
}

/** Where the key of a workspace with this store is kept, or will be. */
export function pseudonymKeyPath(storePath: string): string {
  return join(dirname(storePath), FILE);
}
