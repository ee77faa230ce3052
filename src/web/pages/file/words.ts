import type { LABELS } from './words.nl.ts';
export interface FileWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly title: (path: string) => string;
  readonly onlyLines: (lines: string) => string;
  readonly needed: (column: string) => string;
  /** Where a form was of a part that the file no longer has. */
  readonly partGone: { readonly message: string; readonly hint: string };
  /** @param percent empty: it is not known how far it is */
  readonly looking: (percent: string) => string;
  /** Leads to a table that is read already, to read something else of it. @param table empty: the file is the table */
  readonly readMore: (table: string) => string;
  /** Leads to a table of which nothing is read. */
  readonly notRead: (table: string) => string;
  /** What letters of a notation of days and times stand for. */
  readonly notationParts: Readonly<Record<string, string>>;
  /** How a duration is written, by its notation. */
  readonly durations: Readonly<Record<string, string>>;
}
