import type { Language } from './configuration.ts';
import type { Cause, Contact, Level } from './findings.ts';

/** How sure we are of a statement of law (the marks of our legal research). */
export type Certainty = 'verified' | 'second-hand' | 'part-read' | 'our-reading' | 'not-looked-up';

/** From the surest to the least sure. */
export const CERTAINTIES: readonly Certainty[] = [
  'verified',
  'part-read',
  'second-hand',
  'our-reading',
  'not-looked-up',
];

/** The source itself was not read, or is only known from others. */
export const UNREAD: readonly Certainty[] = ['second-hand', 'not-looked-up'];

/** An article of a law, of a code or of a contract, as it applied from a day on. */
export interface Article {
  readonly id: string;
  /** First and last day in force, as ISO days; no last day: it still is. */
  readonly from: string;
  readonly to?: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly certainty: Certainty;
  /** Public address of the text, where there is one. */
  readonly url?: string;
}

/** From this day on the rule has this level; the next version ends it. */
export type RuleVersion =
  | { readonly from: string; readonly level: Level; readonly articles: readonly string[] }
  | { readonly from: string; readonly repealed: true };

export interface RuleText {
  /** A few words: the name of the rule in a table. */
  readonly title: string;
  /** What went wrong, in one sentence to a consumer's understanding. */
  readonly sentence: string;
  /** What the rule asks, for who has to keep it. */
  readonly meaning: string;
  /** What counts as proof, and what the file must show. */
  readonly proof: string;
  /** What would have prevented it: one action, for the call centre or the company. */
  readonly remedy: string;
  /** Who can be fined, and by whom. */
  readonly sanction: string;
}

export interface RuleDefinition {
  readonly id: string;
  /** Contacts of a call that it looks at; the engine puts them on. */
  readonly contacts: readonly Contact[];
  /** Contacts on which a finding is graded `possible`, whatever else is said of its grade. */
  readonly possibleOn: readonly Contact[];
  /**
   * The rule holds for protected calls alone: where protection is only presumed, a finding that would be `proven` is `not-demonstrable`
   * (rulebook, section 7).
   */
  readonly isForProtected: boolean;
  readonly versions: readonly RuleVersion[];
  /** Which records stand behind a finding: they become its ids. */
  readonly restsOn: 'objection' | 'certain-objection' | 'consent' | 'relation' | 'near-miss' | 'nothing';
  /** The family of section 9 of the rulebook that says who answers for it. */
  readonly responsibility: 'objection' | 'basis' | 'scrub' | 'collector' | 'client' | 'own-hours' | 'vendor';
  /** What one action would mend: rules that name the same are mended together. Absent: this rule alone. */
  readonly action?: string;
  /** The cause, where the family has only one for this rule. */
  readonly cause?: Cause;
  /** Reasons that it can give; empty where it gives none. */
  readonly reasons: readonly string[];
  readonly text: Readonly<Record<Language, RuleText>>;
}

/** A rule as reports and `belaudit rules` show it: its definition with the articles it names. */
export interface RuleDocumentation extends RuleDefinition {
  readonly articles: Readonly<Record<string, Article>>;
}
