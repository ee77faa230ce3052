import type { Printed } from '../../src/language/phrases.ts';
import type { Feed } from '../../src/model/feeds.ts';
import type { Cause, Grade, Verdict } from '../../src/model/findings.ts';
import type { RateWithheld } from '../../src/model/rate.ts';
import type { ChangeCounts, ChangeReason } from '../../src/model/results-version.ts';
import type { Certainty } from '../../src/model/rule.ts';
import type { Rate } from '../../src/model/summary.ts';
import type { LABELS, TEXTS } from './words.nl.ts';

/** Words for differences from the previous version. */
export interface ChangesWords {
  readonly changesHeading: (replaced: number) => string;
  readonly changesLead: (before: number, now: number, counts: ChangeCounts) => string;
  readonly changesUnknown: string;
  /** Files that were added, changed and removed; empty if there are none. */
  readonly changesFiles: (added: number, changed: number, removed: number) => string;
  readonly changesColumns: readonly [before: string, now: string, came: string, went: string, changed: string];
  readonly changesReason: string;
  readonly changeReasons: Readonly<Record<ChangeReason, string>>;
  readonly changesWhere: string;
}

export type Labels = Readonly<typeof LABELS>;

export interface NamedAmount {
  readonly name: string;
  readonly amount: string;
  /** The part that rests only on law that was not read; empty if there is none. */
  readonly unread: string;
}

/** Every word of the report in one language. Sentences are whole: none is assembled from parts of others. */
export interface ManagementWords extends Printed, ChangesWords, Readonly<typeof TEXTS> {
  readonly labels: Labels;
  readonly money: (amount: number, currency: string) => string;
  readonly month: (month: string) => string;

  readonly title: (client: string, period: string) => string;
  readonly commissioned: (vendors: number, period: string) => string;
  readonly version: (number: number, replaced: number, asOf: string) => string;
  readonly conversationsNote: (inScope: number) => string;
  /** `without`: of the violations, those without proof. */
  readonly violationsNote: (violations: number, without: number, lapsed: number) => string;
  /** `undetermined`: of the violations, those for which nobody can be named. */
  readonly ownNote: (violations: number, own: number, undetermined: number) => string;

  /** `during` begins a sentence: `In juni 2026`. */
  readonly stateCalls: (inScope: number, conversations: number, vendors: number, during: string) => string;
  readonly stateViolations: (violations: number, without: number, breaches: number, reviews: number) => string;
  /** `before`: the month before, if its results are there. */
  readonly stateRate: (rate: Rate, before: { readonly period: string; readonly rate: Rate } | null) => string;
  readonly stateParties: (
    violations: number,
    client: string,
    own: number,
    vendors: readonly { readonly name: string; readonly calls: number }[],
    undetermined: number,
  ) => string;
  readonly stateSureness: (results: number, missing: number) => string;
  readonly risksEmpty: (calls: number, rules: number) => string;
  readonly findingsUnit: (findings: number) => string;
  readonly gradeCounts: (grades: Readonly<Record<Grade, number>>) => string;
  readonly riskWhere: (party: string, cause: Cause, findings: number, all: number) => string;
  readonly decisionsLead: (decisions: number) => string;
  readonly decidePenalty: (vendors: number) => string;
  /** How certain the law is, beside how certain the facts are. */
  readonly lawCertainty: (certainty: Certainty | null) => string;
  readonly penaltySums: (penalties: readonly NamedAmount[]) => string;
  readonly decideQuestions: (questions: number) => string;
  readonly decideMissing: (feeds: readonly Feed[]) => string;
  readonly missingWhy: (feeds: number) => string;
  readonly decideGaps: (gaps: number) => string;
  /** `told`: the first of them. */
  readonly gapsWhy: (told: readonly string[], all: number) => string;

  /** For a draft without a proven violation. */
  readonly rateWithheld: (why: RateWithheld) => string;
  readonly rate: (rate: Rate) => string;
  readonly interval: (rate: Rate) => string;
  readonly allVendors: (vendors: number) => string;
  /** `pairs`: pairs of call centres that differ. */
  readonly comparisonTitle: (pairs: number, vendors: number) => string;
  readonly comparison: (higher: string, lower: readonly string[]) => string;
  readonly sideBySideColumns: readonly string[];
  /** That calls of others are shown to a call centre by code. */
  readonly codesNote: (file: string) => string;
  readonly ownOf: (violations: number, undetermined: number) => string;
  readonly unchecked: (checks: number) => string;
  /** Earlier months are loaded and not judged. @param from first day that is loaded */
  readonly notJudged: (from: string) => string;
  readonly trendTitle: (vendor: string) => string;
  /** If a call centre has no measure. `unknown`: of how many violations in its calls nobody is known to answer for them. */
  readonly noMeasure: (unknown: 'all' | 'some' | 'none') => string;

