import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CASES } from '../acceptance/compare.ts';
import { belaudit, otherUser, type User } from './program.ts';
import { writeSmallWorkspace } from './small-workspace.ts';
import { contentsOf, leftBehind, scratchFolder } from './workspaces.ts';

const scratch = scratchFolder();
const other = otherUser();
/** Only root can run tests as another user; a test that cannot run is left out. */
const asAnother: (name: string, test: (user: User) => Promise<void>) => void =
  other === undefined ? () => undefined : (name, test) => it(name, async () => await test(other));
const withRights = process.platform === 'win32' ? { skip: true } : {};
/** A shell with a umask that allows everything. */
const loosely = ['sh', '-c', 'umask 000; exec "$@"', 'sh'];

beforeAll(() => chmodSync(scratch, 0o755));

/** A workspace with rights for everybody, with leftovers of an older program. */
function openWorkspace(name: string): string {
  const workspace = writeSmallWorkspace(join(scratch, name));
  mkdirSync(join(workspace, '.belaudit'));
  chmodSync(workspace, 0o755);
  chmodSync(join(workspace, '.belaudit'), 0o777);
  return workspace;
}

/**
 * Opens every file that it can, again and again, as another user, until it is told to stop.
 * @returns what it could read
 */
function watch(user: User, ...folders: readonly string[]): { readonly seen: () => Promise<readonly string[]> } {
  const program = `
    const { closeSync, openSync, readdirSync } = require('node:fs');
    const seen = new Set();
    const look = (folder) => {
      let entries = [];
      try { entries = readdirSync(folder, { withFileTypes: true }); } catch { return; }
      for (const entry of entries) {
        const path = folder + '/' + entry.name;
        if (entry.isDirectory()) look(path);
        else try { closeSync(openSync(path, 'r')); seen.add(path); } catch {}
      }
    };
    process.on('SIGTERM', () => { process.stdout.write(JSON.stringify([...seen])); process.exit(0); });
    process.stderr.write('ready');
    setInterval(() => { for (const folder of ${JSON.stringify(folders)}) look(folder); }, 5);
  `;
  const child = spawn(process.execPath, ['-e', program], { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const ready = new Promise((resolve) => child.stderr.once('data', resolve));
  return {
    seen: async () => {
      await ready;
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      return JSON.parse(out) as string[];
    },
  };
}

describe('another user of the machine', () => {
  asAnother(
    'can read neither store, nor its log, nor results, at any moment, whatever umask and folder allow',
    async (user) => {
      const workspace = openWorkspace('watched');
      const readable = join(scratch, 'readable');
      mkdirSync(readable);
      writeFileSync(join(readable, 'control'), '');
      chmodSync(readable, 0o755);
      chmodSync(join(readable, 'control'), 0o644);
      const watching = watch(user, join(workspace, '.belaudit'), join(workspace, 'reports'), readable);
      for (const words of [
        ['load', workspace],
        ['audit', workspace],
        ['forget', '0612345674', '--yes', '--workspace', workspace],
      ])
        expect(await belaudit(words, { by: loosely })).toMatchObject({ code: 0 });
      expect(await watching.seen()).toEqual([join(readable, 'control')]);
    },
  );

  asAnother('does not get to write numbers into a folder of somebody else, who could read them', async (user) => {
    const workspace = openWorkspace('of-another');
    chmodSync(workspace, 0o777);
    const before = contentsOf(workspace);
    const { code, err } = await belaudit(['load', workspace], { as: user });
    expect(code).toBe(2);
    expect(err).toMatch(/^Error WORKSPACE_NOT_PRIVATE: .*\n.*belongs to another user/mu);
    expect(contentsOf(workspace)).toEqual(before);
  });

  asAnother(
    'without the right to write is told so by what writes, and can check and inspect, which leave nothing',
    async (user) => {
      const workspace = writeSmallWorkspace(join(scratch, 'not-writable'));
      for (const entry of readdirSync(workspace, { recursive: true, withFileTypes: true }))
        chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
      chmodSync(workspace, 0o755);
      const temporary = join(scratch, 'tmp-of-another');
      mkdirSync(temporary);
      chownSync(temporary, user.uid, user.gid);
      const launch = { as: user, environment: { TMPDIR: temporary } };
      for (const words of [
        ['check', workspace],
        ['check', workspace, '--quick'],
        ['inspect', join(workspace, 'in/beta/calls.csv'), '--workspace', workspace],
      ])
        expect(await belaudit(words, launch)).toMatchObject({ code: 0, err: expect.not.stringContaining('Error') });
      for (const command of ['load', 'run', 'audit'])
        expect(await belaudit([command, workspace], launch)).toMatchObject({
          code: 2,
          err: expect.stringContaining('Error WORKSPACE_NOT_WRITABLE'),
        });
      expect(readdirSync(workspace).sort()).toEqual(['belaudit.yaml', 'in']);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  asAnother('who may not look into .belaudit is told so, for it would be taken for empty', async (user) => {
    const workspace = writeSmallWorkspace(join(scratch, 'of-its-owner'));
    for (const entry of readdirSync(workspace, { recursive: true, withFileTypes: true }))
      chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
    chmodSync(workspace, 0o755);
    expect(await belaudit(['load', workspace])).toMatchObject({ code: 0 });
    for (const words of [
      ['check', workspace],
      ['check', workspace, '--quick'],
    ])
      expect(await belaudit(words, { as: user })).toMatchObject({
        code: 2,
        err: expect.stringMatching(
          /^Error FILE_UNREADABLE: .*\.belaudit.*\n.*\.belaudit: you do not have permission/mu,
        ),
      });
  });

  asAnother('without a folder for temporary files is told that it lacks one', async (user) => {
    const file = join(scratch, 'calls.csv');
    writeFileSync(file, 'call_id,started_at,called_number\n');
    for (const TMPDIR of [join(scratch, 'nowhere'), scratch]) {
      const { code, err } = await belaudit(['inspect', file], { as: user, environment: { TMPDIR } });
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(/^Error WORKSPACE_NOT_WRITABLE: The folder for temporary files.*\n.*\n.*TMPDIR/mu),
      });
    }
  });

  asAnother('does not get files of root into a workspace of its own unasked: root is told', async (user) => {
    const workspace = writeSmallWorkspace(join(scratch, 'of-somebody'));
    chownSync(workspace, user.uid, user.gid);
    const { code, err } = await belaudit(['load', workspace]);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('You are root, and the folder belongs to another user'),
    });
    expect((await belaudit(['check', workspace])).err).not.toContain('You are root');
  });

  asAnother(
    'cannot set aside a file that only its owner may remove: it stands once, and that is told',
    async (user) => {
      const workspace = writeSmallWorkspace(join(scratch, 'sticky'));
      for (const entry of readdirSync(workspace, { recursive: true, withFileTypes: true }))
        chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o1777 : 0o644);
      chmodSync(workspace, 0o1777);
      const module = join(import.meta.dirname, '../../dist/src/workspace/receive-file.js');
      const program = `
      const { setAside } = await import(${JSON.stringify(module)});
      await setAside(${JSON.stringify(workspace)}, 'in/beta/calls.csv').catch(({ code }) => console.log(code));`;
      const words = ['--input-type=module', '-e', program];
      expect(spawnSync(process.execPath, words, { ...user, encoding: 'utf8' }).stdout).toMatch(/^E(?:PERM|ACCES)\n$/u);
      expect(existsSync(join(workspace, 'in/beta/calls.csv'))).toBe(true);
      expect(existsSync(join(workspace, 'ignored/beta/calls.csv'))).toBe(false);
    },
  );

  asAnother('who may not read a file is told which', async (user) => {
    const workspace = writeSmallWorkspace(join(scratch, 'unreadable'));
    const own = join(scratch, 'own');
    cpSync(workspace, own, { recursive: true });
    for (const path of ['.', ...readdirSync(own, { recursive: true })])
      chownSync(join(own, String(path)), user.uid, user.gid);
    chownSync(join(own, 'in/beta/calls.csv'), 0, 0);
    chmodSync(join(own, 'in/beta/calls.csv'), 0o600);
    const { code, err } = await belaudit(['load', own], { as: user });
    expect(code).toBe(2);
    expect(err).toContain('in/beta/calls.csv');
    expect(err).not.toContain('should not have happened');
  });
});

