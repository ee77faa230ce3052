import type { PageSettings } from '../templates.ts';

/** A document for a word processor before it is written: what each page bears, as in the PDF, and its parts from top to bottom. */
export interface WordDocument extends PageSettings {
  readonly blocks: readonly WordBlock[];
}

export type WordBlock =
  | {
      readonly kind: 'kicker' | 'title' | 'subtitle' | 'chapter' | 'section' | 'part' | 'lead' | 'small';
      readonly text: string;
      readonly startsPage?: boolean;
    }
  /** A sentence of the cover, with a line above it. */
  | { readonly kind: 'verdict'; readonly text: string }
  | { readonly kind: 'figures'; readonly figures: readonly WordFigure[] }
  | { readonly kind: 'text'; readonly runs: readonly WordRun[] }
  /** A warning, or that it is a draft: with a coloured line beside it. */
  | { readonly kind: 'warning' | 'draft'; readonly text: string; readonly isStrong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly (readonly WordRun[])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly WordColumn[];
      readonly rows: readonly (readonly WordCell[])[];
    };

export interface WordRun {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
}

/** A figure of the cover. */
export interface WordFigure {
  readonly value: string;
  readonly label: string;
  readonly note: string;
}

export interface WordColumn {
  /** Empty in all columns if the table has no heading. */
  readonly head: string;
  /** Share of the width of the text, in per cent. */
  readonly width: number;
}

export interface WordCell {
  readonly lines: readonly {
    readonly text: string;
    readonly isMinor?: boolean;
    readonly isStrong?: boolean;
    readonly isBlank?: boolean;
  }[];
  /** How many columns, and rows, it spans. */
  readonly columns?: number;
  readonly rows?: number;
  /** A figure, aligned with those above it. */
  readonly isFigure?: boolean;
  /** Room for a signature. */
  readonly isTall?: boolean;
}

/** Plain text as the only run of a paragraph. */
export function plainRuns(text: string): readonly WordRun[] {
  return [{ text }];
}
