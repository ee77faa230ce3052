import type { AnswerFigures } from './answer-figures.ts';
import type { CompanyFigures } from './company-figures.ts';
import type { Concentration } from './concentration.ts';
import type { AssumedTerm, Language } from './configuration.ts';
import type { Feed } from './feeds.ts';
import type { Cause, Contact, Grade, Level, Verdict } from './findings.ts';
import type { Gap, ResultsStatus } from './gaps.ts';
import type { HearingSummary } from './hearing.ts';
import type { LaterDeliveries } from './later-deliveries.ts';
import type { Omission } from './omissions.ts';
import type { LawChange, MonthFigures, OverTime } from './over-time.ts';
import type { Rate } from './rate.ts';
import type { Rating, RatingLimits } from './rating.ts';
import type { ResultsVersion } from './results-version.ts';
import type { Certainty } from './rule.ts';
import type { SharedNumbers } from './shared-numbers.ts';
import type { LaterRecords, StatementFigures } from './statements.ts';
import type { StopLatency } from './stop-latency.ts';
import type { Story } from './story.ts';
import type { Terms } from './terms.ts';

/**
 * `summary.json`: every figure that a report shows (rulebook, section 10). Reports compute no figures of their own. Figures add up: verdicts to calls; grades,
 * and parties, to the findings of their rule.
 */
export interface Summary {
  readonly schema: 'belaudit.summary/1';
  /** The same for the same input, configuration and audit date. */
  readonly run_id: string;
  readonly program: { readonly version: string; readonly rulebook: string };
  readonly language: Language;
  readonly client: {
    readonly name: string;
    readonly time_zone: string;
    readonly entities: readonly { readonly id: string; readonly name: string; readonly sender: string }[];
  };
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  /** The version of the period's results, and what they replace. */
  readonly version: ResultsVersion;
  /** `draft` while a gap is open that could change these results. */
  readonly status: ResultsStatus;
  /** Missing or implausible data, and how much depends on it; most serious first. */
  readonly gaps: readonly Gap[];
  /** Within the thirteen months that end with the period, by day. */
  readonly law_changes: readonly LawChange[];
  readonly policy: {
    readonly relation_term_months: number;
    readonly min_offer_seconds: number;
    readonly pass_on_hours: number;
    readonly rating: RatingLimits;
    /** Terms missing from the configuration: the program's own value applies, and no report calls it agreed. */
    readonly assumed: readonly AssumedTerm[];
    readonly own_calling_hours: boolean;
    /** The company's own calling hours, by first day; minutes of the local day, null: no calls. A kind of day that is not named follows the Code. */
    readonly calling_hours: readonly OwnHours[];
  };
  /** For all vendors together. */
  readonly totals: Figures;
  /** For the company as a whole. */
  readonly rating: Rating;
  readonly company: CompanyFigures;
  /** Actions open to the client, over all call centres: most violations first, then most calls. */
  readonly client_measures: readonly Measure[];
  readonly shared_numbers: SharedNumbers;
  readonly vendors: readonly VendorSummary[];
  /** Rules in force on at least one day of the period, in the order in which reports show them. */
  readonly rules: readonly RuleInForce[];
  readonly files: readonly FileAccount[];
  /** Files that rows name, such as proofs, and that were there: read as bytes only. Absent: none. */
  readonly named_files?: readonly NamedFile[];
  /** Sheets and archive members that were left out because they hold no table of their feed; `path` is the first part that was read. */
  readonly left_out: readonly { readonly path: string; readonly remark: string }[];
  /** Every feed that the judgement can rest on, with its number of files and facts; 0 files: unknown. */
  readonly feeds: readonly { readonly feed: Feed; readonly files: number; readonly facts: number }[];
  /** Rejected rows, emptied and repaired values by reason, over all files. */
  readonly problems: readonly ProblemFigure[];
  /** Calls that a later delivery changed, and findings that disappeared with them. */
  readonly later_deliveries: LaterDeliveries;
  readonly revisions: readonly { readonly feed: Feed; readonly rows: number }[];
  /** Objections that cannot block a call: rejected, or made in a call with neither number nor person. */
  readonly lost_objections: { readonly rejected: number; readonly without_number: number };
  /** Campaigns of calls that are missing from the configuration. They count as commercial, without a product or brand, so no consent for a product fits. */
  readonly unknown_campaigns: readonly { readonly vendor: string; readonly campaign: string; readonly calls: number }[];
  /** Checks of the logs that had something to examine (rulebook, section 11); a check and vendor missing here could not be checked. */
  readonly completeness: readonly CompletenessFigure[];
  /** Signs of calls missing from the logs, by call centre in the order of the configuration; call centres without any are left out. */
  readonly omissions: readonly Omission[];
  /** The replies of call centres to findings, in counts. */
  readonly answers: readonly AnswerFigures[];
  /** Names of entities in objections and handovers that are missing from the configuration: they count for every entity. */
  readonly unknown_entities: readonly { readonly feed: Feed; readonly entity: string; readonly rows: number }[];
  /** What the client states about its records for days of the period, in the order of the configuration; absent in results of an earlier version. */
  readonly statements?: readonly StatementFigures[];
  /** Records that contradict a statement and that the replaced results, made with that statement, did not have; absent in results of an earlier version. */
  readonly later_records?: readonly LaterRecords[];
  /** Replies and decisions; absent: there is no register of decisions. They change no other figure. */
  readonly hearing?: HearingSummary;
}

