import type { Summary } from './summary.ts';

/** One month of a year, as its report shows it. */
export interface YearMonth {
  /** Such as `2026-06`. */
  readonly month: string;
  /** Null: the workspace holds no readable results of exactly this month. */
  readonly summary: Summary | null;
  /** Path of the summary, relative to the workspace; empty if there is none. */
  readonly path: string;
  /** SHA-256 of that file; empty if there is none. */
  readonly sha256: string;
  /** Loaded calls of the month, if there are no results; null: unknown or irrelevant. */
  readonly loaded: number | null;
}

/** `year.json`: the input of a year's report. */
export interface YearFile {
  readonly schema: 'belaudit.year/1';
  readonly year: string;
  /** All twelve months, including those without results. */
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
