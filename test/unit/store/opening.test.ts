import { existsSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Store } from '../../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-opening-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function madeStore(name: string): Promise<string> {
  const path = join(folder, name);
  const store = await Store.open(path);
  await store.run('create table held as select 1 as one');
  store.close();
  return path;
}

it('a store of few rows leaves out passes of the optimizer, and finds the same', async () => {
  const setting = `select current_setting('disabled_optimizers') as passes`;
  const sql =
    'select a.range % 3 as part, count(*) as rows from range(9) as a inner join range(6) as b using (range) group by all order by all';
  const found: unknown[] = [];
  for (const options of [{}, { isSmall: true }] as const) {
    const store = await Store.open(':memory:', options);
    const [{ passes } = { passes: null }] = await store.rows<{ passes: string }>(setting);
    expect(passes === '' ? 0 : passes?.split(',').length).toBe('isSmall' in options ? 5 : 0);
    found.push(await store.rows(sql));
    store.close();
  }
  expect(found[1]).toEqual(found[0]);
});

it('a checkpoint leaves nothing to be written when the store closes, while others read', async () => {
  const path = join(folder, 'written.duckdb');
  const store = await Store.open(path);
  await store.run('create table held as select range as one from range(1000)');
  expect(statSync(`${path}.wal`).size).toBeGreaterThan(0);
  const other = await store.beside();
  const [rows] = await Promise.all([other.rows('select count(*) as rows from held'), store.checkpoint()]);
  expect(rows).toEqual([{ rows: 1000n }]);
  expect(statSync(`${path}.wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  store.close();
});

describe('a store', () => {
  const stumps = [0, 1, 4096, 8192, 12_287];

  it.each(stumps)('of which %i bytes are left is made anew for whoever fills it', async (bytes) => {
    const path = await madeStore(`stump-${bytes}.duckdb`);
    truncateSync(path, bytes);
    const store = await Store.open(path, { makesAnew: true });
    expect(await store.hasTable('held')).toBe(false);
    expect(await store.isEmpty()).toBe(true);
    store.close();
  });

  it.each(stumps)('of which %i bytes are left is damaged for whoever asks it, and stays as it is', async (bytes) => {
    const path = await madeStore(`cut-${bytes}.duckdb`);
    truncateSync(path, bytes);
    await expect(Store.open(path)).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      hint: expect.stringContaining('Run "belaudit load"'),
    });
    expect(statSync(path).size).toBe(bytes);
  });

  it('that held something is not made anew, whatever became of it', async () => {
    const path = await madeStore('damaged.duckdb');
    writeFileSync(path, Buffer.alloc(20_000, 7));
    await expect(Store.open(path)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    expect(existsSync(path)).toBe(true);
  });
});
