import type { Cause, Grade, Level, Verdict } from '../model/findings.ts';
import type { Certainty } from '../model/rule.ts';
import type { OneOrMany } from './numbers.ts';

/** What is said of one finding, in one language: the same words in every report. */
export interface FindingWords {
  /** Why a party answers for it. */
  readonly causes: Readonly<Record<Cause, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** What is to be said of the contact of a call; empty for a conversation. */
  readonly contacts: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly gradeDefinitions: Readonly<Record<Grade, string>>;
  /** How sure the law is that a finding names; null: an agreement or an own norm. */
  readonly law: (certainty: Certainty | null) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Beside how many calls got it. */
  readonly verdictsCounted: Readonly<Record<Verdict, OneOrMany>>;
  readonly verdictDefinitions: Readonly<Record<Verdict, string>>;
  /** The cause of one finding, with the moment of the hand-over where it is known (as printed). */
  readonly causeOf: (cause: string, handedOver: string) => string;
  /** The reason of one finding, with the moment of the objection where it is known (as printed). */
  readonly reasonOf: (reason: string, objected: string) => string;
}
