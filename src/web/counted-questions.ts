import type { OutcomeCount, QuestionsOutcome } from '../index.ts';

/** The questions, the settings with which they were counted, and the outcome before the last answer. */
export interface CountedQuestions {
  readonly outcome: QuestionsOutcome;
  /** Digest of the settings. */
  readonly digest: string;
  /** Null: nothing was answered before the count. */
  readonly before: readonly OutcomeCount[] | null;
}
