/** One record that cannot be split into cells: its structure is broken, or its bytes are no text. */
export interface BrokenRecord {
  /** Physical line on which it starts, from 1; of JSON its place among the records. */
  readonly row: number;
  /**
   * `too-few-cells`, `too-many-cells`, `unclosed-quote`, `text-after-quote`, `nul-byte`, `undecodable-bytes`, `line-too-long`, `repeated-heading`,
   * `other-heading` (of another table in the same file), `after-other-heading` (a row of that table) …; of JSON `not-json`,
   * `no-object`, `repeated-key`, `nested-too-deep`, `lone-surrogate`, `record-too-long`, `cut-off-row`
   */
  readonly reason: string;
  readonly raw: string;
}

/** A record that has one reading, other than as it stands, or one that is to be looked at; its row is in the copy. */
export interface RowRepair {
  readonly row: number;
  /**
   * `windows-1252`: its bytes are no UTF-8, unlike others of the file; `missing-empty-trailing-cell`, `superfluous-empty-trailing-cell`;
   * `line-break-and-delimiter`: read as it stands, and a quoted cell of it may hold a part of another record.
   */
  readonly repair: string;
}

/** Columns by the place of their cells, all of whose cells in the copy are empty or such; a column that is named in neither set may be so too. */
export interface CellTraits {
  /** They begin and end with a visible ASCII character, and none says that it is empty (NULL): there is nothing to be taken off. */
  readonly trimmed: ReadonlySet<number>;
  /** They are moreover visible ASCII characters and spaces alone, without `#` and `+`: a text or an id is read as it stands. */
  readonly simple: ReadonlySet<number>;
  /** They are written as `2026-03-02 10:15:00`, or with a `T`: digits at their places, and an hour below 24. Whether there is such a day, or minute, is not known. */
  readonly times: ReadonlySet<number>;
}

/**
 * A file of any kind, made plain: a copy that the database reads without guessing, beside what was learned on the way.
 * `records + broken.length` is the number of records of the file, to the record; blank lines and the heading are none.
 */
export interface RecordFile {
  /** The copy: UTF-8, LF, no heading, `delimiter` between cells, `"` doubled within quotes; the first cell of each record is the row in the original. */
  readonly path: string;
  readonly delimiter: string;
  /** Headings as they stand, trimmed; `c1`, `c2` … where the file has none. The cells after the first, in this order. */
  readonly columns: readonly string[];
  readonly records: number;
  readonly broken: readonly BrokenRecord[];
  /** Absent: nothing is known. */
  readonly traits?: CellTraits;
  /** At most 10,000 rows per kind: what most rows of a file have is a property of the file, and stands in the remarks. */
  readonly repairs?: readonly RowRepair[];
  /** Of a sheet: rows whose cell got the value of one that is merged with it, by the place of their column. */
  readonly mergedValues?: ReadonlyMap<number, readonly number[]>;
  /** Remarks about the file as a whole: decoded as Windows-1252, an empty last column left out, … */
  readonly remarks: readonly string[];
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  /** A workbook that counts its days from 1904-01-01: what has no format of a day in it is a bare number, and no day that can be told by its size. */
  readonly countsFrom1904?: boolean;
  /** Of JSON: the path of the one list that the file's only object holds, where that list is empty: a page without records, or a record with an empty list. */
  readonly emptyList?: string;
  /** Of JSON: what it is, in words, where it may be no list of records and no record; `isNoRecord` where that is certain. */
  readonly oddShape?: { readonly words: string; readonly isNoRecord: boolean };
  /** What the file has in the place of rows, in words that can follow its name; there are no columns then. */
  readonly emptiness?: string;
}

export interface ReadOptions {
  /** Absolute path of the copy to be written. */
  readonly target: string;
  /** `,`, `;`, tab …; absent: found from the first lines, and refused where two fit. */
  readonly delimiter?: string;
  /** The sign around quoted cells, or `none`; absent: `"`, or `'` where the first lines leave no doubt. */
  readonly quote?: string;
  /**
   * Whether a row of cells holds the headings that are needed: the first one that does is the heading, and lines above it are titles. Absent, or where
   * no row does: the first record is.
   */
  readonly isHeading?: (cells: readonly string[]) => boolean;
  /** Whether a cell is a word by which people head columns; absent: none is. Headings of another table among the rows are told by it too. */
  readonly isUsualHeading?: (cell: string) => boolean;
  /** Absent: the first record is the heading. `none`: the file has no heading. */
  readonly heading?: 'first-record' | 'none';
  /** Names of the columns of a file without headings, in their order; `heading` says nothing then. */
  readonly headings?: readonly string[];
  /**
   * Of JSON alone: the path, with dots, of the list that holds the records, and behind it those of lists within a record (each within the one before it)
   * whose objects make rows of their own. Absent: the one list of objects that there is.
   */
  readonly jsonLists?: readonly string[];
  /** Reads no further than it takes to know the columns; records, digest and size are then those of the part that was read. */
  readonly onlyBeginning?: boolean;
  /** Reads a text no further than it takes to have so many records; others are read whole. Records, digest and size are then as with `onlyBeginning`. */
  readonly mostRecords?: number;
  /** Called with the bytes read since the last call. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}
