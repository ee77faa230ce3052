import type { Language } from '../../model/configuration.ts';

/** A document for a word processor before it is written: its parts from top to bottom. */
export interface WordDocument {
  readonly language: Language;
  readonly title: string;
  /** At the foot of each page, before its number. */
  readonly footer: string;
  readonly blocks: readonly WordBlock[];
}

export type WordBlock =
  | { readonly kind: 'title' | 'subtitle' | 'chapter' | 'section' | 'part' | 'lead' | 'small'; readonly text: string }
  | { readonly kind: 'text'; readonly runs: readonly WordRun[] }
  /** A warning: in the colour of a violation, with a line beside it. */
  | { readonly kind: 'warning'; readonly text: string }
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

export interface WordColumn {
  /** Empty in all columns if the table has no heading. */
  readonly head: string;
  /** Share of the width of the text, in per cent. */
  readonly width: number;
}

export interface WordCell {
  readonly lines: readonly { readonly text: string; readonly isMinor?: boolean; readonly isStrong?: boolean }[];
  /** How many columns, and rows, it spans. */
  readonly columns?: number;
  readonly rows?: number;
  /** A figure, aligned with those above it. */
  readonly isFigure?: boolean;
}

/** Plain text as the only run of a paragraph. */
export function plainRuns(text: string): readonly WordRun[] {
  return [{ text }];
}
