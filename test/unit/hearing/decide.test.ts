import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreeAsSecond, decide, takeBack } from '../../../src/hearing/decide.ts';
import { type DeviationRequest, endDeviation, listDeviations, recordDeviation } from '../../../src/hearing/deviate.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { judgedWorkspace, writeFindings } from './judged-workspace.ts';

const RULE = 'called-after-objection';
const AT = '2026-07-14T09:12:33Z';
const JANSEN = { by: 'J. Jansen', at: AT };
const FINDINGS = [
  ...['A-1', 'A-2'].map((call) => ({ vendor: 'alfa', call_id: call, rule: RULE })),
  { vendor: 'alfa', call_id: 'A-3', rule: RULE, cause: 'own-record' },
  { vendor: 'beta', call_id: 'B-1', rule: RULE, responsible: 'alfa' },
];
let workspace: Workspace;

beforeEach(async () => {
  workspace = await judgedWorkspace(FINDINGS);
});
afterEach(() => rmSync(workspace.directory, { recursive: true, force: true }));

describe('a decision', () => {
  it('is about one finding, and is shown before it is written', async () => {
    const request = { vendor: 'alfa', callId: 'A-1', rule: RULE, decision: 'upheld' } as const;
    const about = { vendor: 'alfa', call_id: 'A-1', rule: RULE, period: '2026-06' };
    expect(await decide(workspace, request, null)).toEqual({
      ...{ line: null, about, decision: 'upheld', isProposed: false, penalty: null },
      findings: [{ state: 'found', findings: 1 }],
    });
    expect(readRegister(workspace).last).toBeNull();
    expect(await decide(workspace, request, JANSEN)).toMatchObject({ line: 1 });
    expect(readRegister(workspace).lines).toMatchObject([{ kind: 'decision', by: 'J. Jansen', about }]);
    expect(await decide(workspace, request, null)).toMatchObject({ findings: [{ state: 'upheld', findings: 1 }] });
  });

  it('is about all findings that a call centre is heard about, or those of one cause', async () => {
    const group = { vendor: 'alfa', rule: RULE, decision: 'upheld' } as const;
    expect((await decide(workspace, group, null)).findings).toEqual([{ state: 'found', findings: 4 }]);
    const ofCause = { ...group, cause: 'own-record' };
    expect((await decide(workspace, ofCause, null)).findings).toEqual([{ state: 'found', findings: 1 }]);
  });

  it('is about any period that was judged', async () => {
    await writeFindings(workspace.directory, '2026-05-01_2026-05-31', [{ vendor: 'alfa', call_id: 'M-1', rule: RULE }]);
    const request = { vendor: 'alfa', callId: 'M-1', rule: RULE, decision: 'upheld' } as const;
    const about = { vendor: 'alfa', call_id: 'M-1', rule: RULE, period: '2026-05' };
    expect(await decide(workspace, { ...request, period: '2026-05' }, JANSEN)).toMatchObject({ line: 1, about });
    await expect(decide(workspace, request, JANSEN)).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
    await expect(decide(workspace, { ...request, period: '2026-04' }, JANSEN)).rejects.toMatchObject({
      code: 'NO_RESULTS',
    });
    await expect(decide(workspace, { ...request, period: 'mei' }, JANSEN)).rejects.toMatchObject({ code: 'USAGE' });
    expect(readRegister(workspace).lines).toHaveLength(1);
  });

  it('about a finding that went with new data says so, and keeps what was said of it', async () => {
    const request = { vendor: 'alfa', callId: 'A-1', rule: RULE, decision: 'upheld' } as const;
    await decide(workspace, request, JANSEN);
    await writeFindings(workspace.directory, '2026-06-01_2026-06-30', FINDINGS.slice(1));
    await expect(decide(workspace, request, JANSEN)).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
      message: 'This finding disappeared from the results after new data.',
    });
    expect(readRegister(workspace).lines).toMatchObject([{ about: { call_id: 'A-1' } }]);
  });

  it.each<readonly [string, object]>([
    ['of a finding that is not there, as after new data', { callId: 'A-9', decision: 'upheld' }],
    ['of a rule without findings', { rule: 'no-such', decision: 'upheld' }],
    ['of an unknown call centre', { vendor: 'gamma', decision: 'upheld' }],
    ['to withdraw without a reason', { callId: 'A-1', decision: 'withdrawn', text: 'x' }],
    ['to withdraw without words', { callId: 'A-1', decision: 'withdrawn', reason: 'disproportionate', text: ' ' }],
    ['to ask until no day', { callId: 'A-1', decision: 'more-asked' }],
    ['to ask until a day that is past', { callId: 'A-1', decision: 'more-asked', until: '2026-07-09' }],
  ])('%s is refused', async (_, request) => {
    const whole = { vendor: 'alfa', rule: RULE, ...request } as Parameters<typeof decide>[1];
    await expect(decide(workspace, whole, JANSEN)).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
    expect(readRegister(workspace).last).toBeNull();
  });
});

