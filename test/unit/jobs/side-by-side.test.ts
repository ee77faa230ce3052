import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areFew, type Begin, inTurn, sideBySide } from '../../../src/jobs/side-by-side.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { Store } from '../../../src/store/store.ts';

let store: Store;
beforeEach(async () => {
  store = await Store.open(':memory:');
});
afterEach(() => store.close());

/** Counts rows of a table until it has some. */
const seen = (used: Store) => async (): Promise<void> => {
  while ((await used.rows('select 1 as found from letter limit 1')).length === 0);
};

it('up to 100,000 calls are few, unless somebody sets the memory', () => {
  expect([99_999, 100_000, 100_001].map((calls) => areFew(calls, {}))).toEqual([true, true, false]);
  expect(areFew(1, { memoryLimit: '2GB' })).toBe(false);
});

describe('stages side by side', () => {
  it('run while other work does: neither waits for the other', async () => {
    await store.createTable('letter', `select 'a' as name limit 0`);
    await sideBySide(store, SILENT, async (begin) => {
      const waited = begin('Waiting', (other) => seen(other)());
      await store.run(`insert into letter select 'b'`);
      await waited();
    });
  });

  it('begin one after the other, and have temporary tables of their own', async () => {
    await store.createTemporaryTable('letter', `select 'mine' as name`);
    const told: string[] = [];
    await sideBySide(store, SILENT, async (begin) => {
      begin('First', async (other) => {
        await other.createTemporaryTable('letter', `select 'other' as name`);
        told.push('first');
      });
      await begin('Second', async (other) => {
        told.push('second', ...(await other.rows<{ name: string }>('select name from letter')).map(({ name }) => name));
      })();
    });
    expect(told).toEqual(['first', 'second', 'other']);
    expect(await store.rows('select name from letter')).toEqual([{ name: 'mine' }]);
  });

  it('have ended when other work fails, and their errors reach the awaiting code', async () => {
    let hasEnded = false;
    const failing = sideBySide(store, SILENT, async (begin) => {
      begin('Failing', () => Promise.reject(new Error('nobody waits for this')));
      begin('Slow', async (other) => {
        await other.rows('select sum(range) as total from range(1000000)');
        hasEnded = true;
      });
      throw new Error('the work failed');
    });
    await expect(failing).rejects.toThrow('the work failed');
    expect(hasEnded).toBe(true);
    const waiting = sideBySide(store, SILENT, (begin) => begin('Failing', () => Promise.reject(new Error('lost')))());
    await expect(waiting).rejects.toThrow('lost');
  });

  it('do not begin once the store is stopped', async () => {
    store.interrupt();
    const stopped = sideBySide(store, SILENT, (begin) =>
      begin('Late', async (other) => {
        await other.rows('select 1 as one');
      })(),
    );
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });

  it('end when the store is stopped', async () => {
    const stopped = sideBySide(store, SILENT, async (begin) => {
      const endless = begin('Endless', async (other) => {
        await other.rows('select sum(a.range * b.range) as total from range(10000000) as a, range(10000000) as b');
      });
      store.interrupt();
      await endless();
    });
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});

it('stages in turn begin when they are awaited', async () => {
  const told: string[] = [];
  const begin: Begin = inTurn(store, SILENT);
  const first = begin('First', async () => void told.push('first'));
  const second = begin('Second', async () => void told.push('second'));
  await second();
  await first();
  expect(told).toEqual(['second', 'first']);
});
