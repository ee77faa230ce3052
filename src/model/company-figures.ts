import type { Verdict } from './findings.ts';
import type { OverTime } from './over-time.ts';
import type { Rate } from './rate.ts';

/** What only the report for the company shows, of all call centres together. */
export interface CompanyFigures {
  /** In-scope conversations by what they rest on and what became of them; adds up to the conversations of the totals. */
  readonly flow: readonly BasisFlow[];
  /** Violating calls by local calendar year, oldest first; adds up to the violating calls of the totals. */
  readonly limitation: readonly LimitationYear[];
  /** Months of all call centres together. */
  readonly over_time: OverTime;
  /** The rate of the results of the month before, of all call centres that those hold; null where they are not in the workspace. */
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
  /** Those whose proof is lacking: no violation of the law is proven. */
  readonly without_proof: number;
  /** Those after limitation. */
  readonly fine_lapsed: number;
  /** The last day on which the oldest of the others can be fined; null where there are none. */
  readonly first_lapse: string | null;
}

export interface ComplaintFigures {
  /** `acm`, `own`, `cire`; empty where nothing is known. */
  readonly source: string;
  readonly complaints: number;
  /** Those of which no call centre's log holds a call. */
  readonly without_call: number;
  /** Those of which a log holds a call with verdict violation, from the day before to the day after. */
  readonly with_violation: number;
}
