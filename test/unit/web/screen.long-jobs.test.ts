import { expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { writeFiles } from '../../end-to-end/workspaces.ts';
import { FILES, LIST } from '../jobs/screen-workspace.ts';
import { emptyFolder, ended, opened } from './opened-server.ts';

interface ScreenView {
  readonly running: object | null;
  readonly mistake: string;
  readonly problem: { readonly code: string; readonly details: readonly string[] } | null;
  readonly vendors: readonly { readonly value: string; readonly isChosen: boolean }[];
  readonly campaigns: readonly { readonly value: string }[];
  readonly text: string;
  readonly outcome: {
    readonly title: string;
    readonly summary: readonly string[];
    readonly figures: readonly { readonly value: string; readonly label: string }[];
    readonly reasons: readonly { readonly why: string; readonly numbers: string }[];
    readonly unread: readonly string[];
  } | null;
  readonly folders: readonly {
    readonly title: string;
    readonly files: readonly { readonly file: string; readonly to: string }[];
  }[];
}

const PLAN = { vendor: 'alfa', campaign: 'zon', at: '2026-12-01T10:00', column: '', text: '' };

it('screens on the page what the command screens, and gives the lists', async () => {
  const directory = writeFiles(emptyFolder(), FILES);
  await loadWorkspace(openWorkspace(directory, { today: '2026-11-25' }), SILENT);
  // Without a browser the lists are still made.
  const server = await opened(directory, { environment: { PATH: '/nowhere' } });
  const first = await server.view<ScreenView>('/own/screen');
  expect(first.vendors.map(({ value }) => value)).toEqual(['alfa', 'beta']);
  expect(first.campaigns.map(({ value }) => value)).toEqual(['zon', 'bijzonder']);

  // First an empty form, then a moment that the clock skips: the input is still there.
  expect((await server.send('/own/screen?do=screen', PLAN)).status).toBe(422);
  const skipped = await server.send('/own/screen?do=screen', { ...PLAN, at: '2027-03-28T02:30', text: '0612340001' });
  expect(skipped.status).toBe(422);
  expect(skipped.text).toContain('de klok slaat die tijd over');
  expect(skipped.text).toContain('>0612340001</textarea>');

  // A list that cannot be used has the name that its sender knows.
  await server.send('/own/screen?do=screen', { ...PLAN, text: 'Telefoon\n06******01\n' });
  expect((await ended<ScreenView>(server, '/own/screen')).problem).toMatchObject({
    code: 'NO_NUMBERS',
    details: ['lijst.csv · elk nummer is afgeschermd'],
  });

  const headers = { 'x-file-name': encodeURIComponent('lijst 0612345678.csv') };
  const sent = await server.visit('/own/screen?do=list', { method: 'PUT', headers, body: LIST });
  expect(sent.status).toBe(201);
  const { id } = JSON.parse(sent.text) as { id: string };
  expect((await server.send('/own/screen?do=screen', { ...PLAN, list: id })).status).toBe(303);
  const { outcome, problem, folders } = await ended<ScreenView>(server, '/own/screen');
  expect(problem).toBeNull();
  expect(outcome?.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '5 mogen worden gebeld',
    '2 mogen niet worden gebeld',
    '1 eerst nakijken',
    '4 rijen die geen nummer zijn om te bellen',
  ]);
  expect(outcome?.title).toContain('Alfa voor zon, 1 december 2026, 10:00');
  expect(outcome?.summary[0]).toBe('De nummers zijn die van de kolom “Telefoon”.');
  expect(outcome?.unread).toContain('1: staat ook in een eerdere rij');
  expect(folders.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Beoordeelde bellijst \(alfa-zon, lijst[^)]*\), voor 1 december 2026$/u),
  ]);
  const allowed = folders[0]?.files.find(({ file }) => file === 'allowed.csv');
  expect((await server.visit(`/own/${allowed?.to}`)).text).toContain('+31612340001,2,2026-12-31');

  const page = (await server.visit('/own/screen')).text;
  expect(page).not.toMatch(/6\d{8}/u);
  const english = (await server.visit('/own/screen', { headers: { cookie: `${server.cookie}; belaudit-language=en` } }))
    .text;
  expect(english).toContain('must not be called');
  expect(server.faults).toEqual([]);
}, 120_000);

it('says that there is nobody to call yet', async () => {
  const server = await opened();
  await server.send('/own/start?do=make', {
    ...{ organisation: 'Zonnig Energie B.V.', callCentre: 'Alfa', from: '2026-06-01', to: '2026-06-30' },
  });
  const page = (await server.visit('/own/screen')).text;
  expect(page).toContain('een callcenter en een campagne nodig. <a href="organisation">');
});
