import type { CheckDocumentation } from '../model/completeness.ts';
import type { Language } from '../model/configuration.ts';
import type { CountryDocumentation } from '../model/country.ts';
import type { Dossier, EvidenceBase, RegulatorAnswer, RegulatorFacts, Statement } from '../model/dossier.ts';
import type { Gap, GapText } from '../model/gaps.ts';
import type { LawChange } from '../model/over-time.ts';
import type { FindingRow, FindingWithProof } from '../model/results.ts';
import type { RuleDocumentation } from '../model/rule.ts';
import type { Screening } from '../model/screening.ts';
import type { Summary } from '../model/summary.ts';
import type { YearMonth } from '../model/year.ts';
import type { WordDocument } from './word/word-document.ts';

/** The data that a report may read: results, and the texts of the rules. Nothing else. */
export interface ReportInput {
  readonly summary: Summary;
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  readonly country: CountryDocumentation;
  /** The checks of the logs, sorted by id. */
  readonly checks: readonly CheckDocumentation[];
  /** Findings on calls of one vendor, sorted by rule (in the order of `summary.rules`), moment, call id. */
  readonly findings: (vendor: string) => Promise<readonly FindingWithProof[]>;
  /** Findings for which one vendor is responsible on calls of others, in the same order. */
  readonly findingsElsewhere: (vendor: string) => Promise<readonly FindingRow[]>;
  /** The code of a vendor's agent in reports, such as `A7KQ2M`: the same from month to month; empty for an empty name. */
  readonly pseudonym: (vendor: string, agent: string) => string;
  /** The code for a record that the vendor did not make, such as `R7KQ2MB4XW9`. */
  readonly recordCode: (vendor: string, id: string) => string;
  /** A gap of the summary in the words of the report. */
  readonly tellGap: (gap: Gap) => GapText;
}

/** One file to make: complete HTML without scripts or references outside itself. */
export interface ReportDocument {
  /** Name in the results folder, such as `vendor-alfa.pdf`. */
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly html: string;
  /** Files within the PDF, such as its findings as CSV. */
  readonly attachments: readonly { readonly name: string; readonly description: string; readonly content: string }[];
}

/** The data that the report about one number may read. */
export interface DossierInput {
  readonly base: EvidenceBase;
  readonly dossier: Dossier;
  /** The gaps that make it a draft, heaviest first. */
  readonly openGaps: readonly Gap[];
  /** Accepted ones. */
  readonly acceptedGaps: readonly Gap[];
  /** A gap of the dossier in words. */
  readonly tellGap: (gap: Gap) => GapText;
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  readonly checks: readonly CheckDocumentation[];
  /** Texts of the workspace for this report, in their order. */
  readonly statements: readonly Statement[];
  /** Name of the file to be made. */
  readonly file: string;
}

/** The data that the answer to the regulator may read: facts only. */
export interface RegulatorInput extends AnswerInput {
  readonly answer: RegulatorFacts;
}

/** The data that the internal edition of that answer may read: judgements too. */
export interface InternalInput extends AnswerInput {
  readonly answer: RegulatorAnswer;
}

interface AnswerInput {
  readonly base: EvidenceBase;
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  readonly checks: readonly CheckDocumentation[];
  /** A gap of the answer in words. */
  readonly tellGap: (gap: Gap) => GapText;
  readonly file: string;
}

/** The data that the page about a call list may read. */
export interface ScreeningInput {
  readonly base: {
    readonly period: { readonly as_of: string };
    readonly program: { readonly version: string; readonly rulebook: string };
  };
  readonly screening: Screening;
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  readonly file: string;
}

/** The data that the report of a year may read: the summaries of its months. */
export interface YearInput {
  readonly year: string;
  /** All twelve, oldest first; at least one has a summary. */
  readonly months: readonly YearMonth[];
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  readonly country: CountryDocumentation;
  readonly checks: readonly CheckDocumentation[];
  readonly tellGap: (gap: Gap) => GapText;
  /** Of the days of the year up to the latest audit date, by day. */
  readonly lawChanges: readonly LawChange[];
  /** The latest audit date of the months, and the program that makes the report. */
  readonly base: {
    readonly period: { readonly as_of: string };
    readonly program: { readonly version: string };
  };
}

/** What reports of each kind read: the results of a period or a year, what is known about some numbers, or the outcome for a call list. */
export interface ReportInputs {
  readonly results: ReportInput;
  readonly dossier: DossierInput;
  readonly regulator: RegulatorInput;
  readonly internal: InternalInput;
  readonly screening: ScreeningInput;
  readonly year: YearInput;
}

export type ReportKind = keyof ReportInputs;

export interface ReportDefinition<Kind extends ReportKind = 'results'> {
  readonly id: string;
  /** The input that it reads, which decides when it is made; absent: the results of a period. */
  readonly reads?: Kind;
  readonly title: Readonly<Record<Language, string>>;
  /** The number of documents that it makes, given the number of findings of each vendor; absent: one. */
  readonly size?: (findings: readonly number[]) => number;
  readonly documents: (input: ReportInputs[Kind]) => AsyncIterable<ReportDocument>;
  /** The document for a word processor, which needs no browser; absent: only PDFs are made. */
  readonly editable?: (input: ReportInputs[Kind]) => readonly EditableDocument[];
}

/** A file that people edit before sending it. */
export interface EditableDocument {
  /** Name in the folder, such as `acm-response.docx`. */
  readonly file: string;
  readonly document: WordDocument;
}

/** Declares a report; returns it unchanged, typed. */
export function defineReport<Kind extends ReportKind = 'results'>(
  report: ReportDefinition<Kind>,
): ReportDefinition<Kind> {
  return report;
}

/** Properties of every PDF besides its pages: the audit date, as an ISO day, and the version of the program. */
export interface Imprint {
  readonly asOf: string;
  readonly version: string;
}

export function imprintOf(input: ReportInputs[ReportKind]): Imprint {
  const { period, program } = 'summary' in input ? input.summary : input.base;
  return { asOf: period.as_of, version: program.version };
}