export type { AnswerFigures };

/** The company's own hours from a day on. */
export interface OwnHours {
  readonly from: string;
  readonly weekdays?: OwnDay;
  readonly saturday?: OwnDay;
  readonly sunday?: OwnDay;
  readonly holidays?: OwnDay;
}

/** From `open` on and before `close`, in minutes of the local day; null: no calls. */
export type OwnDay = { readonly open: number; readonly close: number } | null;

export type { Rate };

export interface CompletenessFigure {
  readonly check: string;
  /** Empty: all vendors together. */
  readonly vendor: string;
  /** Number examined: calls, conversations, days, invoices, complaints, or call centres and agents, depending on the check. */
  readonly examined: number;
  /** Rows of completeness.csv. */
  readonly results: number;
  /** The first ten of them; `day` is null if a result has none. */
  readonly examples: readonly {
    readonly subject: string;
    readonly day: string | null;
    readonly expected: string;
    readonly found: string;
  }[];
}

export interface RuleInForce {
  readonly rule: string;
  readonly level: Level;
  /**
   * How certain the law is: the weakest mark of the articles named; null: an agreement or a norm of the company. The certainty of the facts is the grade of a
   * finding.
   */
  readonly law: Certainty | null;
  readonly from: string;
  /** Last day in force, if it was repealed or got another level. */
  readonly to: string | null;
}

export interface ProblemFigure {
  readonly path: string;
  readonly kind: 'rejected' | 'emptied' | 'repaired' | 'noted';
  readonly column: string;
  readonly reason: string;
  readonly rows: number;
}

export interface Figures {
  /** Calls of the period. */
  readonly calls: number;
  readonly in_scope: number;
  /** In-scope conversations. */
  readonly conversations: number;
  /** In-scope calls by contact. */
  readonly contacts: Readonly<Record<Contact, number>>;
  /** Adds up to `calls`. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly findings: number;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Calls with verdict violation. */
  readonly violating_calls: number;
  /** Calls without proof: no violation of the law is proven. */
  readonly without_proof: number;
  /** Violating calls by responsible party: a vendor id, `client`, `undetermined`. A call can be in several rows. */
  readonly answered_for: readonly { readonly party: string; readonly calls: number }[];
  readonly rate: Rate;
  /** Violating calls past limitation (Awb 5:45). */
  readonly fine_lapsed: number;
  readonly rules: readonly RuleFigures[];
  /** In-scope conversations by legal basis. */
  readonly bases: readonly { readonly basis: string; readonly conversations: number }[];
}

export interface RuleFigures {
  readonly rule: string;
  readonly findings: number;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly levels: readonly { readonly level: Level; readonly findings: number }[];
  readonly reasons: readonly { readonly reason: string; readonly findings: number }[];
  /** Adds up to `findings`; sorted by findings, then responsible, then cause. */
  readonly parties: readonly PartyFigures[];
}

export interface PartyFigures {
  /** A vendor id, `client` or `undetermined`. */
  readonly responsible: string;
  readonly cause: Cause;
  readonly findings: number;
  readonly grades: Readonly<Record<Grade, number>>;
}

