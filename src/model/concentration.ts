/** What a call centre's conversations can be told apart by. `list`: the day of the last lead handover of the number before the call. */
export type Dimension = 'campaign' | 'list' | 'agent' | 'caller-number';
export const DIMENSIONS: readonly Dimension[] = ['campaign', 'list', 'agent', 'caller-number'];

/** Where violations concentrate: in-scope conversations, and those among them with verdict violation, by one dimension. */
export interface Concentration {
  readonly dimension: Dimension;
  readonly conversations: number;
  readonly violations: number;
  /** Different subjects, the unknown one not counted. */
  readonly subjects: number;
  /** Conversations of which the subject is not known. */
  readonly unknown: number;
  /** The fewest subjects that together hold at least half of the violations: how many. */
  readonly half: number;
  /** The first ten of them, most violations first; the unknown subject is one like the others. */
  readonly rows: readonly ConcentrationRow[];
}

export interface ConcentrationRow {
  /** A campaign, the local day of a list, an agent's name as the log has it, or a masked caller number; empty: not known. */
  readonly subject: string;
  readonly conversations: number;
  readonly violations: number;
  /**
   * Chance of at least so many violations if each fell on a conversation at random (exact binomial), corrected for all subjects of
   * all dimensions of the call centre (Holm); four decimals.
   */
  readonly chance: number;
}

/** Below this corrected chance we say that it is more than chance. */
export const SIGNIFICANCE: number = 0.05;
