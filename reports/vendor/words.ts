import type { Printed } from '../../src/language/phrases.ts';
import type { ProofWords } from '../../src/language/proof-words.ts';
import type { Feed } from '../../src/model/feeds.ts';
import type { Grade, Level, Verdict } from '../../src/model/findings.ts';
import type { Certainty } from '../../src/model/rule.ts';
import type { ProblemFigure, Rate } from '../../src/model/summary.ts';
import type { DetailWords } from './detail-words.ts';
import type { LABELS, TEXTS } from './words.nl.ts';

/** The responsible party, from the point of view of the call centre that reads the report. */
export type Party = 'own' | 'client' | 'other' | 'undetermined';
export const PARTIES: readonly Party[] = ['own', 'client', 'other', 'undetermined'];

/** Names in printable form. */
export interface Names {
  readonly vendor: string;
  readonly client: string;
}

export interface PartyCounts {
  readonly own: number;
  readonly client: number;
  /** Other call centres, separately: a call can count for several. */
  readonly others: readonly number[];
  readonly undetermined: number;
}

/** A group of hours that may have more than its share of the violations. */
export interface TimeShare {
  readonly kind: 'outside-hours' | 'evening' | 'weekend' | 'weekday';
  /** 1 Monday to 7 Sunday; of kind `weekday` only. */
  readonly weekday: number;
  readonly part: number;
  readonly whole: number;
}

export type Labels = Readonly<typeof LABELS>;

/** Every word of the report in one language. Sentences are whole: none is assembled from parts of others. */
export interface VendorWords extends Printed, Readonly<typeof TEXTS> {
  readonly labels: Labels;
  /** Words of the parts about the course of events. */
  readonly details: DetailWords;
  readonly proof: ProofWords;
  readonly days: readonly string[];

  readonly title: (names: Names, period: string) => string;
  readonly annexTitle: (names: Names, period: string, volume: number) => string;
  readonly commissioned: (names: Names, period: string) => string;
  /** `during` begins a sentence: `In juni 2026`. */
  readonly verdictCalls: (
    calls: number,
    inScope: number,
    conversations: number,
    names: Names,
    during: string,
  ) => string;
  /** `without`: of the violations, those without proof. */
  readonly verdictViolations: (violations: number, without: number, breaches: number, reviews: number) => string;
  readonly verdictParties: (violations: number, parties: PartyCounts, names: Names) => string;
  readonly conversationsNote: (inScope: number) => string;
  readonly violationsNote: (violations: number, without: number, lapsed: number) => string;
  /** `undetermined`: of the violations, those for which nobody can be named. */
  readonly ownNote: (violations: number, own: number, undetermined: number) => string;
  readonly rate: (rate: Rate) => string;
  readonly rateCounts: (rate: Rate) => string;
  readonly rateComparison: (now: Rate, before: Rate | null) => string;
  /** How much may be chance; empty if there are too few conversations to say. */
  readonly rateChance: (rate: Rate) => string;
  /** `found`: calls with any finding, `violations` among them. */
  readonly verdictBarTitle: (calls: number, found: number, violations: number, without: number) => string;
  readonly describeParts: (parts: readonly { readonly label: string; readonly value: number }[]) => string;
  readonly actionsLead: (actions: number) => string;

