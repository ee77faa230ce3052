import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../src/errors.ts';
import { SILENT } from '../../../../src/model/progress.ts';
import { checkFiles } from '../../../../src/staging/check.ts';
import { findSourceTables } from '../../../../src/staging/file-mistakes.ts';
import { readSourceFile } from '../../../../src/staging/files/read-source-file.ts';
import type { Opened, SourceFile } from '../../../../src/staging/files/source-files.ts';
import { processorSeconds } from '../../../processor-time.ts';
import { configuration, Fixture } from '../../staging/workspace-fixture.ts';
import { openedFiles } from '../reading.ts';
import { xlsxOf } from './write-xlsx.ts';
import { type ZipFileToWrite, zipOf } from './write-zip.ts';

const CALLS = 'call_id,started_at,called_number\nA-1,2026-01-01T10:00:00,0612345678\n';
const SOURCE = configuration('  - { feed: calls, vendor: alfa, files: in/file.zip }\n');

async function check(content: Buffer, name = 'file.zip'): Promise<Fixture> {
  return await Fixture.create(SOURCE.replace('file.zip', name), { [`in/${name}`]: content });
}

/** The refusal of an archive: the code, and each message. */
async function refusal(content: Buffer): Promise<string[]> {
  const fixture = await check(content);
  const error = await checkFiles(fixture.workspace, SILENT).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(readdirSync(join(fixture.directory, '.belaudit/tmp'))).toEqual([]);
  const { code, details } = error as UserError;
  return [code, ...details.map(({ file, message }) => `${file}: ${message}`)];
}

/** Paths of the tables read from an archive, and the notes on it. */
async function reading(files: readonly ZipFileToWrite[]): Promise<{ paths: string[]; notes: readonly string[] }> {
  const fixture = await check(zipOf(files));
  const outcome = await checkFiles(fixture.workspace, SILENT);
  return { paths: outcome.files.map(({ path, records }) => `${path}: ${records}`), notes: outcome.notes };
}

const GOOD: ZipFileToWrite = { name: 'calls.csv', content: CALLS };

describe('an archive with more in it than its directory tells of', () => {
  const other = zipOf([{ ...GOOD, name: 'other.csv' }]);
  const said = 'in/file.zip: has bytes before or in its directory that do not belong to it';

  test.each([
    ['another archive before it', Buffer.concat([zipOf([GOOD]), other])],
    ['the same archive before it', Buffer.concat([zipOf([GOOD]), zipOf([GOOD])])],
    ['a file that its directory leaves out', zipOf([GOOD, { ...GOOD, name: 'late.csv', isUnlisted: true }])],
    ['such a file before the others', zipOf([{ ...GOOD, name: 'late.csv', isUnlisted: true }, GOOD])],
    [
      'bytes between its directory and its end',
      Buffer.concat([other.subarray(0, -22), Buffer.from('x'), other.subarray(-22)]),
    ],
  ])('is refused: %s', async (_, content) => {
    expect(await refusal(content)).toEqual(['FILE_NOT_UNDERSTOOD', said]);
  });

  test('is read where all of it is a comment', async () => {
    const end = Buffer.from(other.subarray(-22));
    const comment = 'gemaakt door PK\u0005\u0006';
    end.writeUInt16LE(comment.length, 20);
    const fixture = await check(Buffer.concat([other.subarray(0, -22), end, Buffer.from(comment, 'latin1')]));
    const { files } = await checkFiles(fixture.workspace, SILENT);
    expect(files.map(({ path, records }) => `${path}: ${records}`)).toEqual(['in/file.zip#other.csv: 1']);
  });
});

