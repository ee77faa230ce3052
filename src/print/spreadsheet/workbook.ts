/** A workbook to be written: sheets of rows, each column of one kind. Knows nothing about calls. */

/**
 * What a column holds:
 * `text` letters and digits that stay as they are, including leading zeros; `word` the same, with few different values;
 * `number` a number; `value` a number or a text, different from cell to cell; `moment` a day, or a day and time, as ISO text (`2026-06-03 20:14:05`, without a zone), which becomes a real date of the same precision.
 */
export type ColumnKind = 'text' | 'word' | 'number' | 'value' | 'moment';

export interface SheetColumn {
  /** For people. */
  readonly heading: string;
  /** For programs: the name by which the column is read again, in a separate row below the headings. All columns of a sheet have one, or none. */
  readonly id?: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** Long texts wrap over several lines. */
  readonly isWrapped?: boolean;
  /** The recipient fills in the column. */
  readonly isForAnswers?: boolean;
  /** Words to choose from, without commas or quotes. */
  readonly choices?: readonly string[];
}

/** A text that many rows have, in a column whose other texts few have: it is stored once, as words are. */
export interface SharedText {
  readonly shared: string;
}

/** Empty: null. */
export type SheetCell = string | number | SharedText | null;

/** In a pattern, what differs from row to row: a mark in its place. `place` is a word by its place in the list of words; `day`, `minute` and `second` are a moment as days. */
export interface Gap {
  readonly holds: 'text' | 'place' | 'number' | 'day' | 'minute' | 'second';
  readonly mark: string;
}

/** Rows that are equal except for their gaps. A text may contain a mark too. */
export interface RowPattern {
  readonly cells: readonly (SheetCell | Gap)[];
  /** Place of its first row, from 0, and their number. */
  readonly firstRow: number;
  readonly rows: number;
}

/** A word in the gaps of a column. */
export interface GapWord {
  readonly text: string;
  /** Place of the column, and of the first row with the word, from 0. */
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** Rows that are made elsewhere from few patterns, so that many rows cost this writer no more than few. */
export interface PatternedRows {
  /** Stands for the number of a row in XML. */
  readonly rowMark: string;
  readonly patterns: () => Promise<readonly RowPattern[]>;
  readonly words: () => Promise<readonly GapWord[]>;
  /** Receives the XML of patterns, and the places of words, both in the order in which they were supplied. */
  readonly fill: (patterns: readonly string[], places: readonly number[]) => Promise<void>;
  /**
   * Some rows in order, starting at `from`, as XML (UTF-8) with numbers from `numberedFrom` on, each on a line, in pieces of any size. A row that fits no pattern comes as its number and its
   * cells.
   */
  readonly rows: (range: {
    readonly from: number;
    readonly count: number;
    readonly numberedFrom: number;
  }) => AsyncIterable<Uint8Array | { readonly row: number; readonly cells: readonly SheetCell[] }>;
  readonly close: () => void;
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. Rows that do not fit go into another sheet with a number after its name. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows `rows` returns, exactly: more or fewer is an error. */
  readonly rowCount: number;
  readonly rows: () => AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]> | Promise<PatternedRows>;
  /** How many columns on the left stay visible. */
  readonly frozenColumns: number;
  /** Only columns for answers can be edited; the lock can be removed without a password. */
  readonly isLocked?: true;
  /** How many columns on the left are printed; absent: all. */
  readonly printedColumns?: number;
}

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** ISO day, given as the day on which it was made. */
  readonly asOf: string;
  readonly sheets: readonly Sheet[];
}

/** The most rows that a sheet of this format can have, including headings. */
export const MOST_ROWS = 1_048_576;
