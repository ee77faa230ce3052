import type { Days } from './configuration.ts';
import type { ResultsStatus } from './gaps.ts';
import type { Rate } from './rate.ts';
import type { RatingLevel } from './rating.ts';
import type { OtherRulebook } from './results-version.ts';

/** First and last moment of loaded calls. */
interface LoadedSpan {
  readonly calls: number;
  /** First and last day with a call, ISO. */
  readonly first_day: string;
  readonly last_day: string;
}

/** A calendar month with loaded calls. */
export interface LoadedMonth extends LoadedSpan {
  /** Such as `2026-06`. */
  readonly month: string;
  /** Call centres with calls in it, by id. */
  readonly vendors: readonly (LoadedSpan & { readonly vendor: string })[];
}

/** Stored results that files added or removed since may change. */
export interface TouchedPeriod extends Days {
  /** Name of their folder in `reports`. */
  readonly name: string;
  /** Calls of the period whose outcome may have changed. */
  readonly calls: number;
  /** Calls of the period that are loaded. */
  readonly of: number;
  /** Later files that can change something; most calls first. */
  readonly files: readonly TouchingFile[];
  /** Files behind these results that are gone or have other contents: how many calls they affect is unknown. */
  readonly gone: readonly string[];
}

export interface TouchingFile {
  readonly path: string;
  readonly feed: string;
  /** 0: the file changes no call, only checks of the logs. */
  readonly calls: number;
}

/** Why a period is judged. `comparison`: a month of the year before got its first results; `asked`: the user requests it again. */
export type WhyJudged = 'not-judged' | 'touched' | 'configuration' | 'program' | 'removals' | 'comparison' | 'asked';

/** A period that was asked for. */
export interface JudgedPeriod extends Days {
  /** Null: its results did not change. */
  readonly because: WhyJudged | null;
  readonly touched: TouchedPeriod | null;
}

/** A month with calls that was not judged. */
export interface LeftOutMonth extends Days {
  readonly month: string;
  readonly calls: number;
  /** `not-over`: its last day is after the audit date. */
  readonly because: 'not-over';
}

/**
 * The state of a month. `not-judged`: calls are loaded, but there are no results; `not-over`: the same, and its last day is after the audit date; `unreadable`:
 * this version cannot read the results.
 */
export type MonthState = ResultsStatus | 'not-judged' | 'not-over' | 'unreadable';

/** A month with calls or results, or another period with results. */
export interface ListedPeriod extends Days {
  readonly state: MonthState;
  /** Loaded calls of the period, and the days of the first and the last of them; null: none. */
  readonly loaded: { readonly calls: number; readonly first_day: string; readonly last_day: string } | null;
  /** Null: there are no readable results. */
  readonly results: {
    /** Name of their folder in `reports`. */
    readonly name: string;
    readonly version: number;
    readonly as_of: string;
    readonly calls: number;
    readonly conversations: number;
    readonly violating_calls: number;
    readonly without_proof: number;
    readonly findings: number;
    /** Violating calls per 10,000 conversations, as reports state it. */
    readonly rate: Rate;
    readonly rating: RatingLevel;
  } | null;
  /** Files added or removed since its results were made that may change them; null: none. */
  readonly touched: TouchedPeriod | null;
}

/** All months of a workspace. */
export interface ListedMonths {
  /** Oldest first. */
  readonly months: readonly (ListedPeriod & { readonly month: string })[];
  /** Results of periods that are not a calendar month; oldest first. */
  readonly other_periods: readonly ListedPeriod[];
  /** Stored results that another rulebook than the program's judged; absent: there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}
