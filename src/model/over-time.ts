import type { Rate } from './rate.ts';

/** One calendar month of a call centre's results, as far as the period holds it. */
export interface MonthFigures {
  /** `2026-06`. */
  readonly month: string;
  /** First and last day of it that the period holds. */
  readonly from: string;
  readonly to: string;
  /** Violating calls per 10,000 in-scope conversations. */
  readonly rate: Rate;
  /** Findings by rule; only rules that found something. */
  readonly rules: readonly { readonly rule: string; readonly findings: number }[];
}

/** Thirteen months: the last one of the period, and the twelve before it. */
export interface OverTime {
  /** Oldest first. A month of which the workspace holds no results has no rate: none is invented. */
  readonly months: readonly {
    readonly month: string;
    readonly from: string;
    readonly to: string;
    readonly source: 'this-period' | 'earlier-results' | 'no-results';
    readonly rate: Rate | null;
  }[];
  /** The month before the last one, where there are results of it; null: what is new or over cannot be told. */
  readonly compared_with: { readonly from: string; readonly to: string } | null;
  /** Rules that found something in the last month or in the one before; empty where there is nothing to compare with. */
  readonly problems: readonly Problem[];
}

/** What became of the findings of one rule since the month before. */
export interface Problem {
  readonly rule: string;
  readonly state: 'new' | 'repeated' | 'ended';
  /** Findings of the last month. */
  readonly findings: number;
  /** Findings of the month before. */
  readonly before: number;
  /** Months without a break, up to the last one, in which the rule found something; 0 where it ended. */
  readonly months_in_a_row: number;
  /** The rule came into force after the month before began: what is new may be the rule. */
  readonly is_new_rule: boolean;
}

/** A day of the thirteen months on which the law changed, or what a rule asks. */
export interface LawChange {
  readonly day: string;
  readonly kind: 'regime' | 'rule-begins' | 'rule-changes' | 'rule-ends';
  /** A regime or a rule. */
  readonly id: string;
}