describe('parts of an archive', () => {
  test('are read where they hold the columns of the source; the others are named', async () => {
    const { paths, notes } = await reading([
      { name: 'juni/', content: '' },
      { ...GOOD, name: 'juni/calls.csv' },
      { ...GOOD, name: 'juni\\calls2.csv', stored: true },
      { name: 'juni/calls3.csv.gz', content: gzipSync(CALLS) },
      {
        name: 'juni/calls.jsonl',
        content: '{"call_id":"j","started_at":"2026-01-01T10:00:00","called_number":"0612345678"}\n',
      },
      {
        name: 'boek.xlsx',
        content: xlsxOf({
          sheets: [
            {
              name: 'Blad#1',
              rows: [
                ['call_id', 'started_at', 'called_number'],
                ['x', 'y', 'z'],
              ],
            },
            { name: 'Leeg', rows: [] },
          ],
        }),
      },
      { name: 'leesmij.txt', content: 'Dit is juni.\nVeel plezier.\n' },
      { name: 'rapport.pdf', content: '%PDF-1.7 …' },
      { name: 'leeg.csv', content: '' },
      { name: '__MACOSX/juni/._calls.csv', content: 'Mac' },
      // A table is one by any name.
      {
        name: '__MACOSX/juni/late.csv',
        content: 'call_id,started_at,called_number\nA-9,2026-06-09T11:00:00,0612345678\n',
      },
    ]);
    expect(paths).toEqual([
      'in/file.zip#juni/calls.csv: 1',
      'in/file.zip#juni/calls2.csv: 1',
      'in/file.zip#juni/calls3.csv.gz: 1',
      'in/file.zip#juni/calls.jsonl: 1',
      'in/file.zip#boek.xlsx#Blad#1: 1',
      'in/file.zip#__MACOSX/juni/late.csv: 1',
    ]);
    expect(notes).toEqual([
      'in/file.zip#juni/calls.csv: Left out of the file, because each is empty: leeg.csv, boek.xlsx#Leeg.',
      'in/file.zip#juni/calls.csv: Left out of the file, because each was put there by an operating system: __MACOSX/juni/._calls.csv.',
      'in/file.zip#juni/calls.csv: Left out of the file, because each has none of the columns that the source needs: leesmij.txt.',
      'in/file.zip#juni/calls.csv: Left out of the file, because each is not a readable table: rapport.pdf.',
    ]);
  });

  test('that have some of the columns are a mistake', async () => {
    expect(await refusal(zipOf([GOOD, { name: 'half.csv', content: 'call_id,tel\nA-2,0612345678\n' }]))).toEqual([
      'COLUMN_MISSING',
      'in/file.zip#half.csv: in/file.zip#half.csv: the required column started_at is not in the file.',
      'in/file.zip#half.csv: in/file.zip#half.csv: the required column called_number is not in the file.',
    ]);
  });

  test('of which none fits are a mistake of the one that comes nearest', async () => {
    const files = [
      { name: 'rapport.pdf', content: '%PDF-1.7 …' },
      { name: 'ander.csv', content: 'a,b\n1,2\n' },
    ];
    expect((await refusal(zipOf(files))).slice(0, 2)).toEqual([
      'COLUMN_MISSING',
      'in/file.zip#ander.csv: in/file.zip#ander.csv: the required column call_id is not in the file.',
    ]);
    expect(await refusal(zipOf(files.slice(0, 1)))).toEqual([
      'FILE_NOT_UNDERSTOOD',
      'in/file.zip#rapport.pdf: seems to be a PDF document',
    ]);
  });

  test('have names that are shown by what can be seen of them', async () => {
    const { paths } = await reading([
      { ...GOOD, name: 'a\u202Evsc.csv' },
      { ...GOOD, name: 'b\u0007\n.csv' },
      { ...GOOD, name: `${'c'.repeat(300)}.csv` },
      { ...GOOD, name: Buffer.from([0x82, 0x2e, 0x63, 0x73, 0x76]), flags: 0 },
    ]);
    expect(paths).toEqual([
      'in/file.zip#a\\u{202e}vsc.csv: 1',
      'in/file.zip#b\\u{7}\\u{a}.csv: 1',
      `in/file.zip#${'c'.repeat(200)}…: 1`,
      'in/file.zip#é.csv: 1',
    ]);
  });

  test('and a # in the name of a file are not confused', async () => {
    const fixture = await Fixture.create(SOURCE.replace('in/file.zip', 'in/*'), {
      'in/x.zip': zipOf([{ ...GOOD, name: 'a.csv' }]),
      'in/x.zip#a.csv': CALLS.replace('A-1', 'A-2'),
    });
    const { files } = await fixture.load();
    expect(files.map(({ path, accepted }) => [path, accepted])).toEqual([
      ['in/x.zip#a.csv', 1],
      ['in/x.zip#a.csv', 1],
    ]);
    expect((await fixture.load()).unchanged).toBe(true);
  });
});

