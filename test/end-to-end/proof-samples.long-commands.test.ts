import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { numberPdfVerdict, pdfVerdicts, summaryFaults } from '../pdf/results-truth.ts';
import { belauditHere } from './in-process.ts';
import { copyCase, PSEUDONYM_KEY, scratchFolder, writePseudonymKey } from './workspaces.ts';

const scratch = scratchFolder();
const workspace = copyCase('54-the-proof-itself', join(scratch, 'audit'));
writePseudonymKey(workspace);
const QUESTIONS = ['person', 'number', 'company', 'product', 'date', 'how', 'term'];

async function run(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await belauditHere([...words, '--workspace', workspace], { BELAUDIT_DEBUG: '1' });
  expect([code, err.includes('Error')], err).toEqual([0, false]);
  return out;
}

it('proofs are drawn, looked at and read in, and stand in the reports and in the answer to a regulator', async () => {
  await run('load');
  await run('audit');
  const drawn = await run('sample', 'proofs', '--size', '14', '--seed', 's', '--by', 'J. Jansen');
  expect(drawn).toContain('Sample of proofs, 2026-05: 14 of 14 consents that calls rest on');
  expect(drawn).toContain('Drawn without a proof, which counts as not shown: 3.');
  const [sample] = JSON.parse(await run('sample', 'proofs', '--list', '--json'));
  expect(sample).toMatchObject({ line: 1, drawn: 14, withoutFile: 3, seen: 0, folder: 'sample-proofs-1' });

  // C-6 and C-8 prove something else; of C-9 nobody could read the product.
  const list = join(scratch, 'proofs.csv');
  const answer = (id: number, question: string): string => {
    if ((id === 6 && question === 'number') || (id === 8 && question === 'company')) return 'no';
    return id === 9 && question === 'product' ? 'cannot tell' : 'yes';
  };
  const rows = Array.from({ length: 14 }, (_, index) => index + 1).map((id) =>
    [`C-${id}`, sample.code, ...QUESTIONS.map((question) => answer(id, question))].join(','),
  );
  writeFileSync(list, [`consent_id,sample,${QUESTIONS.join(',')}`, ...rows, ''].join('\n'));
  const heard = await run('heard', list, '--by', 'J. Jansen', '--yes');
  expect(heard).toContain('Seen in sample 1 of proofs, 2026-05');
  expect(heard).toContain('Not written: 3 rows of consents without a proof, which count as not shown.');
  expect(heard).toContain('Written: lines 2 to 12 of the register of decisions.');

  await run('run');
  const results = join(workspace, 'reports', '2026-05-01_2026-05-31');
  const { hearing } = JSON.parse(readFileSync(join(results, 'summary.json'), 'utf8'));
  expect(hearing.proofs.collectors).toMatchObject([
    { collector: 'client', drawn: 14, without_file: 3, seen: 11, shown: 8, share: 57.1 },
  ]);
  expect(await summaryFaults(results)).toEqual([]);
  for (const { file, faults } of await pdfVerdicts(results, PSEUDONYM_KEY)) expect(faults, file).toEqual([]);

  const asked = join(scratch, 'asked.csv');
  writeFileSync(asked, 'number\n+31612345671\n');
  await run('acm', asked, '--with-proof-sample');
  const folder = join(workspace, 'reports', 'acm-2026-06-10-asked');
  const data = JSON.parse(readFileSync(join(folder, 'acm-response.json'), 'utf8'));
  expect(data.answer.proof_samples).toMatchObject([{ from: '2026-05-01', to: '2026-05-31' }]);
  expect((await numberPdfVerdict(folder, data)).faults).toEqual([]);
}, 240_000);
