import { feedDefinition } from '../feeds/registry.ts';
import type { Source } from '../model/configuration.ts';
import type { FeedColumn } from '../model/feeds.ts';
import type { ColumnTraits } from './cell-rules.ts';

/** A file's rows with the columns of its feed, still as text, as SELECTs. They are composed, and say only which cell is read as which column. */
export interface RowViews {
  /** `source_row`, `legs` and every column of the feed, as the text to read. */
  readonly canonical: string;
  /** Some columns of `canonical` alone, without a repair: planning all of them takes longer than reading a small file. */
  readonly texts: (columns: readonly string[]) => string;
  /** The rows as written in the file, for rows with a `complaint`. */
  readonly original: string;
  /** The rows of the file that each of them was made from, by the first: `source_row`, `leads_row`. */
  readonly legs: string;
  readonly traits: ColumnTraits;
}

/** Text of a column that is always empty. */
export const NO_TEXT = 'cast(null as varchar)' as const;

/** The values that the source supplies for every row: its constants, and the vendor if a row may name one. */
export function sourceConstants(source: Source): ReadonlyMap<string, string> {
  const constants = new Map(Object.entries(source.constants));
  const namesVendor = feedDefinition(source.feed).columns.some((column) => column.sourceMayName === true);
  if (namesVendor && source.vendor !== undefined) constants.set('vendor', source.vendor);
  return constants;
}

/** Text of a column that the source supplies for every row. */
export function constantCell(column: string): string {
  return `cell_text(${constantText(column)})`;
}

function constantText(column: string): string {
  return `(select value from source_constant where column_name = '${column}')`;
}

/** Name of the constant that holds the digits for an outside line; no column has it. */
export const OUTSIDE_LINE = 'outside line';

/** A cell without the digits for an outside line, in a column that may have them. */
export function withoutOutsideLine({ outsideLine }: Source, column: FeedColumn, cell: string): string {
  if (column.mayHaveOutsideLine !== true || outsideLine === undefined) return cell;
  return `without_outside_line(${cell}, ${constantText(OUTSIDE_LINE)})`;
}
