import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeclaredFormat } from '../../../src/staging/declared-format.ts';
import { glob } from '../../../src/staging/files/glob.ts';
import { lookAlike } from '../../../src/staging/files/headings.ts';
import { defineMacros } from '../../../src/staging/macros.ts';
import { Store } from '../../../src/store/store.ts';

describe('a pattern of files', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'glob-')));
  beforeAll(() => {
    const paths = [
      'in/b.csv',
      'in/a.csv',
      'in/A.csv',
      'in/a.txt',
      'in/.hidden.csv',
      'in/~$a.csv',
      'in/x/c.csv',
      'in/x/y/d.csv',
      'in/a+b.csv',
      'in/.git/e.csv',
      'in/ab.csv',
    ];
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), 'x');
    }
    symlinkSync(join(root, 'in'), join(root, 'in/x/loop'));
    symlinkSync(join(root, 'in/a.csv'), join(root, 'in/link.csv'));
    symlinkSync(join(root, 'in/nowhere'), join(root, 'in/lost.csv'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    ['in/*.csv', ['in/A.csv', 'in/a+b.csv', 'in/a.csv', 'in/ab.csv', 'in/b.csv', 'in/link.csv', 'in/lost.csv']],
    ['in/?.csv', ['in/A.csv', 'in/a.csv', 'in/b.csv']],
    ['in/a+*.csv', ['in/a+b.csv']],
    [
      'in/**/*.csv',
      [
        'in/A.csv',
        'in/a+b.csv',
        'in/a.csv',
        'in/ab.csv',
        'in/b.csv',
        'in/link.csv',
        'in/lost.csv',
        'in/x/c.csv',
        'in/x/y/d.csv',
      ],
    ],
    ['**/d.csv', ['in/x/y/d.csv']],
    ['in/x/**', ['in/x/c.csv', 'in/x/y/d.csv']],
    ['in/x/loop/a.csv', ['in/x/loop/a.csv']],
    ['in/l*', ['in/link.csv', 'in/lost.csv']],
    ['./in//b.csv', ['in/b.csv']],
    ['in/.hid*', ['in/.hidden.csv']],
    ['in/*/c.csv', ['in/x/c.csv']],
    ['out/*.csv', []],
    ['in/[a].csv', []],
  ])('%s', async (pattern, files) => {
    expect(await glob(root, pattern)).toEqual(files);
  });
});

describe('a heading that looks like another', () => {
  it.each([
    ['call_id', ['Call-ID', 'datum'], 'Call-ID'],
    ['started_at', ['call_id', 'startd_at'], 'startd_at'],
    ['called_number', ['telefoon'], undefined],
  ])('%s', (name, headings, found) => {
    expect(lookAlike(name, headings)).toBe(found);
  });
});

