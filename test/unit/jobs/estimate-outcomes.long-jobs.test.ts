import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimateOutcomes } from '../../../src/jobs/estimate-outcomes.ts';
import { withStore } from '../../../src/jobs/job.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { OutcomeCount, OutcomeEstimate } from '../../../src/model/questions.ts';
import { countOutcomes } from '../../../src/questions/ask-questions.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { generateWorkspace } from '../../bench/generate.ts';

const directory = mkdtempSync(join(tmpdir(), 'belaudit-estimate-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let workspace: Workspace;
beforeAll(async () => {
  await generateWorkspace(3000, directory);
  workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
}, 120_000);

interface Estimated {
  readonly estimate: OutcomeEstimate | null;
  /** Outcomes in the last audit: of all calls, before and after the estimate, and of the drawn ones. */
  readonly before: readonly OutcomeCount[];
  readonly after: readonly OutcomeCount[];
  readonly drawn: readonly OutcomeCount[];
}

async function estimated(most: number, leastCalls: number): Promise<Estimated> {
  return await withStore(workspace, {}, async (store) => {
    const before = await countOutcomes(store);
    const estimate = await estimateOutcomes(store, workspace.configuration, { most, leastCalls });
    const after = await countOutcomes(store);
    const days = { first_day: 0, last_day: 100_000, most };
    await store.createTemporaryTable('drawn', sqlFile(import.meta.url, '../../../src/questions/drawn-calls.sql'), days);
    for (const table of ['verdict', 'finding'])
      await store.run(
        `create temporary table ${table} as select * from ${table} where call_key in (select call_key from drawn)`,
      );
    return { estimate, before, after, drawn: await countOutcomes(store) };
  });
}

const callsOf = (counts: readonly OutcomeCount[]): Readonly<Record<string, number>> =>
  Object.fromEntries(counts.map(({ outcome, calls }) => [outcome, calls]));

describe('an estimate of the outcomes', () => {
  it('is exact if all calls are drawn, and changes nothing in the store', async () => {
    const { estimate, before, after } = await estimated(1_000_000, 1);
    expect(estimate?.drawn).toBe(estimate?.of);
    expect(callsOf(estimate?.outcomes ?? [])).toEqual(callsOf(before));
    expect(after).toEqual(before);
  });

  it('judges the drawn calls as when all are judged, with calls before them that were not drawn', async () => {
    const { estimate, before, drawn } = await estimated(600, 1);
    const ofAll = (calls: number): number => Math.round((calls / 600) * (estimate?.of ?? 0));
    expect(callsOf(estimate?.outcomes ?? [])).toEqual(
      Object.fromEntries(drawn.map(({ outcome, calls }) => [outcome, ofAll(calls)])),
    );
    const all = callsOf(before);
    const within = (estimate?.outcomes ?? []).filter(
      ({ outcome, low, high }) => low <= (all[outcome] ?? 0) && (all[outcome] ?? 0) <= high,
    );
    // Of intervals of 95%, nearly all hold what is so.
    expect(within.length).toBeGreaterThanOrEqual((estimate?.outcomes.length ?? 0) - 1);
    for (const { low, high, calls } of estimate?.outcomes ?? []) {
      expect(low).toBeLessThan(calls);
      expect(high).toBeGreaterThan(calls);
    }
    expect(estimate?.ofNone).toMatchObject({ calls: 0, low: 0 });
    expect(estimate?.ofNone.high).toBeGreaterThan(0);
  });

  it('is not made of few calls, which are judged at once', async () => {
    expect((await estimated(600, 100_000)).estimate).toBeNull();
  });
});
