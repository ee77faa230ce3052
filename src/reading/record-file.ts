import type { Text } from '../model/text.ts';
/** A record that cannot be split into cells: its structure is broken, or its bytes are not text. */
export interface BrokenRecord {
  /** Physical line on which it starts, from 1; for JSON its place among the records. */
  readonly row: number;
  /**
   * `too-few-cells`, `too-many-cells`, `unclosed-quote`, `text-after-quote`, `nul-byte`, `undecodable-bytes`, `line-too-long`, `repeated-heading`,
   * `other-heading` (of another table in the same file), `after-other-heading` (a row of that table) …; for JSON `not-json`,
   * `no-object`, `repeated-key`, `nested-too-deep`, `lone-surrogate`, `record-too-long`, `cut-off-row`
   */
  readonly reason: string;
  readonly raw: string;
}

/** A record that was not read exactly as written, or that someone should look at; its row is in the copy. */
export interface RowRepair {
  readonly row: number;
  /**
   * `windows-1252`: its bytes are not UTF-8, unlike others of the file; `missing-empty-trailing-cell`, `superfluous-empty-trailing-cell`;
   * `line-break-and-delimiter`: read as written, but one of its quoted cells may hold part of another record.
   */
  readonly repair: string;
}

/** Columns, by number, for which every non-empty cell of the copy has the trait. A column in neither set may have it too. */
export interface CellTraits {
  /** The cells begin and end with a visible ASCII character, and none says that it is empty (NULL): there is nothing to trim. */
  readonly trimmed: ReadonlySet<number>;
  /** The cells also hold only visible ASCII characters and spaces, without `#` and `+`: a text or an id is read as written. */
  readonly simple: ReadonlySet<number>;
  /**
   * The cells are written as `2026-03-02 10:15:00`, or with a `T`: digits in their places, and an hour below 24. The day or minute may still not
   * exist.
   */
  readonly times: ReadonlySet<number>;
  /** The cells are written like that, or as the day alone: `2026-03-02`. */
  readonly dates: ReadonlySet<number>;
  /** The cells do not hold the delimiter of the file. */
  readonly undelimited: ReadonlySet<number>;
}

/**
 * A file of any kind as a plain copy, which the database reads without guessing, and what reading it showed. `records + broken.length` is exactly the number of
 * records in the file; blank lines and the heading do not count.
 */
export interface RecordFile {
  /**
   * The copy: UTF-8, LF, no heading, `delimiter` between cells, `"` doubled within quotes; the first cell of each record is its row in the original.
   */
  readonly path: string;
  readonly delimiter: string;
  /** Headings as written, trimmed; `c1`, `c2` … where the file has none. They name the cells after the first, in this order. */
  readonly columns: readonly string[];
  /** The headings that occur more than once; absent: each that has a twin, `Datum (2)` beside `Datum`. */
  readonly doubled?: ReadonlySet<string>;
  /** The cells of the lines above the headings, such as titles or the names of groups of columns; absent: there are none. */
  readonly above?: readonly (readonly string[])[];
  readonly records: number;
  readonly broken: readonly BrokenRecord[];
  /** Absent: nothing is known. */
  readonly traits?: CellTraits;
  /** At most 10,000 rows per kind: what applies to most rows is a property of the file, and goes into the remarks. */
  readonly repairs?: readonly RowRepair[];
  /** For a sheet: rows that took a value from a merged cell, by column number. */
  readonly mergedValues?: ReadonlyMap<number, readonly number[]>;
  /** Remarks about the file as a whole: decoded as Windows-1252, an empty last column left out, … */
  readonly remarks: readonly Text[];
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  /** A workbook that counts its days from 1904-01-01: a number without a date format is a bare number there, and its size does not show a day. */
  readonly countsFrom1904?: boolean;
  /**
   * For JSON: the path of the only list in the file's only object, where it is empty: either a page without records, or a record with an empty list.
   */
  readonly emptyList?: string;
  /** For JSON: what it is, in words, where it may be neither a list of records nor a record; `isNoRecord` where that is certain. */
  readonly oddShape?: { readonly words: Text; readonly isNoRecord: boolean };
  /** What the file has instead of rows, in words that can follow its name; then there are no columns. */
  readonly emptiness?: Text;
}

export interface ReadOptions {
  /** Absolute path of the copy to write. */
  readonly target: string;
  /** `,`, `;`, tab …; absent: found from the first lines, and refused where two fit. */
  readonly delimiter?: string;
  /** The quote character, or `none`; absent: `"`, or `'` where the first lines leave no doubt. */
  readonly quote?: string;
  /**
   * Whether a row of cells holds the required headings: the first such row is the heading, and the lines above it are titles. Absent, or where there
   * is no such row: the first record is the heading.
   */
  readonly isHeading?: (cells: readonly string[]) => boolean;
  /** Whether a cell is a usual column heading; absent: none is. It also helps to find headings of another table among the rows. */
  readonly isUsualHeading?: (cell: string) => boolean;
  /** Absent: the first record is the heading. `none`: the file has no heading. */
  readonly heading?: 'first-record' | 'none';
  /** Column names for a file without headings, in order; `heading` is then ignored. */
  readonly headings?: readonly string[];
  /**
   * JSON only: the dotted path of the list that holds the records, followed by those of lists within a record (each within the one before it)
   * whose objects become rows of their own. Absent: the only list of objects that there is.
   */
  readonly jsonLists?: readonly string[];
  /** Reads only as far as the columns require; records, digest and size are then those of the part that was read. */
  readonly onlyBeginning?: boolean;
  /** Reads a text file only until it has this many records; other files are read whole. Records, digest and size are then as with `onlyBeginning`. */
  readonly mostRecords?: number;
  /** Called with the number of bytes read since the last call. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}
