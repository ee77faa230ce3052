import type { Days } from './configuration.ts';
import type { ResultsStatus } from './gaps.ts';
import type { Rate } from './rate.ts';
import type { RatingLevel } from './rating.ts';
import type { OtherRulebook } from './results-version.ts';

/** From when to when calls are loaded. */
interface LoadedSpan {
  readonly calls: number;
  /** First and last day with a call, ISO. */
  readonly first_day: string;
  readonly last_day: string;
}

/** A calendar month of which calls are loaded. */
export interface LoadedMonth extends LoadedSpan {
  /** Such as `2026-06`. */
  readonly month: string;
  /** Call centres with calls in it, by id. */
  readonly vendors: readonly (LoadedSpan & { readonly vendor: string })[];
}

/** Results that stand, and that files which came or went since may change. */
export interface TouchedPeriod extends Days {
  /** Name of their folder in `reports`. */
  readonly name: string;
  /** Calls of the period whose outcome can be another one now. */
  readonly calls: number;
  /** Calls of the period that are loaded. */
  readonly of: number;
  /** Files that came since, and that can change something; most calls first. */
  readonly files: readonly TouchingFile[];
  /** Files that these results were made of, and that are gone or have other contents: how many calls they touch is not known. */
  readonly gone: readonly string[];
}

export interface TouchingFile {
  readonly path: string;
  readonly feed: string;
  /** 0: it changes no call, but what is said of the logs. */
  readonly calls: number;
}

/**
 * Why a period is judged. `comparison`: a month of the year before it got its first results; `asked`: somebody wants it again.
 */
export type WhyJudged = 'not-judged' | 'touched' | 'configuration' | 'program' | 'removals' | 'comparison' | 'asked';

/** A period that was asked for. */
export interface JudgedPeriod extends Days {
  /** Null: its results stand. */
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
 * How far a month is. `not-judged`: calls are loaded, and there are no results; `not-over`: the same, and its last day is after the audit date; `unreadable`: there are
 * results that this version cannot read.
 */
export type MonthState = ResultsStatus | 'not-judged' | 'not-over' | 'unreadable';

/** A month with calls or results, or another period with results. */
export interface ListedPeriod extends Days {
  readonly state: MonthState;
  /** Calls of the period that are loaded, and the days of the first and the last of them; null: none. */
  readonly loaded: { readonly calls: number; readonly first_day: string; readonly last_day: string } | null;
  /** Null: there are none that can be read. */
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
  /** What came or went since its results were made and may change them; null: nothing. */
  readonly touched: TouchedPeriod | null;
}

/** All months of a workspace. */
export interface ListedMonths {
  /** Oldest first. */
  readonly months: readonly (ListedPeriod & { readonly month: string })[];
  /** Results of periods that are no calendar month; oldest first. */
  readonly other_periods: readonly ListedPeriod[];
  /** Stored results that another rulebook judged than the program has; absent: there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}
