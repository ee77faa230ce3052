import type { DetailText } from '../errors.ts';
import type { Text, Told } from '../model/text.ts';
import type { Showing } from './masking.ts';
import type { TrialFile } from './trial-load.ts';

/** An inspection in one language. */
export type Inspection = Told<SaidInspection>;
export type InspectedTable = Told<SaidTable>;
export type InspectedColumn = Told<SaidColumn>;

/** The contents of a file, described for a recipient who does not know it. No value in it is a whole telephone number, name or address. */
export interface SaidInspection {
  /** As named by the user. */
  readonly file: string;
  readonly bytes: number;
  /** `text`, `workbook`, `zip archive` …, and `gz` if it is compressed. */
  readonly container: string;
  /** Zone in which times without an offset were read. */
  readonly timeZone: string;
  /** Only this many first rows of each table were examined; null: all. */
  readonly onlyRows: number | null;
  readonly tables: readonly SaidTable[];
  /** Remarks about the file as a whole: parts that are not tables. */
  readonly remarks: readonly Text[];
  /** Entries for `sources:` in belaudit.yaml; null if no table could be identified. */
  readonly mapping: string | null;
  /** What happened to the rows when the file was loaded by that mapping into a temporary store; null if that was impossible. */
  readonly trial: Trial | null;
  /** Questions that only the sender can answer. */
  readonly questions: readonly Text[];
}

export interface Trial {
  /** Tables of the file that the mapping uses, once for each entry that uses them. */
  readonly files: readonly TriedFile[];
  /** Why it failed; empty if it did not. */
  readonly mistakes: readonly DetailText[];
}

export interface TriedFile extends TrialFile {
  /** Percentage of the rows that would be used, to a tenth; null for a table without rows. */
  readonly acceptedShare: number | null;
}

/** One table: a file of rows, a sheet, a member of an archive. */
export interface SaidTable {
  /** The file, and after a `#` the part. */
  readonly path: string;
  /** Why it cannot be read; null if it can. */
  readonly refusal: {
    readonly code: string;
    readonly message: Text;
    readonly hint: Text;
    readonly details: readonly DetailText[];
  } | null;
  readonly encoding: string;
  /** Name of the delimiter; null if there is none. */
  readonly delimiter: string | null;
  /** How it was found. */
  readonly evidence: string;
  /** Records that can be split into cells, and those that cannot. */
  readonly records: number;
  readonly broken: number;
  /** Whether the first line seems to be a row like the others. */
  readonly seemsHeadless: boolean;
  readonly columns: readonly SaidColumn[];
  /** Known call-log format; null if none. */
  readonly format: { readonly id: string; readonly title: string } | null;
  /** Formats that recognise the contents, if there is more than one. */
  readonly candidates: readonly string[];
  readonly feed: {
    readonly name: string;
    readonly because: string;
    /** Whether everything that the feed needs was found. */
    readonly isComplete: boolean;
    /** Feeds that the same rows also supply: from a list of customers, persons, their telephone numbers and their relations. */
    readonly further: readonly string[];
    readonly others: readonly string[];
  } | null;
  /** First and last day of the first column of moments or days that can be read; null: there is none, or it is unknown how to read it. */
  readonly span: { readonly column: string; readonly first_day: string; readonly last_day: string } | null;
  readonly oddities: readonly Oddity[];
  readonly remarks: readonly Text[];
}

export interface SaidColumn {
  readonly heading: string;
  /** The column of the feed that it seems to contain; null if none. */
  readonly guess: { readonly column: string; readonly because: Text; readonly isDoubtful: boolean } | null;
  readonly filled: number;
  /** Percentage of rows without a value. */
  readonly empty: number;
  readonly different: number;
  readonly shortest: number;
  readonly longest: number;
  /** Digits as 9, runs of letters as x; each with its percentage of the values. */
  readonly shapes: readonly { readonly shape: string; readonly share: number }[];
  readonly examples: readonly string[];
  /** How much of its values is shown. */
  readonly showing: Showing;
  /** All values with their rows, if there are few; else empty. */
  readonly values: readonly { readonly value: string; readonly rows: number }[];
  /** How its days are written, if some are not ISO 8601. */
  readonly days: {
    readonly notation: string | null;
    readonly alternatives: readonly string[];
    readonly because: string;
  } | null;
}

/** An oddity: something that looks wrong, or that the reader should know. */
export interface Oddity {
  readonly code: string;
  /** Heading, or headings; null: the whole table. */
  readonly column: string | null;
  readonly rows: number;
  /** The first lines, sheet rows or records with it. */
  readonly lines: readonly number[];
  readonly message: Text;
}
