import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DetailText, systemCode, UserError } from '../errors.ts';
import type { Configuration } from '../model/configuration.ts';
import { REGISTER_FOLDER } from '../model/hearing.ts';
import type { Text } from '../model/text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { MESSAGES } from './messages.ts';

/** Where the files of a register are, and their bytes. */

/** The part of a workspace that locates its register. */
export type Place = Pick<Workspace, 'directory' | 'storePath'> & {
  /** Who acts, and what needs two people; absent: nobody is checked. */
  readonly configuration?: Pick<Configuration, 'people' | 'decisions'>;
};

/** The lines. */
export const REGISTER_FILE = 'register.jsonl';
/** The last line, sealed. */
export const HEAD_FILE = 'head';
/**
 * The head after the current write. It is written before the lines, so that after a sudden end it is known whether all of them
 * exist.
 */
export const NEXT_HEAD_FILE = 'head.next';
/** The ids of calls that lines name by a code. */
export const CALLS_FILE = 'calls';
/** The key of the chain, beside the store. */
export const KEY_FILE = 'register.key';

/** Whether this workspace has a register, or parts of one. */
export function hasRegister(place: Place): boolean {
  return existsSync(folderOf(place)) || existsSync(keyPathOf(place));
}

/** The folder of a register. */
export function folderOf({ directory }: Place): string {
  return join(directory, REGISTER_FOLDER);
}

/** The folder of the store, which holds the key. */
export function ownFolderOf({ storePath }: Place): string {
  return dirname(storePath);
}

/** The file with the key. */
export function keyPathOf(place: Place): string {
  return join(ownFolderOf(place), KEY_FILE);
}

/** A file of a register. */
export function pathOf(place: Place, name: string): string {
  return join(folderOf(place), name);
}

/** The text of a file; null if there is none. */
export function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The bytes of a file; null if there is none. */
export function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The SHA-256 of a text or of bytes. */
export function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The refusal of a register that is not as Belaudit wrote it. */
export function registerChanged(
  details: readonly DetailText[],
  hint: Text = MESSAGES.restoreRegister(REGISTER_FOLDER, KEY_FILE),
): UserError {
  return new UserError('REGISTER_CHANGED', MESSAGES.registerOfDecisionsWasChangedSince, hint, details);
}
