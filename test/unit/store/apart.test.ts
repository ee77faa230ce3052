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
