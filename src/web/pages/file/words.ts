import type { LABELS } from './words.nl.ts';
export interface FileWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly title: (path: string) => string;
  readonly onlyLines: (lines: string) => string;
  readonly needed: (column: string) => string;
  /** If a form was about a part that the file no longer has. */
  readonly partGone: { readonly message: string; readonly hint: string };
  /**
   * @param percent empty: unknown
   */
  readonly looking: (percent: string) => string;
  /**
   * A link to a table that is read already, to read it as something else too.
   * @param table empty: the file is the table
   */
  readonly readMore: (table: string) => string;
  /** A link to a table of which nothing is read. */
  readonly notRead: (table: string) => string;
  /** The meaning of letters in a notation of days and times. */
  readonly notationParts: Readonly<Record<string, string>>;
  /** How a duration is written, by its notation. */
  readonly durations: Readonly<Record<string, string>>;
}
