import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { reproduceFolder } from '../../../src/jobs/reproduce.ts';
import { verifyFolder } from '../../../src/jobs/verify.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { CASES } from '../../acceptance/compare.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';

const directory = join(KEPT_FOLDER, 'proofs-as-inputs');
const C1 = join(directory, 'in/client/bewijs/c-1.txt');

interface Input {
  readonly path: string;
  readonly named?: true;
}

describe('proofs of consents', () => {
  let workspace: Workspace;
  let results: string;

  beforeAll(async () => {
    cpSync(join(CASES, '54-the-proof-itself'), directory, { recursive: true });
    workspace = openWorkspace(directory, { today: '2026-06-10' });
    await loadWorkspace(workspace, SILENT);
    results = join(directory, (await auditWorkspace(workspace, SILENT)).folder);
  });

  it('are inputs of the results, each file once, and no files that nobody read', () => {
    const manifest = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'));
    const inputs: readonly Input[] = manifest.inputs;
    expect(inputs.filter(({ named }) => named !== true)).toHaveLength(5);
    expect(inputs.filter(({ named }) => named === true).map(({ path }) => path)).toEqual(
      ['1', '10', '11', '12', '13', '14', '4', '5', '6', '7', '8', '9'].map((id) => `in/client/bewijs/c-${id}.txt`),
    );
    expect(manifest.unnamed_files).toBeUndefined();
  });

  it('are laid out again to reproduce the results', async () => {
    const { reproduction } = await reproduceFolder(results, SILENT, { pdf: false });
    expect(reproduction.isSame).toBe(true);
  });

  it('that were changed, or came since, are seen by verify, by the next load and in its list of touched months', async () => {
    const former = readFileSync(C1);
    writeFileSync(C1, 'another text');
    const { verification } = await verifyFolder(results);
    expect(verification.inputs?.changed).toEqual(['in/client/bewijs/c-1.txt']);
    const { touched } = await loadWorkspace(workspace, SILENT);
    expect(touched).toMatchObject([
      { from: '2026-05-01', calls: 1, files: [{ path: 'in/client/proofs.csv', calls: 1 }], gone: [] },
    ]);
    writeFileSync(C1, former);
    const late = join(directory, 'in/client/bewijs/c-3.txt');
    writeFileSync(late, 'Inschrijving 3');
    // A proof of C-3, and a second one of C-11.
    expect((await loadWorkspace(workspace, SILENT)).touched).toMatchObject([{ calls: 2 }]);
    rmSync(late);
    const again = await loadWorkspace(workspace, SILENT);
    expect([again.unchanged, again.touched]).toEqual([false, []]);
  });
});
