import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkRegister } from '../../../src/hearing/check-register.ts';
import { regulatorWorkspace } from '../../../src/jobs/dossier.ts';
import { heardWorkspace } from '../../../src/jobs/listening.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import {
  listProofSamples,
  openProof,
  readProofSample,
  recordSeen,
  sampleProofs,
} from '../../../src/jobs/proof-samples.ts';
import { forgetWorkspace } from '../../../src/jobs/removal.ts';
import { reproduceFolder } from '../../../src/jobs/reproduce.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { readSummary } from '../../../src/results/read-results.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { CASES } from '../../acceptance/compare.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';

const JANSEN = { by: 'J. Jansen', at: '2026-06-10T09:12:33Z' };
const directory = join(KEPT_FOLDER, 'proof-samples');
const LIST = 'reports/sample-proofs-1';
/** Consents of which no file is there that is the listed one. */
const WITHOUT = ['C-2', 'C-3', 'C-4'];
let workspace: Workspace;
let results: string;

beforeAll(async () => {
  cpSync(join(CASES, '54-the-proof-itself'), directory, { recursive: true });
  workspace = openWorkspace(directory, { today: '2026-06-10' });
  await loadWorkspace(workspace, SILENT);
  results = join(directory, (await auditWorkspace(workspace, SILENT)).folder);
}, 120_000);

const placeOf = async (id: string): Promise<number> =>
  (await readProofSample(workspace, 1)).find(({ consentId }) => consentId === id)?.place ?? 0;