describe('a proof of a consent', () => {
  asAnother('that may not be read or deleted is named', async (user) => {
    const workspace = join(scratch, 'proofs');
    cpSync(join(CASES, '54-the-proof-itself'), workspace, { recursive: true });
    for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
      chownSync(join(workspace, name), user.uid, user.gid);
    chownSync(workspace, user.uid, user.gid);
    const launch = { as: user };
    for (const command of ['load', 'audit']) await belaudit([command, workspace], launch);
    const proofs = join(workspace, 'in/client/bewijs');
    chmodSync(join(proofs, 'c-1.txt'), 0);
    const words = ['+31612345671', '--workspace', workspace];
    expect(await belaudit(['dossier', ...words, '--with-proofs', '--no-pdf'], launch)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Error INPUT_CHANGED: .*\n.*c-1\.txt/u),
    });
    chmodSync(join(proofs, 'c-1.txt'), 0o644);
    chmodSync(proofs, 0o555);
    expect(await belaudit(['forget', ...words, '--yes'], launch)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Error WORKSPACE_NOT_WRITABLE: .*\n.*c-1\.txt/u),
    });
  });
});

describe('rights that are too wide', () => {
  it('are taken from a folder that is there, with what stands in it', withRights, async () => {
    const workspace = openWorkspace('wide');
    expect(await belaudit(['load', workspace], { by: loosely })).toMatchObject({ code: 0 });
    const own = join(workspace, '.belaudit');
    chmodSync(own, 0o755);
    for (const name of readdirSync(own)) chmodSync(join(own, name), 0o666);
    expect(await belaudit(['audit', workspace], { by: loosely })).toMatchObject({ code: 0 });
    expect(statSync(own).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(own)) expect([name, statSync(join(own, name)).mode & 0o077]).toEqual([name, 0]);
    for (const entry of readdirSync(join(workspace, 'reports'), { recursive: true, withFileTypes: true }))
      expect([entry.name, statSync(join(entry.parentPath, entry.name)).mode & 0o077]).toEqual([entry.name, 0]);
    expect(leftBehind(workspace)).toEqual([]);
  });

  it('are taken from a folder reports that was there, before anything is written into it', withRights, async () => {
    const workspace = openWorkspace('wide-reports');
    const reports = join(workspace, 'reports');
    mkdirSync(reports);
    writeFileSync(join(reports, 'list.csv'), '0612345671\n');
    mkdirSync(join(reports, '2026-05-01_2026-05-31'));
    for (const path of [reports, join(reports, '2026-05-01_2026-05-31'), join(reports, 'list.csv')])
      chmodSync(path, 0o777);
    expect(await belaudit(['load', workspace], { by: loosely })).toMatchObject({ code: 0 });
    for (const path of ['.', 'list.csv', '2026-05-01_2026-05-31'])
      expect([path, statSync(join(reports, path)).mode & 0o077]).toEqual([path, 0]);
  });

  it('are not given to what init and demo make either', withRights, async () => {
    const directory = join(scratch, 'made');
    expect(await belaudit(['init', directory], { by: loosely })).toMatchObject({ code: 0 });
    expect(existsSync(join(directory, 'belaudit.yaml'))).toBe(true);
    expect(statSync(directory).mode & 0o077).toBe(0);
  });
});
