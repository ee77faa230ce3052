import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { decide } from '../../../src/hearing/decide.ts';
import { readReplies } from '../../../src/hearing/replies.ts';
import { listWaiting } from '../../../src/hearing/waiting.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { judgedWorkspace } from './judged-workspace.ts';
import { sharedWith } from './register-samples.ts';

const RULE = 'called-after-objection';
const RECORDER = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
let workspace: Workspace;

beforeEach(async () => {
  const found = ['A-1', 'A-2', 'A-3', 'A-4'].map((call) => ({ vendor: 'alfa', call_id: call, rule: RULE }));
  workspace = await judgedWorkspace(found, { twoPeople: ['decisions'] });
  writeFileSync(join(workspace.reportsDirectory, '2026-06-01_2026-06-30', 'summary.json'), '{}');
  const rows = found.map((one) => ({ ...one, period: '2026-06' }));
  await appendLines(workspace, () => [sharedWith('alfa', rows, '2026-07-24')]);
});
afterEach(() => rmSync(workspace.directory, { recursive: true, force: true }));

/** The workspace on a day, with a gap that was accepted. */
function on(asOf: string): Workspace {
  const { configuration } = workspace;
  const acceptedGaps = [
    { gap: 'column/alfa', reason: 'De bron wordt hersteld.', until: '2026-08-01' },
    { gap: 'g', reason: 'x', until: '2099-12-31' },
  ];
  return {
    ...workspace,
    configuration: { ...configuration, acceptedGaps, audit: { ...configuration.audit, asOf } },
  } as unknown as Workspace;
}

async function reply(rows: readonly string[], received: string): Promise<void> {
  const path = join(workspace.directory, 'back.csv');
  writeFileSync(path, ['call_id;rule;answer', ...rows, ''].join('\n'));
  const folder = join(workspace.directory, '.belaudit');
  mkdirSync(folder, { recursive: true });
  const context = { folder, titles: [[RULE, RULE]] as const, codeOf: () => '' };
  await readReplies(workspace, { path, received, vendor: 'alfa' }, context, RECORDER);
}

const GAP = { kind: 'gap', what: 'De bron wordt hersteld.', until: '2026-08-01', isLate: false };

describe('what waits', () => {
  it('is a reply until its day, then disputes and late replies, and decisions until a second person approves', async () => {
    const open = { kind: 'reply', who: 'Alfa Contact B.V.', until: '2026-07-24', period: '2026-06' };
    expect(await listWaiting(on('2026-07-10'))).toMatchObject([{ ...open, count: 4, isLate: false }, GAP]);
    await reply([`A-1;${RULE};betwist`, `A-2;${RULE};betwist`], '2026-07-12');
    expect(await listWaiting(on('2026-07-24'))).toMatchObject([
      { ...open, count: 2 },
      GAP,
      { kind: 'dispute', who: '', what: 'Alfa Contact B.V.', until: null, count: 2 },
    ]);
    await reply([`A-3;${RULE};betwist`], '2026-07-26');
    await decide(on('2026-07-27'), { vendor: 'alfa', callId: 'A-1', rule: RULE, decision: 'upheld' }, RECORDER);
    expect(await listWaiting(on('2026-08-02'))).toMatchObject([
      { ...GAP, isLate: true },
      { kind: 'dispute', count: 1 },
      { kind: 'late-reply', who: '', count: 1 },
      { kind: 'second', count: 1, period: '2026-06' },
    ]);
  });

  it('is a late reply until somebody decides after it, however the finding stood, and not one that changes nothing', async () => {
    workspace = {
      ...workspace,
      configuration: { ...workspace.configuration, decisions: { twoPeople: [] } },
    } as never;
    const late = async (asOf: string): Promise<unknown> =>
      (await listWaiting(on(asOf))).filter(({ kind }) => kind !== 'gap').map(({ kind, count }) => [kind, count]);
    const about = { vendor: 'alfa', rule: RULE };
    await decide(on('2026-07-26'), { ...about, callId: 'A-1', decision: 'upheld' }, RECORDER);
    const more = { callId: 'A-2', decision: 'more-asked', until: '2026-08-01' } as const;
    await decide(on('2026-07-26'), { ...about, ...more }, RECORDER);
    expect(await late('2026-08-02')).toEqual([['more', 1]]);
    const rows = ['A-1', 'A-2', 'A-3'].map((call) => `${call};${RULE};betwist`);
    await reply([...rows, `A-4;${RULE};akkoord`], '2026-08-03');
    expect(await late('2026-08-04')).toEqual([['late-reply', 3]]);
    expect(await late('2026-12-31')).toEqual([['late-reply', 3]]);
    await decide(on('2026-08-04'), { ...about, callId: 'A-1', decision: 'upheld' }, RECORDER);
    await decide(on('2026-08-04'), { ...about, callId: 'A-2', decision: 'upheld' }, RECORDER);
    expect(await late('2026-12-31')).toEqual([['late-reply', 1]]);
  });

  it('is a pack for findings that nobody sent, once for each call centre', async () => {
    const found = ['B-1', 'B-2'].map((call) => ({ vendor: 'beta', call_id: call, rule: RULE }));
    rmSync(workspace.directory, { recursive: true, force: true });
    workspace = await judgedWorkspace(found);
    writeFileSync(join(workspace.reportsDirectory, '2026-06-01_2026-06-30', 'summary.json'), '{}');
    const pack = { kind: 'pack', who: '', what: 'Beta Belt B.V.', count: 2, until: null };
    expect(await listWaiting(on('2026-05-01'))).toMatchObject([pack]);
  });

  it('is an action until it is done, and then its test, until a later month shows it', async () => {
    await appendLines(workspace, () => [
      {
        ...{ ...RECORDER, kind: 'action', what: 'Eén lijst.', owner: 'P. de Vries', due: '2026-07-20' },
        about: { party: 'alfa', rules: [RULE], causes: [], period: '2026-06' },
        measure: { figure: 'findings', direction: 'down', threshold: 0 },
      },
    ]);
    const kinds = async (): Promise<readonly unknown[]> =>
      (await listWaiting(on('2026-07-22'))).map(({ kind, who, isLate }) => [kind, who, isLate]);
    expect(await kinds()).toContainEqual(['action', 'P. de Vries', true]);
    await appendLines(workspace, () => [{ ...RECORDER, kind: 'action-state', about: { seq: 2 }, state: 'done' }]);
    expect(await kinds()).toContainEqual(['retest', 'P. de Vries', false]);
    const addResults = (name: string): void => {
      mkdirSync(join(workspace.reportsDirectory, name));
      writeFileSync(join(workspace.reportsDirectory, name, 'summary.json'), '{}');
    };
    // It was done on the tenth of July.
    addResults('2026-07-01_2026-07-31');
    expect((await kinds()).flat()).toContain('retest');
    addResults('2026-08-01_2026-08-31');
    expect((await kinds()).flat()).not.toContain('retest');
  });
});
