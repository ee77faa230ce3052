import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

const FILE = 'pseudonyms.key';
const BYTES = 32;

/**
 * The key to agents' pseudonyms: 64 hexadecimal digits, made once and kept beside the store, so that an agent has
 * the same pseudonym from month to month, and nobody without the key can try names until one fits.
 * @throws UserError PSEUDONYM_KEY_DAMAGED if the file contains something else
 */
export function pseudonymKey(storePath: string): string {
  const path = pseudonymKeyPath(storePath);
  if (!existsSync(path)) writeKey(path, randomBytes(BYTES).toString('hex'));
  // A folder in its place is not a key either.
  const key = statSync(path).isFile() ? readFileSync(path, 'utf8').trim() : '';
  if (/^[0-9a-f]{64}$/u.test(key)) return key;
  throw new UserError(
    'PSEUDONYM_KEY_DAMAGED',
    'The key of the pseudonyms of agents cannot be read.',
    'Put the file back from a copy; or delete it, and every agent gets another pseudonym from now on.',
    [{ file: `.belaudit/${FILE}`, message: 'is not 64 hexadecimal digits' }],
  );
}

/** Where the key of a workspace with this store is kept, or will be. */
export function pseudonymKeyPath(storePath: string): string {
  return join(dirname(storePath), FILE);
}

/** Whole or not at all, even if the machine stops halfway. */
function writeKey(path: string, key: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.draft`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, `${key}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
