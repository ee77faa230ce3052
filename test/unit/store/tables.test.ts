import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rewriteDatabase } from '../../../src/store/database.ts';
import { Store } from '../../../src/store/store.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'belaudit-tables-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function inStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await Store.open(join(directory, 'store.duckdb'));
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

describe('a table made of a SELECT', () => {
  it('says how many rows it has, whether it stays or not', async () => {
    await inStore(async (store) => {
      expect(await store.createTable('fact', 'select * from range(5)')).toBe(5);
      expect(await store.createTemporaryTable('passing', 'select * from fact where range > $least', { least: 1 })).toBe(
        3,
      );
      expect(await store.createTemporaryTable('passing', 'select * from fact limit 0')).toBe(0);
    });
  });
});

describe('the rows of a query', () => {
  it('are all there, with and without parameters, however many', async () => {
    await inStore(async (store) => {
      const least = 10_000;
      expect(await store.rows('select range as place from range(10000)')).toHaveLength(least);
      const rows = await store.rows('select range as place from range(20000) where range >= $least', { least });
      expect(rows.map(({ place }) => Number(place))).toEqual(
        Array.from({ length: 10_000 }, (_, place) => least + place),
      );
      expect(await store.rows('select 1 as place limit 0')).toEqual([]);
    });
  });

  it('have the values of their types, and names of their own', async () => {
    await inStore(async (store) => {
      const [row] = await store.rows(`
        select 1 as whole, cast(2 as bigint) as large, 1.5 as part, true as known, null as lacking, 'é' as told, ['a', 'b'] as list,
        date '2026-03-02' as day, cast('a' as enum ('a', 'b')) as word, 3 as whole`);
      expect(row).toEqual({
        ...{ whole: 1, large: 2n, part: 1.5, known: true, lacking: null, told: 'é', list: ['a', 'b'] },
        ...{ day: new Date('2026-03-02T00:00:00Z'), word: 'a', 'whole:1': 3 },
      });
    });
  });
});

describe('a view', () => {
  it('takes the place of a table that an earlier version made, and of itself', async () => {
    await inStore(async (store) => {
      await store.createTable('fact', 'select 1 as a');
      await store.createTable('derived', 'select 0 as b');
      await store.createView('derived', 'select a + 1 as b from fact');
      await store.createView('derived', 'select a + 2 as b from fact');
      expect(await store.rows('select b from derived')).toEqual([{ b: 3 }]);
    });
  });

  it('is asked for as a view, and is no table', async () => {
    await inStore(async (store) => {
      await store.createTable('fact', 'select 1 as a');
      await store.createView('derived', 'select a from fact');
      expect([await store.hasView('derived'), await store.hasView('fact'), await store.hasView('other')]).toEqual([
        true,
        false,
        false,
      ]);
      expect(await store.hasTable('derived')).toBe(false);
    });
  });

  it('follows its table, and is there when the store is opened again or written anew', async () => {
    await inStore(async (store) => {
      await store.createTable('fact', 'select 1 as a');
      await store.createView('derived', 'select a + 1 as b from fact');
      await store.createTable('fact', 'select 5 as a');
    });
    await rewriteDatabase(join(directory, 'store.duckdb'));
    await inStore(async (store) => expect(await store.rows('select b from derived')).toEqual([{ b: 6 }]));
  });
});

describe('a temporary table', () => {
  it('is gone when the store is closed', async () => {
    await inStore(async (store) => {
      await store.createTemporaryTable('passing', 'select 1 as a');
      await store.defineTable('filled', { a: 'BIGINT' }, 'temporary');
      await store.insertInto('filled', 'select 2 as a');
      expect(await store.rows('select a from passing union all select a from filled order by a')).toEqual([
        { a: 1n },
        { a: 2n },
      ]);
    });
    await inStore(async (store) => {
      expect(await store.hasTable('passing')).toBe(false);
      expect(await store.hasTable('filled')).toBe(false);
      expect(await store.isEmpty()).toBe(true);
    });
  });
});

describe('a macro', () => {
  const half = (text: string): string =>
    `-- What half of something is.\ncreate or replace temporary macro half(x) as ${text}`;
  const ofTen = async (store: Store): Promise<unknown> => (await store.rows('select half(10) as half'))[0];

  it('is what was defined last', async () => {
    await inStore(async (store) => {
      await store.define(half('x // 2'));
      await store.define(half("'five'"));
      expect(await ofTen(store)).toEqual({ half: 'five' });
      await store.define(half('x // 2'));
      expect(await ofTen(store)).toEqual({ half: 5 });
    });
  });

  it('is defined once: a text that is known is not sent to the database again', async () => {
    await inStore(async (store) => {
      await store.define(half('x // 2'));
      await store.run('create or replace temporary macro half(x) as null');
      await store.define(half('x // 2'));
      expect(await ofTen(store)).toEqual({ half: null });
    });
  });

  it('is defined again where the transaction that defined it came to nothing', async () => {
    await inStore(async (store) => {
      const failing = store.transaction(async () => {
        await store.define(half('x // 2'));
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      await store.define(half('x // 2'));
      expect(await ofTen(store)).toEqual({ half: 5 });
    });
  });
});
