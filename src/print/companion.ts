import type { CheckDocumentation } from '../model/completeness.ts';
import type { Language } from '../model/configuration.ts';
import type { KeptExplanation, TextSection } from '../model/explanation.ts';
import type { GapTeller } from '../model/gaps.ts';
import type { PageFindings } from '../model/page-findings.ts';
import type { CompletenessRow } from '../model/results.ts';
import type { RuleDocumentation } from '../model/rule.ts';
import type { ShapedFindings } from '../model/shaped-findings.ts';
import type { Summary } from '../model/summary.ts';
import type { Workbook } from './spreadsheet/workbook.ts';

/** The data that a file beside the PDFs may read: results, row by row, and the texts of the rules. */
export interface CompanionInput {
  readonly summary: Summary;
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  readonly checks: readonly CheckDocumentation[];
  /**
   * The most serious findings, limited in number, in the order and with the texts of `findings.csv`, none of which a spreadsheet could run. The caller
   * closes them.
   */
  readonly shownFindings: (most: number) => Promise<ShapedFindings>;
  /** The most serious findings with their explanations, limited in number. The caller closes them. */
  readonly pageFindings: (most: number) => Promise<PageFindings>;
  /** What the logs do not show, in the order of `completeness.csv`, and with its texts. */
  readonly completeness: () => AsyncIterable<CompletenessRow>;
  /** An explanation in words of the language. */
  readonly tell: (explanation: KeptExplanation) => readonly TextSection[];
  /** The code of a vendor's agent in reports; empty for an empty name. */
  readonly pseudonym: (vendor: string, agent: string) => string;
  /** A gap in words of the language. */
  readonly tellGap: GapTeller;
}

/** The contents of a file: a workbook, or text in pieces; or short texts, each in a file of its own. */
export type CompanionContent =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'text'; readonly pieces: AsyncIterable<string> | Iterable<string> }
  | { readonly kind: 'texts'; readonly files: readonly { readonly file: string; readonly text: string }[] };

/** A file made from results without a browser, such as `findings.xlsx`. */
export interface Companion {
  /** Name in the results folder; for several files, the pattern of their names. */
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly content: (input: CompanionInput) => CompanionContent;
}
