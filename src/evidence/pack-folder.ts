import { createHash } from 'node:crypto';
import { constants, type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** Something in a folder, by its path within the folder. */
export interface PackEntry {
  /** With forward slashes. */
  readonly path: string;
  /** `other`: a pipe, a socket, a device. Only files are ever opened. */
  readonly kind: 'file' | 'link' | 'other';
}

const MOST_ENTRIES = 100_000;
const DEEPEST = 16;

/** The folder itself, with links resolved. @throws UserError FILE_NOT_FOUND where it is not a folder */
export function packRoot(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError('FILE_NOT_FOUND', MESSAGES.thereIsNoFolder(folder), MESSAGES.nameResultsFolder, [
      { file: folder, message: MESSAGES.isNotFolder },
    ]);
  }
  return realpathSync(folder);
}

/**
 * Everything below a folder, sorted by path; links are listed but not followed.
 * @throws UserError PACK_REFUSED where there is more, or deeper nesting, than in any of our packs
 */
export function listPack(root: string): readonly PackEntry[] {
  const entries: PackEntry[] = [];
  const waiting: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readdirSync(join(root, folder.path), { withFileTypes: true })) {
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      if (entry.isDirectory()) waiting.push({ path, depth: folder.depth + 1 });
      else entries.push({ path, kind: kindOf(entry) });
    }
    if (entries.length + waiting.length > MOST_ENTRIES || folder.depth > DEEPEST) throw tooMuch();
  }
  return entries.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function kindOf(entry: Dirent): PackEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function tooMuch(): UserError {
  return new UserError('PACK_REFUSED', MESSAGES.thisFolderIsNotPack, MESSAGES.nameSealedFolderItself, [
    { message: MESSAGES.hasTooManyFiles(MOST_ENTRIES, DEEPEST) },
  ]);
}

/** SHA-256 of a regular file, not a link, in hexadecimal. */
export async function sha256OfPlainFile(path: string, signal?: AbortSignal): Promise<string> {
  const file = await openPlain(path);
  try {
    const hash = createHash('sha256');
    for await (const piece of file.createReadStream({ autoClose: false })) {
      signal?.throwIfAborted();
      hash.update(piece as Buffer);
    }
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

/**
 * Bytes of a regular file, not a link; null where there is none.
 * @param most larger files are refused
 * @throws UserError PACK_REFUSED
 */
export async function readPlainFile(root: string, name: string, most: number): Promise<Buffer | null> {
  const path = join(root, name);
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (state === undefined) return null;
  if (!state.isFile()) throw refused(name, MESSAGES.itIsNotFile);
  if (state.size > most) throw refused(name, MESSAGES.itIsLargerThanBytes(most));
  const file = await openPlain(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Opens without following a link, and without waiting for the writer of a pipe. */
async function openPlain(path: string): Promise<FileHandle> {
  // Systems without such links lack these flags.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
  const file = await open(path, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw refused(path, MESSAGES.itIsNotFile);
}

function refused(file: string, message: Text): UserError {
  return new UserError('PACK_REFUSED', MESSAGES.packIsNotOurs, MESSAGES.nothingWasCheckedDoNotTrust, [
    { file, message },
  ]);
}
