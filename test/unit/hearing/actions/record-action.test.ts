import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionsOverview } from '../../../../src/hearing/actions/overview.ts';
import {
  type ActionChange,
  type ActionRequest,
  changeAction,
  type KnownNames,
  recordAction,
} from '../../../../src/hearing/actions/record-action.ts';
import { comparedResults } from '../../../../src/hearing/actions/stored-results.ts';
import { readRegister } from '../../../../src/hearing/register.ts';
import { sha256OfText } from '../../../../src/results/manifest.ts';
import type { Workspace } from '../../../../src/workspace/workspace.ts';
import { actionLine, JULY, JUNE, type MadeResults, madeResults, RULE } from './sample-results.ts';

const JANSEN = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
const KNOWN: KnownNames = {
  remedies: new Map([
    [RULE, 'Zet elk bezwaar op één lijst.'],
    ['optout-not-offered', 'Noem het recht van verzet.'],
  ]),
  checks: [
    { id: 'silent-day', isOverall: false },
    { id: 'complaint-without-call', isOverall: true },
  ],
};
const BY_HAND: ActionRequest = {
  ...{ party: 'alfa', what: 'Eén blokkeerlijst.', owner: 'P. de Vries', due: '2026-08-15' },
  ...{ figure: 'findings', rules: [RULE], threshold: 10 },
};
let workspace: Workspace;

beforeEach(() => {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-actions-'));
  workspace = {
    directory,
    storePath: join(directory, '.belaudit', 'store.duckdb'),
    reportsDirectory: join(directory, 'reports'),
    configuration: { audit: { ...JULY, asOf: '2026-08-05' }, vendors: [{ id: 'alfa' }, { id: 'beta' }] },
  } as unknown as Workspace;
});
afterEach(() => rmSync(workspace.directory, { recursive: true, force: true }));

/** Writes results of a period. @returns SHA-256 of their summary */
function store(made: MadeResults): string {
  const folder = join(workspace.reportsDirectory, `${made.from}_${made.to}`);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ ...madeResults(made), gaps: [] });
  writeFileSync(join(folder, 'summary.json'), text);
  return sha256OfText(text);
}

