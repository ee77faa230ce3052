import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';

const CALLS = 40;
const DRAWS = 200;
const DRAWN = sqlFile(new URL('../../../src/gaps/kinds/outcome/kind.ts', import.meta.url).href, './drawn.sql');

let store: Store;
beforeAll(async () => {
  store = await Store.open(':memory:', { allowedDirectory: KEPT_FOLDER, threads: 1, isSmall: true });
});
afterAll(() => {
  store.close();
});

/** Codes drawn from outcomes of some calls, of which each has two findings, one draw for each digest. */
async function drawn(calls: number, digests: readonly string[]): Promise<readonly (readonly string[])[]> {
  const rows = digests.flatMap((_, place) =>
    Array.from({ length: calls * 2 }, (__, row) => [place, `A${row % calls}`] as const),
  );
  await store.fillTable('outcome_finding', { place: 'INTEGER', call_id: 'VARCHAR' }, rows);
  const codes = await store.rows<{ place: number; code: string }>(DRAWN, {
    ...{ digests: JSON.stringify(digests.map((digest, place) => ({ place, digest }))), most: 10 },
  });
  return digests.map((_, place) => codes.filter((one) => one.place === place).map(({ code }) => code));
}

/** The calls that some codes stand for. */
async function callsOf(digest: string, codes: readonly string[]): Promise<readonly string[]> {
  const rows = await store.rows<{ call_id: string }>(
    "select distinct call_id from outcome_finding where list_contains(from_json(cast($codes as json), '[\"VARCHAR\"]'), translate(left(md5(concat_ws(chr(31), $digest, call_id)), 10), '0123456789', 'ghijklmnop'))",
    { codes: JSON.stringify(codes), digest },
  );
  return rows.map(({ call_id: id }) => id);
}

describe('the calls of an implausible outcome that somebody must look at', () => {
  const digests = Array.from({ length: DRAWS }, (_, place) => `digest ${place}`);

  it('are ten, or all where there are fewer', async () => {
    expect((await drawn(CALLS, ['a']))[0]).toHaveLength(10);
    expect((await drawn(9, ['a']))[0]).toHaveLength(9);
    expect((await drawn(1, ['a']))[0]).toHaveLength(1);
  });

  it('are the same each time for what an outcome rests on, and others for anything else', async () => {
    const once = await drawn(CALLS, digests);
    expect(await drawn(CALLS, digests)).toEqual(once);
    expect(new Set(once.map((codes) => codes.join())).size).toBe(DRAWS);
  });

  it('can be any, each as likely as another', async () => {
    const codes = await drawn(CALLS, digests);
    const times = new Map<string, number>();
    for (const [place, digest] of digests.entries())
      for (const call of await callsOf(digest, codes[place] ?? [])) times.set(call, (times.get(call) ?? 0) + 1);
    expect(times.size).toBe(CALLS);
    // 50 times each on average; the bounds are five standard deviations wide.
    expect(Math.min(...times.values())).toBeGreaterThan(19);
    expect(Math.max(...times.values())).toBeLessThan(81);
  });
});
