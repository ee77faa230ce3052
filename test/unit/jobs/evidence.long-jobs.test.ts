import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierWorkspace } from '../../../src/jobs/dossier.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { forgetWorkspace } from '../../../src/jobs/removal.ts';
import { type ReproduceOptions, type ReproduceOutcome, reproduceFolder } from '../../../src/jobs/reproduce.ts';
import { keysOfWorkspace, sealWorkspaceFolder } from '../../../src/jobs/seal.ts';
import { shareFolder } from '../../../src/jobs/share.ts';
import { verifyFolder } from '../../../src/jobs/verify.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { type Manifest, sha256OfText } from '../../../src/results/manifest.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { contentsOf } from '../../end-to-end/workspaces.ts';
import { dossierTestWorkspace, IN_REJECTED_ROW, NUMBER } from '../answers/dossier-workspace.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-evidence-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PERIOD = '2026-06-01_2026-06-30';
/** In no file of the workspace. */
const [NOWHERE, ALSO_NOWHERE] = ['+31645000101', '+31645000102'];
let workspace: Workspace;
let results: string;
let key: string;
/** The outcome of sealing a draft without `--draft`. */
let refused: unknown;

beforeAll(async () => {
  workspace = await dossierTestWorkspace(join(scratch, 'audit'));
  results = join(workspace.reportsDirectory, PERIOD);
  const keys = await keysOfWorkspace(workspace);
  key = join(workspace.directory, keys.publicKey);
  refused = await sealWorkspaceFolder(workspace, `reports/${PERIOD}`).catch((error: unknown) => error);
  await sealWorkspaceFolder(workspace, `reports/${PERIOD}`, { draft: true });
}, 60_000);

describe('the key of a workspace', () => {
  it('is made once; the public key is beside the packs', async () => {
    const again = await keysOfWorkspace(workspace);
    expect(again).toMatchObject({ isNew: false, privateKey: '.belaudit/seal-private-key.pem', algorithm: 'Ed25519' });
    expect(again.publicKey).toBe(`reports/seal-public-key-${again.sha256.slice(0, 16)}.pem`);
    expect(readFileSync(key, 'utf8')).toMatch(/^-----BEGIN PUBLIC KEY-----\n/u);
    if (process.platform !== 'win32')
      expect(statSync(join(workspace.directory, again.privateKey)).mode & 0o777).toBe(0o600);
  });
});

describe('a draft', () => {
  it('is sealed only on request, and says what it is and what judged it', () => {
    expect(refused).toMatchObject({ code: 'DRAFT' });
    const { status, program } = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8')) as Manifest;
    expect(status).toBe('draft');
    expect(program.judged_by).toEqual({ engine: 'duckdb', version: program.duckdb });
  });

  it('is not shared with a call centre, and says which gaps are open', async () => {
    const [vendor] = workspace.configuration.vendors;
    await expect(shareFolder(workspace, vendor?.id ?? '', SILENT, { pdf: false })).rejects.toMatchObject({
      code: 'DRAFT',
      details: expect.arrayContaining([expect.objectContaining({ message: 'is open' })]),
    });
  });
});

describe('a dossier of a draft', () => {
  it('is sealed and shared only on request, and says which gaps are open', async () => {
    const { folder, openGaps } = await dossierWorkspace(workspace, NUMBER, SILENT, { pdf: false });
    const refusal = { code: 'DRAFT', details: openGaps.map(({ id }) => ({ key: id, message: 'is open' })) };
    await expect(sealWorkspaceFolder(workspace, folder)).rejects.toMatchObject(refusal);
    await expect(shareFolder(workspace, folder, SILENT)).rejects.toMatchObject(refusal);
    expect(await shareFolder(workspace, folder, SILENT, { draft: true })).toMatchObject({ kind: 'dossier' });
    rmSync(join(workspace.directory, folder), { recursive: true });
  });
});

