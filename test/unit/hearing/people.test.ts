import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { standingActions } from '../../../src/hearing/actions/standing-actions.ts';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { agreeAsSecond, decide, takeBack } from '../../../src/hearing/decide.ts';
import { recordDeviation } from '../../../src/hearing/deviate.ts';
import { withStates } from '../../../src/hearing/judged-findings.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { deviationsOn } from '../../../src/hearing/state-of-findings.ts';
import { listWaiting } from '../../../src/hearing/waiting.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { judgedWorkspace } from './judged-workspace.ts';
import { sharedWith } from './register-samples.ts';

const RULE = 'called-after-objection';
const AT = '2026-07-10T09:12:33Z';
const JANSEN = { by: 'J. Jansen', at: AT };
const DEVRIES = { by: 'p.devries@voorbeeld.nl', at: AT };
const PEOPLE: Configuration['people'] = [
  { name: 'J. Jansen', upTo: 500, may: ['decisions', 'deviations', 'sending'] },
  { name: 'P. de Vries', address: 'p.devries@voorbeeld.nl' },
];
const CALLS = ['A-1', 'A-2', 'A-3'].map((call) => ({ vendor: 'alfa', call_id: call, rule: RULE }));
const GROUP = { vendor: 'alfa', rule: RULE, decision: 'upheld' } as const;
const ACTION = {
  ...{ kind: 'action' as const, what: 'Eén lijst.', owner: 'P. de Vries', due: '2026-07-20' },
  about: { party: 'alfa', rules: [RULE], causes: [], period: '2026-06' },
  measure: { figure: 'findings', direction: 'down', threshold: 0 },
} as const;
let workspace: Workspace;

afterEach(() => rmSync(workspace.directory, { recursive: true, force: true }));

/** Alfa pays 250 euros for each call. */
async function workspaceWith(changes: Partial<Configuration>): Promise<void> {
  const made = await judgedWorkspace(CALLS);
  const [alfa, ...others] = made.configuration.vendors;
  const vendors = [{ ...alfa, penalty: { perViolation: 250, currency: 'EUR' } }, ...others];
  const configuration = { ...made.configuration, acceptedGaps: [], people: PEOPLE, vendors, ...changes };
  workspace = { ...made, configuration } as Workspace;
}

async function states(): Promise<unknown> {
  const register = readRegister(workspace);
  const judged = { folder: `${workspace.reportsDirectory}/2026-06-01_2026-06-30`, period: '2026-06' };
  return await withStates(workspace, register, judged, async (store) =>
    (await store.rows<{ state: string }>('select state from state_of_finding order by call_id')).map(
      ({ state }) => state,
    ),
  );
}

describe('a person', () => {
  it('acts under the one name of the entry, whatever the spelling or the address, and nobody else acts', async () => {
    await workspaceWith({});
    await decide(workspace, { ...GROUP, callId: 'A-1' }, { by: 'j jansen', at: AT });
    await decide(workspace, { ...GROUP, callId: 'A-2' }, DEVRIES);
    expect(readRegister(workspace).lines.map(({ by }) => by)).toEqual(['J. Jansen', 'P. de Vries']);
    await expect(decide(workspace, { ...GROUP, callId: 'A-3' }, { by: 'K. Smit', at: AT })).rejects.toMatchObject({
      code: 'PERSON_REFUSED',
      details: [{ key: 'people', found: 'K. Smit', expected: 'J. Jansen, P. de Vries' }],
    });
  });

  it('decides up to a penalty, and does only what the entry allows', async () => {
    await workspaceWith({});
    await expect(decide(workspace, GROUP, JANSEN)).rejects.toMatchObject({
      code: 'PERSON_REFUSED',
      details: [{ found: 'calls with a penalty of 750', expected: 'at most 500' }],
    });
    const two = ['A-1', 'A-3'].map((callId) => ({ vendor: 'alfa', callId }));
    expect(await decide(workspace, { ...GROUP, calls: two }, JANSEN)).toMatchObject({ penalty: 500, line: 2 });
    // Upheld in part: the other finding of the group stays as it is.
    expect(await states()).toEqual(['upheld', 'found', 'upheld']);
    await expect(appendLines(workspace, () => [{ ...ACTION, ...JANSEN }])).rejects.toMatchObject({
      code: 'PERSON_REFUSED',
      details: [{ found: 'actions' }],
    });
  });

  it('decides about several findings, or about none of them', async () => {
    await workspaceWith({});
    const calls = ['A-1', 'A-9'].map((callId) => ({ vendor: 'alfa', callId }));
    await expect(decide(workspace, { ...GROUP, calls }, DEVRIES)).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
    expect(readRegister(workspace).last).toBeNull();
  });
});

describe('what two people must do', () => {
  it('needs the mandate of the second one, who is another entry', async () => {
    await workspaceWith({ decisions: { twoPeople: ['decisions'] } });
    expect(await decide(workspace, GROUP, JANSEN)).toMatchObject({ isProposed: true, line: 1 });
    await expect(agreeAsSecond(workspace, 1, { by: 'J.Jansen', at: AT })).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
    });
    await agreeAsSecond(workspace, 1, DEVRIES);
    expect(await states()).toEqual(['upheld', 'upheld', 'upheld']);
    // The other way round, the one with the lower mandate cannot approve.
    await decide(workspace, { ...GROUP, decision: 'withdrawn', reason: 'disproportionate', text: 'x' }, DEVRIES);
    await expect(agreeAsSecond(workspace, 3, JANSEN)).rejects.toMatchObject({ code: 'PERSON_REFUSED' });
  });

  it('counts a pack, an action and a backdated deviation once the second one approved, and says what waits', async () => {
    await workspaceWith({ decisions: { twoPeople: ['sending', 'actions', 'backdated'] } });
    const rows = CALLS.map((call) => ({ ...call, period: '2026-06' }));
    await appendLines(workspace, () => [{ ...sharedWith('alfa', rows, '2026-07-24'), ...JANSEN }]);
    const accept = async (from: string): Promise<unknown> => {
      const about = { rule: RULE, vendor: 'alfa', reason: 'x', from, until: '2026-12-31' };
      return await recordDeviation(workspace, about, [RULE], JANSEN);
    };
    await accept('2026-07-01');
    await accept('2026-07-10');
    await appendLines(workspace, () => [{ ...ACTION, ...DEVRIES }]);
    const held = (): readonly number[] =>
      deviationsOn(readRegister(workspace).lines, '2026-07-11').map(({ seq }) => seq);
    expect([await states(), held()]).toEqual([['found', 'found', 'found'], [3]]);
    expect(standingActions(readRegister(workspace).lines)).toEqual([]);
    const seconds = (await listWaiting(workspace)).filter(({ kind }) => kind === 'second');
    expect(seconds.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    await agreeAsSecond(workspace, 1, DEVRIES);
    await agreeAsSecond(workspace, 2, DEVRIES);
    expect([await states(), held()]).toEqual([Array(3).fill('awaiting-reply'), [2, 3]]);
    await takeBack(workspace, 4, DEVRIES, 'Toch niet.');
    expect((await listWaiting(workspace)).filter(({ kind }) => kind === 'second')).toEqual([]);
  });
});
