import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pdfVerdicts } from './results-truth.ts';

// `npm run check:pdfs -- <workspace>`: every number in the PDFs of all periods of a workspace beside their summaries; 1 where one is wrong.
const workspace = resolve(process.argv[2] ?? '.');
const key = readFileSync(join(workspace, '.belaudit', 'pseudonyms.key'), 'utf8').trim();
const reports = join(workspace, 'reports');
let wrong = 0;
for (const period of readdirSync(reports).filter((name) => /^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/.test(name))) {
  for (const { file, faults, noticed } of await pdfVerdicts(join(reports, period), key)) {
    const share = Math.round(noticed() * 100);
    process.stdout.write(
      `${period}/${file}: ${faults.length} faults; of figures changed by one ${share}% are noticed\n`,
    );
    for (const fault of faults) process.stdout.write(`  ${fault}\n`);
    wrong += faults.length;
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
