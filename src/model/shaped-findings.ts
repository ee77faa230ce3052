import type { LawTurn } from './law-certainty.ts';
import type { FindingWithStoredProof } from './results.ts';

/**
 * Findings for printing one by one, many of which look alike. Rows of one shape differ only in ids, numbers and times: the printer prints one row per shape,
 * with a mark for each individual value, and the database fills in the values.
 */

/** Columns of codes: rows of one shape share them. */
export const CODES = [
  'vendor',
  'rule',
  'level',
  'grade',
  'reason',
  'responsible',
  'cause',
  'contact',
  'verdict',
  'answer',
] as const;
/** Columns of texts that are usually individual. */
export const TEXTS = [
  'call_id',
  'number',
  'moment',
  'objection_id',
  'consent_id',
  'relation_id',
  'explanation',
] as const;
/** Columns of texts that many rows share: a row refers to them by position in a list. */
export const NAMES = ['source_file', 'campaign', 'agent', 'proof'] as const;
/** Columns of days and times, in days, as the workbook counts them. */
export const MOMENTS = ['local_time', 'objected', 'handed_over'] as const;

export type NameColumn = (typeof NAMES)[number];
export type MomentColumn = (typeof MOMENTS)[number];

/** An individual value of a row: the row's number, a column, or a time as written in a sentence. */
export type Gap =
  | 'row'
  | (typeof TEXTS)[number]
  | NameColumn
  | MomentColumn
  | 'source_row'
  | 'objected_said'
  | 'handed_over_said';

export const GAPS: readonly Gap[] = [
  'row',
  ...TEXTS,
  ...NAMES,
  ...MOMENTS,
  'source_row',
  'objected_said',
  'handed_over_said',
];

/** Start of a private use area: no printed shape contains these characters. */
const FIRST_MARK = 0xe000;

/** The mark for a gap in a printed shape. */
export function markOf(gap: Gap): string {
  return String.fromCharCode(FIRST_MARK + GAPS.indexOf(gap));
}

export interface FindingShape {
  /** One of its findings, with marks for individual values; a moment has the mark of its notation. */
  readonly finding: FindingWithStoredProof;
  /** Local day of one of its findings; the law is equally certain on the days of all of them. */
  readonly day: string;
  /** How precisely its moments are known; null: it has none. */
  readonly precision: Readonly<Record<MomentColumn, 'day' | 'minute' | 'second' | null>>;
  /** Index of its first row, from 0, and the number of rows. */
  readonly firstRow: number;
  readonly rows: number;
}

/** A text in a column of names; a proof as stored, which is not printed in that form. */
export interface FindingName {
  readonly column: NameColumn;
  readonly text: string;
  readonly firstRow: number;
  readonly rows: number;
}

/** The printed shapes; each list is in the order of the corresponding input. */
export interface PrintedShapes {
  readonly shapes: readonly string[];
  readonly places: readonly number[];
  /** A day on its own, and before a time (HH:MM). */
  readonly days: readonly { readonly alone: string; readonly beforeTime: string }[];
}

/** Rows of findings, from 0. */
export interface RowRange {
  readonly from: number;
  readonly count: number;
  /** The number of the first of them. */
  readonly numberedFrom: number;
}

/** A finding for the printer to print. */
export interface UnprintedFinding {
  /** The number of its row. */
  readonly row: number;
  readonly finding: FindingWithStoredProof;
}

/** All findings of results, in the order and with the texts of `findings.csv`: a spreadsheet runs none of the texts as a formula. */
export interface ShapedFindings {
  /** `turns`: days on which the law of a rule becomes more or less certain. */
  readonly shapes: (turns: readonly LawTurn[]) => Promise<readonly FindingShape[]>;
  readonly names: () => Promise<readonly FindingName[]>;
  /** ISO days with an objection or a hand-over. */
  readonly days: () => Promise<readonly string[]>;
  readonly print: (printed: PrintedShapes) => Promise<void>;
  /**
   * Printed rows (UTF-8), one per line, in pieces of any size. A row with an unusual text, such as white space at the end, comes unprinted, between the lines
   * before and after it.
   */
  readonly rows: (range: RowRange) => AsyncIterable<Uint8Array | UnprintedFinding>;
  readonly close: () => void;
}
