import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';

let store: Store;
beforeAll(async () => {
  store = await Store.open(':memory:');
  await store.define(sqlFile(import.meta.url, '../../../src/results/spreadsheet-safe.sql'));
});
afterAll(() => store.close());

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['+31612345678', '+31612345678'],
  ['-5', '-5'],
  ['-5,25', '-5,25'],
  ['A-1', 'A-1'],
  ['x;=cmd', "x;'=cmd"],
  ['x; =cmd', "x; '=cmd"],
  ['x;"=cmd', `x;"'=cmd`],
  ['x\t+1+1', "x\t'+1+1"],
  ['a\n@b', "a\n'@b"],
  ['a;b', 'a;b'],
])('%j becomes %j', async (cell, safe) => {
  expect(await store.rows('select spreadsheet_safe(cast($cell as varchar)) as safe', { cell })).toEqual([{ safe }]);
});