describe('a decision of two people', () => {
  beforeEach(async () => {
    workspace = await judgedWorkspace(FINDINGS, { twoPeople: ['decisions'] });
    await decide(workspace, { vendor: 'alfa', callId: 'A-1', rule: RULE, decision: 'upheld' }, JANSEN);
  });

  it('waits for another name; the same one is refused', async () => {
    await expect(agreeAsSecond(workspace, 1, { by: 'j. jansen', at: AT })).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
    });
    const request = { vendor: 'alfa', callId: 'A-1', rule: RULE, decision: 'upheld' } as const;
    expect((await decide(workspace, request, null)).findings).toEqual([{ state: 'found', findings: 1 }]);
    expect(await agreeAsSecond(workspace, 1, { by: 'P. de Vries', at: AT })).toBe(2);
    expect((await decide(workspace, request, null)).findings).toEqual([{ state: 'upheld', findings: 1 }]);
  });

  it('is agreed to once, and is a decision', async () => {
    const devries = { by: 'P. de Vries', at: AT };
    await agreeAsSecond(workspace, 1, devries);
    for (const line of [1, 2, 3])
      await expect(agreeAsSecond(workspace, line, devries)).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
  });

  it('cannot be undone by one of them: they decide again', async () => {
    await agreeAsSecond(workspace, 1, { by: 'P. de Vries', at: AT });
    for (const line of [1, 2])
      await expect(takeBack(workspace, line, JANSEN, 'Toch niet.')).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
    expect(readRegister(workspace).lines).toHaveLength(2);
  });

  it('can be taken back once while it waits', async () => {
    expect(await takeBack(workspace, 1, JANSEN, 'Verkeerde oproep.')).toBe(2);
    await expect(takeBack(workspace, 1, JANSEN, undefined)).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
    await expect(takeBack(workspace, 9, JANSEN, undefined)).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
  });
});

describe('a deviation', () => {
  const accepted: DeviationRequest = {
    ...{ rule: RULE, vendor: 'alfa', reason: 'Het systeem gaat over.', from: '2026-07-01', until: '2027-06-30' },
  };

  it('is accepted for twelve months at most', async () => {
    const about = { period: '2026-06', findings: 3 };
    expect(await recordDeviation(workspace, accepted, [RULE], null)).toEqual({ line: null, about });
    expect(readRegister(workspace).last).toBeNull();
    expect(await recordDeviation(workspace, accepted, [RULE], JANSEN)).toEqual({ line: 1, about });
    expect(readRegister(workspace).lines).toMatchObject([{ kind: 'deviation', about: { rule: RULE, vendor: 'alfa' } }]);
  });

  it.each<readonly [string, Partial<DeviationRequest>]>([
    ['a day longer', { until: '2027-07-01' }],
    ['a day longer than from a leap day', { from: '2028-02-29', until: '2029-03-01' }],
    ['an end before its beginning', { until: '2026-06-30' }],
    ['an unknown rule', { rule: 'no-such' }],
    ['an unknown call centre', { vendor: 'gamma' }],
    ['an unknown campaign', { campaign: 'wind' }],
    ['no reason', { reason: ' ' }],
  ])('with %s is refused', async (_, change) => {
    const changed = { ...accepted, ...change };
    await expect(recordDeviation(workspace, changed, [RULE], JANSEN)).rejects.toMatchObject({
      code: 'DEVIATION_REFUSED',
      details: [expect.anything()],
    });
  });

  it('is counted in any period that was judged, and accepted before any was', async () => {
    await writeFindings(workspace.directory, '2026-05-01_2026-05-31', [{ vendor: 'alfa', call_id: 'M-1', rule: RULE }]);
    const inMay = await recordDeviation(workspace, { ...accepted, period: '2026-05' }, [RULE], null);
    expect(inMay.about).toEqual({ period: '2026-05', findings: 1 });
    rmSync(join(workspace.reportsDirectory, '2026-06-01_2026-06-30'), { recursive: true });
    expect((await recordDeviation(workspace, accepted, [RULE], JANSEN)).about).toBeNull();
  });

  it('is listed with its state, and ends early by a line of its own', async () => {
    const later = { ...accepted, from: '2026-07-11', until: '2026-07-12' };
    const former = { ...accepted, from: '2026-06-01', until: '2026-07-09' };
    for (const request of [accepted, later, former]) await recordDeviation(workspace, request, [RULE], JANSEN);
    const listed = async (): Promise<unknown> =>
      (await listDeviations(workspace)).map(({ line, state, findings }) => [line, state, findings]);
    expect(await listed()).toEqual([
      [3, 'over', 3],
      [2, 'coming', 3],
      [1, 'in-force', 3],
    ]);
    expect(await endDeviation(workspace, 1, JANSEN, 'Het systeem is over.')).toBe(4);
    expect(await listed()).toContainEqual([1, 'ended', 3]);
    expect(readRegister(workspace).lines[3]).toMatchObject({ kind: 'void', about: { seq: 1 }, reason: 'ended' });
    for (const line of [1, 3, 9])
      await expect(endDeviation(workspace, line, JANSEN, undefined)).rejects.toMatchObject({
        code: 'DEVIATION_REFUSED',
      });
  });

  it('of everybody is refused', async () => {
    const { vendor: _, ...everybody } = accepted;
    await expect(recordDeviation(workspace, everybody, [RULE], JANSEN)).rejects.toMatchObject({
      code: 'DEVIATION_REFUSED',
    });
  });
});
