/** How a call centre's conversations can be grouped. `list`: the day on which the number was last handed over as a lead before the call. */
export type Dimension = 'campaign' | 'list' | 'agent' | 'caller-number';
export const DIMENSIONS: readonly Dimension[] = ['campaign', 'list', 'agent', 'caller-number'];

/** Where violations concentrate: in-scope conversations, and those with verdict violation, by one dimension. */
export interface Concentration {
  readonly dimension: Dimension;
  readonly conversations: number;
  readonly violations: number;
  /** Number of different subjects, not counting the unknown one. */
  readonly subjects: number;
  /** Conversations whose subject is unknown. */
  readonly unknown: number;
  /** The smallest number of subjects that together hold at least half of the violations. */
  readonly half: number;
  /** The first ten subjects, most violations first; the unknown subject counts like any other. */
  readonly rows: readonly ConcentrationRow[];
}

export interface ConcentrationRow {
  /** A campaign, the local day of a list, an agent's name as in the log, or a masked caller number; empty: unknown. */
  readonly subject: string;
  readonly conversations: number;
  readonly violations: number;
  /**
   * Probability of at least this many violations if each fell on a random conversation (exact binomial), corrected for all subjects of all dimensions of the
   * call centre (Holm); four decimals.
   */
  readonly chance: number;
}

/** A corrected probability below this counts as more than chance. */
export const SIGNIFICANCE: number = 0.05;
