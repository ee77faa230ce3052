import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { isProcessRunning, processStart } from '../workspace/live-process.ts';
import { refuseQuestionMark } from '../workspace/open-workspace.ts';
import { makePrivate } from '../workspace/private-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diskError } from './disk-error.ts';
import { MESSAGES } from './messages.ts';

/** Commands that work in a temporary folder. */
export type ScratchName = 'check' | 'heard' | 'inspect' | 'replies' | 'reproduce' | 'rulebook';

/** Our temporary folders, in workspaces and among the machine's temporary files. Their names hold the number of the process that made them. */
const OURS = /^(?:belaudit-)?(?:check|heard|inspect|replies|reproduce|rulebook)-(?<pid>[1-9]\d{0,9})-[A-Za-z0-9]{6}$/u;
/** Says which process works in a folder, on which machine, and since when. */
const OWNER_FILE = '.owner';
/** Milliseconds; no command takes a day. */
const FORGOTTEN_AFTER = 86_400_000;

type Place = Pick<Workspace, 'temporaryDirectory'>;

/**
 * Runs work in its own temporary folder, because another command may be active in the workspace. Without a workspace, or if it is read-only, uses the machine's
 * folder for temporary files.
 * @throws UserError WORKSPACE_NOT_WRITABLE, WORKSPACE_NOT_PRIVATE, DISK_FULL
 */
export async function inFolder<Result>(
  workspace: Place | undefined,
  name: ScratchName,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  removeForgotten(workspace);
  const own = workspace === undefined ? undefined : dirname(workspace.temporaryDirectory);
  const isOwn = own !== undefined && canHold(own);
  const parent = isOwn ? own : temporaryFolder();
  refuseQuestionMark(parent);
  let folder: string | undefined;
  try {
    if (isOwn) makePrivate(own, '.belaudit');
    folder = mkdtempSync(join(parent, `${isOwn ? '' : 'belaudit-'}${name}-${process.pid}-`));
    writeFileSync(join(folder, OWNER_FILE), ownerText(process.pid), { mode: 0o600 });
    const within = join(folder, 'work');
    mkdirSync(within, { mode: 0o700 });
    return await work(within);
  } catch (error) {
    throw diskError(error);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    if (isOwn && existsSync(own)) removeEmptyFolder(own);
  }
}

/** Removes folders of killed commands, with the copies in them; those of running commands stay. */
export function removeForgotten(workspace: Place | undefined): void {
  const own = workspace === undefined ? [] : [dirname(workspace.temporaryDirectory)];
  for (const parent of [...own, tmpdir()]) {
    for (const name of namesIn(parent)) {
      const path = join(parent, name);
      const pid = OURS.exec(name)?.groups?.['pid'];
      if (pid !== undefined && isForgotten(path, Number(pid))) rmSync(path, { recursive: true, force: true });
    }
  }
}

/** Returns nothing if the folder is missing or unreadable. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether the process that made the folder has ended. On another machine, the age of the folder decides. */
function isForgotten(path: string, pid: number): boolean {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (state?.isDirectory() !== true || state.uid !== (process.getuid?.() ?? state.uid)) return false;
  let owner: string;
  try {
    owner = readFileSync(join(path, OWNER_FILE), 'utf8');
  } catch {
    // The folder was made a moment ago, or nothing was put into it.
    return !isProcessRunning(pid);
  }
  if (owner.split('\n')[0] !== hostname()) return Date.now() - state.mtimeMs > FORGOTTEN_AFTER;
  return !isProcessRunning(pid) || owner !== ownerText(pid);
}

/** The start time distinguishes the process from a later one with the same number. */
function ownerText(pid: number): string {
  return `${hostname()}\n${pid}\n${processStart(pid)}\n`;
}

/** The machine's folder for temporary files. @throws UserError WORKSPACE_NOT_WRITABLE if it is missing or read-only */
function temporaryFolder(): string {
  try {
    const folder = realpathSync(tmpdir());
    accessSync(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (cause) {
    throw new UserError(
      'WORKSPACE_NOT_WRITABLE',
      MESSAGES.folderForTemporaryFilesIsMissing,
      MESSAGES.nameAnotherOneInVariableTmpdir,
      [{ file: tmpdir(), message: MESSAGES.youMayNotWriteThere }],
      { cause },
    );
  }
}

/** Whether a file can be put into a folder, or the folder can be made. */
function canHold(folder: string): boolean {
  try {
    const parent = existsSync(folder) ? folder : dirname(folder);
    accessSync(parent, constants.W_OK | constants.X_OK);
    // Windows gives no reliable answer about rights, so this tries to write.
    if (process.platform === 'win32') rmdirSync(mkdtempSync(join(parent, '.belaudit-')));
    return true;
  } catch {
    return false;
  }
}

export function removeEmptyFolder(path: string): void {
  if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
}
