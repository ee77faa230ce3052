import type { ErrorDetail } from '../errors.ts';
import type { TrialFile } from './trial-load.ts';

/** What a file holds, told to somebody who does not know what they were sent. No value in it is a whole telephone number, name or address. */
export interface Inspection {
  /** As it was named. */
  readonly file: string;
  readonly bytes: number;
  /** `text`, `workbook`, `zip archive` …, and `gz` where it is packed. */
  readonly container: string;
  /** Zone in which times without an offset were read. */
  readonly timeZone: string;
  /** Only so many first rows of each table were looked at; null: all. */
  readonly onlyRows: number | null;
  readonly tables: readonly InspectedTable[];
  /** What is to be said of the file as a whole: parts that are no table. */
  readonly remarks: readonly string[];
  /** Entries for `sources:` in belaudit.yaml; null where nothing is known of any table. */
  readonly mapping: string | null;
  /** What became of the rows when the file was loaded by that mapping into a store that was thrown away; null where that was not possible. */
  readonly trial: Trial | null;
  /** What only the sender can say. */
  readonly questions: readonly string[];
}

export interface Trial {
  /** Tables of the file that the mapping takes, once for each entry that takes them. */
  readonly files: readonly TriedFile[];
  /** Why it came to nothing; empty where it did not. */
  readonly mistakes: readonly ErrorDetail[];
}

export interface TriedFile extends TrialFile {
  /** Percentage of the rows that would be used, to a tenth; null of a table without rows. */
  readonly acceptedShare: number | null;
}

/** One table: a file of rows, a sheet, a member of an archive. */
export interface InspectedTable {
  /** The file, and behind a `#` the part. */
  readonly path: string;
  /** Why it cannot be read; null where it can. */
  readonly refusal: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly details: readonly ErrorDetail[];
  } | null;
  readonly encoding: string;
  /** Name of the sign between cells; null where there is none. */
  readonly delimiter: string | null;
  /** By what it was found. */
  readonly evidence: string;
  /** Records that can be split into cells, and those that cannot. */
  readonly records: number;
  readonly broken: number;
  /** Whether the first line seems to be a row like the others. */
  readonly seemsHeadless: boolean;
  readonly columns: readonly InspectedColumn[];
  /** Known call-log format; null: none. */
  readonly format: { readonly id: string; readonly title: string } | null;
  /** Formats that know the contents, where more than one does. */
  readonly candidates: readonly string[];
  readonly feed: {
    readonly name: string;
    readonly because: string;
    /** Whether everything that the feed needs was found. */
    readonly isComplete: boolean;
    /** Feeds that the same rows give as well: of a list of customers persons, their telephone numbers and their relations. */
    readonly further: readonly string[];
    readonly others: readonly string[];
  } | null;
  /** First and last day of the first column of moments or days that can be read; null: there is none, or nobody can say how it is read. */
  readonly span: { readonly column: string; readonly first_day: string; readonly last_day: string } | null;
  readonly oddities: readonly Oddity[];
  readonly remarks: readonly string[];
}

export interface InspectedColumn {
  readonly heading: string;
  /** The column of the feed that it seems to hold; null: none. */
  readonly guess: { readonly column: string; readonly because: string; readonly isDoubtful: boolean } | null;
  readonly filled: number;
  /** Percentage of rows without a value. */
  readonly empty: number;
  readonly different: number;
  readonly shortest: number;
  readonly longest: number;
  /** Digits as 9, runs of letters as x; each with its percentage of the values. */
  readonly shapes: readonly { readonly shape: string; readonly share: number }[];
  readonly examples: readonly string[];
  /** All values with their rows, where there are few; else empty. */
  readonly values: readonly { readonly value: string; readonly rows: number }[];
  /** How its days are written, where it has any that are not ISO 8601. */
  readonly days: {
    readonly notation: string | null;
    readonly alternatives: readonly string[];
    readonly because: string;
  } | null;
}

/** Something that looks wrong, or that the reader should know. */
export interface Oddity {
  readonly code: string;
  /** Heading, or headings; null: of the whole table. */
  readonly column: string | null;
  readonly rows: number;
  /** The first lines, sheet rows or records on which it stands. */
  readonly lines: readonly number[];
  readonly message: string;
}
