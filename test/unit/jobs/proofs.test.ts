import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dossierWorkspace, regulatorWorkspace } from '../../../src/jobs/dossier.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { forgetWorkspace } from '../../../src/jobs/removal.ts';
import { reproduceFolder } from '../../../src/jobs/reproduce.ts';
import { verifyFolder } from '../../../src/jobs/verify.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { listFiles } from '../../../src/staging/files/listed-files.ts';
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

  it('wait for nobody to say what they are, also where the store is not open', async () => {
    const isProof = ({ path }: { readonly path: string }): boolean => path.startsWith('in/client/bewijs/');
    expect((await listFiles(workspace)).filter(isProof)).toEqual([]);
    expect((await listFiles(workspace)).length).toBeGreaterThan(0);
    // Before a first load nobody knows.
    const fresh = join(KEPT_FOLDER, 'proofs-not-loaded');
    cpSync(join(CASES, '54-the-proof-itself'), fresh, { recursive: true });
    expect((await listFiles(openWorkspace(fresh, { today: '2026-06-10' }))).filter(isProof)).toHaveLength(12);
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

describe('an answer with proofs', () => {
  let workspace: Workspace;
  const place = join(KEPT_FOLDER, 'proofs-in-answers');

  beforeAll(async () => {
    cpSync(join(CASES, '54-the-proof-itself'), place, { recursive: true });
    workspace = openWorkspace(place, { today: '2026-06-10' });
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
  });

  it('to somebody who asks what is known of a number has the proof of the consent shown, under a name that says nothing', async () => {
    const made = await dossierWorkspace(workspace, '+31612345671', SILENT, { pdf: false, withProofs: true });
    expect(made.files).toEqual(['dossier.json', 'proof-0001.txt']);
    expect(made.proofs).toEqual({ copied: 1, left_out: 0 });
    const read = (name: string): Buffer => readFileSync(join(place, made.folder, name));
    expect(read('proof-0001.txt')).toEqual(readFileSync(join(place, 'in/client/bewijs/c-1.txt')));
    expect(JSON.parse(read('dossier.json').toString()).dossier.proofs).toMatchObject([
      { proof_id: 'PR-1', consent_id: 'C-1', kind: 'form', copy: 'proof-0001.txt', left_out: null },
    ]);
    const without = await dossierWorkspace(workspace, '+31612345671', SILENT, { pdf: false });
    expect(without.files).toEqual(['dossier.json']);
  });

  it('leaves out what is not there, is another file, shows another number, or is about others too', async () => {
    const list = join(place, 'asked.csv');
    const own = join(place, 'in/client/proofs.csv');
    // The file of C-13 is also named by a consent that nobody asks about.
    writeFileSync(own, `${readFileSync(own, 'utf8')}PR-17,C-14,in/client/bewijs/c-13.txt,log,,,,,\n`);
    writeFileSync(
      list,
      `number\n${['3', '4', '6', '8', '83'].map((end) => `+316123456${end.padStart(2, '7')}\n`).join('')}`,
    );
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
    const made = await regulatorWorkspace(workspace, list, SILENT, { pdf: false, withProofs: true });
    expect(made.proofs).toEqual({ copied: 1, left_out: 4 });
    const proofs = readFileSync(join(place, made.folder, 'acm-proofs.csv'), 'utf8');
    expect(
      proofs.split('\n').map((line) => line.split(',').slice(1, 3).concat(line.split(',').slice(6, 8)).join(' ')),
    ).toEqual([
      'consent_id proof_id copy left_out',
      'C-3 PR-3  missing',
      'C-4 PR-4  differs',
      'C-6 PR-6  other-number',
      'C-8 PR-8 proof-0001.txt ',
      'C-13 PR-15  shared',
      '',
    ]);
    expect(made.files).toContain('proof-0001.txt');
    expect(made.internal.files).not.toContain('proof-0001.txt');
  });

  it('leaves out by its contents what is about others too, whatever other name a row gives it', async () => {
    const own = join(place, 'in/client/proofs.csv');
    symlinkSync('.', join(place, 'in/client/other'));
    symlinkSync('c-1.txt', join(place, 'in/client/bewijs/link.txt'));
    const rows = ['C-14,in/client/bewijs/link.txt', 'C-8,in/client/other/phones.csv', 'C-8,in/client/per#sons.csv'];
    const more = rows.map((row, at) => `PR-${at + 20},${row},log,,,,,\n`).join('');
    writeFileSync(own, readFileSync(own, 'utf8') + more);
    renameSync(join(place, 'in/client/persons.csv'), join(place, 'in/client/per#sons.csv'));
    const yaml = readFileSync(join(place, 'belaudit.yaml'), 'utf8').replace('persons.csv', 'per#sons.csv');
    writeFileSync(join(place, 'belaudit.yaml'), yaml);
    workspace = openWorkspace(place, { today: '2026-06-10' });
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
    const counts = async (end: string): Promise<object | undefined> =>
      (await dossierWorkspace(workspace, `+316123456${end}`, SILENT, { pdf: false, withProofs: true })).proofs;
    expect(await counts('71')).toEqual({ copied: 0, left_out: 1 });
    expect(await counts('84')).toEqual({ copied: 1, left_out: 2 });
    expect(await counts('78')).toEqual({ copied: 1, left_out: 2 });
    rmSync(join(place, 'in/client/bewijs/link.txt'));
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
  });

  it('is not made of a proof that was changed since it was loaded', async () => {
    writeFileSync(join(place, 'in/client/bewijs/c-1.txt'), 'changed');
    await expect(
      dossierWorkspace(workspace, '+31612345671', SILENT, { pdf: false, withProofs: true }),
    ).rejects.toMatchObject({ code: 'INPUT_CHANGED' });
  });
});

describe('a request to be forgotten', () => {
  it('takes the proof of the consent, and leaves one that others share, with a word about it', async () => {
    const place = join(KEPT_FOLDER, 'proofs-forgotten');
    cpSync(join(CASES, '54-the-proof-itself'), place, { recursive: true });
    const inside = (path: string): string => join(place, path);
    const list = inside('in/client/proofs.csv');
    const more = [
      ...['PR-17,C-9,in/client/bewijs/c-14.txt', 'PR-18,C-9,belaudit.yaml', 'PR-19,C-9,in/client/phones.csv'],
      ...['PR-20,C-9,in/client/other/persons.csv', 'PR-21,C-9,in/client/0612345679.txt'],
    ];
    symlinkSync('.', inside('in/client/other'));
    writeFileSync(inside('in/client/0612345679.txt'), 'Jan');
    writeFileSync(list, readFileSync(list, 'utf8') + more.map((row) => `${row},log,,,,,\n`).join(''));
    const workspace = openWorkspace(place, { today: '2026-06-10' });
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
    const answer = await dossierWorkspace(workspace, '+31612345679', SILENT, { pdf: false, withProofs: true });
    expect(answer.files).toEqual(['dossier.json', 'proof-0001.txt', 'proof-0002.txt']);
    expect(answer.proofs).toEqual({ copied: 2, left_out: 4 });
    const asked = { number: '+31612345679', askedOn: '2026-06-09' };
    const proofs = [
      { path: 'in/client/•••679.txt', became: 'deleted' },
      { path: 'in/client/bewijs/c-14.txt', became: 'shared' },
      { path: 'in/client/bewijs/c-9.txt', became: 'deleted' },
      { path: 'in/client/other/persons.csv', became: 'kept' },
      { path: 'in/client/phones.csv', became: 'kept' },
    ];
    const foreseen = await forgetWorkspace(workspace, SILENT, { ...asked, dryRun: true });
    expect(foreseen.proof.proofs).toMatchObject(proofs);
    expect(existsSync(inside('in/client/bewijs/c-9.txt'))).toBe(true);
    const done = await forgetWorkspace(workspace, SILENT, asked);
    expect(done.proof.proofs).toMatchObject(proofs);
    expect(existsSync(inside('in/client/bewijs/c-9.txt'))).toBe(false);
    for (const path of ['belaudit.yaml', 'in/client/bewijs/c-14.txt', 'in/client/phones.csv', 'in/client/persons.csv'])
      expect(existsSync(inside(path))).toBe(true);
    expect(existsSync(inside(`${answer.folder}/proof-0001.txt`))).toBe(false);
    expect(existsSync(inside(`${answer.folder}/dossier.json`))).toBe(false);
    const told = readFileSync(inside(`${done.folder}/removal.md`), 'utf8');
    expect(told).toContain('c-9.txt: gewist');
    expect(told).toContain('In de naam van een bestand hierboven staat misschien een telefoonnummer');
    // The rows do not return, and the proof of the removal stands.
    expect((await loadWorkspace(workspace, SILENT)).unchanged).toBe(true);
    const again = await forgetWorkspace(workspace, SILENT, asked);
    expect(again.folder).toBe(done.folder);
  });
});
