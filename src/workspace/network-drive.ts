import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';

/** What a machine tells about its drives. */
export interface Machine {
  readonly platform: string;
  /** Its table of mounts: `/proc/self/mounts` on Linux, the answer of `mount` on macOS; not asked elsewhere. */
  readonly mounts: () => string;
  /** An existing path as the system itself names it: a drive letter of Windows that stands for a server becomes that server. */
  readonly finalPath: (path: string) => string;
}

/** Says what a path stands on if that is a network drive, such as `cifs`; undefined on a disk of this machine. */
export type NetworkDriveOf = (path: string) => string | undefined;

const VARIABLE = 'BELAUDIT_NETWORK_DRIVE';

/**
 * File systems of other machines, and folders that another system shares with this one: locks and mapped memory, on which a database rests, are not kept there as
 * on a disk.
 */
const OF_A_NETWORK =
  /^(?:nfs[34]?|cifs|smb(?:fs|[23])?|9p|drvfs|afpfs|afs|ncpfs|webdav|davfs2?|ftp|ceph|glusterfs|lustre|gpfs|beegfs|pvfs2|ocfs2|vboxsf|prl_fs|vmhgfs|fuse\.(?:sshfs|rclone|curlftpfs|davfs2?|gvfsd-fuse|smbnetfs|glusterfs|ceph|s3fs|vmhgfs-fuse))$/u;

const THIS_MACHINE: Machine = {
  platform: process.platform,
  mounts: () =>
    process.platform === 'darwin'
      ? spawnSync('/sbin/mount', { encoding: 'utf8', timeout: 10_000 }).stdout
      : readFileSync('/proc/self/mounts', 'utf8'),
  finalPath: (path) => realpathSync.native(path),
};

/**
 * The network drive that a path stands on, or will stand on once it is made. Where the machine does not tell, it counts as a disk.
 * @param path absolute or from the current folder
 */
export function networkDriveOf(path: string, machine: Machine = THIS_MACHINE): string | undefined {
  const existing = nearestExisting(path);
  try {
    if (machine.platform === 'win32') return serverOf(path) ?? serverOf(machine.finalPath(existing));
    const final = machine.finalPath(existing);
    const mounts = (machine.platform === 'darwin' ? macMounts : linuxMounts)(machine.mounts());
    // Of two mounts in one place, the later one is seen.
    const under = mounts.filter(({ place }) => isWithin(final, place));
    const longest = Math.max(...under.map(({ place }) => place.length));
    const type = under.findLast(({ place }) => place.length === longest)?.type ?? '';
    // Some sandboxes have their own disk as 9p.
    return OF_A_NETWORK.test(type) && !(type === '9p' && longest === 1) ? type : undefined;
  } catch {
    return undefined;
  }
}

/** How to tell network drives for somebody with these variables: whoever sets `BELAUDIT_NETWORK_DRIVE` to `yes` works on them too. */
export function drivesFor(environment: Readonly<Record<string, string | undefined>>): {
  readonly networkDriveOf?: NetworkDriveOf;
} {
  return environment[VARIABLE] === 'yes' ? { networkDriveOf: () => undefined } : {};
}

/**
 * Refuses a workspace on a network drive, before anything is written there: the database locks its file, and fails or loses its lock there. What counts is
 * the folder with the database, which may be a local one mounted in its place.
 * @throws UserError NETWORK_DRIVE
 */
export function refuseNetworkDrive(root: string, driveOf: NetworkDriveOf = networkDriveOf): void {
  const drive = driveOf(join(resolve(root), '.belaudit'));
  if (drive === undefined) return;
  throw new UserError('NETWORK_DRIVE', MESSAGES.workspaceOnNetworkDrive, MESSAGES.copyToLocalDisk(VARIABLE), [
    { file: root, message: MESSAGES.isOnNetworkDrive, found: drive },
  ]);
}

function nearestExisting(path: string): string {
  let existing = resolve(path);
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  return existing;
}

interface Mount {
  readonly place: string;
  readonly type: string;
}

/** Lines such as `//server/share /mnt/share cifs rw 0 0`, in which spaces are written as `\040`. */
function linuxMounts(table: string): readonly Mount[] {
  return table.split('\n').flatMap((line) => {
    const [, place, type] = line.split(' ');
    return place === undefined || type === undefined ? [] : [{ place: unescaped(place), type }];
  });
}

function unescaped(place: string): string {
  return place.replaceAll(/\\([0-7]{3})/gu, (_, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)));
}

/** Lines such as `//me@server/share on /Volumes/share (smbfs, nodev, nosuid)`. */
function macMounts(table: string): readonly Mount[] {
  return table.split('\n').flatMap((line) => {
    const { place, type } = /^.*? on (?<place>\/.*) \((?<type>[^,)]+)/u.exec(line)?.groups ?? {};
    return place === undefined || type === undefined ? [] : [{ place, type }];
  });
}

function isWithin(path: string, place: string): boolean {
  return place === '/' || path === place || path.startsWith(`${place}/`);
}

/** `\\server\share` of a path that begins so, also in its long form; undefined for a drive or device of this machine. */
function serverOf(path: string): string | undefined {
  const plain = path.replaceAll('/', '\\').replace(/^\\\\\?\\UNC\\/iu, '\\\\');
  return /^\\\\[^\\?.][^\\]*\\[^\\]+/u.exec(plain)?.[0];
}
