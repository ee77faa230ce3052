import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { judgeEarlierDeliveries } from '../../../src/audit/earlier-deliveries.ts';
import { layEarlierCalls, showEarlierCalls, showStandingCalls } from '../../../src/facts/earlier-calls.ts';
import { load } from '../../../src/facts/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { FILES, writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';

const AUDIT = new URL('../../../src/audit/audit.ts', import.meta.url).href;
const scratch = mkdtempSync(join(tmpdir(), 'belaudit-earlier-'));
const open: Store[] = [];
afterAll(() => {
  for (const store of open) store.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The call centre beta, whose log notes the offer; each later file delivers calls again. */
async function loaded(
  name: string,
  deliveries: readonly (readonly string[])[],
): Promise<{ readonly store: Store; readonly workspace: Workspace }> {
  const heading = 'call_id,started_at,called_number,talk_seconds,result,campaign,optout_offered,optout_requested';
  const logs = deliveries.map((rows, index) => [`in/beta/calls-${index + 1}.csv`, [heading, ...rows, ''].join('\n')]);
  const directory = writeSmallWorkspace(join(scratch, name), {
    ...Object.fromEntries(logs),
    'belaudit.yaml': (FILES['belaudit.yaml'] ?? '')
      .replace('in/beta/calls.csv', 'in/beta/calls-*.csv')
      .replace('purpose: commercial', 'purpose: commercial, audience: consumers'),
  });
  const workspace = openWorkspace(directory, { today: '2026-11-25' });
  const store = await Store.open(':memory:', { allowedDirectory: directory, threads: 1, isSmall: true });
  open.push(store);
  await load(workspace, store, SILENT);
  return { store, workspace };
}

/** Findings of earlier deliveries, by turn. */
async function earlierFindings({ store, workspace }: Awaited<ReturnType<typeof loaded>>): Promise<readonly string[]> {
  await judgeEarlierDeliveries(store, workspace.configuration, {
    turns: await layEarlierCalls(store),
    show: (turn) => showEarlierCalls(store, turn),
    hide: () => showStandingCalls(store),
  });
  await audit(store, workspace.configuration, SILENT);
  const rows = await store.rows<{ told: string }>(
    `select turn || ' ' || call_id || ' ' || rule || ' ' || grade as told from earlier_finding where level <> 'evidence' order by all`,
  );
  return rows.map(({ told }) => told);
}

async function findings(store: Store): Promise<readonly string[]> {
  const rows = await store.rows<{ told: string }>(
    `select call_id || ' ' || cast(rule as varchar) as told from finding inner join call using (call_key) where vendor = 'beta' and level <> 'evidence' order by all`,
  );
  return rows.map(({ told }) => told);
}

/** Columns of `changed_value`, which is made in two ways: with and without rows. */
const CHANGED_VALUE_COLUMNS = [
  ...['call_key BIGINT', 'turn INTEGER', 'replaced_by_file_key INTEGER', 'replaced_by_row BIGINT'],
  ...['position INTEGER', 'column_name VARCHAR', 'before VARCHAR', 'after VARCHAR'],
];

async function changedValueColumns(store: Store): Promise<readonly string[]> {
  const rows = await store.rows<{ told: string }>(
    `select column_name || ' ' || column_type as told from (describe changed_value)`,
  );
  return rows.map(({ told }) => told);
}

const CALL = '2026-06-10T12:00:00,+31612345673,61,conversation,zon-2026';

describe('what earlier deliveries told', () => {
  it('is judged as it was told, though the later delivery is what counts', async () => {
    const made = await loaded('offered', [[`B-1,${CALL},no,no`], [`B-1,${CALL},yes,no`]]);
    expect(await earlierFindings(made)).toEqual(['1 B-1 optout-not-offered proven']);
    expect(await findings(made.store)).toEqual([]);
    const values = await made.store.rows('select turn, column_name, before, after from changed_value');
    expect(values).toEqual([{ turn: 1, column_name: 'optout_offered', before: 'false', after: 'true' }]);
    expect(await changedValueColumns(made.store)).toEqual(CHANGED_VALUE_COLUMNS);
  });

  it('is judged delivery by delivery', async () => {
    const made = await loaded('thrice', [
      [`B-1,${CALL},yes,no`],
      [`B-1,${CALL},no,no`],
      ['B-1,2026-06-10T12:00:00,+31612345673,0,no-answer,zon-2026,,'],
    ]);
    expect(await earlierFindings(made)).toEqual(['1 B-1 optout-not-offered proven']);
    expect(await findings(made.store)).toEqual([]);
  });

  it('is judged for other calls too that it decides about', async () => {
    const later = 'B-2,2026-06-20T12:00:00,+31612345673,61,conversation,zon-2026,yes,no';
    const made = await loaded('objection', [[`B-1,${CALL},yes,yes`, later], [`B-1,${CALL},yes,no`]]);
    expect(await earlierFindings(made)).toEqual(expect.arrayContaining(['1 B-2 called-after-objection proven']));
    expect(await findings(made.store)).toEqual([]);
  });

  it('is nothing where no call was told again with other content', async () => {
    const made = await loaded('again', [[`B-1,${CALL},no,no`], [`B-1,${CALL},no,no`]]);
    expect(await earlierFindings(made)).toEqual([]);
    expect(await findings(made.store)).toEqual(['B-1 optout-not-offered']);
    expect(await changedValueColumns(made.store)).toEqual(CHANGED_VALUE_COLUMNS);
  });

  it('is found of the touched calls as if all calls of the period were judged so', async () => {
    const directory = join(import.meta.dirname, '../../acceptance/cases/37-own-hours-and-a-log-sent-twice');
    const workspace = openWorkspace(directory, { today: '2026-11-25' });
    const store = await Store.open(':memory:', { allowedDirectory: directory, threads: 1, isSmall: true });
    open.push(store);
    await load(workspace, store, SILENT);
    const touched = await earlierFindings({ store, workspace }).then(() => ofTurn(store));
    await showEarlierCalls(store, 1);
    await audit(store, workspace.configuration, SILENT);
    await store.createTemporaryTable('rejudged_call', sqlFile(AUDIT, './rejudged-call.sql'));
    const all = await store.rows(
      `select call_key, cast(rule as varchar) as rule, cast(grade as varchar) as grade, cast(responsible as varchar) as responsible
      from finding semi join rejudged_call using (call_key) order by all`,
    );
    await showStandingCalls(store);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched).toEqual(all);
  });
});

async function ofTurn(store: Store): Promise<readonly unknown[]> {
  return await store.rows('select call_key, rule, grade, responsible from earlier_finding where turn = 1 order by all');
}
