import type { CheckDocumentation } from '../model/completeness.ts';
import type { Language } from '../model/configuration.ts';
import type { FindingRow } from '../model/results.ts';
import type { RuleDocumentation } from '../model/rule.ts';
import type { Summary } from '../model/summary.ts';

/** What a report may read: results, and the texts of the rules. Nothing else. */
export interface ReportInput {
  readonly summary: Summary;
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  /** The checks of the logs, sorted by id. */
  readonly checks: readonly CheckDocumentation[];
  /** Findings on calls of one vendor, sorted by rule (in the order of `summary.rules`), moment, call id. */
  readonly findings: (vendor: string) => Promise<readonly FindingRow[]>;
}

/** One file to be made: complete HTML without scripts or references outside itself. */
export interface ReportDocument {
  /** Name in the results folder, such as `vendor-alfa.pdf`. */
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly html: string;
  /** Files within the PDF, such as its findings as CSV. */
  readonly attachments: readonly { readonly name: string; readonly description: string; readonly content: string }[];
}

export interface ReportDefinition {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly documents: (input: ReportInput) => AsyncIterable<ReportDocument>;
}

/** Declares a report; gives it back unchanged, typed. */
export function defineReport(report: ReportDefinition): ReportDefinition {
  return report;
}
