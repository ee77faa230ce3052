/** Feeds of a workspace, and the columns that each may bring (data contract, section 2). What each feed is stands in its folder of `src/feeds`. */

/** The name of a folder of `src/feeds`. */
export type Feed = string;

/**
 * How a cell is read:
 * `text` as it stands, trimmed; `moment` a point in time with an earliest and a latest reading; `day` a calendar day as written;
 * `number` a telephone number made E.164; `boolean`; `integer`; `amount` a sum of money; `duration` whole seconds;
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
  /** Stands for an empty cell only, never for one that could not be read. */
  readonly default?: string;
  /** What a day before 1900 (of a start) or after 2100 (of an end) stands for: none was known to the system that wrote it. */
  readonly farDay?: 'open-start' | 'open-end';
  /** Where nothing names the row, its file and place may. */
  readonly mayBeMade?: true;
  /** A number that may begin with the digits for an outside line. */
  readonly mayHaveOutsideLine?: true;
  /** Names in words that are not its own: the vendor of a call may be given by the source instead. */
  readonly sourceMayName?: true;
}
