import type { Screening, ScreeningAnswer } from '../model/screening.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters } from '../store/store.ts';

/** A file of a screening: its columns, and the rows that it takes from `screened_number` or `unread_row`. */
export interface ScreeningFile {
  /** Without `.csv`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly select: string;
  readonly order: readonly string[];
  /** Columns that hold only words, days, numbers and places. Columns with text from files are neutralised instead. */
  readonly written: ReadonlySet<string>;
  readonly parameters?: Parameters;
}

const WRITTEN: ReadonlySet<string> = new Set([
  ...['number', 'list_row', 'first_row', 'answer', 'to_call', 'verdict', 'basis', 'rule', 'level', 'grade', 'reason'],
  ...['also', 'rows_for_one_call', 'ends_on', 'ends_by', 'screened_for'],
]);

const FOUND: readonly string[] = [
  ...['verdict', 'rule', 'level', 'grade', 'reason', 'also', 'basis', 'objection_id', 'consent_id', 'relation_id'],
];
const END: readonly string[] = ['ends_on', 'ends_by', 'rows_for_one_call'];

/** @param answer of its numbers; null: any */
function listed(
  name: string,
  columns: readonly string[],
  answer: ScreeningAnswer | null = null,
  onlyToCall = false,
): ScreeningFile {
  return {
    ...{ name, columns, order: ['list_row'], written: WRITTEN },
    select: sqlFile(import.meta.url, './listed-rows.sql'),
    parameters: { answer, only_to_call: onlyToCall },
  };
}

/** The lists of a screening. */
export const SCREENING_FILES: readonly ScreeningFile[] = [
  // For the call centre: this list names no records of the company.
  listed('allowed', ['number', 'list_row', ...END], null, true),
  listed('not-allowed', ['number', 'list_row', ...FOUND], 'must-not-call'),
  listed('not-shown', ['number', 'list_row', ...FOUND, ...END], 'cannot-be-shown'),
  listed('numbers', ['number', 'list_row', 'answer', 'to_call', ...FOUND, ...END]),
  {
    name: 'not-read',
    columns: ['list_row', 'value', 'reason', 'first_row'],
    select: 'select list_row, cell as value, reason, first_row from unread_row',
    order: ['list_row'],
    written: WRITTEN,
  },
];

/** The screening as a file of the feed `screenings`. */
export function screeningFeed({ vendor, campaign, at }: Screening): ScreeningFile {
  return {
    name: 'screening',
    columns: ['vendor', 'campaign', 'number', 'screened_for', 'answer', 'to_call'],
    select: sqlFile(import.meta.url, './feed-rows.sql'),
    order: ['number'],
    written: WRITTEN,
    parameters: { vendor: vendor.id, campaign, screened_for: at },
  };
}
