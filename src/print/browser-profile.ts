import {
  accessSync,
  constants,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '../errors.ts';

const PREFIX = 'belaudit-browser-';
/** The file that says which process on which machine uses a profile. */
const OWNER_FILE = 'belaudit-owner';
/** Milliseconds; no command takes a day. */
const FORGOTTEN_AFTER = 86_400_000;
/**
 * Bytes. A browser makes a socket in a folder of its own among the temporary files, and no system allows paths of more than about a hundred bytes
 * to a socket.
 */
const LONGEST_PARENT = 55;
/** Another place for temporary files, on every system except Windows, which has no such socket. */
const SHORT_PARENT = '/tmp';

/**
 * A new folder for a browser's profile, among the machine's temporary files: the disk of the workspace may not support links, which a
 * browser needs. It first removes profiles of programs that were killed.
 */
export function makeProfile(): string {
  const parent = temporaryParent();
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    if (name.startsWith(PREFIX) && isForgotten(path)) removeProfile(path);
  }
  const profile = mkdtempSync(join(parent, PREFIX));
  writeFileSync(join(profile, OWNER_FILE), `${hostname()} ${process.pid}`, { mode: 0o600 });
  return profile;
}

/** The machine's folder for temporary files, or another if a browser could not work in that one. */
function temporaryParent(): string {
  const usual = tmpdir();
  if (process.platform === 'win32' || isFit(usual)) return realpathSync(usual);
  return realpathSync(isFit(SHORT_PARENT) ? SHORT_PARENT : usual);
}

/** Whether a folder exists, is writable, and has a short path. */
function isFit(path: string): boolean {
  try {
    const real = realpathSync(path);
    accessSync(real, constants.W_OK | constants.X_OK);
    return Buffer.byteLength(real) <= LONGEST_PARENT;
  } catch {
    return false;
  }
}

/** Removes a profile, and the folder beside it with the browser's socket, to which it links. The next program removes what cannot be removed now. */
export function removeProfile(path: string): void {
  const beside = dirname(textOf(() => readlinkSync(join(path, 'SingletonSocket'))));
  const isBrowsers = dirname(beside) === dirname(path) && /chrom/iu.test(basename(beside));
  for (const folder of isBrowsers ? [beside, path] : [path]) {
    try {
      // A browser that is shutting down may still write.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // No reason for a command to fail.
    }
  }
}

function isForgotten(path: string): boolean {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (state?.isDirectory() !== true || state.uid !== (process.getuid?.() ?? state.uid)) return false;
  if (Date.now() - state.mtimeMs > FORGOTTEN_AFTER) return true;
  const [, machine, id] = /^(\S+) (\d+)$/u.exec(textOf(() => readFileSync(join(path, OWNER_FILE), 'utf8'))) ?? [];
  return machine === hostname() && !isRunning(Number(id));
}

/** Does nothing if there is none. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process that belongs to another user is running too.
    return systemCode(error) !== 'ESRCH';
  }
}
