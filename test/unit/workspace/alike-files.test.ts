import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AlikeFiles } from '../../../src/workspace/alike-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'belaudit-alike-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const alike = new AlikeFiles();

async function found(files: Readonly<Record<string, string>>): Promise<object> {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const listed = Object.keys(files).map((path) => {
    const { size, mtimeMs, ino } = statSync(join(folder, path));
    return { path, bytes: size, stamp: `${size}-${mtimeMs}-${ino}` };
  });
  return Object.fromEntries(await alike.find(folder, listed));
}

it('tells the later one of two files with the same content, whatever their names', async () => {
  expect(await found({ 'a.csv': 'x\n1\n', 'b.xlsx': 'x\n1\n', 'c.csv': 'x\n2\n' })).toEqual({
    'b.xlsx': { kind: 'same', other: 'a.csv' },
  });
});

it('tells a longer version of the same export, in any order of its rows, and the shorter one', async () => {
  const files = { 'juni.csv': 'id;n\n1;a\n2;b\n', 'juni (1).csv': 'id;n\r\n3;c\r\n2;b\r\n1;a\r\n' };
  expect(await found(files)).toEqual({
    'juni.csv': { kind: 'shorter', other: 'juni (1).csv' },
    'juni (1).csv': { kind: 'longer', other: 'juni.csv' },
  });
});

it('tells nothing where a row lacks, the headings differ, or there are only headings', async () => {
  expect(
    await found({ 'a.csv': 'id\n1\n2\n', 'b.csv': 'id\n1\n3\n4\n', 'c.csv': 'nr\n1\n2\n5\n', 'd.csv': 'id\n' }),
  ).toEqual({});
});

it('looks again at a file that has changed', async () => {
  expect(await found({ 'a.csv': 'id\n1\n', 'b.csv': 'id\n1\n' })).toMatchObject({ 'b.csv': { kind: 'same' } });
  expect(await found({ 'a.csv': 'id\n1\n', 'b.csv': 'id\n2\n3\n' })).toEqual({});
});