  /** `undetermined`: of the findings, those for which nobody can be named. */
  readonly ownPartEmpty: (client: string, findings: number, undetermined: number) => string;
  readonly ownPartTitle: (own: number, all: number, cause: Cause, most: number) => string;
  /** About a bar that would make the others invisible. */
  readonly barBroken: (label: string) => string;
  readonly causeLabel: (cause: Cause) => string;
  readonly grade: (grade: Grade) => string;
  readonly ownMeasuresLead: (measures: number) => string;

  readonly stopsCalled: (vendors: number, of: number) => string;
  readonly stopColumns: readonly string[];
  /** The meaning of the sign `?` in the table. */
  readonly stopsNotShown: string;
  readonly sharedNumbers: (
    numbers: number,
    byCallCentres: readonly { readonly call_centres: number; readonly numbers: number }[],
  ) => string;
  readonly sharedColumns: readonly string[];
  readonly firstOf: (shown: number, all: number) => string;

  readonly basis: (basis: string) => string;
  readonly flowPart: (basis: string, verdict: Verdict, conversations: number) => string;
  readonly basesTitle: (none: number, conversations: number) => string;
  readonly verdict: (verdict: Verdict) => string;
  /** Beside the number of calls with that verdict. */
  readonly verdictCounted: (verdict: Verdict, calls: number) => string;
  /** `found`: calls with any finding, `violations` among them. */
  readonly verdictsTitle: (calls: number, found: number, violations: number, without: number) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly relationResting: (resting: number, conversations: number) => string;
  /** `before`: the period began before the ground ended. */
  readonly relationEnded: (before: boolean) => string;
  /** On the first page, for a period before the change. */
  readonly relationEndedSince: (conversations: number, period: string) => string;
  readonly relationAbolished: (findings: number) => string;
  /** `resting`: conversations that rest on a consent. */
  readonly weakEmpty: (resting: number) => string;

  readonly exposureColumns: readonly string[];
  readonly yearColumns: readonly string[];
  readonly yearsLead: (open: number, violations: number, without: number) => string;
  /** For a draft without a proven violation. */
  readonly yearsWithheld: string;
  readonly complaintColumns: readonly string[];
  readonly complaintSource: (source: string) => string;
  readonly limitation: (asOf: string) => string;
  readonly complaints: (examined: number, withoutCall: number) => string;
  readonly noComplaints: (delivered: boolean) => string;

  readonly feed: (feed: Feed) => string;
  /** Checks are counted separately for each call centre. */
  /** A count that is the same for each of several call centres. */
  readonly each: (counted: string) => string;
  readonly checksLead: (results: number, unchecked: number, all: number) => string;
  /** A result of a check by its name, what was expected and what was found. */
  readonly checkedValues: (name: string, expected: string, found: string) => string;
  /** Names of results, and how many more there are. */
  readonly names: (names: readonly string[], more: number) => string;
  readonly loaded: (
    vendor: string,
    first: string | null,
    last: string | null,
    calls: number,
    isPart: boolean,
  ) => string;
  readonly rowsLead: (files: number, removed: number) => string;
  readonly rowColumns: readonly string[];
  /** If rows were removed. */
  /** If several rows of a log are one call. */
  readonly rowsAndCalls: (rows: number, calls: number) => string;
  /** Objections of files, beside all that are known: some were made in a call. */
  readonly objectionsKnown: (inFiles: number, known: number, lastDay: string) => string;
  readonly leftOut: (file: string) => string;
  readonly withoutRows: (file: string) => string;
  readonly rejectedObjections: (rejected: number) => string;
  readonly objectionsWithoutNumber: (objections: number) => string;
  readonly unknownEntity: (entity: string, rows: number) => string;
  readonly revision: (rows: number, feed: string) => string;

  readonly signOffStatements: readonly string[];
  readonly signOffColumns: readonly string[];
  readonly signOffRoles: readonly string[];
}
