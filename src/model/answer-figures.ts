/** What one call centre replied to findings, in counts. */
export interface AnswerFigures {
  readonly vendor: string;
  readonly accepted: number;
  readonly disputed: number;
  /** Explanations that neither accept nor dispute. */
  readonly explained: number;
  /** Replies about calls of this period that have no such finding. */
  readonly without_finding: number;
  /** Replies about loaded calls outside the period. */
  readonly of_other_periods: number;
  /** Replies about calls that are not loaded. */
  readonly without_call: number;
}
