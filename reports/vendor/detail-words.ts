import type { Dimension } from '../../src/model/concentration.ts';
import type { Contact, Regime } from '../../src/model/findings.ts';
import type { LawChange, Problem } from '../../src/model/over-time.ts';
import type { Rate } from '../../src/model/rate.ts';
import type { ChangeCounts } from '../../src/model/results-version.ts';
import type { StoryEventKind } from '../../src/model/story.ts';
import type { TEXTS } from './detail-words.nl.ts';
import type { SharedByAll } from './finding-rows.ts';
import type { Names, Party } from './words.ts';

/** The last month compared with earlier ones. */
export interface MonthComparison {
  /** Names of the last month and of the one before it. */
  readonly month: string;
  readonly monthBefore: string;
  readonly now: Rate;
  /** Null if there are no results of the month before. */
  readonly before: Rate | null;
  /** All earlier months with a rate, at least two, are on the same side of the last one's interval. */
  readonly beyondAll: 'above' | 'below' | null;
  readonly hasEarlier: boolean;
}

export interface ChangeCauses {
  /** Files of other call centres. */
  readonly others: boolean;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly configuration: boolean;
  readonly rowsRemoved: boolean;
  readonly rulebook: boolean;
  readonly program: boolean;
  readonly asOf: boolean;
  readonly earlierMonths: boolean;
}

/** Words of the parts about events over time: over time, stops, concentration, stories, penalty, corrections. */
/** Hours of a term; assumed: the configuration names none, and nobody agreed to this one. */
export interface Term {
  readonly hours: number;
  readonly assumed: boolean;
}

export interface DetailWords extends Readonly<typeof TEXTS> {
  readonly overTimeTitle: (comparison: MonthComparison) => string;
  /** Replaces everything if no earlier month is judged. @param loadedFrom first day that is loaded before the period; empty if none */
  readonly notJudged: (loadedFrom: string, client: string) => string;
  /** For how many months on the chart there are no results. */
  readonly monthsWithout: (without: number, months: number) => string;
  readonly partOfMonth: (from: string, to: string) => string;
  readonly shortMonth: (month: string) => string;
  readonly longMonth: (month: string) => string;
  /** A month with too few conversations for a meaningful rate. */
  readonly tooFew: string;
  /** No month has enough conversations, so there is no chart. */
  readonly noMonthDrawn: string;
  /** For a draft without a proven violation. */
  readonly withheld: string;
  readonly lawChange: (kind: LawChange['kind'], subject: string, day: string) => string;
  readonly regime: (regime: Regime) => string;
  readonly problemsHeading: (problems: readonly Problem[], month: string) => string;
  readonly problemsUnknown: (month: string, monthBefore: string) => string;
  readonly problemsNone: (month: string, monthBefore: string) => string;
  readonly problemColumns: (month: string, monthBefore: string) => readonly string[];
  readonly problemState: (problem: Problem) => string;

  readonly ownHoursSeveral: (day: string) => string;

  readonly stopsTitle: (calledAfter: number, tooLate: number, during: string) => string;
  readonly stopsLead: (objections: number, lastDay: string) => string;
  readonly stopsNone: (objections: number, lastDay: string, during: string) => string;
  /** A bin between two numbers of hours; null: no bound. */
  readonly timeBin: (above: number | null, upTo: number | null) => string;
  readonly worstHeading: (shown: number, all: number) => string;
  readonly worstColumns: readonly string[];
  readonly recordedBy: (party: Party) => string;
  readonly duration: (hours: number) => string;
  readonly callsAfter: (calls: number) => string;
  readonly passedOnTitle: (stops: number, inTime: number, never: number) => string;
  readonly passedOnLead: (during: string, passOn: Term, suppression: Term) => string;
  /** Replaces the lead and the chart if no hand-over of a stop to this call centre is loaded. */
  readonly passedOnNotShown: (during: string, stops: number) => string;
  readonly passedOnNone: (during: string) => string;

