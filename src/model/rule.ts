import type { Language } from './configuration.ts';
import type { Feed } from './feeds.ts';
import type { Cause, Contact, Level } from './findings.ts';
import type { ProofKind } from './proof.ts';

/** How certain a statement of law is (the marks of our legal research). */
export type Certainty = (typeof CERTAINTIES)[number];

/** From the most to the least certain. */
export const CERTAINTIES = ['verified', 'part-read', 'second-hand', 'our-reading', 'not-looked-up'] as const;

/** We did not read the source, or know it only second-hand. */
export const UNREAD: readonly Certainty[] = ['second-hand', 'not-looked-up'];

/** An article of a law, a code or a contract, as it applied from a day on. */
export interface Article {
  readonly id: string;
  /** First and last day in force, as ISO days; no last day: still in force. */
  readonly from: string;
  readonly to?: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly certainty: Certainty;
  /** Public address of the text, if there is one. */
  readonly url?: string;
}

/** The rule has this level from this day on, until the next version. */
export type RuleVersion =
  | { readonly from: string; readonly level: Level; readonly articles: readonly string[] }
  | { readonly from: string; readonly repealed: true };

/** A term that the company set itself: how long after the end of a relation it calls, and the term that it published for that. */
export type PolicyTerm = 'relation' | 'retention';

export interface RuleText {
  /** A few words: the name of the rule in a table. */
  readonly title: string;
  /** What went wrong, in one sentence that a consumer understands. */
  readonly sentence: string;
  /** What the rule demands, for those who must keep it. */
  readonly meaning: string;
  /** What counts as proof, and what the file must show. */
  readonly proof: string;
  /** What would have prevented it: one action, by the call centre or the company. */
  readonly remedy: string;
  /** Who can be fined, and by whom. */
  readonly sanction: string;
}

export interface RuleDefinition {
  readonly id: string;
  /** Contacts of the calls that it examines; the engine applies them. */
  readonly contacts: readonly Contact[];
  /** Contacts for which a finding is graded `possible`, whatever else applies to its grade. */
  readonly possibleOn: readonly Contact[];
  /** The rule covers protected calls only: if protection is only presumed, a finding that would be `proven` is `not-demonstrable` (rulebook, section 7). */
  readonly isForProtected: boolean;
  /** Kinds of senders that it does not bind. */
  readonly exemptSenders?: readonly string[];
  readonly versions: readonly RuleVersion[];
  /** Records behind a finding, whose ids it lists. */
  readonly restsOn: 'objection' | 'certain-objection' | 'consent' | 'relation' | 'near-miss' | 'nothing';
  /**
   * The absence of what, if it is certain, proves a finding only where the client states that its records are complete (rulebook, section 6, complete): of any
   * basis, or of one that also holds for recorded messages. Absent: no statement changes its grade.
   */
  readonly absenceOf?: 'basis' | 'basis-for-messages';
  /** The column, as `feed.column`, whose empty cells can leave it undecided: the gap of that column counts its findings. */
  readonly openWithout?: `${Feed}.${string}`;
  /** Values of the records that prove a finding, which its row shows. Absent: the reason says all. */
  readonly proof?: readonly ProofKind[];
  /** The family of section 9 of the rulebook, which decides who is responsible. */
  readonly responsibility:
    | 'objection'
    | 'basis'
    | 'scrub'
    | 'collector'
    | 'client'
    | 'own-hours'
    | 'own-limits'
    | 'vendor';
  /** The action that would remedy it: rules that name the same action are remedied together. Absent: this rule alone. */
  readonly action?: string;
  /** The cause, if the family has only one for this rule. */
  readonly cause?: Cause;
  /** It rests on what is said in the call, so it cannot judge a call before it is made. */
  readonly isSaidInCall?: true;
  /** A call centre can comply with the data that it was given: stops, its contract and its hours. */
  readonly isKnownToVendor?: true;
  /** The company's own term that a finding shows to be exceeded; absent: none. */
  readonly term?: PolicyTerm;
  /** Possible reasons; empty if it gives none. */
  readonly reasons: readonly string[];
  readonly text: Readonly<Record<Language, RuleText>>;
}

/** A rule as reports and `belaudit rules` show it: its definition with the articles that it names. */
export interface RuleDocumentation extends RuleDefinition {
  readonly articles: Readonly<Record<string, Article>>;
}