describe('a declared notation', () => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(':memory:', { threads: 1 });
    await defineMacros(store);
  });
  afterAll(() => store.close());

  async function iso(notation: string, cell: string): Promise<string | null> {
    const reading = readDeclaredFormat(notation);
    if ('mistake' in reading) throw new Error(reading.mistake.en);
    const { shape, iso: replacement, hasShortYear, hasHalfDay } = reading.format;
    const plain = 'declared_text(cast($cell as varchar), cast($shape as varchar), cast($iso as varchar))';
    const text = hasHalfDay ? `clock_of_day(${plain})` : plain;
    const [row] = await store.rows<{ value: string | null }>(
      `select case when regexp_full_match(cast($cell as varchar), cast($shape as varchar)) then ${hasShortYear ? `with_century(${text})` : text} end as value`,
      { cell, shape, iso: replacement },
    );
    return row?.value ?? null;
  }

  it.each([
    ['d-M-yyyy', '3-4-2026', '2026-04-03'],
    ['d-M-yyyy', '03-04-2026', '2026-04-03'],
    ['dd-MM-yyyy', '3-4-2026', null],
    ['d-M-yyyy', '3-4-26', null],
    ['d-M-yy', '3-4-26', '2026-04-03'],
    ['d-M-yy', '3-4-98', '1998-04-03'],
    ['M/d/yyyy H:mm', '4/3/2026 9:05', '2026-04-03 09:05'],
    ['yyyyMMdd', '20260403', '2026-04-03'],
    ["yyyyMMdd'T'HHmmss", '20260403T140310', '2026-04-03 14:03:10'],
    ['dd.MM.yyyy HH.mm.ss', '03.04.2026 14.03.10', '2026-04-03 14:03:10'],
    ['dd.MM.yyyy', '03x04x2026', null],
    ["d-M-yyyy 'om' H'u'mm", '3-4-2026 om 9u05', '2026-04-03 09:05'],
    ['HH:mm:ss', '14:03:10', '14:03:10'],
    ['H:m', '9:5', '09:05'],
    ['d-M-yyyy', '31-04-2026', '2026-04-31'],
    ['M/d/yyyy h:mm a', '4/3/2026 2:05 PM', '2026-04-03 14:05'],
    ['M/d/yyyy h:mm a', '4/3/2026 12:05 AM', '2026-04-03 00:05'],
    ['M/d/yyyy h:mm a', '4/3/2026 12:05 p.m.', '2026-04-03 12:05'],
    ['M/d/yyyy h:mm a', '4/3/2026 11:59 am', '2026-04-03 11:59'],
    ['M/d/yyyy h:mm a', '4/3/2026 13:05 PM', null],
    ['M/d/yyyy h:mm a', '4/3/2026 0:05 AM', null],
    ['M/d/yyyy h:mm a', '4/3/2026 2:05', null],
    ['M/d/yyyy hh:mm:ss.SSS a', '4/3/2026 02:05:06.120 PM', '2026-04-03 14:05:06.120'],
    ['M/d/yyyy hh:mm:ss.SSS a', '4/3/2026 02:05:06.12 PM', null],
    ['d-M-yyyy H:mm:ss,u', '3-4-2026 9:05:06,1', '2026-04-03 09:05:06.1'],
    ['h:mma', '2:05PM', '14:05'],
  ])('%s reads %s', async (notation, cell, value) => {
    expect(await iso(notation, cell)).toBe(value);
  });

  it.each([
    '',
    'MM-yyyy',
    'd-M',
    'HH',
    'mm:ss',
    'd-M-yyyy d',
    'MMM d yyyy',
    'h:mm',
    'H:mm a',
    'HH:mm.SSS',
    'HH:mm:ss.SS',
    'YYYY-MM-DD',
    "d-M-yyyy'",
  ])('%j is refused', (notation) => {
    expect(readDeclaredFormat(notation)).toHaveProperty('mistake');
  });

  it('reads what luxon writes', async () => {
    const notations = [
      ...['d-M-yyyy', 'dd/MM/yyyy HH:mm', 'yyyy.MM.dd HH:mm:ss', 'M-d-yyyy H:m:s', "yyyyMMdd'T'HHmmss"],
      ...['M/d/yyyy h:mm:ss a', 'hh:mma d-M-yyyy', 'd-M-yyyy HH:mm:ss.SSS', 'M/d/yyyy h:mm:ss,u a'],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2090, 0, 1) }),
        fc.constantFrom(...notations),
        async (ms, notation) => {
          const time = DateTime.fromMillis(ms, { zone: 'utc', locale: 'en-US' });
          const seconds = /SSS|u/u.test(notation) ? 'yyyy-MM-dd HH:mm:ss.SSS' : 'yyyy-MM-dd HH:mm:ss';
          const parts = notation.includes('s') ? seconds : notation.includes('m') ? 'yyyy-MM-dd HH:mm' : 'yyyy-MM-dd';
          expect(await iso(notation, time.toFormat(notation))).toBe(time.toFormat(parts));
        },
      ),
    );
  });
});
