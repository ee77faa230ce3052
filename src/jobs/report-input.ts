import { listChecks } from '../completeness/completeness.ts';
import { tellExplanation } from '../explain/tell.ts';
import { openPageFindings } from '../findings-page/page-findings.ts';
import { openShapedFindings } from '../findings-page/shaped-findings.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import type { Language } from '../model/configuration.ts';
import type { Summary } from '../model/summary.ts';
import type { CompanionInput } from '../print/companion.ts';
import { recordPseudonym } from '../print/masking.ts';
import type { ReportInput } from '../print/report.ts';
import { readFindings, readFindingsElsewhere } from '../results/read-results.ts';
import { completenessRows, untilAborted } from '../results/result-rows.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { listRules } from '../rulebook/registry.ts';

/** The results that reports are made from, with the names and codes to print in them. */
export interface ReportedResults {
  /** Folder of the results. */
  readonly folder: string;
  /** Their summary, which can hold more than `summary.json` in the folder. */
  readonly summary: Summary;
  readonly language: Language;
  /** Name or pseudonym of a vendor's agent. */
  readonly pseudonym: ReportInput['pseudonym'];
  readonly signal?: AbortSignal;
}

/**
 * Collects the input of a period's PDFs.
 * @param key the workspace's key for codes of records
 */
export async function reportInput(results: ReportedResults, key: string): Promise<ReportInput> {
  const { folder, summary, language, pseudonym } = results;
  const order = summary.rules.map(({ rule }) => rule);
  const rules = await listRules();
  return {
    ...{ summary, language, rules, pseudonym },
    country: COUNTRY,
    checks: await listChecks(),
    findings: (vendor) => readFindings(folder, vendor, order),
    findingsElsewhere: (vendor) => readFindingsElsewhere(folder, vendor, order),
    recordCode: (vendor, id) => recordPseudonym(key, vendor, id),
    tellGap: await gapTeller({ vendors: summary.vendors, rules }, language),
  };
}

/** Collects the input of the files beside the PDFs. */
export async function companionInput(results: ReportedResults): Promise<CompanionInput> {
  const { folder, summary, language, pseudonym, signal } = results;
  const rules = await listRules();
  return {
    ...{ summary, language, rules, pseudonym },
    checks: await listChecks(),
    shownFindings: (most) => openShapedFindings(folder, most, signal),
    pageFindings: (most) => openPageFindings(folder, most, signal),
    completeness: () => untilAborted(completenessRows(folder), signal),
    tell: (explanation) => tellExplanation(explanation, rules, language),
    tellGap: await gapTeller({ vendors: summary.vendors, rules }, language),
  };
}