describe('an action', () => {
  it('names the results that later ones are compared with, and what the figure was', async () => {
    store({ ...JULY, own: { 'was-told': 60 } });
    expect(await recordAction(workspace, BY_HAND, KNOWN, JANSEN)).toMatchObject({
      ...{ line: 1, period: '2026-07', before: { value: 150, count: 60, of: 4000 } },
    });
    expect(readRegister(workspace).lines).toMatchObject([
      {
        ...{ kind: 'action', by: 'J. Jansen', what: 'Eén blokkeerlijst.', owner: 'P. de Vries', due: '2026-08-15' },
        about: { party: 'alfa', rules: [RULE], causes: [], period: '2026-07' },
        measure: { figure: 'findings', direction: 'down', threshold: 10 },
      },
    ]);
  });

  it('is compared with the last results before, where the period has none; without any it has no value', async () => {
    expect(await recordAction(workspace, BY_HAND, KNOWN, JANSEN)).toMatchObject({ period: '2026-07', before: null });
    store({ ...JUNE, own: { 'was-told': 60 } });
    store({ from: '2026-08-01', to: '2026-08-31' });
    expect(await recordAction(workspace, BY_HAND, KNOWN, JANSEN)).toMatchObject({ line: 2, period: '2026-06' });
  });

  it('takes words, rules and figure from a measure of the report', async () => {
    store({ ...JULY, own: { 'was-told': 60 } });
    const { what: _, figure: __, rules: ___, threshold: ____, ...agreed } = BY_HAND;
    const request = { ...agreed, measure: 'blocklist' };
    expect(await recordAction(workspace, request, KNOWN, JANSEN)).toMatchObject({
      ...{ what: 'Zet elk bezwaar op één lijst.', aim: { figure: 'findings', rules: [RULE], threshold: 0 } },
    });
    // All findings of this call centre are on calls of others.
    store({ ...JULY, elsewhere: 12 });
    expect(await recordAction(workspace, { ...request, threshold: 5 }, KNOWN, JANSEN)).toMatchObject({
      ...{ aim: { figure: 'findings-elsewhere', threshold: 5 }, before: { count: 12, of: 1000 } },
    });
    await expect(recordAction(workspace, { ...request, measure: 'other' }, KNOWN, JANSEN)).rejects.toMatchObject({
      ...{ code: 'ACTION_REFUSED', details: [{ key: 'measure', found: 'other', expected: 'blocklist' }] },
    });
  });

  it.each<readonly [string, Partial<ActionRequest>, string]>([
    ['an unknown call centre', { party: 'gamma' }, 'party'],
    ['nobody who can be named', { party: 'undetermined' }, 'party'],
    ['no words', { what: ' ' }, 'what'],
    ['no owner', { owner: '' }, 'owner'],
    ['a day before the audit date', { due: '2026-08-04' }, 'due'],
    ['an unknown figure', { figure: 'mood' as 'findings' }, 'figure'],
    ['an unknown rule', { rules: ['no-such'] }, 'rule'],
    ['an unknown cause', { causes: ['no-such'] }, 'cause'],
    ['findings of no rule', { rules: [] }, 'rule'],
    ['a rule that has nothing to do with it', { figure: 'stop-latency' }, 'rule'],
    ['a check that has nothing to do with it', { check: 'silent-day' }, 'check'],
    ['an unknown check', { figure: 'completeness', rules: [], check: 'no-such' }, 'check'],
    ['no check', { figure: 'completeness', rules: [] }, 'check'],
    ['a check of all together', { figure: 'completeness', rules: [], check: 'complaint-without-call' }, 'check'],
    ['calls of the client, who makes none', { party: 'client', figure: 'findings-elsewhere' }, 'figure'],
    ['a threshold below nought', { threshold: -1 }, 'threshold'],
    ['a threshold that cannot be reached', { figure: 'offer-recorded', rules: [], threshold: 101 }, 'threshold'],
    ['a threshold that no value is shown as', { threshold: 2.25 }, 'threshold'],
    ['a threshold that is no number', { threshold: Number.NaN }, 'threshold'],
  ])('with %s is refused, and nothing is written', async (_, change, key) => {
    await expect(recordAction(workspace, { ...BY_HAND, ...change }, KNOWN, JANSEN)).rejects.toMatchObject({
      ...{ code: 'ACTION_REFUSED', details: [expect.objectContaining({ key })] },
    });
    expect(readRegister(workspace).last).toBeNull();
  });

  it('without a threshold is refused', async () => {
    const { threshold: _, ...without } = BY_HAND;
    await expect(recordAction(workspace, without, KNOWN, JANSEN)).rejects.toMatchObject({ code: 'ACTION_REFUSED' });
  });

  it('whose figure is where it should be already is refused: no month could show that it worked', async () => {
    store({ ...JULY, own: { 'was-told': 4 } });
    await expect(recordAction(workspace, BY_HAND, KNOWN, JANSEN)).rejects.toMatchObject({ code: 'ACTION_REFUSED' });
    expect(readRegister(workspace).last).toBeNull();
  });
});

