import type { Cause } from './findings.ts';

/** The rating of a period. It follows a rule that is printed beside it; it is no opinion. */
export type RatingLevel = 'in-order' | 'attention' | 'serious' | 'not-assessable';

/** The reasons for a level; several can apply. */
export type RatingReason = 'blocking-gap' | 'rate' | 'repeated' | 'completeness';

/** Limits in violating calls per 10,000 in-scope conversations (`policy.rating`). */
export interface RatingLimits {
  /** At this rate: attention. */
  readonly attention_from: number;
  /** At this lower end of the interval: serious. */
  readonly serious_from: number;
}

export interface Rating {
  readonly level: RatingLevel;
  /** Empty: in order. */
  readonly because: readonly RatingReason[];
  /** Causes of last month that the register says the same party was told of by the end of this period, and that come back at least as often by conversation. */
  readonly repeated: readonly RepeatedCause[];
  /** Results of the checks of the logs. */
  readonly anomalies: number;
}

/** Statute findings that are proven or not demonstrable, for one party, rule and cause. */
export interface RepeatedCause {
  readonly party: string;
  readonly rule: string;
  readonly cause: Cause;
  readonly before: number;
  readonly findings: number;
  /** Conversations of this period and of last month, to compare by. Absent in results of an earlier version. */
  readonly conversations?: number;
  readonly conversations_before?: number;
}
