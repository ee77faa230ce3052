import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { holdingResults, lendingToResults, openResults } from '../../../src/results/open-results.ts';
import { Store } from '../../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-reading-'));
writeFileSync(join(folder, 'calls.csv'), 'call_id\nA-1\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ids of the calls in the folder, from a database opened for this. */
async function callIds(): Promise<readonly unknown[]> {
  const store = await openResults(folder);
  try {
    await store.defineTable('asked', { call_id: 'VARCHAR' }, 'temporary');
    return await store.rows(`select call_id from read_csv('${join(folder, 'calls.csv')}')`);
  } finally {
    store.close();
  }
}

describe('a folder of results', () => {
  it('is read by one database while work holds it, and by a new one each time otherwise', async () => {
    const opened = vi.spyOn(Store, 'open');
    try {
      await holdingResults(folder, {}, async () => {
        expect(await callIds()).toEqual([{ call_id: 'A-1' }]);
        expect(await callIds()).toEqual([{ call_id: 'A-1' }]);
        await holdingResults(folder, {}, callIds);
      });
      expect(opened).toHaveBeenCalledTimes(1);
      await callIds();
      await callIds();
      expect(opened).toHaveBeenCalledTimes(3);
    } finally {
      opened.mockRestore();
    }
  });

  it('is read by a database that is already open while that is lent; it stays open', async () => {
    const store = await Store.open(':memory:', { allowedDirectory: folder });
    const opened = vi.spyOn(Store, 'open');
    try {
      expect(await lendingToResults(store, folder, callIds)).toEqual([{ call_id: 'A-1' }]);
      expect(opened).not.toHaveBeenCalled();
      expect(await store.rows('select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      opened.mockRestore();
      store.close();
    }
  });

  it('is released when the work fails', async () => {
    const failing = holdingResults(folder, {}, async () => {
      throw new Error('the disk is gone');
    });
    await expect(failing).rejects.toThrow('the disk is gone');
    expect(await callIds()).toEqual([{ call_id: 'A-1' }]);
  });

  it('gives each reader tables of its own, and access to no file outside it', async () => {
    await holdingResults(folder, {}, async () => {
      const one = await openResults(folder);
      const other = await openResults(folder);
      await one.fillTable('asked', { call_id: 'VARCHAR' }, [['A-1']], 'temporary');
      await other.fillTable('asked', { call_id: 'VARCHAR' }, [['A-2']], 'temporary');
      expect(await one.rows('select call_id from asked')).toEqual([{ call_id: 'A-1' }]);
      await expect(other.rows("select * from read_csv('/etc/passwd')")).rejects.toThrow(/disabled|Permission/u);
      one.close();
      other.close();
    });
  });
});
