import { beforeAll, describe, expect, test } from 'vitest';
import { differences } from './compare-rows.ts';
import { type ProductRun, runProduct } from './run-product.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

/** Results do not depend on which thread comes first. DuckDB gives a table of fewer than 2048 rows to one thread, so there are more rows. */
const SCENARIOS = 1000;

describe.each(SEEDS)('the workspace of seed %i', (seed) => {
  const workspace = workspaceOf(seed, SCENARIOS);
  let one: ProductRun;

  beforeAll(async () => {
    one = await runProduct(workspace, { threads: 1 });
  }, TIMEOUT);

  test.each([
    { name: 'two threads', options: { threads: 2 } },
    { name: 'two threads that share every step', options: { threads: 2, alwaysInParallel: true } },
  ])(
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
