import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { FILES, writeSmallWorkspace } from '../../end-to-end/small-workspace.ts';
import { emptyFolder, type Opened, opened } from './opened-server.ts';

interface MonthsView {
  readonly running: object | null;
  readonly problem: { readonly code: string } | null;
  readonly isListed: boolean;
  readonly outcome: {
    readonly text: string;
    readonly periods: readonly { readonly period: string; readonly why: string }[];
  } | null;
  readonly months: readonly {
    readonly month: string;
    readonly name: string;
    readonly state: string;
    readonly version: string;
    readonly touched: string;
    readonly judgeLabel: string;
  }[];
  readonly touched: readonly { readonly text: string; readonly files: readonly string[]; readonly gone: string }[];
  readonly years: readonly string[];
}

/** A call of May in addition to those of June. */
const MAY = {
  'in/alfa/mei.csv': [
    'Ref;Datum;Tijd;Telefoon;Duur;Status;Agent',
    'A-90;12-5-2026;10:15:00;06-12345671;1:35;GESPREK;Jan',
    '',
  ].join('\n'),
};

/** The page once nothing is running. */
async function ended({ view }: Opened): Promise<MonthsView> {
  for (;;) {
    const now = await view<MonthsView>('/own/months');
    if (now.running === null && now.isListed) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('lists the months, and judges those that are asked for', async () => {
  const directory = writeSmallWorkspace(emptyFolder(), MAY);
  await loadWorkspace(openWorkspace(directory), SILENT);
  // Without a browser everything but the PDFs is made.
  const server = await opened(directory, { environment: { BELAUDIT_BROWSER: join(directory, 'none') } });
  const first = await server.view<MonthsView>('/own/months');
  expect(first.months.map(({ name, state, judgeLabel }) => [name, state, judgeLabel])).toEqual([
    ['mei 2026', 'niet beoordeeld', 'Beoordelen'],
    ['juni 2026', 'niet beoordeeld', 'Beoordelen'],
  ]);
  expect(first.years).toEqual([]);

  // An invalid month or year starts nothing, and is refused in words.
  for (const [work, asked] of [
    ['judge', { month: '2026-13' }],
    ['year', { year: 'abc' }],
  ] as const) {
    const refused = await server.send(`/own/months?do=${work}`, asked);
    expect([refused.status, refused.text.includes('Er is niets')]).toEqual([422, true]);
  }
  expect((await server.view<MonthsView>('/own/months')).running).toBeNull();

  // The message is about the latest work: a year without results, not the month before it without a log.
  await server.send('/own/months?do=judge', { month: '2031-01' });
  expect((await ended(server)).problem).toMatchObject({ code: 'NO_CALLS' });
  await server.send('/own/months?do=year', { year: '1999' });
  expect((await ended(server)).problem).toMatchObject({ code: 'NO_RESULTS' });

  await server.send('/own/months?do=judge', { which: 'all' });
  const all = await ended(server);
  expect(all.problem).toBeNull();
  expect(all.outcome?.text).toBe('2 perioden zijn beoordeeld.');
  expect(all.outcome?.periods.map(({ why }) => why)).toEqual([
    'voor het eerst beoordeeld',
    'voor het eerst beoordeeld',
  ]);
  expect(all.months.map(({ version, judgeLabel }) => [version, judgeLabel])).toEqual([
    ['1', 'Opnieuw beoordelen'],
    ['1', 'Opnieuw beoordelen'],
  ]);
  expect(all.years).toEqual(['2026']);

  // A file is gone, and another one arrived: both months say what affects them.
  rmSync(join(directory, 'in/alfa/mei.csv'));
  writeSmallWorkspace(directory, {
    'in/client/objections.csv': `${FILES['in/client/objections.csv']}V-3,2026-06-09T09:00:00,0612345673,client\n`,
  });
  await loadWorkspace(openWorkspace(directory), SILENT);
  const touched = await server.view<MonthsView>('/own/months');
  expect(touched.months.map(({ month }) => month)).toEqual(['2026-05', '2026-06']);
  // Only the new objection counts.
  expect(touched.touched.at(-1)?.files[0]).toBe('in/client/objections.csv (1 oproep)');
  expect(touched.touched.at(-1)?.gone).toContain('in/alfa/mei.csv');

  const page = (await server.visit('/own/months')).text;
  expect(page).toContain('Geraakte maanden opnieuw beoordelen');
  expect(page).not.toContain('612345673');
  const english = (await server.visit('/own/months', { headers: { cookie: `${server.cookie}; belaudit-language=en` } }))
    .text;
  expect(english).toContain('Judge touched months again');
});
