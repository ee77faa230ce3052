/** What one call centre answered to findings, in counts. */
export interface AnswerFigures {
  readonly vendor: string;
  readonly accepted: number;
  readonly disputed: number;
  /** An explanation alone. */
  readonly explained: number;
  /** About calls of this period, of which there is no such finding. */
  readonly without_finding: number;
  /** About calls that are loaded and outside the period. */
  readonly of_other_periods: number;
  /** About calls that are not loaded. */
  readonly without_call: number;
}
