import type { Summary } from './summary.ts';

/** One month of a year, as its report shows it. */
export interface YearMonth {
  /** Such as `2026-06`. */
  readonly month: string;
  /** Null: the workspace holds no results of just this month that can be read. */
  readonly summary: Summary | null;
  /** Where the summary stands, relative to the workspace; empty where there is none. */
  readonly path: string;
  /** SHA-256 of that file; empty where there is none. */
  readonly sha256: string;
  /** Calls of the month that are loaded, where there are no results; null: that is not known, or does not matter. */
  readonly loaded: number | null;
}

/** `year.json`: what the report of a year is made of. */
export interface YearFile {
  readonly schema: 'belaudit.year/1';
  readonly year: string;
  /** All twelve months, with those that have no results. */
  readonly months: readonly {
    readonly month: string;
    /** Null: there are no results. */
    readonly results: {
      readonly path: string;
      readonly sha256: string;
      readonly run_id: string;
      readonly version: number;
      readonly status: Summary['status'];
      readonly as_of: string;
    } | null;
  }[];
}