describe('sealed results', () => {
  it('verify in their place, with their input files', async () => {
    const { verification, sections } = await verifyFolder(results, { key });
    expect(verification).toMatchObject({ signature: 'valid', isWhole: true, inputs: { changed: [], removed: [] } });
    expect(verification.inputs?.same).toContain('in/alfa-1.csv');
    expect(sections.map(({ heading }) => heading)).toEqual(['Zegel', 'Bestanden', 'Bronbestanden', 'Uitkomst']);
  });

  it('are for their owner alone', () => {
    if (process.platform === 'win32') return;
    for (const name of readdirSync(results))
      expect([name, statSync(join(results, name)).mode & 0o077]).toEqual([name, 0]);
  });

  it('keep their seal when made again, and are kept with it when others replace them', async () => {
    const copy = join(scratch, 'again');
    cpSync(workspace.directory, copy, { recursive: true });
    const other = openWorkspace(copy);
    const sealed = contentsOf(join(copy, 'reports', PERIOD));
    await auditWorkspace(other, SILENT);
    expect(contentsOf(join(copy, 'reports', PERIOD))).toEqual(sealed);
    await auditWorkspace(other, SILENT, { language: 'en' });
    expect(contentsOf(join(copy, 'reports', `${PERIOD}.v1`))).toEqual(sealed);
    expect(existsSync(join(copy, 'reports', PERIOD, 'SHA256SUMS'))).toBe(false);
  });

  it('are in the workspace’s reports: nothing else is sealed, and nothing without a key', async () => {
    for (const folder of ['.', 'reports', 'in', 'reports/..', scratch])
      await expect(sealWorkspaceFolder(workspace, folder), folder).rejects.toMatchObject({ code: 'NOT_SEALABLE' });
    await expect(sealWorkspaceFolder(workspace, 'reports/nowhere')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    const bare = join(scratch, 'bare');
    cpSync(workspace.directory, bare, { recursive: true });
    rmSync(join(bare, '.belaudit', 'seal-private-key.pem'));
    await expect(sealWorkspaceFolder(openWorkspace(bare), results)).rejects.toMatchObject({ code: 'NOT_SEALABLE' });
    await expect(sealWorkspaceFolder(openWorkspace(bare), `reports/${PERIOD}`)).rejects.toMatchObject({
      code: 'SEAL_KEY',
      hint: expect.stringContaining('belaudit keys'),
    });
  });

  it('are reported without telephone numbers in file names', async () => {
    const pack = join(scratch, 'named');
    cpSync(results, pack, { recursive: true });
    writeFileSync(join(pack, 'bel 06-12345678.csv'), '');
    const { verification, sections } = await verifyFolder(pack, { key });
    expect(verification.files.added).toEqual(['bel •••678.csv']);
    expect(JSON.stringify(sections)).not.toContain('12345678');
  });
});

describe('results that are made again', () => {
  const again = async (folder: string, options: ReproduceOptions = {}): Promise<ReproduceOutcome> =>
    await reproduceFolder(folder, SILENT, { pdf: false, ...options });

  it('are the same to the byte, and leave nothing behind', async () => {
    const before = contentsOf(workspace.directory);
    const { reproduction, sections } = await again(results);
    expect(reproduction).toMatchObject({ isSame: true, differences: [], madeWith: [], missing: [], notCompared: [] });
    expect(reproduction.same).toEqual(
      expect.arrayContaining(['calls.csv', 'findings.parquet', 'summary.json', 'findings.xlsx']),
    );
    expect(sections.flatMap(({ lines }) => lines)).toEqual([
      'Programma, regelboek en database zijn dezelfde als toen.',
      `Er is geen verschil: ${reproduction.same.length} bestanden zijn opnieuw gemaakt met dezelfde bytes.`,
    ]);
    expect(contentsOf(workspace.directory)).toEqual(before);
  });

  it('show the first difference, differences of the program, and missing files', async () => {
    const forged = join(scratch, 'forged');
    cpSync(results, forged, { recursive: true });
    for (const name of readdirSync(forged)) if (/^SHA256SUMS|^seal|^inputs/u.test(name)) rmSync(join(forged, name));
    const calls = readFileSync(join(forged, 'calls.csv'), 'utf8');
    const line = calls.split('\n').findIndex((text) => text.includes(',violation,')) + 1;
    const changed = calls.replace(',violation,', ',lawful,');
    writeFileSync(join(forged, 'calls.csv'), changed);
    const manifest = readFileSync(join(forged, 'manifest.json'), 'utf8')
      .replace(sha256OfText(calls), sha256OfText(changed))
      .replace(/"rulebook": "[^"]+"/u, '"rulebook": "nl-0"');
    writeFileSync(join(forged, 'manifest.json'), manifest);
    const inputs = join(scratch, 'without-key');
    cpSync(join(workspace.directory, 'in'), join(inputs, 'in'), { recursive: true });
    const notes: string[] = [];
    const { reproduction, sections } = await reproduceFolder(
      forged,
      { ...SILENT, note: (text) => notes.push(text) },
      { pdf: false, language: 'en', inputs },
    );
    expect(notes[0]).toContain('rulebook was nl-0');
    expect(reproduction).toMatchObject({
      isSame: false,
      madeWith: [{ what: 'rulebook', before: 'nl-0' }],
      differences: [{ file: 'calls.csv', kind: 'changed', line, column: 'verdict' }],
      missing: ['pseudonyms'],
      notCompared: ['findings.html', 'findings.xlsx', 'request-alfa.txt', 'request-beta.txt'],
    });
    expect(sections[1]?.lines[0]).toBe(`The first difference: calls.csv from line ${line}, column verdict on.`);
    expect(readdirSync(inputs)).toEqual(['in']);
  });

  it('are not made from files that changed or are gone', async () => {
    const copy = join(scratch, 'inputs');
    cpSync(join(workspace.directory, 'in'), join(copy, 'in'), { recursive: true });
    appendFileSync(join(copy, 'in/alfa-1.csv'), 'x');
    renameSync(join(copy, 'in/consents.csv'), join(copy, 'in/other.csv'));
    await expect(again(results, { inputs: copy })).rejects.toMatchObject({
      code: 'INPUT_CHANGED',
      details: [
        { file: 'in/alfa-1.csv', message: 'was changed since' },
        { file: 'in/consents.csv', message: 'is missing' },
      ],
    });
  });

  it('are not made if the results themselves were changed, or are apart from their inputs', async () => {
    const pack = join(scratch, 'apart');
    cpSync(results, pack, { recursive: true });
    await expect(again(pack)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    appendFileSync(join(pack, 'findings.csv'), 'x');
    await expect(again(pack, { inputs: workspace.directory })).rejects.toMatchObject({
      code: 'PACK_CHANGED',
      details: [{ file: 'findings.csv' }],
    });
    rmSync(join(pack, 'manifest.json'));
    await expect(again(pack)).rejects.toMatchObject({ code: 'NOT_SEALED' });
  });

  it('are the same after a number was forgotten that occurs nowhere, and are not made after one that occurs', async () => {
    const copy = join(scratch, 'forgetful');
    cpSync(workspace.directory, copy, { recursive: true });
    const other = openWorkspace(copy);
    const own = join(copy, 'reports', PERIOD);
    const isSame = async (folder: string): Promise<boolean> =>
      (await again(folder, { inputs: copy })).reproduction.isSame;
    await forgetWorkspace(other, SILENT, { number: NOWHERE });
    expect(await isSame(own)).toBe(true);

    const earlier = join(scratch, 'before-forgetting');
    cpSync(own, earlier, { recursive: true });
    await forgetWorkspace(other, SILENT, { number: IN_REJECTED_ROW });
    await expect(isSame(earlier)).rejects.toMatchObject({
      code: 'INPUT_CHANGED',
      details: [{ file: '.belaudit/removals.json' }],
    });

    await auditWorkspace(other, SILENT);
    expect(await isSame(own)).toBe(true);
    await forgetWorkspace(other, SILENT, { number: ALSO_NOWHERE });
    expect(await isSame(own)).toBe(true);
  });

  it('do not read inputs that a manifest names outside the workspace', async () => {
    const pack = join(scratch, 'climbing');
    cpSync(results, pack, { recursive: true });
    for (const name of readdirSync(pack)) if (/^SHA256SUMS|^seal|^inputs/u.test(name)) rmSync(join(pack, name));
    const path = join(pack, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const [forgotten, inUse] = [ended, process.pid]
      .map((pid) => `reproduce-${pid}-abcdef`)
      .map((name) => join(workspace.directory, '.belaudit', name)) as [string, string];
    for (const folder of [forgotten, inUse]) mkdirSync(folder);
    for (const hostile of [
      '../../../etc/hostname',
      '/etc/hostname',
      '.belaudit/seal-private-key.pem',
      'belaudit.yaml',
    ]) {
      writeFileSync(path, text.replace('in/alfa-1.csv', hostile));
      await expect(again(pack, { inputs: workspace.directory }), hostile).rejects.toMatchObject({
        code: 'INPUT_CHANGED',
        details: [{ file: hostile }],
      });
    }
    // Leftovers of a killed command are deleted; files that another command may be using are not.
    expect([existsSync(forgotten), existsSync(inUse)]).toEqual([false, true]);
    rmdirSync(inUse);
  });
});
