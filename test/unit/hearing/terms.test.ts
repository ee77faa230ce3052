import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { decide } from '../../../src/hearing/decide.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { extendTerms, termsOf } from '../../../src/hearing/terms.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { judgedWorkspace, writeFindings } from './judged-workspace.ts';
import { findingOf, sharedWith } from './register-samples.ts';

const RULE = 'called-after-objection';
const JANSEN = { by: 'J. Jansen', at: '2026-07-20T09:00:00Z' };
const found = (...calls: readonly string[]): readonly { vendor: string; call_id: string; rule: string }[] =>
  calls.map((id) => ({ vendor: 'alfa', call_id: id, rule: RULE }));

let workspace: Workspace;
beforeAll(async () => {
  workspace = await judgedWorkspace([...found('A-1', 'A-2'), { vendor: 'beta', call_id: 'B-1', rule: RULE }]);
});
afterAll(() => rmSync(workspace.directory, { recursive: true, force: true }));

/** The workspace on a day. */
function on(asOf: string): Workspace {
  const { configuration } = workspace;
  return { ...workspace, configuration: { ...configuration, audit: { ...configuration.audit, asOf } } };
}

const request = { vendor: 'alfa', until: '2026-08-07', reason: 'Opnamen kwamen later.' };

it('a first hand-over starts a term for each finding that the call centre is heard about', async () => {
  expect(await termsOf(on('2026-07-10'), 'alfa')).toEqual({ opens: 2, running: [], closed: [], extended: [] });
  await appendLines(workspace, () => [sharedWith('alfa', [findingOf('A-1'), findingOf('A-2')], '2026-07-24')]);
  const running = [{ replyBy: '2026-07-24', findings: 2 }];
  expect(await termsOf(on('2026-07-24'), 'alfa')).toEqual({ opens: 0, running, closed: [], extended: [] });
  expect(await termsOf(on('2026-07-25'), 'alfa')).toEqual({ opens: 0, running: [], closed: running, extended: [] });
});

it('another one starts a term for the new finding alone', async () => {
  await writeFindings(workspace.directory, '2026-06-01_2026-06-30', found('A-1', 'A-2', 'A-3'));
  expect(await termsOf(on('2026-07-25'), 'alfa')).toMatchObject({ opens: 1, closed: [{ findings: 2 }] });
  const all = ['A-1', 'A-2', 'A-3'].map((call) => findingOf(call));
  await appendLines(workspace, () => [sharedWith('alfa', all, '2026-08-04')]);
  expect(await termsOf(on('2026-07-25'), 'alfa')).toMatchObject({
    ...{ opens: 0, running: [{ replyBy: '2026-08-04', findings: 1 }] },
    closed: [{ replyBy: '2026-07-24', findings: 2 }],
  });
});

it('more time moves what runs, is looked at first, and stands in the register', async () => {
  const lines = readRegister(workspace).lines.length;
  expect(await extendTerms(on('2026-07-25'), request, null)).toEqual({
    ...{ line: null, period: '2026-06', findings: 1, others: 2 },
  });
  expect(readRegister(workspace).lines).toHaveLength(lines);
  expect(await extendTerms(on('2026-07-25'), request, JANSEN)).toMatchObject({ line: lines + 1, findings: 1 });
  expect(readRegister(workspace).lines.at(-1)).toMatchObject({
    ...{ kind: 'extended', by: 'J. Jansen', reply_by: '2026-08-07', reason: 'Opnamen kwamen later.' },
    about: { vendor: 'alfa', period: '2026-06' },
  });
  expect(await termsOf(on('2026-07-25'), 'alfa')).toMatchObject({
    ...{ running: [{ replyBy: '2026-08-07', findings: 1 }], closed: [{ replyBy: '2026-07-24', findings: 2 }] },
    extended: [{ on: '2026-07-20', replyBy: '2026-08-07', reason: 'Opnamen kwamen later.' }],
  });
});

it('more time is refused back, after the term, without a reason, and for nobody', async () => {
  for (const [asOf, other] of [
    ['2026-07-25', { until: '2026-08-07' }],
    ['2026-07-25', { until: '2026-08-01' }],
    ['2026-08-08', { until: '2026-09-01' }],
    ['2026-07-25', { until: '2026-07-24' }],
    ['2026-07-25', { until: '2026-09-01', reason: ' ' }],
    ['2026-07-25', { until: '2026-09-01', vendor: 'gamma' }],
    ['2026-07-25', { until: '2026-09-01', rule: 'optout-not-offered' }],
  ] as const)
    await expect(extendTerms(on(asOf), { ...request, ...other }, JANSEN)).rejects.toMatchObject({
      code: 'TERM_REFUSED',
    });
});

it('nothing moves after a decision about it', async () => {
  const decision = { vendor: 'alfa', callId: 'A-3', rule: RULE, decision: 'upheld' } as const;
  await decide(on('2026-07-25'), decision, JANSEN);
  const later = { ...request, until: '2026-09-01' };
  await expect(extendTerms(on('2026-07-25'), later, JANSEN)).rejects.toMatchObject({ code: 'TERM_REFUSED' });
});
