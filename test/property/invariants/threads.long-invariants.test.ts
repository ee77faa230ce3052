import { beforeAll, describe, expect, test } from 'vitest';
import { differences } from './compare-rows.ts';
import { type ProductRun, runProduct } from './run-product.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

/**
 * Results do not depend on which thread comes first. Even when it is told to share every step, DuckDB gives 2048 rows to one thread, so there are more. Threads
 * that share by themselves share less: only `npm run check:long` tries them too.
 */
const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const ROWS_OF_A_THREAD = 2048;
const SCENARIOS = isLong ? 1000 : 800;
const SHARED = { name: 'two threads that share every step', options: { threads: 2, alwaysInParallel: true } };
const WAYS = isLong ? [{ name: 'two threads', options: { threads: 2 } }, SHARED] : [SHARED];

describe.each(SEEDS)('the workspace of seed %i', (seed) => {
  const workspace = workspaceOf(seed, SCENARIOS);
  let one: ProductRun;

  beforeAll(async () => {
    one = await runProduct(workspace, { threads: 1 });
  }, TIMEOUT);

  test('has more calls than one thread takes', () => {
    expect(one.calls.length).toBeGreaterThan(ROWS_OF_A_THREAD);
  });

  test.each(WAYS)(
    'gives the same rows and figures with $name as with one',
    async ({ options }) => {
      const two = await runProduct(workspace, options);
      expect(one.findings.length).toBeGreaterThan(0);
      expect(differences(one.findings, two.findings)).toEqual([]);
      expect(differences(one.calls, two.calls)).toEqual([]);
      expect(differences(one.rejected, two.rejected)).toEqual([]);
      expect(two.summary).toEqual(one.summary);
    },
    TIMEOUT,
  );
});
