import type { Language } from '../model/configuration.ts';
import type { Cause, Grade, Level, Verdict } from '../model/findings.ts';
import type { Certainty } from '../model/rule.ts';
import { words as english } from './finding-words.en.ts';
import { words as dutch } from './finding-words.nl.ts';
import type { OneOrMany } from './numbers.ts';

/** The words for a finding in one language, the same in every report. */
export interface FindingWords {
  /** Why a party is responsible. */
  readonly causes: Readonly<Record<Cause, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** Words for the contact of a call; empty for a conversation. */
  readonly contacts: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly gradeDefinitions: Readonly<Record<Grade, string>>;
  /** How certain the law is for this finding; null: the finding rests on an agreement or an own norm. */
  readonly law: (certainty: Certainty | null) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Words beside the number of calls with that verdict. */
  readonly verdictsCounted: Readonly<Record<Verdict, OneOrMany>>;
  readonly verdictDefinitions: Readonly<Record<Verdict, string>>;
  /** The cause of one finding, with the moment of the hand-over if it is known (as printed). */
  readonly causeOf: (cause: string, handedOver: string) => string;
  /** The reason of one finding, with the moment of the objection if it is known (as printed). */
  readonly reasonOf: (reason: string, objected: string) => string;
}

export function findingWords(language: Language): FindingWords {
  return language === 'nl' ? dutch : english;
}
