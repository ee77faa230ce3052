import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cleanName,
  listSetAside,
  moveReceived,
  putBack,
  receiveFile,
  removeSetAside,
  removeUnfinishedFiles,
  setAside,
} from '../../../src/workspace/receive-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belaudit-receive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const drafts = (): readonly string[] => readdirSync(join(folder, '.belaudit', 'received'));

describe('a file that is there', () => {
  const received = async (): Promise<string> =>
    (await receiveFile(folder, 'a.csv', Readable.from([Buffer.from('a')]), ['Alfa', 'juni'])).path;

  it('is set aside and put back where it was', async () => {
    const path = await received();
    expect(await setAside(folder, path)).toBe('ignored/Alfa/juni/a.csv');
    expect(existsSync(join(folder, path))).toBe(false);
    expect(await listSetAside(folder)).toEqual([{ path: 'ignored/Alfa/juni/a.csv', bytes: 1 }]);
    expect(await putBack(folder, 'ignored/Alfa/juni/a.csv')).toBe(path);
    expect(await listSetAside(folder)).toEqual([]);
  });

  it('takes nobody’s place when it is put back, and goes for good only once it was set aside', async () => {
    await setAside(folder, await received());
    await received();
    expect(await putBack(folder, 'ignored/Alfa/juni/a.csv')).toBe('in/Alfa/juni/a-2.csv');
    await removeSetAside(folder, 'in/Alfa/juni/a-2.csv');
    expect(existsSync(join(folder, 'in/Alfa/juni/a-2.csv'))).toBe(true);
    await setAside(folder, 'in/Alfa/juni/a-2.csv');
    await removeSetAside(folder, 'ignored/Alfa/juni/a-2.csv');
    expect(await listSetAside(folder)).toEqual([]);
  });

  it('moves into the folder of whoever sent it', async () => {
    expect(await moveReceived(folder, await received(), 'Beta B.V.')).toBe('in/Beta B.V/a.csv');
    expect(await moveReceived(folder, 'in/Beta B.V/a.csv', 'Beta B.V.')).toBe('in/Beta B.V/a.csv');
  });

  it('is not listed through a link that leads out of the workspace', async () => {
    mkdirSync(join(folder, 'audit'));
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/x.csv'), 'x');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'audit/ignored'));
    expect(await listSetAside(join(folder, 'audit'))).toEqual([]);
  });
});

describe('a file that comes in', () => {
  it('stands in the workspace when it is whole, for its owner alone', async () => {
    const pieces = [Buffer.from('a;b\n'), Buffer.alloc(300_000, 'x'), Buffer.from('\n')];
    expect(await receiveFile(folder, 'juni.csv', Readable.from(pieces))).toEqual({
      path: 'in/juni.csv',
      bytes: 300_005,
    });
    expect(readFileSync(join(folder, 'in/juni.csv')).equals(Buffer.concat(pieces))).toBe(true);
    expect(statSync(join(folder, 'in/juni.csv')).mode & 0o777).toBe(0o600);
    expect(drafts()).toEqual([]);
  });

  it('never takes the place of another', async () => {
    for (const text of ['one', 'two', 'three'])
      await receiveFile(folder, 'juni.csv.gz', Readable.from([Buffer.from(text)]));
    expect(readdirSync(join(folder, 'in')).sort()).toEqual(['juni-2.csv.gz', 'juni-3.csv.gz', 'juni.csv.gz']);
    expect(readFileSync(join(folder, 'in/juni.csv.gz'), 'utf8')).toBe('one');
  });

  it('keeps the folders in which its sender had it, under clean names', async () => {
    const receive = async (...folders: readonly string[]): Promise<string> =>
      (await receiveFile(folder, 'a.csv', Readable.from([Buffer.from('a')]), folders)).path;
    expect(await receive('Alfa Contact B.V.', '2026-06')).toBe('in/Alfa Contact B.V/2026-06/a.csv');
    expect(await receive('in', 'Beta')).toBe('in/Beta/a.csv');
    expect(await receive('..', '.', '', '../..', '/etc', 'x*?:')).toBe('in/etc/x-/a.csv');
    expect(await receive('Beta')).toBe('in/Beta/a-2.csv');
    expect(statSync(join(folder, 'in/Alfa Contact B.V')).mode & 0o777).toBe(0o700);
  });

  it('is refused where one of its folders leads out of the workspace', async () => {
    mkdirSync(join(folder, 'audit/in'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'audit/in/Alfa'));
    await expect(
      receiveFile(join(folder, 'audit'), 'a.csv', Readable.from([Buffer.from('a')]), ['Alfa', 'juni']),
    ).rejects.toMatchObject({ code: 'WORKSPACE_NOT_WRITABLE' });
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('is refused where `in` leads out of the workspace', async () => {
    mkdirSync(join(folder, 'audit'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'audit/in'));
    await expect(
      receiveFile(join(folder, 'audit'), 'juni.csv', Readable.from([Buffer.from('a')])),
    ).rejects.toMatchObject({
      code: 'WORKSPACE_NOT_WRITABLE',
      details: [{ file: 'in', message: 'leads out of the workspace' }],
    });
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('leaves nothing where it stops halfway, or has no bytes', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('the sender is gone');
      })(),
    );
    await expect(receiveFile(folder, 'juni.csv', broken)).rejects.toThrow('the sender is gone');
    await expect(receiveFile(folder, 'juni.csv', Readable.from([]))).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    expect(drafts()).toEqual([]);
    expect(existsSync(join(folder, 'in'))).toBe(false);
  });

  it('of a program that was killed goes, and that of one at work stays', async () => {
    const place = join(folder, '.belaudit', 'received');
    mkdirSync(place, { recursive: true });
    for (const name of [`999999999-${'a'.repeat(16)}.part`, `${process.pid}-${'b'.repeat(16)}.part`, 'notes.txt'])
      writeFileSync(join(place, name), 'x');
    await removeUnfinishedFiles(folder);
    expect(drafts()).toEqual([`${process.pid}-${'b'.repeat(16)}.part`, 'notes.txt'].sort());
  });

  it('stays where a link leads out of the workspace: it is not ours', async () => {
    const name = `999999999-${'a'.repeat(16)}.part`;
    const [own, outside] = [join(folder, '.belaudit'), join(folder, 'elsewhere')];
    for (const place of [own, outside]) mkdirSync(place);
    writeFileSync(join(outside, name), 'x');
    symlinkSync(outside, join(own, 'received'));
    await removeUnfinishedFiles(folder);
    expect(readdirSync(outside)).toEqual([name]);
  });
});

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\juni.csv', 'juni.csv'],
  ['.belaudit', 'belaudit'],
  ['..', 'file-'],
  ['', 'file-'],
  ['~$juni.xlsx', '$juni.xlsx'],
  ['juni*[1]?.csv', 'juni-1-.csv'],
  ['a\u0000b\u202Ec.csv', 'a b c.csv'],
  ['CON.csv', 'file-CON.csv'],
  ['juni#blad.csv', 'juni-blad.csv'],
  [`${'x'.repeat(300)}.csv.gz`, `${'x'.repeat(100)}.csv.gz`],
])('%j becomes %j', (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});