/** Fills in the list as somebody would who looks at proofs. @param product for the question about the product */
async function fillIn(product: (consentId: string) => string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(directory, LIST, 'proofs.xlsx'));
  const sheet = book.getWorksheet('toestemmingen');
  if (sheet === undefined) throw new Error('The workbook has a sheet of consents.');
  const headings = Array.from(sheet.getRow(1).values as readonly unknown[], String);
  sheet.eachRow((row, place) => {
    if (place < 3) return;
    const id = String(row.getCell(headings.indexOf('Toestemming nr.')).value);
    for (const [column, heading] of headings.entries())
      if (heading.endsWith('te zien?')) row.getCell(column).value = heading.startsWith('Product') ? product(id) : 'ja';
    if (place === 3) row.getCell(headings.indexOf('Opmerking')).value = 'Handtekening van 06-12345999.';
  });
  const path = join(directory, 'back.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

describe('a sample of proofs', () => {
  it('is drawn once from the consents that calls rest on, and its list is written in the same bytes each time', async () => {
    const options = { size: 14, seed: 's' };
    const foreseen = await sampleProofs(workspace, options, null);
    expect([foreseen.line, foreseen.folder, existsSync(join(directory, LIST))]).toEqual([null, null, false]);
    const drawn = await sampleProofs(workspace, options, JANSEN);
    expect(drawn).toMatchObject({ line: 1, drawn: 14, resting: 14, withoutFile: 3, isKnown: false, folder: LIST });
    expect(drawn.strata).toEqual([{ collector: 'client', source: 'web', consents: 14, drawn: 14 }]);
    const bytes = (): readonly Buffer[] =>
      ['proofs.xlsx', 'proofs.json'].map((name) => readFileSync(join(directory, LIST, name)));
    const first = bytes();
    expect(await sampleProofs(workspace, options, JANSEN)).toMatchObject({ line: 1, isKnown: true });
    expect(bytes()).toEqual(first);
  });

  it('has beside the files of each consent what its record says, and no question about what it does not say', async () => {
    const list = new Map((await readProofSample(workspace, 1)).map((consent) => [consent.consentId, consent]));
    expect(list.get('C-1')).toMatchObject({
      ...{ person: 'P-1', numbers: ['+31612345671'], names: ['groenplus', 'voorbeeld'], products: ['solar'] },
      ...{ givenAt: '2026-05-01 12:00:00', source: 'web', form: 'active', initiative: 'consumer', termStated: true },
      asked: ['person', 'number', 'company', 'product', 'date', 'how', 'term'],
    });
    expect(list.get('C-1')?.proofs).toMatchObject([
      { file: 'in/client/bewijs/c-1.txt', kind: 'form', madeAt: '2026-05-01 12:00:00', isThere: true },
    ]);
    // Without a number of its own it is for those that were called.
    expect(list.get('C-7')?.numbers).toHaveLength(2);
    expect(list.get('C-11')?.proofs.map(({ isThere }) => isThere)).toEqual([true, false]);
    expect(list.get('C-4')?.proofs).toMatchObject([{ isThere: true, sha256: '' }]);
    for (const id of WITHOUT) expect(list.get(id)?.files).toEqual([]);
  });

  it('takes a seed from a key of the workspace, needs judged calls, and refuses what is too small', async () => {
    expect((await sampleProofs(workspace, { size: 14 }, null)).seed).toMatch(/^[0-9a-f]{12}$/u);
    await expect(sampleProofs(workspace, { size: 14, period: '2026-04' }, null)).rejects.toMatchObject({
      code: 'NO_RESULTS',
    });
    await expect(sampleProofs(workspace, { size: 2 }, null)).rejects.toMatchObject({ code: 'SAMPLE_REFUSED' });
  });
});

describe('a proof that is handed out', () => {
  it('is a file that the feed names for a drawn consent, as it was when that was drawn, and no other', async () => {
    const place = await placeOf('C-1');
    const opened = await openProof(workspace, 1, place, 1);
    expect([opened?.name, opened?.bytes]).toEqual([
      'c-1.txt',
      readFileSync(join(directory, 'in/client/bewijs/c-1.txt')).length,
    ]);
    expect(opened === null ? '' : await text(opened.content)).toBe(
      readFileSync(join(directory, 'in/client/bewijs/c-1.txt'), 'utf8'),
    );
    expect(await openProof(workspace, 1, place, 2)).toBeNull();
    expect(await openProof(workspace, 1, await placeOf('C-4'), 1)).toBeNull();
    expect(await openProof(workspace, 1, 99, 1)).toBeNull();
  });

  it('is not one that was changed since, nor what a link or a changed list leads to', async () => {
    const path = join(directory, 'in/client/bewijs/c-1.txt');
    const former = readFileSync(path);
    writeFileSync(path, 'another text');
    const place = await placeOf('C-1');
    expect(await openProof(workspace, 1, place, 1)).toBeNull();
    rmSync(path);
    mkdirSync(join(KEPT_FOLDER, 'elsewhere'), { recursive: true });
    writeFileSync(join(KEPT_FOLDER, 'elsewhere', 'c-1.txt'), former);
    symlinkSync(join(KEPT_FOLDER, 'elsewhere', 'c-1.txt'), path);
    expect(await openProof(workspace, 1, place, 1)).toBeNull();
    rmSync(path);
    writeFileSync(path, former);
    const list = join(directory, LIST, 'proofs.json');
    const kept = readFileSync(list, 'utf8');
    for (const file of ['belaudit.yaml', '../elsewhere/c-1.txt', '/etc/passwd']) {
      writeFileSync(list, kept.replaceAll('in/client/bewijs/c-1.txt', file));
      expect(await openProof(workspace, 1, place, 1)).toBeNull();
    }
    writeFileSync(list, kept);
    (await openProof(workspace, 1, place, 1))?.content.destroy();
  });
});

describe('what was seen', () => {
  it('is recorded from the list; what has no proof is not, and counts as not shown', async () => {
    const path = await fillIn((id) => (id === 'C-9' ? 'nee' : 'ja'));
    const outcome = await heardWorkspace(workspace, { path }, JANSEN);
    expect(outcome).toMatchObject({ sample: 1, vendor: null, calls: 11, withoutFile: 3, lines: [2, 12] });
    expect(outcome.answers.product).toEqual({ yes: 10, no: 1, 'cannot-tell': 0 });
    expect(await heardWorkspace(workspace, { path }, JANSEN)).toMatchObject({ calls: 0, known: 11, lines: null });
    await expect(heardWorkspace(workspace, { path, vendor: 'alfa' }, null)).rejects.toMatchObject({
      code: 'SAMPLE_REFUSED',
      message: 'This list is of proofs, of no call centre.',
    });
    const strange = join(directory, 'strange.csv');
    writeFileSync(strange, 'consent_id,product\nC-99,yes\n');
    await expect(heardWorkspace(workspace, { path: strange, sample: 1 }, null)).rejects.toMatchObject({
      message: '1 of 1 answered rows name a consent that was not drawn.',
    });
    const without = await placeOf('C-2');
    await expect(recordSeen(workspace, 1, without, { answers: { person: 'yes' } }, JANSEN)).rejects.toMatchObject({
      code: 'SAMPLE_REFUSED',
    });
    const answers = { term: 'cannot-tell' } as const;
    expect(await recordSeen(workspace, 1, await placeOf('C-8'), { answers, listener: 'Piet' }, JANSEN)).toBe(13);
    expect(await listProofSamples(workspace)).toMatchObject([{ line: 1, drawn: 14, seen: 11, lastViewer: 'Piet' }]);
  });

  it('stands in the results of the period by collector, with what was lacking, and the same results can be made again', async () => {
    await auditWorkspace(workspace, SILENT);
    expect(readSummary(results).hearing?.proofs).toEqual({
      ...{ line: 1, divisions: ['collector', 'source'] },
      collectors: [
        {
          ...{ collector: 'client', consents: 14, drawn: 14, without_file: 3, seen: 11, shown: 9 },
          lacking: [
            { question: 'product', no: 1, cannot_tell: 0 },
            { question: 'term', no: 0, cannot_tell: 1 },
          ],
          ...{ silent_consents: 0, silent_strata: 0, share: 64.3, low: 38.8, high: 83.7 },
        },
      ],
    });
    expect((await reproduceFolder(results, SILENT, { pdf: false })).reproduction).toMatchObject({ isSame: true });
    expect(checkRegister(workspace)).toMatchObject({ lines: 13, wrong: [] });
  });

  it('goes into the answer to a regulator only where asked for, and says where nobody looked', async () => {
    const list = join(directory, 'asked.csv');
    writeFileSync(list, 'number\n+31612345671\n');
    const answerOf = async (options: object): Promise<Record<string, unknown>> => {
      const { folder } = await regulatorWorkspace(workspace, list, SILENT, { pdf: false, ...options });
      return JSON.parse(readFileSync(join(directory, folder, 'acm-response.json'), 'utf8')).answer;
    };
    expect(await answerOf({})).not.toHaveProperty('proof_samples');
    expect((await answerOf({ withProofSample: true }))['proof_samples']).toMatchObject([
      { from: '2026-05-01', to: '2026-05-31', collectors: [{ collector: 'client', share: 64.3 }] },
    ]);
    rmSync(list);
  });

  it('loses its remark and its list when the person is removed, and still counts', async () => {
    expect(readdirSync(join(directory, 'decisions', 'texts'))).toHaveLength(1);
    const [first] = await readProofSample(workspace, 1);
    const [number = ''] = first?.numbers ?? [];
    await forgetWorkspace(workspace, SILENT, { number });
    expect(readdirSync(join(directory, 'decisions', 'texts'))).toEqual([]);
    expect(existsSync(join(directory, LIST, 'proofs.xlsx'))).toBe(false);
    expect(checkRegister(workspace)).toMatchObject({ wrong: [], erased: 1 });
    await expect(readProofSample(workspace, 1)).rejects.toMatchObject({ code: 'SAMPLE_REFUSED' });
    expect(await listProofSamples(workspace)).toMatchObject([{ seen: 11, folder: null }]);
  });
});
