import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { sampleCode } from '../../../src/hearing/listening/sample-list.ts';
import { proofListText } from '../../../src/hearing/proofs/proof-list.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { listProofSamples } from '../../../src/jobs/proof-samples.ts';
import { sha256OfText } from '../../../src/results/manifest.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { kindsOf, place } from './listening-server.ts';
import { begunServer, type Opened } from './opened-server.ts';

const RECORDER = { by: 'J. Jansen', at: '2026-07-10T09:12:33Z' };
const HOSTILE = '<script>alert(1)</script>';

interface ProofsView {
  readonly samples: readonly { readonly line: number; readonly seen: string; readonly withoutFile: string }[];
  readonly sample: {
    readonly progress: string;
    readonly isDone: boolean;
    readonly consents: readonly { readonly isSeen: boolean; readonly hasFile: boolean; readonly collector: string }[];
    readonly results: { readonly rows: readonly { readonly counts: readonly string[] }[] } | null;
  } | null;
  readonly consent: {
    readonly consentId: string;
    readonly text: string;
    readonly proofs: readonly { readonly file: string; readonly to: string; readonly said: string }[];
    readonly questions: readonly { readonly name: string; readonly recorded: string }[];
  } | null;
  readonly running: unknown;
  readonly preview: { readonly mark: string; readonly said: string } | null;
  readonly recorded: string;
}

/** A workspace with a sample of three consents: the proof of the first is a page of HTML, that of the second was changed, the third has none. */
async function withProofs(): Promise<Opened> {
  const server = await begunServer();
  const asked = ['number', 'company', 'product', 'date', 'how'] as const;
  const files = ['bewijs/formulier\u202Efdp.html', 'bewijs/brief "2".pdf'];
  const sha256 = [sha256OfText(HOSTILE), sha256OfText('as it was')];
  await appendLines(place(server), () => [
    {
      ...{ ...RECORDER, kind: 'proof-sample', about: { period: '2026-06' }, seed: 's', size: 3 },
      divided_by: ['collector', 'source'],
      strata: [{ collector: 'client', source: 'web', consents: 30, drawn: 3 }],
      list: proofListText([
        { consentId: 'C-1', stratum: 0, asked: [...asked], files: [sha256[0] ?? ''] },
        { consentId: 'C-2', stratum: 0, asked: [...asked], files: [sha256[1] ?? ''] },
        { consentId: 'C-3', stratum: 0, asked: [...asked], files: [] },
      ]),
    },
  ]);
  const folder = join(server.directory, 'reports', 'sample-proofs-1');
  mkdirSync(folder, { recursive: true });
  const consents = ['C-1', 'C-2', 'C-3'].map((consentId, index) => ({
    ...{ place: index + 1, consentId, collector: 'client', source: 'web', kind: 'consent', form: 'active' },
    ...{ initiative: 'consumer', person: '', numbers: ['+31612345678'], names: ['Zonnig Energie B.V.'] },
    ...{ products: ['solar'], givenAt: '2026-05-01 12:00:00', expiresOn: '', termStated: false, asked },
    proofs: files
      .slice(index, index + 1)
      .map((file) => ({ file, kind: 'form', madeAt: '', sha256: sha256[index], bytes: 9, isThere: true })),
  }));
  writeFileSync(join(folder, 'proofs.json'), JSON.stringify({ consents }));
  writeFileSync(join(folder, 'proofs.xlsx'), 'PK');
  mkdirSync(join(server.directory, 'bewijs'));
  writeFileSync(join(server.directory, files[0] ?? ''), HOSTILE);
  writeFileSync(join(server.directory, files[1] ?? ''), 'another one now');
  return server;
}

