import { describe, expect, test } from 'vitest';
import { differences } from './compare-rows.ts';
import { runProduct } from './run-product.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

describe.each(SEEDS)('the workspace of seed %i', (seed) => {
  test(
    'gives the same rows and figures with one thread and with two',
    async () => {
      const workspace = workspaceOf(seed);
      const one = await runProduct(workspace, { threads: 1 });
      const two = await runProduct(workspace, { threads: 2, alwaysInParallel: true });
      expect(one.findings.length).toBeGreaterThan(0);
      expect(differences(one.findings, two.findings)).toEqual([]);
      expect(differences(one.calls, two.calls)).toEqual([]);
      expect(differences(one.rejected, two.rejected)).toEqual([]);
      expect(two.summary).toEqual(one.summary);
    },
    TIMEOUT,
  );
});