export interface VendorSummary extends Figures {
  readonly id: string;
  readonly name: string;
  /** All loaded calls, and the local days of the first and the last one; null if there are none. */
  readonly loaded: { readonly calls: number; readonly first_day: string | null; readonly last_day: string | null };
  readonly contract: {
    readonly known: boolean;
    readonly suppression_hours: number;
    readonly report_objections_within_hours: number;
    /** Terms missing from the configuration: the program's own value applies, and no report calls it agreed. */
    readonly assumed: readonly AssumedTerm[];
  };
  /** Regimes of its in-scope calls, with the number of calls under each. */
  readonly regimes: readonly { readonly regime: string; readonly calls: number }[];
  /** In-scope conversations by local weekday (1 Monday to 7 Sunday) and hour (0 to 23); only cells with a call. */
  readonly hours: readonly {
    readonly weekday: number;
    readonly hour: number;
    readonly conversations: number;
    readonly violating_calls: number;
    readonly outside_hours: number;
  }[];
  /** Actions open to it, on its own calls and those of others: most violations first, then most calls. */
  readonly measures: readonly Measure[];
  /** Null if the contract has no penalty. */
  readonly penalty: {
    readonly per_violation: number;
    readonly currency: string;
    /** Calls with a proven finding of level statute, code, policy, privacy or contract that this vendor is responsible for. */
    readonly calls: number;
    readonly amount: number;
    /** Clause of the contract under which the penalty is claimed, as quoted in the configuration; null: not given. */
    readonly clause: string | null;
    /** Of `calls`: those that count only through findings under law that we did not read or know only second-hand. */
    readonly unread_calls: number;
    readonly unread_amount: number;
    /** Of `calls`: those that it made itself; another call centre made the others, for which it is responsible. */
    readonly own_calls: number;
    /** A call can appear under several rules, and counts once for each. */
    readonly rules: readonly { readonly rule: string; readonly calls: number; readonly own_calls: number }[];
  } | null;
  /** By which day and where it replies to its report; null: the configuration names neither. */
  readonly reply: {
    readonly by: string;
    readonly to: string;
    /** Only in papers of a hand-over: what it starts, and which terms were there before. */
    readonly terms?: Terms;
  } | null;
  /** Each calendar month of the period. */
  readonly months: readonly MonthFigures[];
  readonly over_time: OverTime;
  readonly stop_latency: StopLatency;
  /** Conversations that require an opt-out offer, and those in which the log says that it was made; absent in results of an earlier version. */
  readonly offers?: { readonly asked: number; readonly recorded: number };
  /** One for each dimension with at least one known subject. */
  readonly concentrations: readonly Concentration[];
  /** At most six. */
  readonly stories: readonly Story[];
  /** For its own calls; only causes for which it is responsible itself. */
  readonly rating: Rating;
  /** Findings for which it is responsible in calls of other call centres. */
  readonly elsewhere: Elsewhere;
  /** The rate in the previous month's results, if they are in the workspace. */
  readonly previous: { readonly from: string; readonly to: string; readonly rate: Rate } | null;
}

/** Findings for which one call centre is responsible in the calls of others. They count among the figures of the others only. */
export interface Elsewhere {
  /** Violating calls of others for which it is responsible. With its own row in `answered_for`, this is everything that it is responsible for. */
  readonly violating_calls: number;
  readonly findings: number;
  /** Adds up to `findings`; in the order of the rules, most findings first. */
  readonly rules: readonly {
    readonly rule: string;
    readonly cause: Cause;
    readonly findings: number;
    readonly grades: Readonly<Record<Grade, number>>;
  }[];
}

/** One action by one party, and the calls that it would remedy. A call counts once, however many of its findings the action concerns. */
export interface Measure {
  readonly action: string;
  /** Of the rules with this remedy, the one with most violations, then most calls. */
  readonly rule: string;
  /** Calls whose verdict violation rests on a finding that the action would have prevented. */
  readonly violations: number;
  /** Those of `violations` that would not have been violations. */
  readonly prevented_violations: number;
  /** Calls whose violation or breach rests on a finding that the action would have prevented. */
  readonly calls: number;
  /** Those of `calls` that would have been neither. */
  readonly prevented_calls: number;
  /** Calls by rule and cause, most violations first, then most calls. A call can be in several rows. */
  readonly causes: readonly {
    readonly rule: string;
    readonly cause: Cause;
    readonly violations: number;
    readonly calls: number;
  }[];
}

/** A file of the workspace that rows of a feed name. */
export interface NamedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly feed: Feed;
}

export interface FileAccount {
  readonly path: string;
  readonly feed: Feed;
  readonly vendor: string | null;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows_read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly replaced: number;
  /** Rows about a forgotten person, or past their storage term. */
  readonly removed: number;
  readonly repaired: number;
  readonly emptied: number;
  readonly facts: number;
}