/** The page once nothing is running. */
async function settled(server: Opened): Promise<ProofsView> {
  for (;;) {
    const view = await server.view<ProofsView>('/own/proofs?sample=1');
    if (view.running === null) return view;
    if (view.running === undefined) throw new Error(JSON.stringify(view));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const ANSWERS = { number: 'yes', company: 'yes', product: 'yes', date: 'yes', how: 'yes' };

describe('the page of proofs', () => {
  it('lists the samples, and the consents of one; an empty workspace has none', async () => {
    const empty = await begunServer();
    expect(await empty.view<ProofsView>('/own/proofs')).toMatchObject({ samples: [], sample: null, consent: null });
    const server = await withProofs();
    expect((await server.view<ProofsView>('/own/proofs')).samples).toMatchObject([
      { line: 1, seen: '0', withoutFile: '1' },
    ]);
    const { sample } = await server.view<ProofsView>('/own/proofs?sample=1');
    expect(sample).toMatchObject({
      ...{ progress: '0 van 3 toestemmingen bekeken. Van 1 is er geen bewijs.', isDone: false, results: null },
      consents: [{ hasFile: true }, { hasFile: true }, { hasFile: false }],
    });
    const html = (await server.visit('/own/proofs?sample=1')).text;
    expect(html).not.toContain('[object Object]');
    expect(html).not.toContain('12345678');
    expect((await server.visit('/own/proofs?do=list&sample=1')).headers['content-disposition']).toContain(
      'proofs.xlsx',
    );
  });

  it('shows beside the proof what the record says, and asks about that alone', async () => {
    const server = await withProofs();
    const { consent } = await server.view<ProofsView>('/own/proofs?sample=1&consent=1');
    expect(consent?.questions.map(({ name, recorded }) => [name, recorded])).toEqual([
      ['number', '+31612345678'],
      ['company', 'Zonnig Energie B.V.'],
      ['product', 'solar'],
      ['date', expect.stringContaining('2026')],
      ['how', 'website; zelf aangevinkt; op eigen initiatief'],
    ]);
    const html = (await server.visit('/own/proofs?sample=1&consent=1')).text;
    expect(html.match(/autofocus/gu)).toHaveLength(1);
    const without = await server.view<ProofsView>('/own/proofs?sample=1&consent=3');
    expect(without.consent).toMatchObject({ questions: [], proofs: [] });
  });

  it('hands out the proof as a download that no browser shows as a page, and nothing else', async () => {
    const server = await withProofs();
    const { consent } = await server.view<ProofsView>('/own/proofs?sample=1&consent=1');
    expect(consent?.proofs[0]?.file).toBe('bewijs/formulier[U+202E]fdp.html');
    expect(consent?.proofs[0]?.to).toBe('proofs?do=proof&sample=1&consent=1&file=1');
    const proof = await server.visit(`/own/${consent?.proofs[0]?.to}`);
    expect([proof.status, proof.text]).toEqual([200, HOSTILE]);
    expect(proof.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''formulier%5BU%2B202E%5Dfdp.html",
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    for (const query of [
      ...['sample=1&consent=2&file=1', 'sample=1&consent=3&file=1', 'sample=1&consent=1&file=2'],
      ...['sample=2&consent=1&file=1', 'sample=1&consent=1&file=..%2F..', 'sample=1&consent=1', 'file=belaudit.yaml'],
    ])
      expect((await server.visit(`/own/proofs?do=proof&${query}`)).status, query).toBe(404);
    expect(server.faults).toEqual([]);
  });

  it('records what was seen, goes on to the next consent that nobody looked at, and says what is shown', async () => {
    const server = await withProofs();
    const form = { sample: '1', consent: '1', ...ANSWERS, text: 'Zonder handtekening.', by: 'Piet' };
    const sent = await server.send('/own/proofs?do=seen', form);
    expect([sent.status, sent.headers['location']]).toEqual([303, 'proofs?sample=1&consent=2&recorded=2']);
    const again = await server.view<ProofsView>('/own/proofs?sample=1&consent=1&recorded=2');
    expect(again.consent?.text).toBe('Zonder handtekening.');
    expect(again.recorded).toBe('Vastgelegd als regel 2 van het besluitenregister.');
    const last = { ...form, consent: '2', product: 'cannot-tell', text: '' };
    expect((await server.send('/own/proofs?do=seen', last)).headers['location']).toBe('proofs?sample=1&recorded=3');
    const done = await server.view<ProofsView>('/own/proofs?sample=1');
    // Of three drawn, one is shown; one is not, and one has no proof.
    expect(done.sample).toMatchObject({ isDone: true });
    expect(done.sample?.results?.rows.map(({ counts }) => counts)).toEqual([['30', '2', '1', '33,3% (6,1–79,2)']]);
    expect(kindsOf(server)).toEqual(['proof-sample', 'seen', 'seen']);
  });

  it.each([
    { sample: '1', consent: '1', by: 'Piet' },
    { sample: '1', consent: '1', ...ANSWERS, by: ' ' },
    { sample: '1', consent: '1', number: 'perhaps', by: 'Piet' },
    { sample: '1', consent: '3', ...ANSWERS, by: 'Piet' },
    { sample: '1', consent: '9', ...ANSWERS, by: 'Piet' },
    { sample: '7', consent: '1', ...ANSWERS, by: 'Piet' },
  ])('records nothing of a form that is not filled in, or of a consent without a proof: %j', async (form) => {
    const server = await withProofs();
    expect((await server.send('/own/proofs?do=seen', form)).status).toBe(422);
    expect(kindsOf(server)).toEqual(['proof-sample']);
    expect(server.faults).toEqual([]);
  });

  it('shows what a completed list would write before it writes it', async () => {
    const server = await withProofs();
    const code = sampleCode(readRegister(place(server)), 1);
    const body = `Toestemming nr.,Product te zien?,Steekproef\nC-1,ja,${code}\nC-2,,${code}\nC-3,nee,${code}\n`;
    const headers = { 'x-file-name': 'ingevuld.csv', 'content-type': 'text/csv' };
    const sent = await server.visit('/own/proofs?do=workbook&sample=1', { method: 'PUT', body, headers });
    expect(sent.status).toBe(201);
    const view = await settled(server);
    expect(view.preview?.said).toBe(
      'Nieuw over 1 toestemming; al bekend: 0 rijen; niet ingevuld: 1 rij. Niet vastgelegd: 1 rij over een toestemming zonder bewijs.',
    );
    const applied = await server.send('/own/proofs?do=apply', { mark: view.preview?.mark ?? '', by: 'Piet' });
    expect(applied.headers['location']).toBe('proofs?sample=1&recorded=2');
    const workspace = openWorkspace(server.directory, { today: '2026-07-10', mayLackSources: true });
    expect(await listProofSamples(workspace)).toMatchObject([{ line: 1, seen: 1, lastViewer: 'Piet' }]);
  });
});
