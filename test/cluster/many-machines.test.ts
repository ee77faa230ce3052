import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/jobs/load.ts';
import { auditWorkspace } from '../../src/jobs/monthly.ts';
import { auditPeriods } from '../../src/jobs/months.ts';
import { SILENT } from '../../src/model/progress.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { addCall, resultsOf, workspaceOn } from './judged-workspace.ts';

const MONTHS = [
  { from: '2026-04-01', to: '2026-04-30' },
  { from: '2026-05-01', to: '2026-05-31' },
] as const;

// The recipe of docs/cluster.md, with copies of a workspace instead of machines.
it('months that machines judge apart have the findings of one that judges all, and a month that is missing is made', async () => {
  const workspace = workspaceOn('', 'machines');
  addCall(workspace, 'A-0999', '2026-04-11T10:00:00');
  await loadWorkspace(workspace, SILENT);
  const machines = MONTHS.map((period, place) => {
    const directory = `${workspace.directory}-${place}`;
    cpSync(workspace.directory, directory, { recursive: true });
    return openWorkspace(directory, { today: '2026-11-25', period });
  });
  await auditPeriods(workspace, 'all', SILENT);
  for (const machine of machines) {
    await auditWorkspace(machine, SILENT);
    const { from, to } = machine.configuration.audit;
    const { 'summary.json': _, ...whole } = resultsOf(workspace, `${from}_${to}`);
    expect(resultsOf(machine)).toMatchObject(whole);
  }
  const [april, may] = machines;
  if (april === undefined || may === undefined) throw new Error('no machines');
  cpSync(join(april.reportsDirectory, '2026-04-01_2026-04-30'), join(may.reportsDirectory, '2026-04-01_2026-04-30'), {
    recursive: true,
  });
  const { periods } = await auditPeriods(openWorkspace(april.directory, { today: '2026-11-25' }), 'all', SILENT);
  expect(periods.map(({ from, because }) => [from, because])).toEqual([
    ['2026-04-01', null],
    ['2026-05-01', 'not-judged'],
  ]);
  const gathered = await auditPeriods(openWorkspace(may.directory, { today: '2026-11-25' }), 'all', SILENT);
  expect(gathered.periods.map(({ from, because }) => [from, because])).toEqual([
    ['2026-04-01', null],
    ['2026-05-01', null],
  ]);
});