  readonly concentrationLead: (violations: number) => string;
  /** For a draft with an implausible outcome. */
  readonly concentrationWithheld: string;
  /** About the unknown subject, which is not a group to compare. */
  readonly notTested: string;
  /** `held` of `violations` fell on `half` of `subjects`; a `group` if one of them is the unknown one. */
  readonly concentrationTitle: (
    dimension: Dimension | 'group',
    half: number,
    subjects: number,
    held: number,
    violations: number,
    beyondChance: number,
  ) => string;
  readonly concentrationSpread: (dimension: Dimension | 'group', half: number, subjects: number) => string;
  readonly concentrationSingle: (dimensions: readonly Dimension[]) => string;
  readonly concentrationColumns: (dimension: Dimension) => readonly string[];
  readonly subjectUnknown: (dimension: Dimension) => string;
  readonly listOf: (day: string) => string;
  readonly beyondChance: (chance: number, isBeyond: boolean) => string;

  readonly storiesHeading: (stories: number) => string;
  readonly storiesLead: (stories: number) => string;
  readonly storyHeading: (place: number, title: string) => string;
  /** The link from a finding to its story. */
  readonly storyOf: (place: number) => string;
  readonly storyCalls: (calls: number, findings: number) => string;
  readonly storyVerdict: (grade: string, reason: string, party: string | null, cause: string) => string;
  readonly storyDescription: (events: readonly string[]) => string;
  readonly storyLeftOut: (events: number) => string;
  readonly event: (kind: StoryEventKind, detail: string) => string;
  readonly eventShort: (kind: StoryEventKind) => string;
  readonly contactOf: (contact: Contact) => string;
  readonly moreCalls: (calls: number) => string;
  readonly until: (first: string, last: string) => string;
  readonly lawBand: (regime: string) => string;
  readonly counted: (counted: string) => string;
  readonly relation: (kind: string) => string;
  readonly relationKind: (kind: string) => string;
  readonly storyColumns: readonly string[];

  /** Why a stop counts although it was on its way within the agreed time. */
  readonly onItsWay: string;

  /** @param violations calls of others with a violation for which it is responsible */
  readonly elsewhereLead: (findings: number, calls: number, violations: number, client: string) => string;
  readonly elsewhereCut: (shown: number, all: number, csv: string) => string;
  readonly elsewhereColumns: readonly string[];
  /** @param own violating calls of its own for which it is responsible */
  readonly elsewhereSentence: (violations: number, own: number, findings: number) => string;
  /** After the figure about its own calls; empty if there are none of others. */
  readonly elsewhereNote: (violations: number) => string;

  /** Checks that found nothing, with how much each examined; empty if none. */
  readonly quietChecks: (checks: readonly string[]) => string;
  /** Checks that could not be done, each with the reason; empty if none. */
  readonly uncheckedChecks: (checks: readonly string[]) => string;
  /** Headings of findings: by the moment alone, and by what the records show. */
  readonly momentColumn: string;
  /** If the file is named above the table. */
  readonly lineColumn: string;
  /** After a finding whose cause is named above the table. */
  readonly delivered: (moment: string) => string;
  /** The properties that all findings of a table share. */
  readonly sharedByAll: (shared: SharedByAll) => string;
  readonly inFiles: (files: number) => string;
  /** In one line: findings that differ only in the call. */
  readonly alike: (findings: number) => string;

  readonly penaltyNone: (names: Names) => string;
  readonly penaltyTitle: (calls: number, price: string, sum: string) => string;
  readonly penaltyClause: (price: string) => string;
  /** The clause under which it is claimed, quoted; null if not given. */
  readonly penaltyUnder: (clause: string | null) => string;
  /** The part of the sum that rests on law that was not read. */
  readonly penaltyUnread: (calls: number, sum: string) => string;
  readonly penaltyOthers: (calls: number) => string;
  readonly penaltyRuleColumns: readonly string[];
  readonly penaltyCallsHeading: (shown: number, all: number, csv: string) => string;
  readonly penaltyColumns: readonly string[];
  readonly money: (amount: number, currency: string) => string;

  readonly version: (number: number, replaced: number, asOf: string, run: string) => string;
  readonly changesLead: (counts: ChangeCounts) => string;
  readonly changesBecause: (causes: ChangeCauses) => string;
  readonly changesFiles: (names: readonly string[]) => string;
  readonly changesColumns: readonly string[];

  /** @param chapter with the rules and their measures */
  readonly actionsMore: (more: number, chapter: string) => string;
  readonly outOfScope: (calls: number, inScope: number) => string;
}