describe('what became of an action', () => {
  beforeEach(async () => {
    await recordAction(workspace, BY_HAND, KNOWN, JANSEN);
  });

  it('is recorded: moved, and then done', async () => {
    const moved: ActionChange = { line: 1, state: 'moved', due: '2026-09-15', text: 'De leverancier is later.' };
    expect(await changeAction(workspace, moved, JANSEN)).toBe(2);
    expect(await changeAction(workspace, { line: 1, state: 'done' }, JANSEN)).toBe(3);
    expect(actionsOverview(workspace).actions).toMatchObject([
      { state: 'done', due: '2026-09-15', first_due: '2026-08-15', state_line: 3 },
    ]);
  });

  it.each<readonly [string, ActionChange]>([
    ['of a line that is not there', { line: 9, state: 'done' }],
    ['to be moved to no day', { line: 1, state: 'moved', text: 'Later.' }],
    ['to be moved to a day that has passed', { line: 1, state: 'moved', due: '2026-08-04', text: 'Later.' }],
    ['to be moved to its own day', { line: 1, state: 'moved', due: '2026-08-15', text: 'Later.' }],
    ['to be moved without words', { line: 1, state: 'moved', due: '2026-09-15' }],
    ['to be dropped without words', { line: 1, state: 'dropped', text: ' ' }],
    ['to be done by another day', { line: 1, state: 'done', due: '2026-09-15' }],
  ])('%s is refused, and nothing is written', async (_, change) => {
    await expect(changeAction(workspace, change, JANSEN)).rejects.toMatchObject({ code: 'ACTION_REFUSED' });
    expect(readRegister(workspace).last?.seq).toBe(1);
  });

  it('of one that is closed is refused', async () => {
    await changeAction(workspace, { line: 1, state: 'dropped', text: 'Niet nodig.' }, JANSEN);
    await expect(changeAction(workspace, { line: 1, state: 'done' }, JANSEN)).rejects.toMatchObject({
      ...{ code: 'ACTION_REFUSED', details: [{ line: 2, found: 'dropped' }] },
    });
    // A line about an event of an action is no action.
    await expect(changeAction(workspace, { line: 2, state: 'done' }, JANSEN)).rejects.toMatchObject({
      code: 'ACTION_REFUSED',
    });
  });
});

describe('the list of actions', () => {
  it('has what every stored month shows, and the measures that nobody has made an action of', async () => {
    store({ ...JUNE, own: { 'was-told': 60 } });
    expect(actionsOverview(workspace)).toMatchObject({
      ...{ as_of: '2026-08-05', period: '2026-06', has_results: true, actions: [] },
      proposals: [{ party: 'alfa', measure: 'blocklist', rule: RULE, violations: 12, calls: 12 }],
    });
    await recordAction(workspace, BY_HAND, KNOWN, JANSEN);
    store({ ...JULY, own: { 'was-told': 4 } });
    const { actions, proposals } = actionsOverview(workspace);
    expect(actions[0]?.months).toMatchObject([{ ...JULY, word: 'works', now: { count: 4 } }]);
    expect(proposals).toEqual([]);
  });

  it('is empty where there is nothing', () => {
    expect(actionsOverview(workspace)).toMatchObject({ has_results: false, actions: [], proposals: [] });
  });
});

describe('earlier results that actions are compared with', () => {
  it('are named with their digest beside what is compared already', () => {
    const sha256 = store({ ...JUNE, own: { 'was-told': 60 } });
    const may = { path: 'reports/2026-05-01_2026-05-31/summary.json', sha256: 'b'.repeat(64) };
    const { results, comparedWith } = comparedResults(workspace.reportsDirectory, [actionLine(1)], JULY, [may]);
    expect(comparedWith).toEqual([may, { path: 'reports/2026-06-01_2026-06-30/summary.json', sha256 }]);
    expect(results).toMatchObject([{ ...JUNE, summary: { totals: { conversations: 5000 } } }]);
  });

  it('are left out where they changed since the other figures were compared with them', () => {
    store({ ...JUNE });
    const former = { path: 'reports/2026-06-01_2026-06-30/summary.json', sha256: 'b'.repeat(64) };
    expect(comparedResults(workspace.reportsDirectory, [actionLine(1)], JULY, [former])).toEqual({
      ...{ results: [{ ...JUNE, summary: null }], comparedWith: [former] },
    });
  });

  it('are none where nobody agreed on an action', () => {
    store({ ...JUNE });
    expect(comparedResults(workspace.reportsDirectory, [], JULY, [])).toEqual({ results: [], comparedWith: [] });
  });
});