describe('an archive that is not as it should be is refused with a reason', () => {
  const FILE = 'in/file.zip';
  const outside = 'has an invalid name for a file in an archive';
  const refused: [string, ZipFileToWrite[], string][] = [
    ['a name that leads up', [{ ...GOOD, name: '../calls.csv' }], `../calls.csv: ${outside}`],
    [
      'a name that leads up by backslashes',
      [{ ...GOOD, name: 'a\\..\\..\\calls.csv' }],
      `a/../../calls.csv: ${outside}`,
    ],
    ['a name from the root', [{ ...GOOD, name: '/etc/passwd' }], `/etc/passwd: ${outside}`],
    ['a name of another disk', [{ ...GOOD, name: 'C:calls.csv' }], `C:calls.csv: ${outside}`],
    ['a name with a NUL', [{ ...GOOD, name: 'calls.csv\u0000.txt' }], `calls.csv\\u{0}.txt: ${outside}`],
    ['no name', [{ ...GOOD, name: '' }], `: ${outside}`],
    ['a name that occurs twice', [GOOD, GOOD], 'calls.csv: occurs twice, so it is not clear which one is meant'],
    ['a link', [{ ...GOOD, mode: 0o120777 }], 'calls.csv: is a link to another file, which is not in the archive'],
    ['a password', [{ ...GOOD, flags: 0x801 }], 'calls.csv: cannot be read without the password'],
    [
      'another way of packing',
      [{ ...GOOD, method: 14 }],
      'calls.csv: is packed by method 14; read are 0 (stored) and 8 (deflate)',
    ],
    [
      'an archive within the archive',
      [GOOD, { name: 'b.zip', content: zipOf([GOOD]) }],
      'b.zip: is an archive within the archive',
    ],
    [
      'too many files',
      Array.from({ length: 10_000 }, (_, place) => ({ ...GOOD, name: `${place}` })),
      '10000 files; at most 1000 are read',
    ],
    ['more in it than a file can be', [{ ...GOOD, size: 0xffff_fff0 }], 'unpacks to more than 250 times its own size'],
  ];
  test.each(refused)('%s', async (_, files, message) => {
    const [code, ...messages] = await refusal(zipOf(files));
    expect(code).toBe('FILE_NOT_UNDERSTOOD');
    expect(messages.map((text) => text.replace(/^in\/file\.zip(?:#b\.zip)?: /u, ''))).toEqual([message]);
  });

  const DAMAGED = 'It is a ZIP archive that is damaged or cut off.';
  test('contents that are not those of the checksum', async () => {
    const fixture = await check(zipOf([{ ...GOOD, crc: 1 }]));
    await expect(fixture.load()).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      details: [{ file: `${FILE}#calls.csv`, message: `calls.csv: ${DAMAGED}` }],
    });
  });

  test('contents that are longer or shorter than they should be', async () => {
    for (const size of [CALLS.length - 1, CALLS.length + 1]) {
      const fixture = await check(zipOf([{ ...GOOD, size }]));
      await expect(fixture.load()).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    }
  });

  test('an archive cut off anywhere', async () => {
    const whole = zipOf([GOOD, { ...GOOD, name: 'b.csv' }]);
    for (let length = 4; length < whole.length; length += 31) {
      const fixture = await check(whole.subarray(0, length));
      await expect(checkFiles(fixture.workspace, SILENT)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    }
  });

  test('a bomb, without unpacking it', async () => {
    const zeros = Buffer.alloc(300 << 20);
    const bomb = zipOf([{ name: 'calls.csv', content: zeros }]);
    expect(bomb.length).toBeLessThan(1 << 20);
    const seconds = await processorSeconds(async () =>
      expect(await refusal(bomb)).toEqual([
        'FILE_NOT_UNDERSTOOD',
        `${FILE}: unpacks to more than 250 times its own size`,
      ]),
    );
    expect(seconds).toBeLessThan(20);
    const lying = zipOf([{ name: 'calls.csv', content: zeros.subarray(0, 1 << 24), size: 1000 }]);
    const [code] = await refusal(lying);
    expect(code).toBe('FILE_UNREADABLE');
  });
});

test('a file that is written anew is read anew', async () => {
  const fixture = await check(zipOf([GOOD]));
  expect(await fixture.load()).toMatchObject({ accepted: 1 });
  fixture.write({ 'in/file.zip': zipOf([GOOD, { ...GOOD, name: 'b.csv' }]) });
  const { files } = await fixture.load();
  expect(files.map(({ path }) => path)).toEqual(['in/file.zip#calls.csv', 'in/file.zip#b.csv']);
});

test('a file that is written anew while its parts are read is refused', async () => {
  const fixture = await check(zipOf([GOOD]));
  const { files } = await findSourceTables(fixture.workspace, openedFiles());
  fixture.write({ 'in/file.zip': zipOf([GOOD, { ...GOOD, name: 'b.csv' }]) });
  const target = join(fixture.directory, '.belaudit/tmp/copy.csv');
  await expect(readSourceFile(files[0] as Opened<SourceFile>, undefined, { target })).rejects.toMatchObject({
    code: 'FILE_CHANGED_WHILE_READ',
    details: [{ file: 'in/file.zip#calls.csv' }],
  });
});

test('a stop while the parts are listed is a stop, and leaves nothing behind', async () => {
  const fixture = await check(zipOf([GOOD]));
  await expect(findSourceTables(fixture.workspace, openedFiles(), AbortSignal.abort())).rejects.toMatchObject({
    code: 'INTERRUPTED',
  });
  expect(readdirSync(join(fixture.directory, '.belaudit/tmp'))).toEqual([]);
});
