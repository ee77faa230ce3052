import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withStore } from '../../src/jobs/job.ts';
import { monthsOf, yearInput } from '../../src/jobs/year.ts';
import type { DossierFile, InternalFile, RegulatorFile } from '../../src/model/dossier.ts';
import type { Screening } from '../../src/model/screening.ts';
import type { YearFile } from '../../src/model/year.ts';
import { readSummary } from '../../src/results/read-results.ts';
import { listRules } from '../../src/rulebook/registry.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { readStatements } from '../../src/workspace/statements.ts';
import { documentsOf, faultsIn, Months } from '../truth/documents.ts';
import {
  numberPdfVerdict,
  type PdfVerdict,
  pdfVerdicts,
  screeningPdfVerdict,
  summaryFaults,
  yearPdfVerdict,
} from './results-truth.ts';
import { readTaggedPdf } from './tagged-pdf.ts';

// `npm run check:pdfs -- <workspace>`: compares every number in the PDFs of a workspace with its data: the tables of each period, the JSON of
// dossiers, answers to the regulator and screened lists, and the summaries behind the report of a year. Exits with 1 if one is wrong.
const workspace = resolve(process.argv[2] ?? '.');
const key = readFileSync(join(workspace, '.belaudit', 'pseudonyms.key'), 'utf8').trim();
const reports = join(workspace, 'reports');
let wrong = 0;
for (const name of readdirSync(reports)) {
  for (const { file, faults, noticed } of await verdictsIn(name)) {
    const share = Math.round(noticed() * 100);
    process.stdout.write(`${name}/${file}: ${faults.length} faults; of figures changed by one ${share}% are noticed\n`);
    for (const fault of faults) process.stdout.write(`  ${fault}\n`);
    wrong += faults.length;
  }
  for (const fault of isPeriod(name) ? await summaryFaults(join(reports, name)) : []) {
    process.stdout.write(`${name}: ${fault}\n`);
    wrong += 1;
  }
}
for (const fault of await untrueFigures()) {
  process.stdout.write(`${fault}\n`);
  wrong += 1;
}
process.exitCode = wrong === 0 ? 0 : 1;

/** Figures in the newest documents in Dutch that are not those of the period, party and set that their words name. */
async function untrueFigures(): Promise<readonly string[]> {
  const newest = readdirSync(reports)
    .filter((name) => isPeriod(name) && hasPdfs(name))
    .sort()
    .at(-1);
  if (newest === undefined || readSummary(join(reports, newest)).language !== 'nl') return [];
  const months = await Months.of(reports);
  const documents = await documentsOf(reports, newest.slice(0, 'yyyy-mm'.length));
  return documents.flatMap(({ blocks, context }) => blocks.flatMap((block) => faultsIn(block, context, months).wrong));
}

function isPeriod(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/.test(name);
}

/** Results can lack PDFs: they were judged by `audit`, or without a browser. */
function hasPdfs(name: string): boolean {
  return existsSync(join(reports, name, 'management.pdf'));
}

async function verdictsIn(name: string): Promise<readonly PdfVerdict[]> {
  const folder = join(reports, name);
  if (existsSync(join(folder, 'year.pdf'))) return await yearVerdicts(folder);
  if (existsSync(join(folder, 'screening.pdf'))) return [await screeningVerdict(folder)];
  if (isPeriod(name)) return hasPdfs(name) ? pdfVerdicts(folder, key) : [];
  const data = ['dossier.json', 'acm-response.json', 'acm-internal.json']
    .map((file) => join(folder, file))
    .find((file) => existsSync(file));
  if (data === undefined) return [];
  const told = JSON.parse(readFileSync(data, 'utf8')) as DossierFile | RegulatorFile | InternalFile;
  return [await numberPdfVerdict(folder, told, readStatements(workspace, 'statements/access'))];
}

/** Only for a report made from the current summaries: those of an earlier version may be gone. */
async function yearVerdicts(folder: string): Promise<readonly PdfVerdict[]> {
  const made = JSON.parse(readFileSync(join(folder, 'year.json'), 'utf8')) as YearFile;
  const opened = openWorkspace(workspace, { today: '2026-01-01', reading: true });
  const months = await withStore(opened, {}, async (store) => await monthsOf(opened, store, made.year));
  const isOfNow = made.months.every(({ results }, place) => (results?.sha256 ?? '') === months[place]?.sha256);
  if (!isOfNow) {
    process.stdout.write(`${folder}: not compared, as the results of a month have changed since\n`);
    return [];
  }
  const { language } = await readTaggedPdf(readFileSync(join(folder, 'year.pdf')));
  return [await yearPdfVerdict(folder, await yearInput(made.year, months, language === 'en' ? 'en' : 'nl'))];
}

async function screeningVerdict(folder: string): Promise<PdfVerdict> {
  const screening = JSON.parse(readFileSync(join(folder, 'screening.json'), 'utf8')) as Screening;
  const { language } = await readTaggedPdf(readFileSync(join(folder, 'screening.pdf')));
  return await screeningPdfVerdict(folder, {
    base: { period: { as_of: screening.at.slice(0, 10) }, program: screening.program },
    ...{ screening, language: language === 'en' ? 'en' : 'nl', rules: await listRules(), file: 'screening.pdf' },
  });
}
