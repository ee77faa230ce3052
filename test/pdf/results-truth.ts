import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listChecks } from '../../src/completeness/completeness.ts';
import { gapTeller } from '../../src/gaps/tell-gaps.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { DossierFile, InternalFile, RegulatorFile, Statement } from '../../src/model/dossier.ts';
import type { FindingRow } from '../../src/model/results.ts';
import type { RuleDefinition } from '../../src/model/rule.ts';
import { agentPseudonym, recordPseudonym } from '../../src/print/masking.ts';
import type { ReportInput, ScreeningInput, YearInput } from '../../src/print/report.ts';
import { readFindings, readFindingsElsewhere, readSummary } from '../../src/results/read-results.ts';
import { COUNTRY } from '../../src/rulebook/in-force.ts';
import { listRules, ruleModules } from '../../src/rulebook/registry.ts';
import { accessibilityFaults } from './accessibility.ts';
import { annexSheet } from './annex-sheet.ts';
import { dossierSheet } from './dossier-sheet.ts';
import { managementSheet } from './management-sheet.ts';
import { type Sheet, shareOfFaultsNoticed, unexplainedNumbers } from './printed-numbers.ts';
import { differences, withRecountedFigures } from './recounted-summary.ts';
import { internalSheet, regulatorSheet } from './regulator-sheet.ts';
import { requestSheet } from './request-sheet.ts';
import { screeningSheet } from './screening-sheet.ts';
import { readTaggedPdf, type TaggedPdf } from './tagged-pdf.ts';
import { vendorSheet } from './vendor-sheet.ts';
import { yearSheet } from './year-sheet.ts';

/** The faults of one PDF, and the share of possible faults that the check would have noticed. */
export interface PdfVerdict {
  readonly file: string;
  readonly faults: readonly string[];
  readonly noticed: () => number;
}

/**
 * Compares every PDF of a results folder, or the named ones, with the tables beside it: figures are recounted from them, and only those that no table has
 * come from the summary.
 */
export async function pdfVerdicts(
  folder: string,
  pseudonymKey: string,
  files?: readonly string[],
): Promise<readonly PdfVerdict[]> {
  const summary = withRecountedFigures(readSummary(folder), folder, await ruleDefinitions());
  const order = summary.rules.map(({ rule }) => rule);
  const input: ReportInput = {
    summary,
    language: await languageOf(folder, summary.language),
    rules: await listRules(),
    country: COUNTRY,
    checks: await listChecks(),
    findings: (vendor) => readFindings(folder, vendor, order),
    findingsElsewhere: (vendor) => readFindingsElsewhere(folder, vendor, order),
    pseudonym: (vendor, agent) => agentPseudonym(pseudonymKey, vendor, agent),
    recordCode: (vendor, id) => recordPseudonym(pseudonymKey, vendor, id),
    tellGap: await gapTeller(
      { vendors: summary.vendors, rules: await listRules() },
      await languageOf(folder, summary.language),
    ),
  };
  return verdictsOf(folder, input, files);
}

/** Figures of the summary that differ from the tables beside it. */
export async function summaryFaults(folder: string): Promise<readonly string[]> {
  return differences(readSummary(folder), folder, await ruleDefinitions());
}

async function ruleDefinitions(): Promise<readonly RuleDefinition[]> {
  return (await ruleModules()).map(({ definition }) => definition);
}

/** Reports can be in a language other than the configuration's. */
async function languageOf(folder: string, configured: Language): Promise<Language> {
  const [first] = pdfsIn(folder);
  if (first === undefined) return configured;
  const { language } = await readTaggedPdf(readFileSync(join(folder, first)));
  return language === 'en' ? 'en' : 'nl';
}

/** The verdicts on PDFs that were made from this input: all of the folder, or the named ones. */
export async function verdictsOf(
  folder: string,
  input: ReportInput,
  files: readonly string[] = pdfsIn(folder),
): Promise<readonly PdfVerdict[]> {
  const verdicts: PdfVerdict[] = [];
  for (const file of files) {
    verdicts.push(await verdictOf(folder, file, await sheetOf(file, input)));
  }
  return verdicts;
}

