import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';
import { outcome, TOUCHED } from './told-results.ts';

const OPENING = expect.objectContaining({ today: expect.any(String) });

describe('a period that is named', () => {
  it.each([
    ['run --month 2026-02', { from: '2026-02-01', to: '2026-02-28' }],
    ['run --month 2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['audit --from 2026-04-01 --to 2026-06-30', { from: '2026-04-01', to: '2026-06-30' }],
    ['report --month 2026-12', { from: '2026-12-01', to: '2026-12-31' }],
  ])('stands in the place of that of the file: %s', async (words, period) => {
    const { api, calls } = standIn();
    expect((await run(words, api)).code).toBe(0);
    expect(calls).toContainEqual(['openWorkspace', '.', expect.objectContaining({ period })]);
  });

  it('leaves the file its period where nothing is named', async () => {
    const { api, calls } = standIn();
    await run('run', api);
    expect(calls).toContainEqual(['openWorkspace', '.', OPENING]);
    expect(calls.find(([name]) => name === 'openWorkspace')?.[2]).not.toHaveProperty('period');
  });

  it('is judged on the audit date that is given', async () => {
    const { api, calls } = standIn();
    await run('run --month 2026-05 --as-of 2026-06-10', api);
    expect(calls).toContainEqual(['openWorkspace', '.', expect.objectContaining({ asOf: '2026-06-10' })]);
  });

  it.each([
    ['run --month 2026-13', 'Give a year and a month, such as 2026-06.'],
    ['run --month 2026-6', 'Give a year and a month, such as 2026-06.'],
    ['run --month juni', 'Give a year and a month, such as 2026-06.'],
    ['run --from 2026-06-31 --to 2026-07-01', 'Give an existing day'],
    ['run --month 2026-06 --from 2026-06-01 --to 2026-06-30', '--month and --from name different periods.'],
    ['run --all --touched', '--all and --touched name different periods.'],
    ['audit --month 2026-06 --all', '--month and --all name different periods.'],
    ['run --from 2026-06-01', '--from alone does not name a period.'],
    ['run --to 2026-06-01', '--to alone does not name a period.'],
    ['run --from 2026-06-30 --to 2026-06-01', 'comes before the first'],
    ['report --year 2026 --month 2026-05', '--year and a period name different reports.'],
    ['report --year 26', 'Give a year, such as 2026.'],
  ])('is a mistake where it cannot be meant: %s', async (words, message) => {
    const { api, calls } = standIn();
    const { code, err } = await run(words, api);
    expect([code, err.replace(/\s+/gu, ' ')]).toEqual([2, expect.stringContaining(message)]);
    expect(calls.filter(([name]) => name !== 'openWorkspace')).toEqual([]);
  });
});

describe('several periods', () => {
  it.each([
    ['run --all --again', 'runPeriods', 'all'],
    ['run --touched', 'runPeriods', 'touched'],
    ['audit --all', 'auditPeriods', 'all'],
  ])('are judged together: %s', async (words, name, asked) => {
    const { api, calls } = standIn();
    const { code, out } = await run(words, api);
    expect(code).toBe(0);
    expect(calls).toContainEqual([name, asked, expect.anything()]);
    const told = out.replace(/\s+/gu, ' ');
    expect(told).toContain('1 period judged, 1 unchanged');
    expect(told).toContain('affected by files added or removed since');
    expect(told).toContain('unchanged');
    expect(told).toContain(
      '2026-07 has not ended on the audit date: its last day is 2026-07-31. Its 12 calls were not judged',
    );
  });

  it('exit as the one does for which most has to be done', async () => {
    const { api } = standIn();
    const made = await api.runPeriods({} as never, 'all', {} as never, {});
    const summary = { ...outcome().summary, status: 'draft' as const };
    const [first] = made.periods;
    if (first === undefined) throw new Error('the stand-in has no period');
    const drafts = { ...made, periods: [...made.periods, { ...first, outcome: { ...outcome(), summary } }] };
    expect((await run('run --all', { ...api, runPeriods: async () => drafts })).code).toBe(4);
  });

  it('are told where a late file touches them', async () => {
    const { api } = standIn();
    const late = { ...outcome(), touched: [TOUCHED] };
    const { out } = await run('run', { ...api, runWorkspace: async () => late });
    const told = out.replace(/\s+/gu, ' ');
    expect(told).toContain('may change the results of one other period, 31 calls in all');
    expect(told).toContain('"belaudit run --touched"');
    expect(told).toContain('2026-05-01 to 2026-05-31: 31 of 4,200 calls, by in/client/late.csv (31 calls).');
  });
});

describe('months', () => {
  it('lists each with its state, figures and what touches it', async () => {
    const { out } = await run('months', standIn().api);
    expect(
      out
        .split('\n')
        .slice(0, 3)
        .map((line) => line.trimEnd().replace(/ {2,}/gu, ' | ')),
    ).toEqual([
      'month | state | calls | loaded | version | violations | per 10,000 | 95% interval | touched calls',
      '2026-05 | final | 4,200 | 2026-05-01 to 2026-05-30 | 2 | 13 | 100.0 | 58.5 to 170.5 | 31',
      '2026-06 | not judged | 4,100 | 2026-06-01 to 2026-06-30',
    ]);
    expect(out).toContain('"belaudit run --all" judges all that have ended');
  });

  it('says so where there is nothing', async () => {
    const none = { months: [], other_periods: [] };
    const { out } = await run('months', { ...standIn().api, listMonths: async () => none });
    expect(out).toContain('No call is loaded, and there are no results.');
  });
});

describe('report --year', () => {
  it('makes the report of the year', async () => {
    const { api, calls } = standIn();
    const { out } = await run('report --year 2026 --language en dir', api);
    expect(calls).toContainEqual(['reportYear', '2026', expect.objectContaining({ language: 'en' })]);
    expect(out).toContain('dir/reports/year-2026/year.pdf');
  });
});
