import type { Rate } from './rate.ts';

/** One calendar month of a call centre's results, as far as it is in the period. */
export interface MonthFigures {
  /** `2026-06`. */
  readonly month: string;
  /** Its first and last day within the period. */
  readonly from: string;
  readonly to: string;
  /** Violating calls per 10,000 in-scope conversations. */
  readonly rate: Rate;
  /** Findings by rule; only rules with a finding. */
  readonly rules: readonly { readonly rule: string; readonly findings: number }[];
}

/** Thirteen months: the last one of the period, and the twelve before it. */
export interface OverTime {
  /** Oldest first. A month without results in the workspace has no rate. */
  readonly months: readonly {
    readonly month: string;
    readonly from: string;
    readonly to: string;
    readonly source: 'this-period' | 'earlier-results' | 'no-results';
    readonly rate: Rate | null;
  }[];
  /** The month before the last one, if it has results; null: new and ended problems are unknown. */
  readonly compared_with: { readonly from: string; readonly to: string } | null;
  /** Rules with a finding in the last month or the one before; empty if there is nothing to compare with. */
  readonly problems: readonly Problem[];
}

/** The change in a rule's findings since the month before. */
export interface Problem {
  readonly rule: string;
  /** `unknown`: it had findings in the month before and none in the last one, of which the log lacks days. */
  readonly state: 'new' | 'repeated' | 'ended' | 'unknown';
  /** Findings of the last month. */
  readonly findings: number;
  /** Findings of the month before. */
  readonly before: number;
  /** Consecutive months with findings of the rule, up to the last one; 0 if that one has none. */
  readonly months_in_a_row: number;
  /** The rule came into force after the month before began, so only the rule itself may be new. */
  readonly is_new_rule: boolean;
}

/** A day within the thirteen months on which the law, or what a rule demands, changed. */
export interface LawChange {
  readonly day: string;
  readonly kind: 'regime' | 'rule-begins' | 'rule-changes' | 'rule-ends';
  /** A regime or a rule. */
  readonly id: string;
}
