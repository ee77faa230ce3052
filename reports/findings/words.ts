import type { COMPLETENESS, FIGURES, HEADINGS } from './words.nl.ts';
/** Words of the workbook of findings and of the page, in one language. */

export interface SheetNames {
  readonly summary: string;
  readonly findings: string;
  readonly responsibility: string;
  readonly completeness: string;
  readonly guide: string;
}

/** Headings, for people, of the columns of findings, by the name of the column. */
export type FindingHeading = keyof typeof HEADINGS;

export type FigureName = keyof typeof FIGURES;

export interface FindingsWords {
  readonly sheets: SheetNames;
  readonly title: (client: string, period: string) => string;
  readonly headings: Readonly<Record<FindingHeading, string>>;
  /** A finding accepted, a finding disputed: the words that the column offers. */
  readonly answers: Readonly<Record<'accept' | 'dispute' | 'unclear', string>>;
  readonly number: (value: number) => string;
  /** If the workbook does not have all findings. */
  readonly cut: (shown: string, all: string) => string;
  readonly figure: string;
  readonly allVendors: string;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly parties: Readonly<Record<'client' | 'undetermined', string>>;
  /** Who recorded an objection; null: the company. */
  readonly recordedBy: (vendor: string | null) => string;
  readonly responsibility: Readonly<Record<'vendor' | 'rule' | 'responsible' | 'cause' | 'findings', string>>;
  readonly completeness: Readonly<typeof COMPLETENESS>;
  readonly guide: {
    readonly subject: string;
    readonly text: string;
    /** The lines before the definitions, in order. */
    readonly opening: readonly (readonly [subject: string, text: string])[];
    readonly grade: (grade: string) => string;
    readonly verdict: (verdict: string) => string;
    readonly law: (title: string) => string;
    readonly rule: (title: string) => string;
    readonly proof: (proof: string) => string;
  };
}
