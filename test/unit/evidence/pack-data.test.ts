import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readPackData } from '../../../src/evidence/pack-data.ts';
import { RESULTS, scratchFolder, workspaceWith } from './sealed-folder.ts';

/** How a folder with this manifest is read: its kind, the code of the refusal, or nothing. */
async function readAs(manifest: string): Promise<string | null> {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'manifest.json'), manifest);
  try {
    return (await readPackData(folder))?.kind ?? null;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describe('what a pack says of itself', () => {
  const manifest = readFileSync(join(workspaceWith(), RESULTS, 'manifest.json'), 'utf8');

  it('is understood, or refused as a whole, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await readAs(text)).toBe('PACK_REFUSED');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(manifest.length - 1), fc.string({ maxLength: 3 }), async (place, text) => {
        const changed = manifest.slice(0, place) + text + manifest.slice(place + 1);
        expect(['results', 'PACK_REFUSED']).toContain(await readAs(changed));
      }),
    );
  });

  it.each<readonly [what: string, text: string]>([
    ['nested without end', '['.repeat(3_000_000)],
    ['a key that changes objects', manifest.replace('"run_id"', '"__proto__": {}, "run_id"')],
    ['that key within', manifest.replace('"version"', '"constructor": {}, "version"')],
    ['a digest that is none', manifest.replace(/"sha256": "[0-9a-f]/u, '"sha256": "G')],
    ['a day that is none', manifest.replace('2026-06-01', '2026-06-31')],
    ['another version', manifest.replace('manifest/1', 'manifest/2')],
    [
      'a judge with words of its own',
      manifest.replace(
        '"browser": null',
        '"browser": null, "judged_by": { "engine": "clickhouse", "version": "1\\n" }',
      ),
    ],
    ['nothing', ''],
  ])('is refused: %s', async (_what, text) => {
    expect(await readAs(manifest)).toBe('results');
    expect(await readAs(text)).toBe('PACK_REFUSED');
  });
});
