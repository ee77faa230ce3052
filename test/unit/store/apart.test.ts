import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from '../../../src/store/store.ts';

it('a store closes those on its database that are still open, also while one is read', async () => {
  const store = await Store.open(':memory:');
  const [forgotten, closed] = [await store.beside(), await store.beside()];
  await forgotten.stream('select range as n from range(100000)')[Symbol.asyncIterator]().next();
  closed.close();
  closed.close();
  store.close();
  await expect(forgotten.rows('select 1 as one')).rejects.toThrow();
});

describe('a database beside another one', () => {
  let store: Store;
  beforeEach(async () => {
    store = await Store.open(':memory:');
    await store.createTable('letter', `select unnest(['a', 'b']) as name`);
  });
  afterEach(() => store.close());

  it('reads the tables of the other one, and makes its own', async () => {
    const found = await store.apart('other', ':memory:', async (apart, database) => {
      await apart.run(`create view letter as select * from ${database}.main.letter`);
      await apart.createTable('made', `select name || name as name from letter`);
      await apart.dropTable('nothing', 'letters');
      return await apart.rows('select name from made order by name');
    });
    expect(found).toEqual([{ name: 'aa' }, { name: 'bb' }]);
    expect(await store.rows('select name from letter order by name')).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(await store.hasTable('made')).toBe(false);
  });

  it('never drops or replaces a table of the other one, whatever its name', async () => {
    await store.apart('other', ':memory:', async (apart) => {
      await apart.dropTable('letter');
      await apart.createTable('letter', `select 'z' as name`);
    });
    expect(await store.rows('select count(*) as letters from letter')).toEqual([{ letters: 2n }]);
  });

  it('is gone when the work is done, also where it failed: the next one may have its name', async () => {
    await expect(
      store.apart('other', ':memory:', async () => {
        throw new Error('no luck');
      }),
    ).rejects.toThrow('no luck');
    expect(await store.apart('other', ':memory:', async (apart) => await apart.hasTable('letter'))).toBe(false);
  });

  it('ends with a stop of the other one', async () => {
    const asked = store.apart('other', ':memory:', async (apart) => {
      store.interrupt();
      await apart.rows('select 1 as one');
    });
    await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});

describe('a new database in which the names of tables mean its own', () => {
  it('is for its owner alone while there, keeps temporary tables and macros, and is gone with its file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const path = join(folder, 'new.duckdb');
    const store = await Store.open(join(folder, 'store.duckdb'), { allowedDirectory: folder });
    try {
      await store.createTable('letter', `select 'a' as name`);
      await store.createTemporaryTable('kept', 'select 1 as one');
      await store.define('create or replace temp macro twice(x) as 2 * x');
      for (const time of [1, 2]) {
        const found = await store.inNewDatabase('new', path, async () => {
          expect([time, await store.hasTable('letter')]).toEqual([time, false]);
          await store.createTable('letter', `select 'b' as name from kept`);
          expect(statSync(path).mode & 0o777).toBe(0o600);
          return await store.rows('select name, twice(2) as four from letter');
        });
        expect(found).toEqual([{ name: 'b', four: 4 }]);
        expect(existsSync(path)).toBe(false);
      }
      expect(await store.rows('select name from letter')).toEqual([{ name: 'a' }]);
    } finally {
      store.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('ends with a stop of the store', async () => {
    const store = await Store.open(':memory:');
    const asked = store.inNewDatabase('new', ':memory:', async () => {
      store.interrupt();
      await store.rows('select 1 as one');
    });
    await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
    store.close();
  });
});