  /** `undetermined`: findings for which nobody can be named. */
  readonly whoTitle: (findings: number, own: number, client: number, undetermined: number) => string;
  /** @param hasRules the part has a table of rules, which link to their findings */
  readonly whoLead: (hasRules: boolean) => string;
  /** About a bar that would make the others invisible. */
  readonly whoBroken: (rule: string) => string;
  readonly whoEmpty: (names: Names, checked: number) => string;
  readonly ruleTotal: (findings: number) => string;
  readonly party: (party: Party) => string;
  readonly partyColumn: (party: Party) => string;
  readonly cause: (cause: string) => string;
  /** The cause of one finding, with the moment of the hand-over if it is known (as printed). */
  readonly causeOf: (cause: string, handedOver: string) => string;
  readonly reason: (reason: string) => string;
  /** The reason of one finding, with the moment of the objection if it is known (as printed). */
  readonly reasonOf: (reason: string, objected: string) => string;
  /** What to say about the contact of a call; empty for a conversation. */
  readonly contact: (contact: string) => string;
  readonly grade: (grade: Grade) => string;
  /** What precedes a rule's sentence. */
  readonly gradePrefix: (grade: Grade) => string;
  readonly gradeDefinition: (grade: Grade) => string;
  readonly verdict: (verdict: Verdict) => string;
  /** Beside the number of calls with that verdict. */
  readonly verdictCounted: (verdict: Verdict, calls: number) => string;
  readonly verdictDefinition: (verdict: Verdict) => string;
  readonly level: (level: Level) => string;

  readonly whenTitle: (share: TimeShare | null, violations: number) => string;
  readonly whenLead: (violations: number) => string;
  readonly whenOutside: (outside: number, drawn: boolean) => string;
  readonly whenElsewhere: (calls: number) => string;
  readonly whenEmpty: (names: Names) => string;
  /** `where` is each hour with a violation. */
  readonly whenDescription: (
    conversations: number,
    violations: number,
    where: readonly { readonly day: string; readonly hour: number; readonly violations: number }[],
  ) => string;

  readonly findingsLead: (findings: number, rules: number, annexes: number, csv: string) => string;
  readonly findingsAnnexLead: (from: number, to: number, total: number, report: string, csv: string) => string;
  /** The link from findings to how their rule is judged. */
  readonly howJudged: string;
  readonly findingsContinued: (shown: number, total: number, first: string, last: string) => string;
  readonly findingsEmpty: (names: Names, calls: number, rules: number) => string;
  readonly gradeCounts: (grades: Readonly<Record<Grade, number>>) => string;
  readonly sourceRow: (row: number) => string;
  readonly agent: (pseudonym: string) => string;
  readonly part: (shown: number, total: number) => string;

  readonly sureLead: (missing: number) => string;
  readonly feed: (feed: Feed) => string;
  readonly loaded: (first: string | null, last: string | null, calls: number) => string;
  readonly loadedLate: (first: string, from: string) => string;
  readonly loadedEarly: (last: string, to: string) => string;
  /** @param removed rows of these files that were removed */
  readonly filesLead: (files: number, removed: number) => string;
  readonly problemKind: (kind: ProblemFigure['kind']) => string;
  /** A reason of the intake in words; an unknown one unchanged. */
  readonly problemReason: (reason: string) => string;
  readonly firstOf: (shown: number, total: number) => string;
  readonly completenessLead: (results: number, checked: number, unchecked: number) => string;
  /** A result by its name, what was expected and what was found. */
  readonly completenessValues: (name: string, expected: string, found: string) => string;
  /** Names of results, and how many more there are. */
  readonly completenessNames: (names: readonly string[], more: number) => string;
  readonly revisions: (rows: number, feed: string) => string;
  readonly leftOut: (file: string) => string;
  readonly withoutRows: (file: string) => string;
  readonly lostObjections: (rejected: number, withoutNumber: number) => string;
  /** Without their names: anybody can have written the rows. */
  readonly unknownEntities: (rows: number, feed: string) => string;

  readonly howLead: (rules: number) => string;
  readonly howEmpty: (rules: number) => string;
  readonly since: (level: Level, from: string) => string;
  /** A line of law, worded as certain as we are of it; null if it is not to be printed; `site` is where it was read, or empty. */
  readonly article: (certainty: Certainty, title: string, site: string) => string | null;
  /** How certain the law behind a rule is; null if it is not law. */
  readonly lawCertainty: (certainty: Certainty | null) => string;
  /** The two kinds of certainty, which are never mixed. */
  /** What follows if protection is only presumed (rulebook, sections 4 and 7). */
  readonly presumed: readonly [term: string, definition: string];
  readonly certainties: readonly (readonly [term: string, definition: string])[];
  readonly noArticle: (level: Level) => string;
}
