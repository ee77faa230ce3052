import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rewriteDatabase } from '../../../src/store/database.ts';
import { inOrderOf, inWords, quotedTexts } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';

const LETTERS = "select letter from (values ('b'), ('a'), ('c')) as v (letter) order by letter";

describe('texts in quotes', () => {
  it.each([
    ["select 'a', 'b-c' from t", ['a', 'b-c']],
    ["select '' as reason", ['']],
    ["select 'it''s' as word", ["it's"]],
    ["-- the vendor's\nselect 'a' -- and 'b'\nfrom t", ['a']],
    ["select '--', 'a'", ['--', 'a']],
    ['select a from t', []],
  ])('of %j', (sql, texts) => {
    expect(quotedTexts(sql)).toEqual(texts);
  });
});

describe('words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-words-'));
  const path = join(folder, 'store.duckdb');
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(path);
    await store.createWords('letter', LETTERS);
    const rows = "select * from (values (2, 'c'), (1, 'a'), (3, null)) as v (place, told)";
    await store.createTable('t', inOrderOf(inWords(rows, 'letter', ['told']), 'place'));
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const typesOf = async (table: string): Promise<readonly string[]> =>
    (
      await store.rows<{ type: string }>(
        'select data_type as type from duckdb_columns() where table_name = $table order by column_index',
        { table },
      )
    ).map(({ type }) => type);

  it('stand in the columns that are named, and nothing is nothing', async () => {
    expect(await typesOf('t')).toEqual(['INTEGER', "ENUM('a', 'b', 'c')"]);
    expect(await store.rows('select place, told from t')).toEqual([
      { place: 1, told: 'a' },
      { place: 2, told: 'c' },
      { place: 3, told: null },
    ]);
  });

  it('are texts beside a text, also beside one that is none of them', async () => {
    expect(await store.rows("select place from t where told in ('a', 'z')")).toEqual([{ place: 1 }]);
    expect(await store.rows("select coalesce(told, 'z') as told from t order by place")).toEqual([
      { told: 'a' },
      { told: 'c' },
      { told: 'z' },
    ]);
  });

  it('are no other text: what is none of them is refused, and not left out', async () => {
    await expect(store.createTable('u', inWords("select 'z' as told", 'letter', ['told']))).rejects.toThrow(/z/u);
  });

  it('stay what they are in tables of before when the type is made anew, and when the store is closed or written anew', async () => {
    await store.createWords('letter', "select 'q' as letter");
    await store.createTable('u', inWords("select 'q' as told", 'letter', ['told']));
    store.close();
    await rewriteDatabase(path);
    store = await Store.open(path);
    expect(await store.rows('select told from t where place = 2')).toEqual([{ told: 'c' }]);
    expect(await store.rows("select told from u where told = 'q'")).toEqual([{ told: 'q' }]);
    await store.createWords('letter', LETTERS);
    await store.createTable('t', inWords("select 'b' as told", 'letter', ['told']));
    expect(await store.rows('select told from t')).toEqual([{ told: 'b' }]);
  });
});
