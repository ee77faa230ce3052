/** Feeds of a workspace, and the columns that each may have (data contract, section 2). Each feed is defined in its folder of `src/feeds`. */

/** The name of a folder of `src/feeds`. */
export type Feed = string;

/**
 * How a cell is read:
 * `text` as written, trimmed; `moment` a point in time with an earliest and a latest reading; `day` a calendar day as written;
 * `number` a telephone number, converted to E.164; `boolean`; `integer`; `amount` an amount of money; `duration` whole seconds;
 * `list` items between `|`; `enumeration` one of `values`; `enumeration-list` a list of them.
 */
export type ColumnKind =
  | 'text'
  | 'moment'
  | 'day'
  | 'number'
  | 'boolean'
  | 'integer'
  | 'amount'
  | 'duration'
  | 'list'
  | 'enumeration'
  | 'enumeration-list';

export interface FeedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly required?: true;
  /** Allowed values of an enumeration. */
  readonly values?: readonly string[];
  /** Used for an empty cell only, never for an unreadable one. */
  readonly default?: string;
  /** What a day before 1900 (for a start) or after 2100 (for an end) means: the writing system knew of no start or end. */
  readonly farDay?: 'open-start' | 'open-end';
  /** If no other column names the row, its file and position may identify it. */
  readonly mayBeMade?: true;
  /** A number that may begin with the digits for an outside line. */
  readonly mayHaveOutsideLine?: true;
  /** A text that names something, such as a file or an address: a cell that only says that there is one is emptied. */
  readonly namesSomething?: true;
  /** The cell names a file of the workspace, which is read as bytes only: the fact table of those that are there. */
  readonly filesIn?: string;
  /** May also come from the source: a source may name the vendor of its calls. */
  readonly sourceMayName?: true;
}
