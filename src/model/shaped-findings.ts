import type { LawTurn } from './law-certainty.ts';
import type { FindingRow } from './results.ts';

/**
 * Findings to be printed one by one, of which many look alike. Rows of one shape say the same and differ in their ids, numbers and times alone:
 * who prints them prints one row of each shape, with a mark where each row has something of its own, and the database puts that in its place.
 */

/** Columns of codes: rows of one shape have the same ones. */
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
/** Columns of texts that most rows have of their own. */
export const TEXTS = [
  'call_id',
  'number',
  'moment',
  'objection_id',
  'consent_id',
  'relation_id',
  'explanation',
] as const;
/** Columns of texts that many rows share: a row names them by a place in a list. */
export const NAMES = ['source_file', 'campaign', 'agent'] as const;
/** Columns of days and times, as the workbook counts them: in days. */
export const MOMENTS = ['local_time', 'objected', 'handed_over'] as const;

export type NameColumn = (typeof NAMES)[number];
export type MomentColumn = (typeof MOMENTS)[number];

/** What a row can have of its own: the number of the row, a column, or a time as it is said in a sentence. */
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

/** Characters for private use from here on: nothing that is printed of a shape has them. */
const FIRST_MARK = 0xe000;

/** What stands for a gap where a shape is printed. */
export function markOf(gap: Gap): string {
  return String.fromCharCode(FIRST_MARK + GAPS.indexOf(gap));
}

export interface FindingShape {
  /** A finding of it, with marks for what each has of its own; a moment has the mark of how it is said. */
  readonly finding: FindingRow;
  /** Local day of one of its findings; the law was as sure on the days of all of them. */
  readonly day: string;
  /** How precisely its moments are known; null: it has none. */
  readonly precision: Readonly<Record<MomentColumn, 'day' | 'minute' | 'second' | null>>;
  /** Place of its first row, from 0, and how many there are. */
  readonly firstRow: number;
  readonly rows: number;
}

/** A text of a column of names. */
export interface FindingName {
  readonly column: NameColumn;
  readonly text: string;
  readonly firstRow: number;
  readonly rows: number;
}

/** How the shapes are printed, each list in the order in which its like was given. */
export interface PrintedShapes {
  /** In parts, each of which has one mark at most beside those of the row, and the same one in every shape. */
  readonly shapes: readonly (readonly string[])[];
  readonly places: readonly number[];
  /** A day by itself, and before a time (HH:MM). */
  readonly days: readonly { readonly alone: string; readonly beforeTime: string }[];
}

/** Rows of findings, from 0. */
export interface RowRange {
  readonly from: number;
  readonly count: number;
  /** The number that the first of them gets. */
  readonly numberedFrom: number;
}

/** All findings of results, in the order and with the texts of `findings.csv`: none in them that a spreadsheet could run. */
export interface ShapedFindings {
  /** `turns`: days on which the law of a rule becomes surer or less sure. */
  readonly shapes: (turns: readonly LawTurn[]) => Promise<readonly FindingShape[]>;
  readonly names: () => Promise<readonly FindingName[]>;
  /** ISO days on which there was an objection or a hand-over. */
  readonly days: () => Promise<readonly string[]>;
  readonly print: (printed: PrintedShapes) => Promise<void>;
  /** Rows as they are printed (UTF-8), in batches. One with an odd text in it, such as white space at an end, comes as it is. */
  readonly rows: (range: RowRange) => AsyncIterable<readonly (Uint8Array | FindingRow)[]>;
  readonly close: () => void;
}
