import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Store } from '../../../src/store/store.ts';

/** Enough work to be still running while the test continues. */
const LONG =
  'select count(*) as pairs from range(3000000) as a inner join range(3000000) as b on a.range % 1000 = b.range % 1000';

describe('questions side by side', () => {
  let store: Store;

  beforeEach(async () => {
    store = await Store.open(':memory:');
    await store.createTable('letter', `select unnest(['a', 'b', 'c']) as name`);
  });
  afterEach(() => store.close());

  test('are all answered, more of them than there are connections', async () => {
    const asked = Array.from({ length: 40 }, (_, number) => number);
    const found = await store.sideBySide((pool) =>
      Promise.all(asked.map((number) => pool.rows<{ number: number }>(`select ${number} as number`))),
    );
    expect(found.map(([row]) => row?.number)).toEqual(asked);
  });

  test('wait for the tables that they name, whoever makes them', async () => {
    const [first, , second, rows] = await store.sideBySide((pool) =>
      Promise.all([
        pool.createTemporaryTable('one', 'select * from letter as l cross join range(200000) as r'),
        pool.rows('select 1 as other'),
        pool.createTemporaryTable('two', 'select name from one'),
        pool.rows<{ total: bigint }>('select count(*) as total from two inner join letter using (name)'),
      ]),
    );
    expect([first, second, rows]).toEqual([600_000, 600_000, [{ total: 600_000n }]]);
  });

  test('wait also where it is told later how a table is made', async () => {
    const rows = await store.sideBySide(async (pool) => {
      const counted = pool.createTemporaryTable('one', 'select * from letter');
      const select = counted.then((count) => `select ${count} as letters`);
      const [, , found] = await Promise.all([
        counted,
        pool.createTemporaryTable('two', select),
        pool.rows('select letters from two'),
      ]);
      return found;
    });
    expect(rows).toEqual([{ letters: 3 }]);
  });

  test('have parameters, and macros on every connection', async () => {
    const found = await store.sideBySide(async (pool) => {
      await pool.define('create or replace temporary macro twice(x) as x || x');
      const letters = ['a', 'b', 'c', 'd'];
      return await Promise.all(letters.map((letter) => pool.rows('select twice($letter) as word', { letter })));
    });
    expect(found.flat().map((row) => row['word'])).toEqual(['aa', 'bb', 'cc', 'dd']);
  });

  test('tell times by the same zone as the store, whatever that of the machine', async () => {
    const sql = 'select cast(make_timestamptz(0) as varchar) as time';
    const found = await store.sideBySide((pool) => Promise.all([1, 2, 3, 4].map(() => pool.rows(sql))));
    expect(found.flat()).toEqual(Array(4).fill({ time: '1970-01-01 00:00:00+00' }));
    expect(await store.rows(sql)).toEqual([{ time: '1970-01-01 00:00:00+00' }]);
  });

  test('leave nothing behind, and can be asked again', async () => {
    for (const time of [1, 2]) {
      await store.sideBySide((pool) => pool.createTemporaryTable('one', `select ${time} as time`));
      expect(await store.hasTable('one')).toBe(false);
    }
    expect(await store.rows('select database_name from duckdb_databases() where not internal')).toHaveLength(1);
  });

  test('tell the fault of a table to whoever waits for it, and leave the store as it was', async () => {
    const asked = store.sideBySide((pool) =>
      Promise.all([
        pool.rows(LONG),
        pool.createTemporaryTable('one', `select cast(name as integer) as number from letter`),
        pool.rows('select * from one'),
        ...Array.from({ length: 20 }, () => pool.rows('select * from letter')),
      ]),
    );
    await expect(asked).rejects.toThrow(/Could not convert string 'a'/u);
    expect(await store.rows('select count(*) as letters from letter')).toEqual([{ letters: 3n }]);
    expect(await store.sideBySide((pool) => pool.rows('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  test('know every macro that was defined before them, also while others are asked', async () => {
    const found = await store.sideBySide(async (pool) => {
      const asked: Promise<unknown>[] = [];
      for (let number = 0; number < 20; number += 1) {
        await pool.define(`create or replace temporary macro plus_${number}(x) as x + ${number}`);
        asked.push(pool.rows(`select plus_${number}(1) as sum`), pool.rows(`select plus_${number}(2) as sum`));
      }
      return await Promise.all(asked);
    });
    expect(found.flat()).toHaveLength(40);
  });

  test('are refused where they come too late, and where a table is asked for twice', async () => {
    const pool = await store.sideBySide(async (open) => {
      await open.createTemporaryTable('one', 'select 1 as one');
      await expect(open.createTemporaryTable('one', 'select 2 as two')).rejects.toThrow('asked for twice: one');
      return open;
    });
    await expect(pool.rows('select 1 as one')).rejects.toThrow('a pool that is closed');
  });

  test('are asked of one pool at a time, and of the next one when it is done', async () => {
    await store.sideBySide(async () => {
      await expect(store.sideBySide((pool) => pool.rows('select 1 as one'))).rejects.toThrow('already exists');
    });
    expect(await store.sideBySide((pool) => pool.rows('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  test('do not hide tables of the store, nor show it theirs', async () => {
    await store.sideBySide(async (pool) => {
      await pool.createTemporaryTable('one', 'select 1 as one');
      expect([await store.hasTable('one'), await store.hasTable('letter')]).toEqual([false, true]);
    });
  });

  test('end when the store is told to stop', async () => {
    const asked = store.sideBySide((pool) => Promise.all([pool.rows(LONG), pool.rows(LONG), pool.rows(LONG)]));
    setTimeout(() => store.interrupt(), 50);
    await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});
