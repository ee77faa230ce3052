import { randomBytes } from 'node:crypto';
import { constants, createWriteStream, realpathSync } from 'node:fs';
import { copyFile, link, lstat, mkdir, readdir, rm, statfs, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { systemCode, UserError } from '../errors.ts';
import { flushFolder } from './flush-folder.ts';
import { isProcessRunning } from './live-process.ts';
import { MESSAGES } from './messages.ts';
import { checkFolder } from './open-workspace.ts';
import { makePrivate } from './private-folder.ts';
import { realPath } from './real-path.ts';

/** Free disk space to keep, in bytes. */
const KEPT_FREE = 1_000_000_000;
/** Number of bytes after which free space is checked again. */
const LOOK_AFTER = 64_000_000;
const LONGEST_NAME = 120;
/** Folders within folders that are kept. */
const MOST_FOLDERS = 8;
const FOLDER = 'in';
/** Files that were set aside, in the folders in which they were. */
const ASIDE = 'ignored';
const DRAFT = /^(?<pid>[1-9]\d{0,9})-[0-9a-f]{16}\.(?:part|list)$/u;

/** A file that was received into the workspace. */
export interface ReceivedFile {
  /** In the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Receives a file into the workspace's `in/`: writes it to a draft, which gets its name once complete. Existing files are never overwritten: a new file with
 * the same name gets a number after it.
 * @param name as sent: characters that cannot be in a file name, and any path, are removed
 * @param folders in which the sender had it, outermost first: their names may say whose it is
 * @throws UserError DISK_FULL if less than 1 GB would stay free, FILE_EMPTY, WORKSPACE_NOT_WRITABLE if `in` leads out of the workspace
 */
export async function receiveFile(
  directory: string,
  name: string,
  bytes: Readable,
  folders: readonly string[] = [],
): Promise<ReceivedFile> {
  const drafts = await draftsFolder(directory);
  const draft = join(drafts, `${draftName()}.part`);
  try {
    const received = await writeDraft(draft, drafts, bytes);
    if (received === 0) throw empty();
    const folder = await folderFor(directory, folders);
    return { path: `${folder}/${await putInPlace(draft, join(directory, folder), cleanName(name))}`, bytes: received };
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Moves a file of the workspace into a folder of `in/` that says whose it is. Never overwrites.
 * @param path in the workspace, of a file below `in/`
 * @returns its new path in the workspace
 */
export async function moveReceived(directory: string, path: string, folderName: string): Promise<string> {
  return await moved(directory, path, await folderFor(directory, [folderName]));
}

/** Sets a file of `in/` aside: nothing reads it, until somebody puts it back. */
export async function setAside(directory: string, path: string): Promise<string> {
  return await moved(directory, path, await folderFor(directory, foldersOf(path), ASIDE));
}

/** Puts a file that was set aside back where it was. */
export async function putBack(directory: string, path: string): Promise<string> {
  return await moved(directory, path, await folderFor(directory, foldersOf(path)));
}

/** Removes a file that was set aside for good. @param path as `listSetAside` gives it */
export async function removeSetAside(directory: string, path: string): Promise<void> {
  const found = (await listSetAside(directory)).find((one) => one.path === path);
  if (found !== undefined) await unlink(join(directory, found.path));
}

/** The files that were set aside, sorted by path. A link that leads out of the workspace is not ours. */
export async function listSetAside(directory: string): Promise<readonly ReceivedFile[]> {
  const root = await realPath(directory);
  if ((await realPath(join(root, ASIDE)).catch(() => undefined)) !== join(root, ASIDE)) return [];
  const entries = await readdir(join(root, ASIDE), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const listed = await Promise.all(
    files.map(async (file) => ({
      path: relative(root, file).split(sep).join('/'),
      bytes: (await lstat(file)).size,
    })),
  );
  return listed.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(1, -1);
}

/** Never overwrites: a file whose name is taken gets a number. */
async function moved(directory: string, path: string, folder: string): Promise<string> {
  if (dirname(path) === folder) return path;
  const name = await putInPlace(join(directory, path), join(directory, folder), basename(path));
  try {
    // Of a file that it may not remove, `rm` says that it is no folder.
    await unlink(join(directory, path));
  } catch (error) {
    // In a folder whose files only their owners may remove it would stand twice, and be read twice.
    await rm(join(directory, folder, name), { force: true });
    throw error;
  }
  return `${folder}/${name}`;
}

/** Makes the folder below `in/` or another one of ours, each part of its path under a clean name, and none through a link that leads out. */
async function folderFor(directory: string, folders: readonly string[], below = FOLDER): Promise<string> {
  const root = realpathSync(directory);
  const names = folders.filter((name) => /[^./\\\s]/u.test(name)).map(cleanName);
  // Whoever drops the folder of the files itself does not mean another one in it.
  const within = names[0]?.toLowerCase() === FOLDER ? names.slice(1) : names;
  let path = below;
  for (const name of ['', ...within.slice(0, MOST_FOLDERS)]) {
    if (name !== '') path = `${path}/${name}`;
    checkFolder(root, path, true);
    await mkdir(join(directory, path), { recursive: true, mode: 0o700 });
  }
  return path;
}

/** A list received for one answer; it is not part of the workspace. */
export interface ReceivedList {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/**
 * Receives a list of numbers for an answer. It is stored separately, readable by its owner only, until it is removed.
 * @param name as sent
 * @throws UserError DISK_FULL if less than 1 GB would stay free, FILE_EMPTY
 */
export async function receiveList(directory: string, name: string, bytes: Readable): Promise<ReceivedList> {
  const drafts = await draftsFolder(directory);
  const folder = join(drafts, `${draftName()}.list`);
  const remove = async (): Promise<void> => await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  try {
    const path = join(folder, cleanName(name));
    if ((await writeDraft(path, folder, bytes)) === 0) throw empty();
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function draftsFolder(directory: string): Promise<string> {
  const own = join(directory, '.belaudit');
  makePrivate(own, '.belaudit');
  const drafts = join(own, 'received');
  await mkdir(drafts, { recursive: true, mode: 0o700 });
  return drafts;
}

function draftName(): string {
  return `${process.pid}-${randomBytes(8).toString('hex')}`;
}

function empty(): UserError {
  return new UserError('FILE_EMPTY', MESSAGES.fileIsEmpty, MESSAGES.askSenderForFileAgain);
}

/** Removes drafts left by programs that were ended while receiving a file; nothing if a link leads out of the workspace. */
export async function removeUnfinishedFiles(directory: string): Promise<void> {
  const drafts = join(await realPath(directory), '.belaudit', 'received');
  if ((await realPath(drafts).catch(() => undefined)) !== drafts) return;
  const names = await readdir(drafts).catch((): string[] => []);
  for (const name of names) {
    const pid = DRAFT.exec(name)?.groups?.['pid'];
    if (pid !== undefined && !isProcessRunning(Number(pid)))
      await rm(join(drafts, name), { recursive: true, force: true });
  }
}

async function writeDraft(draft: string, folder: string, bytes: Readable): Promise<number> {
  const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  const opened = new Promise<void>((resolve, reject) => {
    file.once('open', () => resolve());
    file.once('error', reject);
  });
  await opened;
  let received = 0;
  let looked = -LOOK_AFTER;
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      if (received - looked >= LOOK_AFTER) {
        await assertRoom(folder);
        looked = received;
      }
      received += piece.length;
      if (!file.write(piece)) await drained(file);
    }
  } finally {
    await new Promise<void>((resolve) => {
      file.once('close', resolve);
      file.end();
      if (file.destroyed) resolve();
    });
  }
  if (file.errored !== null) throw file.errored;
  return received;
}

async function drained(file: NodeJS.WritableStream): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (): void => {
      file.off('drain', settle);
      file.off('error', reject);
      resolve();
    };
    file.once('drain', settle);
    file.once('error', reject);
  });
}

async function assertRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize > KEPT_FREE) return;
  throw new UserError('DISK_FULL', MESSAGES.noRoomForFile, MESSAGES.makeRoomOnDiskOfWorkspace);
}

/** Gives the draft the first free name. */
async function putInPlace(draft: string, folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : numbered(name, number);
    if (await movedTo(draft, join(folder, free))) {
      flushFolder(folder);
      return free;
    }
  }
}

