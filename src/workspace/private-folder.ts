import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** Rights of the group and of all others. */
const OF_OTHERS = 0o077;

/**
 * Makes a folder that only its owner can read, or removes the rights of others from an existing folder and the files directly in it. A database creates its log
 * with the usual rights; the folder keeps others away from it. Windows has no such rights: there the parent folder decides.
 * @param name of the folder in messages
 * @throws UserError WORKSPACE_NOT_PRIVATE if the folder belongs to somebody else, or the disk keeps no rights
 */
export function makePrivate(path: string, name: string): void {
  if (!existsSync(path)) mkdirSync(path, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const state = statSync(path);
  const own = process.getuid?.() ?? state.uid;
  if (own !== 0 && state.uid !== own) throw notPrivate(name, MESSAGES.belongsToOtherUser);
  tighten(path, state);
  if (isOpen(statSync(path))) throw notPrivate(name, MESSAGES.canBeReadByOthers);
  for (const entry of readdirSync(path)) {
    const within = lstatSync(join(path, entry), { throwIfNoEntry: false });
    // The target of a link is not ours to change.
    if (within?.isFile() === true || within?.isDirectory() === true) tighten(join(path, entry), within);
  }
}

function tighten(path: string, state: Stats): void {
  if (!isOpen(state)) return;
  try {
    chmodSync(path, state.mode & 0o700);
  } catch {
    // A disk without permissions refuses or ignores this; the caller checks the outcome.
  }
}

function isOpen({ mode }: Stats): boolean {
  return (mode & OF_OTHERS) !== 0;
}

function notPrivate(folder: string, message: Text): UserError {
  return new UserError('WORKSPACE_NOT_PRIVATE', MESSAGES.otherUsersOfThisMachineCould, MESSAGES.workInOwnFolder, [
    { file: folder, message },
  ]);
}