async function verdictOf(folder: string, file: string, sheet: Sheet): Promise<PdfVerdict> {
  return comparison(file, await readTaggedPdf(readFileSync(join(folder, file))), sheet);
}

function comparison(file: string, pdf: TaggedPdf, sheet: Sheet): PdfVerdict {
  const numbers = unexplainedNumbers(pdf, sheet).map(
    ({ chapter, number, text }) => `${chapter}: ${number} in "${text}"`,
  );
  return {
    file,
    faults: [...numbers, ...accessibilityFaults(pdf)],
    noticed: () => shareOfFaultsNoticed(pdf, sheet),
  };
}

const PDF_OF = {
  'belaudit.dossier/1': 'dossier.pdf',
  'belaudit.acm-internal/1': 'acm-internal.pdf',
  'belaudit.acm-response/2': 'acm-response.pdf',
} as const;

/**
 * Compares the PDF of a dossier, or of the answer to the regulator, with data like the JSON beside it.
 * @param statements texts of the workspace for dossiers, which are not in their data
 */
export async function numberPdfVerdict(
  folder: string,
  data: DossierFile | RegulatorFile | InternalFile,
  statements: readonly Statement[] = [],
): Promise<PdfVerdict> {
  const file = PDF_OF[data.schema];
  const pdf = await readTaggedPdf(readFileSync(join(folder, file)));
  const language: Language = pdf.language === 'en' ? 'en' : 'nl';
  const rules = await listRules();
  const tellGap = await gapTeller({ vendors: data.base.vendors, rules }, language);
  const common = { file, language, base: data.base, rules, checks: await listChecks(), tellGap };
  const sheet =
    data.schema === 'belaudit.dossier/1'
      ? dossierSheet({
          ...{ ...common, dossier: data.dossier, statements },
          ...{ openGaps: data.open_gaps, acceptedGaps: data.accepted_gaps },
        })
      : data.schema === 'belaudit.acm-internal/1'
        ? internalSheet({ ...common, answer: data.answer })
        : regulatorSheet({ ...common, answer: data.answer });
  return comparison(file, pdf, sheet);
}

/** Compares the report of a year with the summaries of its months. */
export async function yearPdfVerdict(folder: string, input: YearInput): Promise<PdfVerdict> {
  return verdictOf(folder, 'year.pdf', yearSheet(input));
}

/** Compares the page about a call list with `screening.json`. */
export async function screeningPdfVerdict(folder: string, input: ScreeningInput): Promise<PdfVerdict> {
  return verdictOf(folder, 'screening.pdf', screeningSheet(input));
}

function pdfsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
}

async function sheetOf(file: string, input: ReportInput): Promise<Sheet> {
  const [vendor] = [...input.summary.vendors]
    .filter(({ id }) => file === `vendor-${id}.pdf` || file.startsWith(`vendor-${id}-bijlage-`))
    .sort((a, b) => b.id.length - a.id.length);
  const asked = input.summary.vendors.find(({ id }) => file === `request-${id}.pdf`);
  if (asked !== undefined) return requestSheet(input, asked);
  if (vendor === undefined) return managementSheet(input, await findingsOfAll(input));
  const rows = await input.findings(vendor.id);
  const volume = /-bijlage-(\d+)\.pdf$/.exec(file)?.[1];
  return volume === undefined
    ? vendorSheet(input, vendor, rows, await input.findingsElsewhere(vendor.id))
    : annexSheet(input, vendor, rows, Number(volume));
}

async function findingsOfAll({ summary, findings }: ReportInput): Promise<readonly FindingRow[]> {
  const rows = await Promise.all(summary.vendors.map(({ id }) => findings(id)));
  return rows.flat();
}
