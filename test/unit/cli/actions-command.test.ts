import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';
import { ACTION, REGISTER } from './told-answers.ts';
import { outcome } from './told-results.ts';

const JANSEN = { by: 'J.', at: '2026-07-10T09:12:33Z' };
const AGREED = '--for alfa --owner P. --due 2026-08-31 --by J.';

describe('actions', () => {
  it('lists them with what later months show, what is overdue, and what could become one', async () => {
    const { code, out } = await run('actions');
    expect(code).toBe(0);
    expect(out).toContain('Actions as of 2026-07-10\n');
    expect(out).toContain('1 agreed action is overdue: its day has passed');
    expect(out).toContain('  line 12: J. Jansen, by 2026-07-01: Eén blokkeerlijst.\n');
    expect(out).toContain('Line 12, overdue: alfa, J. Jansen, by 1 July 2026\n');
    const said = out.replaceAll('\n', ' ');
    expect(said).toContain('Before, May 2026: 48.2 (15 of 3,112).');
    expect(said).toContain('Now, June 2026: 12.1 (4 of 3,300). Difference −36.1; chance can make it anything between');
    expect(said).toContain('The action does not work well enough yet.');
    expect(out).toMatch(/beta +offer +optout-not-offered +2 +3\n/u);
  });

  it('records one by hand', async () => {
    const { api, calls } = standIn();
    const words = `actions --add Lijst --figure findings --rule a --rule b --cause c --threshold 2.5 ${AGREED}`;
    const { out } = await run(words, api);
    expect(calls.at(-1)).toEqual([
      'addAction',
      {
        ...{ what: 'Lijst', party: 'alfa', owner: 'P.', due: '2026-08-31', figure: 'findings', threshold: 2.5 },
        ...{ rules: ['a', 'b'], causes: ['c'] },
      },
      JANSEN,
    ]);
    expect(out).toContain('Recorded: line 17 of the register of decisions.\n');
    expect(out).toContain('The figure was 48.2 in 2026-06; later periods are compared with it.\n');
  });

  it('records a measure of the report', async () => {
    const { api, calls } = standIn();
    await run(`actions --measure offer ${AGREED}`, api);
    expect(calls.at(-1)).toEqual([
      'addAction',
      { measure: 'offer', party: 'alfa', owner: 'P.', due: '2026-08-31' },
      JANSEN,
    ]);
  });

  it('goes by the period that is named', async () => {
    const { api, calls } = standIn();
    const june = ['openWorkspace', '.', { period: { from: '2026-06-01', to: '2026-06-30' } }];
    await run('actions --month 2026-06', api);
    expect(calls.find(([name]) => name === 'openWorkspace')).toMatchObject(june);
    const other = standIn();
    await run('actions --measure offer --for alfa --owner P. --due 2026-08-31 --month 2026-06 --by J.', other.api);
    expect(other.calls.find(([name]) => name === 'openWorkspace')).toMatchObject(june);
  });

  it.each<readonly [string, object]>([
    ['--done 12', { line: 12, state: 'done' }],
    ['--dropped 12 --text Nee', { line: 12, state: 'dropped', text: 'Nee' }],
    ['--moved 12 --due 2026-09-30 --text Later', { line: 12, state: 'moved', due: '2026-09-30', text: 'Later' }],
  ])('records %s', async (words, change) => {
    const { api, calls } = standIn();
    const { out } = await run(`actions ${words} --by J.`, api);
    expect(calls.at(-1)).toEqual(['changeActionState', change, JANSEN]);
    expect(out).toContain('line 18 of the register of decisions says that the action of line 12 is');
  });

  it('says that a command before was ended halfway', async () => {
    const { api } = standIn({ verifyRegister: async () => ({ ...REGISTER, unfinished_bytes: 20 }) });
    for (const words of [`--measure offer ${AGREED}`, '--done 12 --by J.'])
      expect((await run(`actions ${words}`, api)).err).toContain('its last 20 bytes are not a whole line');
  });

  it.each([
    'actions --add Lijst --by J.',
    'actions --add Lijst --for alfa --owner P. --due 2026-08-31',
    `actions --add Lijst --done 12 ${AGREED}`,
    'actions --done 12 --dropped 13 --by J.',
    'actions --done 12',
    'actions --done x --by J.',
    `actions --add Lijst --threshold 2,5 ${AGREED}`,
    `actions --add Lijst --figure mood ${AGREED}`,
    'actions --due 2026-02-30',
    'actions --for alfa',
    'actions --by J.',
  ])('refuses %s', async (words) => {
    const { api, calls } = standIn();
    expect((await run(words, api)).code).toBe(2);
    expect(calls.filter(([name]) => name === 'addAction' || name === 'changeActionState')).toEqual([]);
  });
});

describe('waiting', () => {
  it('says in a sentence each what waits for whom, and which files it wrote', async () => {
    const waiting = [
      { id: 'a', kind: 'more', who: 'Alfa', until: '2026-07-24', isLate: false, period: '2026-06', count: 2, what: '' },
    ] as const;
    const { api } = standIn({
      waitingWorkspace: async (_, isWritten) => ({ waiting, files: isWritten ? ['reports/waiting.ics'] : [] }),
    });
    expect((await run('waiting', api)).out).toBe(
      'Alfa: give more information about 2 findings (June 2026), by 24 July 2026.\n',
    );
    expect((await run('waiting --write', api)).out).toContain('  reports/waiting.ics\n');
    const none = standIn({ waitingWorkspace: async () => ({ waiting: [], files: [] }) });
    expect((await run('waiting', none.api)).out).toBe('Nothing waits.\n');
  });
});

describe('run', () => {
  it('reminds of actions that are overdue', async () => {
    const whole = outcome();
    const hearing = { last_line: 12, parties: [], deviations: [], gone: 0, actions: [ACTION] };
    const { api } = standIn({ runWorkspace: async () => ({ ...whole, summary: { ...whole.summary, hearing } }) });
    const { out } = await run('run', api);
    expect(out).toContain('1 agreed action is overdue: its day has passed');
    expect(out).toContain('  line 12: J. Jansen, by 2026-07-01: Eén blokkeerlijst.\n');
    expect((await run('run')).out).not.toContain('agreed action');
  });
});
