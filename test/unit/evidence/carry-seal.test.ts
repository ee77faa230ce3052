import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { carrySeal } from '../../../src/evidence/carry-seal.ts';
import { beginDraft, publishDraft, type ResultsFolder, resultsFolder } from '../../../src/results/results-folder.ts';
import { contentsOf } from '../../end-to-end/workspaces.ts';
import { RESULTS, seal, workspaceWith } from './sealed-folder.ts';

let workspace: string;
let folder: ResultsFolder;

/** A draft that repeats the results, without the seal. */
beforeEach(() => {
  workspace = workspaceWith();
  folder = resultsFolder(join(workspace, 'reports'), '2026-06-01', '2026-06-30');
  beginDraft(folder);
  cpSync(join(workspace, RESULTS), folder.draft, { recursive: true });
});

describe('the seal of results that are made again', () => {
  it('goes along where every byte is the same', async () => {
    await seal(workspace);
    const sealed = contentsOf(folder.path);
    expect(await carrySeal(folder)).toBeNull();
    publishDraft(folder, null);
    expect(contentsOf(folder.path)).toEqual(sealed);
  });

  it('stays with the former results where they are others', async () => {
    await seal(workspace);
    const sealed = contentsOf(folder.path);
    writeFileSync(join(folder.draft, 'findings.csv'), 'other');
    const kept = await carrySeal(folder);
    expect(kept).toBe(1);
    publishDraft(folder, kept);
    expect(contentsOf(`${folder.path}.v1`)).toEqual(sealed);
    expect(existsSync(join(folder.path, 'SHA256SUMS'))).toBe(false);
  });

  it('stays where it is, also when it was tampered with', async () => {
    await seal(workspace);
    writeFileSync(join(folder.path, 'SHA256SUMS'), '../../x\n');
    expect(await carrySeal(folder)).toBe(1);
  });

  it('is none of results that were not sealed', async () => {
    expect(await carrySeal(folder)).toBeNull();
    expect(existsSync(join(folder.draft, 'SHA256SUMS'))).toBe(false);
  });
});
