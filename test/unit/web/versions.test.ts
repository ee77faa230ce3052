import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begunServer, type Opened } from './opened-server.ts';

interface VersionsView {
  readonly versions: readonly { readonly id: string; readonly name: string; readonly same: string }[];
  readonly summary: string;
  readonly pieces: readonly { readonly line: { readonly kind: string; readonly text: string } | null }[];
}

function writeManifest({ directory }: Opened, name: string, version: number, text: string): void {
  const folder = join(directory, 'reports', name);
  mkdirSync(folder, { recursive: true });
  const period = { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' };
  const manifest = { program: {}, outputs: [], period, results_version: version, configuration: { sha256: '', text } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

describe('earlier settings', () => {
  it('are those of all results, each to be compared with any other', async () => {
    const server = await begunServer();
    expect(await server.view<VersionsView>('/own/versions')).toMatchObject({ versions: [{ id: 'now' }], pieces: [] });
    writeManifest(server, '2026-06-01_2026-06-30', 2, 'a: 1\nb: 2\nnumber: "0612345678"\n');
    writeManifest(server, '2026-06-01_2026-06-30.v1', 1, 'a: 1\nb: 3\n');
    mkdirSync(join(server.directory, 'reports', '2026-05-01_2026-05-31'));
    writeFileSync(join(server.directory, 'reports', '2026-05-01_2026-05-31', 'manifest.json'), '{');
    const { versions } = await server.view<VersionsView>('/own/versions');
    expect(versions.map(({ name }) => name)).toEqual(['Zoals het nu is', 'juni 2026, versie 2', 'juni 2026, versie 1']);
    const [, second, first] = versions.map(({ id }) => id);
    const compared = await server.view<VersionsView>(`/own/versions?former=${first}&later=${second}`);
    expect(compared.summary).toBe('2 regels nieuw, 1 regel weg, 1 gelijk.');
    expect(compared.pieces.map(({ line }) => `${line?.kind} ${line?.text}`)).toEqual([
      'same a: 1',
      'gone b: 3',
      'new b: 2',
      // The file can contain people's numbers.
      'new number: "•••678"',
    ]);
    const saved = await server.visit(`/own/versions?do=text&id=${first}`);
    expect([saved.text, saved.headers['content-disposition']]).toEqual([
      'a: 1\nb: 3\n',
      expect.stringMatching(/^attachment;/u),
    ]);
    expect((await server.visit('/own/versions?do=text&id=..')).status).toBe(303);
  });
});
