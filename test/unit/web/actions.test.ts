import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionCourse } from '../../../src/index.ts';
import { JUNE, madeResults } from '../hearing/actions/sample-results.ts';
import { begunServer, type Opened } from './opened-server.ts';

interface ActionsView {
  readonly problem: { readonly code: string; readonly message: string; readonly details: readonly unknown[] } | null;
  readonly mistake: string;
  readonly recorded: string;
  readonly reminder: string;
  readonly compared: string;
  readonly actions: readonly {
    readonly line: number;
    readonly what: string;
    readonly state: string;
    readonly isOpen: boolean;
    readonly months: readonly { readonly said: string; readonly verdict: string }[];
    readonly course: ActionCourse;
  }[];
  readonly proposals: readonly { readonly value: string; readonly label: string }[];
  readonly given: Readonly<Record<string, string>>;
}

const AGREED = { owner: 'P. de Vries', due: '2026-08-15', by: 'J. Jansen' };
const BY_HAND = {
  ...AGREED,
  ...{
    what: 'Eén blokkeerlijst.',
    party: 'alfa',
    figure: 'findings',
    rule: 'called-after-objection',
    threshold: '2,5',
  },
};

/** A workspace with results of June. */
async function withResults(): Promise<Opened> {
  const server = await begunServer();
  const folder = join(server.directory, 'reports', `${JUNE.from}_${JUNE.to}`);
  mkdirSync(folder, { recursive: true });
  const summary = { ...madeResults({ ...JUNE, own: { 'was-told': 60 } }), gaps: [] };
  writeFileSync(join(folder, 'summary.json'), JSON.stringify(summary));
  return server;
}

function register({ directory }: Opened): string {
  try {
    return readFileSync(join(directory, 'decisions', 'register.jsonl'), 'utf8');
  } catch {
    return '';
  }
}

describe('the page of actions', () => {
  it('records a measure of the report, lists it, and says what became of it', async () => {
    const server = await withResults();
    const before = await server.view<ActionsView>('/own/actions');
    expect(before).toMatchObject({ actions: [], problem: null, compared: expect.stringContaining('juni 2026') });
    expect(before.proposals.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^Alfa: Zet elk bezwaar.*\(12\)$/u),
    ]);

    const added = await server.send('/own/actions?do=measure', {
      ...AGREED,
      proposal: before.proposals[0]?.value ?? '',
    });
    expect([added.status, added.headers['location']]).toEqual([303, 'actions?recorded=1']);
    const after = await server.view<ActionsView>('/own/actions?recorded=1');
    expect(after.recorded).toBe('Vastgelegd als regel 1 van het besluitenregister.');
    expect(after.actions).toMatchObject([
      { line: 1, state: 'open', isOpen: true, course: { before: { count: 60, of: 4000 }, threshold: 0 } },
    ]);
    expect(after.proposals).toEqual([]);

    const done = { line: '1', state: 'done', by: 'J. Jansen', due: '', text: '' };
    expect((await server.send('/own/actions?do=change', done)).headers['location']).toBe('actions?recorded=2');
    expect((await server.view<ActionsView>('/own/actions')).actions).toMatchObject([
      { state: 'gedaan', isOpen: false },
    ]);
    expect(server.faults).toEqual([]);
  });

  it('records one by hand, with a number as Dutch people write it', async () => {
    const server = await withResults();
    expect((await server.send('/own/actions?do=add', BY_HAND)).headers['location']).toBe('actions?recorded=1');
    expect(register(server)).toContain('"measure":{"figure":"findings","direction":"down","threshold":2.5}');
    // Also rendered as HTML, to show that no field of the template is missing.
    const html = (await server.visit('/own/actions')).text;
    expect(html).toContain('<h2 class="card-name">Eén blokkeerlijst.');
    expect(html).not.toContain('[object Object]');
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['a day that has passed', 'add', { ...BY_HAND, due: '2026-07-09' }],
    ['a call centre that is not there', 'add', { ...BY_HAND, party: 'gamma' }],
    ['a threshold that cannot be reached', 'add', { ...BY_HAND, figure: 'offer-recorded', rule: '', threshold: '101' }],
    ['a line that is no action', 'change', { line: '9', state: 'done', by: 'J. Jansen' }],
  ])('says what is wrong with %s, and keeps what was typed', async (_, action, form) => {
    const server = await withResults();
    const sent = await server.visit(`/own/actions?do=${action}`, {
      ...{ method: 'POST', body: new URLSearchParams(form).toString(), headers: { accept: 'application/json' } },
    });
    const view = JSON.parse(sent.text) as ActionsView;
    expect(sent.status).toBe(422);
    expect(view.problem).toMatchObject({ code: 'ACTION_REFUSED' });
    expect(view.given['by']).toBe('J. Jansen');
    expect(register(server)).toBe('');
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['add', { ...BY_HAND, threshold: 'veel' }],
    ['add', { ...BY_HAND, by: ' ' }],
    ['measure', { ...AGREED, proposal: '["alfa","no-such"]' }],
    ['change', { line: 'x', state: 'done', by: 'J. Jansen' }],
    ['change', { line: '1', state: 'finished', by: 'J. Jansen' }],
  ])('records nothing of a form that is not filled in: %s %j', async (action, form) => {
    const server = await withResults();
    expect((await server.send(`/own/actions?do=${action}`, form)).status).toBe(422);
    expect(register(server)).toBe('');
    expect(server.faults).toEqual([]);
  });

  it('says that a register is not as it was written, and shows nothing of it', async () => {
    const server = await withResults();
    await server.send('/own/actions?do=add', BY_HAND);
    const path = join(server.directory, 'decisions', 'register.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('P. de Vries', 'P. de Fries'));
    const view = await server.view<ActionsView>('/own/actions');
    expect(view).toMatchObject({ problem: { code: 'REGISTER_CHANGED' }, actions: [], proposals: [] });
  });
});
