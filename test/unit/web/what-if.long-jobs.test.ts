import { expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { writeJune } from '../jobs/what-if-workspace.ts';
import { emptyFolder, ended, opened } from './opened-server.ts';

interface WhatIfView {
  readonly running: object | null;
  readonly period: string;
  readonly mistake: string;
  readonly problem: { readonly code: string; readonly details: readonly string[] } | null;
  readonly fields: readonly { readonly name: string; readonly now: number }[];
  readonly files: readonly { readonly id: string; readonly path: string }[];
  readonly outcome: {
    readonly assumed: readonly string[];
    readonly summary: readonly string[];
    readonly rules: readonly { readonly name: string; readonly before: string; readonly now: string }[];
    readonly reasons: readonly { readonly reason: string }[];
    readonly vendors: readonly { readonly name: string; readonly before: string; readonly now: string }[];
  } | null;
  readonly folders: readonly {
    readonly title: string;
    readonly files: readonly { readonly file: string; readonly to: string }[];
  }[];
}

it('judges on the page what the command judges, and gives the lists', async () => {
  const directory = writeJune(emptyFolder());
  await loadWorkspace(openWorkspace(directory), SILENT);
  const server = await opened(directory);
  const first = await server.view<WhatIfView>('/own/what-if');
  expect(first.outcome).toBeNull();
  expect(first.period).toBe('juni 2026');
  expect(first.fields).toContainEqual(expect.objectContaining({ name: 'minOffer', now: 20 }));

  // First an empty form, then a setting that does not exist.
  expect((await server.send('/own/what-if?do=judge', {})).status).toBe(422);
  const gone = await server.send('/own/what-if?do=judge', { lawOf: '2026-07-01', period: '2031-01-01_2031-01-31' });
  expect([gone.status, gone.text.includes('Van deze periode zijn er geen resultaten meer.')]).toEqual([422, true]);

  const late = first.files.find(({ path }) => path === 'in/alfa/late.csv')?.id ?? '';
  expect(
    (
      await server.send('/own/what-if?do=judge', {
        lawOf: '2026-07-01',
        minOffer: '30',
        consents: 'yes',
        without: late,
      })
    ).status,
  ).toBe(303);
  const { outcome, problem, folders } = await ended<WhatIfView>(server, '/own/what-if');
  expect(problem).toBeNull();
  expect(outcome?.assumed).toEqual([
    'Voor elke oproep de wet van 1 juli 2026.',
    'Seconden spreektijd waarna het recht van verzet moet zijn aangeboden: 30.',
    'U verklaart dat alle toestemmingen en verzoeken in de bestanden staan: ja.',
    'Zonder in/alfa/late.csv. Van de 3 rijen zijn er 1 weg, staan er 1 weer zoals in een eerdere levering, en staan er 1 ook in een ander bestand.',
  ]);
  expect(outcome?.vendors).toMatchObject([{ name: 'Alfa Contact B.V.', before: '3', now: '5' }]);
  expect(outcome?.reasons.map(({ reason }) => reason)).toContain(
    'een klantrelatie is voor dit bedrijf sinds 1 juli 2026 niet meer genoeg',
  );
  expect(folders.map(({ title }) => title)).toEqual(['Wat als, juni 2026: geen resultaten']);
  const list = folders[0]?.files.find(({ file }) => file === 'what-if-changed-calls.csv');
  expect((await server.visit(`/own/${list?.to}`)).text).toContain('A-9');

  const page = (await server.visit('/own/what-if')).text;
  expect(page).toContain('Dit zijn geen resultaten van een audit.');
  expect(page).not.toContain('612345601');
  const english = (
    await server.visit('/own/what-if', { headers: { cookie: `${server.cookie}; belaudit-language=en` } })
  ).text;
  expect(english).toContain('The law of 1 July 2026 for every call.');

  // A statement about the records.
  await server.send('/own/what-if?do=judge', { consents: 'yes', relations: 'no' });
  expect((await ended<WhatIfView>(server, '/own/what-if')).outcome?.assumed).toEqual([
    'U verklaart dat alle toestemmingen en verzoeken in de bestanden staan: ja.',
    'U verklaart dat alle klantrelaties in de bestanden staan: nee.',
  ]);
}, 120_000);
