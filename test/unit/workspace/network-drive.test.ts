import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { initWorkspace } from '../../../src/workspace/init-workspace.ts';
import { drivesFor, type Machine, networkDriveOf } from '../../../src/workspace/network-drive.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { whenDone } from '../../file-end.ts';

function machine(platform: string, mounts: string, finalPath = (path: string): string => path): Machine {
  return { platform, mounts: () => mounts, finalPath };
}

const LINUX = `/dev/vda / ext4 rw 0 0
proc /proc proc rw 0 0
nas:/export /bin nfs4 rw,vers=4.2 0 0
//server/audit /usr cifs rw 0 0
/dev/vdb /usr/share ext4 rw 0 0
`;

describe('a network drive', () => {
  it.each([
    ['/bin', 'nfs4'],
    ['/bin/no/such/folder', 'nfs4'],
    ['/usr/lib', 'cifs'],
    ['/usr/share', undefined],
    ['/usr/share/nothing-of-that-name', undefined],
    ['/etc', undefined],
    ['/', undefined],
  ])('is told by the table of Linux: %s', (path, type) => {
    expect(networkDriveOf(path, machine('linux', LINUX))).toBe(type);
  });

  it.each([
    'nfs',
    'nfs4',
    'cifs',
    'smb3',
    'smbfs',
    '9p',
    'drvfs',
    'fuse.sshfs',
    'fuse.rclone',
    'afs',
    'ceph',
    'vboxsf',
  ])('is %s', (type) => {
    expect(networkDriveOf('/usr', machine('linux', `x /usr ${type} rw 0 0\n`))).toBe(type);
  });

  it.each([
    'ext4',
    'xfs',
    'btrfs',
    'zfs',
    'tmpfs',
    'overlay',
    'fuseblk',
    'fuse.ntfs-3g',
    'exfat',
    'virtiofs',
    'ecryptfs',
  ])('is not %s', (type) => {
    expect(networkDriveOf('/usr', machine('linux', `x /usr ${type} rw 0 0\n`))).toBeUndefined();
  });

  it('is seen under a name with spaces, through a link, and only where it is the last of two mounts', () => {
    const spaced = machine('linux', '//s/x /my\\040share\\134x cifs rw 0 0\n', () => '/my share\\x/audit');
    expect(networkDriveOf('/link', spaced)).toBe('cifs');
    expect(networkDriveOf('/usr', machine('linux', 'x /usr autofs rw 0 0\nx /usr nfs rw 0 0\n'))).toBe('nfs');
    expect(networkDriveOf('/usr', machine('linux', 'x /usr nfs rw 0 0\nx /usr ext4 rw 0 0\n'))).toBeUndefined();
    // A name that only begins alike is another folder.
    expect(networkDriveOf('/usr', machine('linux', 'x /us nfs rw 0 0\n'))).toBeUndefined();
  });

  it('is not the own disk of a sandbox', () => {
    expect(networkDriveOf('/usr', machine('linux', 'none / 9p rw 0 0\n'))).toBeUndefined();
    expect(networkDriveOf('/usr', machine('linux', 'nas:/root / nfs rw 0 0\n'))).toBe('nfs');
  });

  it.each([
    ['/usr/audit', 'smbfs'],
    ['/sbin', 'nfs'],
    ['/bin', undefined],
  ])('is told by the table of macOS: %s', (path, type) => {
    const table =
      '/dev/disk1s1 on / (apfs, local, journaled)\n//me@nas/audit on /usr (smbfs, nodev, mounted by me)\nnas:/e (x) on /sbin (nfs)\n';
    expect(networkDriveOf(path, machine('darwin', table))).toBe(type);
  });

  it.each([
    ['\\\\server\\share\\audit', '\\\\server\\share'],
    ['\\\\?\\UNC\\server\\share\\audit', '\\\\server\\share'],
    ['//server/share/audit', '\\\\server\\share'],
    ['\\\\wsl.localhost\\Debian\\home', '\\\\wsl.localhost\\Debian'],
    ['C:\\audit', undefined],
    ['\\\\?\\C:\\audit', undefined],
    ['\\\\.\\pipe\\x', undefined],
  ])('is told on Windows by what stands behind a drive: %s', (final, share) => {
    expect(
      networkDriveOf(
        '/',
        machine('win32', '', () => final),
      ),
    ).toBe(share);
  });

  it('counts as a disk where the machine does not tell', () => {
    const silent: Machine = {
      ...machine('linux', ''),
      mounts: () => {
        throw new Error('no /proc here');
      },
    };
    expect(networkDriveOf('/usr', silent)).toBeUndefined();
  });
});

describe('a workspace on a network drive', () => {
  const networkDrive = { networkDriveOf: () => 'cifs' };
  const refused = expect.objectContaining({ code: 'NETWORK_DRIVE' });

  function emptyFolder(): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'belaudit-')));
    whenDone(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }

  it('is neither made nor opened for writing, and is only read', () => {
    const folder = emptyFolder();
    expect(() => initWorkspace(join(folder, 'a'), networkDrive)).toThrow(refused);
    expect(existsSync(join(folder, 'a'))).toBe(false);
    initWorkspace(folder);
    expect(() => openWorkspace(folder, { today: '2026-07-10', ...networkDrive })).toThrow(refused);
    expect(openWorkspace(folder, { today: '2026-07-10', reading: true, ...networkDrive }).directory).toBe(folder);
  });

  it('is judged by where its database stands, and says in both languages what to do', () => {
    const folder = emptyFolder();
    initWorkspace(folder);
    const local = { networkDriveOf: (path: string) => (path.endsWith('.belaudit') ? undefined : 'nfs') };
    expect(openWorkspace(folder, { today: '2026-07-10', ...local }).directory).toBe(folder);
    try {
      initWorkspace(join(folder, 'b'), networkDrive);
    } catch (error) {
      const { said, hint, details } = error as UserError;
      expect(error).toBeInstanceOf(UserError);
      expect(hint).toContain('Copy the whole folder to a disk of this machine');
      expect(said.hint.nl).toContain('Kopieer de hele map naar een schijf van deze computer');
      expect(said.hint.nl).toContain('BELAUDIT_NETWORK_DRIVE=yes');
      expect(details).toEqual([expect.objectContaining({ file: join(folder, 'b'), found: 'cifs' })]);
    }
  });

  it('is worked in where somebody says so', () => {
    expect(drivesFor({}).networkDriveOf).toBeUndefined();
    expect(drivesFor({ BELAUDIT_NETWORK_DRIVE: '' }).networkDriveOf).toBeUndefined();
    expect(drivesFor({ BELAUDIT_NETWORK_DRIVE: 'yes' }).networkDriveOf?.('/bin')).toBeUndefined();
    expect(drivesFor({ BELAUDIT_NETWORK_DRIVE: 'yes' })).toHaveProperty('networkDriveOf');
  });
});
