import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { glob } from '../../../../src/staging/files/glob.ts';

const LONG = `in/${'a'.repeat(200)}.csv`;
const PATHS = [
  'in/a.csv',
  'in/ab.csv',
  'in/.b.csv',
  'in/~$a.csv',
  'in/a+(b).csv',
  'in/x/a.csv',
  'in/x/y/a.csv',
  'in/x/y/Juni_B.CSV',
  LONG,
];
const root = mkdtempSync(join(tmpdir(), 'belaudit-glob-'));

beforeAll(() => {
  for (const path of PATHS) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ['in/?.csv', ['in/a.csv']],
  ['in/a?.csv', ['in/ab.csv']],
  ['in/a*b*.csv', ['in/a+(b).csv', 'in/ab.csv']],
  ['in/a+(b).*', ['in/a+(b).csv']],
  ['in/.*', ['in/.b.csv']],
  ['in/~*', ['in/~$a.csv']],
  ['in/b*', []],
  ['in/*.txt', []],
  ['in/**/a.csv', ['in/a.csv', 'in/x/a.csv', 'in/x/y/a.csv']],
  ['in/**/**/**/a.csv', ['in/a.csv', 'in/x/a.csv', 'in/x/y/a.csv']],
  ['in/*/a.csv', ['in/x/a.csv']],
  // Capitals do not matter, except in a name without wildcards.
  ['in/x/y/juni_*.csv', ['in/x/y/Juni_B.CSV']],
  ['in/x/**/JUNI_?.Csv', ['in/x/y/Juni_B.CSV']],
  ['in/**/juni_b.csv', []],
])('%s names %j', async (pattern, paths) => {
  expect(await glob(root, pattern)).toEqual(paths);
});

it('is not kept busy by many stars and a long name', async () => {
  expect(await glob(root, `in/${'*a'.repeat(40)}b`)).toEqual([]);
  expect(await glob(root, `in/${'*a'.repeat(40)}*.csv`)).toEqual([LONG]);
});