/** @returns false if the name is taken */
async function movedTo(draft: string, path: string): Promise<boolean> {
  if ((await lstat(path).catch(() => undefined)) !== undefined) return false;
  try {
    // A file that appears meanwhile with this name is not overwritten.
    await link(draft, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    // Some disks do not support links.
    await copyFile(draft, path, constants.COPYFILE_EXCL);
    return true;
  }
}

function numbered(name: string, number: number): string {
  const match = /^(.+?)((?:\.[A-Za-z0-9]{1,8}){1,2})$/u.exec(name);
  return match === null ? `${name}-${number}` : `${match[1]}-${number}${match[2]}`;
}

/** A name that every disk accepts and no pattern can misread: the last part of a path, without characters that have a special meaning. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll(/[*?"<>|:#[\]{}]+/gu, '-')
    .trim()
    .replace(/^[.~ ]+/u, '')
    .replace(/[. ]+$/u, '');
  const cut =
    [...plain].length <= LONGEST_NAME ? plain : `${[...plain].slice(0, LONGEST_NAME - 20).join('')}${endingOf(plain)}`;
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(cut);
  return cut === '' || isDevice ? `file-${cut}` : cut;
}

function endingOf(name: string): string {
  return /(?:\.[A-Za-z0-9]{1,8}){1,2}$/u.exec(name)?.[0] ?? '';
}
