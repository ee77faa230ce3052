/** A workbook as it is to be written: sheets of rows, each column of one kind. Knows nothing of calls. */

/**
 * What a column holds:
 * `text` letters and digits that stay as they are, leading zeros too; `word` the same, of few different values;
 * `number` a number; `value` a number or a text, as each cell has it; `moment` a day or a day and time as ISO text (`2026-06-03 20:14:05`, without a zone), which becomes a real date as precise as it is given.
 */
export type ColumnKind = 'text' | 'word' | 'number' | 'value' | 'moment';

export interface SheetColumn {
  /** For people. */
  readonly heading: string;
  /** For programs: the name by which the column is read again; stands in a row of its own below the headings. Of a sheet all columns have one, or none. */
  readonly id?: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** Long texts go on over several lines. */
  readonly isWrapped?: boolean;
  /** Who receives the workbook writes in it. */
  readonly isForAnswers?: boolean;
  /** Words to choose from; no comma or quote in them. */
  readonly choices?: readonly string[];
}

/** Empty: null. */
export type SheetCell = string | number | null;

/** In a pattern, what each row has of its own: a mark stands in its place. `place` is a word by its place in the list of words, `day`, `minute` and `second` a moment as its days. */
export interface Gap {
  readonly holds: 'text' | 'place' | 'number' | 'day' | 'minute' | 'second';
  readonly mark: string;
}

/** Rows that look alike but for their gaps. A text may have a mark in it too. */
export interface RowPattern {
  readonly cells: readonly (SheetCell | Gap)[];
  /** Place of its first row, from 0, and how many there are. */
  readonly firstRow: number;
  readonly rows: number;
}

/** A word in gaps of a column. */
export interface GapWord {
  readonly text: string;
  /** Place of the column, and of the first row with the word in it, from 0. */
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** Rows that are made elsewhere from few patterns: many rows cost no more here than few. */
export interface PatternedRows {
  /** Stands in XML for the number of a row. */
  readonly rowMark: string;
  readonly patterns: () => Promise<readonly RowPattern[]>;
  readonly words: () => Promise<readonly GapWord[]>;
  /** Takes XML of patterns, cell by cell, and the places of words, both in the order in which they were given. */
  readonly fill: (patterns: readonly (readonly string[])[], places: readonly number[]) => Promise<void>;
  /** So many rows in order, `from` on, as XML (UTF-8) with numbers from `numberedFrom` on; one that fits no pattern as its cells. */
  readonly rows: (range: {
    readonly from: number;
    readonly count: number;
    readonly numberedFrom: number;
  }) => AsyncIterable<readonly (Uint8Array | readonly SheetCell[])[]>;
  readonly close: () => void;
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. Another is made, with a number, for rows that do not fit. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows `rows` gives, to the row: more or fewer is an error. */
  readonly rowCount: number;
  readonly rows: () => AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]> | Promise<PatternedRows>;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  /** Only columns for answers can be written in; who must, takes the lock off without a password. */
  readonly isLocked?: true;
  /** Columns at the left that are printed; absent: all. */
  readonly printedColumns?: number;
}

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** ISO day: stands as the day on which it was made. */
  readonly asOf: string;
  readonly sheets: readonly Sheet[];
}

/** Rows that a sheet of this format can hold, headings included. */
export const MOST_ROWS = 1_048_576;
