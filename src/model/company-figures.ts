import type { Verdict } from './findings.ts';
import type { OverTime } from './over-time.ts';
import type { Rate } from './rate.ts';

/** Figures that only the company's report shows, for all call centres together. */
export interface CompanyFigures {
  /** In-scope conversations by legal basis and outcome; adds up to the conversations of the totals. */
  readonly flow: readonly BasisFlow[];
  /** Violating calls by local calendar year, oldest first; adds up to the violating calls of the totals. */
  readonly limitation: readonly LimitationYear[];
  /** Months of all call centres together. */
  readonly over_time: OverTime;
  /** The rate in the previous month's results, over all their call centres; null if the workspace does not have them. */
  readonly previous: { readonly from: string; readonly to: string; readonly rate: Rate } | null;
  /** Complaints about a day of the period, by who passed them on; most complaints first. */
  readonly complaints: readonly ComplaintFigures[];
}

export interface BasisFlow {
  readonly basis: string;
  readonly verdict: Verdict;
  readonly conversations: number;
}

/** Violations of one year, and how long they can be fined (Awb 5:45). */
export interface LimitationYear {
  readonly year: string;
  readonly violating_calls: number;
  /** Violations that lack proof: no violation of the law is proven. */
  readonly without_proof: number;
  /** Violations past limitation. */
  readonly fine_lapsed: number;
  /** The last day on which the oldest of the remaining violations can be fined; null if there are none. */
  readonly first_lapse: string | null;
}

export interface ComplaintFigures {
  /** A source that the country knows; empty if unknown. */
  readonly source: string;
  readonly complaints: number;
  /** Complaints for which no call centre's log has a call. */
  readonly without_call: number;
  /** Complaints for which a log has a call with verdict violation, from the day before to the day after. */
  readonly with_violation: number;
}
