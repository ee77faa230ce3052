import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleCode, standingSamples } from '../../../src/hearing/listening/sample-list.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { listSamples } from '../../../src/jobs/listening.ts';
import type { ListeningFigures } from '../../../src/model/listening.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { writeFindings } from '../hearing/judged-workspace.ts';
import { sampleInput } from '../reports/sample-input.ts';
import { kindsOf, type ListeningView, place, withSample } from './listening-server.ts';
import { begunServer, type Opened } from './opened-server.ts';

/** The page once nothing is running. */
async function settled(server: Opened, path: string): Promise<ListeningView> {
  for (;;) {
    const view = await server.view<ListeningView>(path);
    if (view.running === null) return view;
    if (view.running === undefined) throw new Error(JSON.stringify(view));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function upload(server: Opened, text: string): Promise<ListeningView> {
  const headers = { 'x-file-name': 'ingevuld.csv', 'content-type': 'text/csv' };
  const sent = await server.visit('/own/listening?do=workbook&sample=1', { method: 'PUT', body: text, headers });
  expect(sent.status).toBe(201);
  return await settled(server, '/own/listening?sample=1');
}

describe('lists that were listened to, on the page', () => {
  it('shows what a list would write before it writes it', async () => {
    const server = await withSample();
    const register = readRegister(place(server));
    const [sample] = standingSamples(register);
    const code = sampleCode(register, sample?.seq ?? 0);
    const text = `Oproep,Afmelden aangeboden?,Steekproef\nA-1,ja,${code}\nA-2,misschien,${code}\nA-3,,${code}\n`;
    const { preview } = await upload(server, text);
    expect(preview).toMatchObject({
      said: 'Nieuw over 1 gesprek; al bekend: 1 rij; niet ingevuld: 1 rij.',
      unread: ['rij 3, Is afmelden aangeboden? misschien'],
    });
    expect(kindsOf(server)).toEqual(['sample']);
    expect((await server.send('/own/listening?do=apply', { mark: 'another', by: 'Piet' })).status).toBe(409);
    const applied = await server.send('/own/listening?do=apply', { mark: preview?.mark ?? '', by: 'Piet' });
    expect([applied.status, applied.headers['location']]).toEqual([303, 'listening?sample=1&recorded=2']);
    expect(kindsOf(server)).toEqual(['sample', 'heard']);
    const workspace = openWorkspace(server.directory, { today: '2026-07-10', mayLackSources: true });
    expect(await listSamples(workspace)).toMatchObject([{ line: 1, heard: 1, lastListener: 'Piet' }]);
    expect(readdirSync(join(server.directory, '.belaudit', 'received'))).toEqual([]);
    expect((await server.view<ListeningView>('/own/listening')).preview).toBeNull();
  });

  it('refuses a list of another sample, keeps nothing of it, and drops one that is not to be written', async () => {
    const server = await withSample();
    const refused = await upload(server, 'call_id,offered,sample\nA-1,yes,S1-00000000\n');
    expect(refused.problem).toMatchObject({
      code: 'SAMPLE_REFUSED',
      message: 'Dit bestand is van een andere steekproef dan deze.',
    });
    expect((await upload(server, 'call_id,offered\nA-1,yes\n')).preview).not.toBeNull();
    await server.send('/own/listening?do=cancel', {});
    expect((await server.view<ListeningView>('/own/listening')).preview).toBeNull();
    expect(readdirSync(join(server.directory, '.belaudit', 'received'))).toEqual([]);
    expect(kindsOf(server)).toEqual(['sample']);
  });

  it('says why a sample cannot be drawn, and that a list is gone', async () => {
    const server = await withSample();
    expect((await server.send('/own/listening?do=draw', { vendor: 'alfa', size: '60', by: '' })).status).toBe(422);
    await server.send('/own/listening?do=draw', { vendor: 'alfa', size: '60', by: 'Piet' });
    expect((await settled(server, '/own/listening')).problem?.code).toBe('NOT_LOADED');
    rmSync(join(server.directory, 'reports', 'sample-alfa-1'), { recursive: true });
    expect((await server.visit('/own/listening?sample=1')).text).toContain('De lijst is weg.');
    writeFileSync(
      join(server.directory, 'decisions', 'register.jsonl'),
      readFileSync(join(server.directory, 'decisions', 'register.jsonl'), 'utf8').replace('alfa', 'beta'),
    );
    expect((await server.view<ListeningView>('/own/listening')).problem?.code).toBe('REGISTER_CHANGED');
    expect(server.faults).toEqual([]);
  });
});

describe('pages that show findings of an unreliable log', () => {
  const RULE = 'optout-not-offered';
  const listening: readonly ListeningFigures[] = [
    {
      ...{
        vendor: 'alfa',
        line: 1,
        conversations: 30,
        drawn: 3,
        heard: 3,
        divisions: ['claim'],
        claims: [],
        limit: 95,
      },
      unreliable: [
        {
          question: 'offered',
          column: 'optout_offered',
          claims: ['offered'],
          calls: 9,
          rules: [{ rule: RULE, findings: 1 }],
        },
      ],
    },
  ];

  /** Results with a finding of the rule in one call of each call centre. */
  async function withFindings(marked: boolean): Promise<Opened> {
    const server = await begunServer();
    const period = '2026-06-01_2026-06-30';
    await writeFindings(server.directory, period, [
      { vendor: 'alfa', call_id: 'A-1', rule: RULE },
      { vendor: 'beta', call_id: 'B-1', rule: RULE },
    ]);
    const { summary } = sampleInput({ language: 'nl' });
    const hearing = { last_line: 1, parties: [], deviations: [], gone: 0, ...(marked ? { listening } : {}) };
    writeFileSync(join(server.directory, 'reports', period, 'summary.json'), JSON.stringify({ ...summary, hearing }));
    writeFileSync(
      join(server.directory, 'reports', period, 'manifest.json'),
      JSON.stringify({ period: summary.period }),
    );
    return server;
  }

  it('mark those of that call centre alone, and say what the mark means', async () => {
    const server = await withFindings(true);
    const { results } = await server.view<{
      results: { marks: string; rows: readonly { vendor: string; rule: string }[] };
    }>('/own/findings');
    expect(results.marks).toContain('† rust op een kolom');
    expect(results.rows.map(({ rule }) => rule.endsWith(' †')).toSorted()).toEqual([false, true]);
    const month = await server.view<{ results: { unreliable: readonly string[] } }>('/own/results');
    expect(month.results.unreliable).toEqual([expect.stringMatching(/onbetrouwbaar.*Alfa/u)]);
    expect(server.faults).toEqual([]);
  });

  it('say nothing of it where there is none', async () => {
    const server = await withFindings(false);
    expect((await server.visit('/own/findings')).text).not.toContain('†');
    expect((await server.visit('/own/results')).text).not.toContain('†');
    expect(server.faults).toEqual([]);
  });
});
