import type { AssumedTerm, Days, Statement as RecordStatement } from './configuration.ts';
import type { Origin, TextSection } from './explanation.ts';
import type { Cause, Contact, Grade, Level, Verdict } from './findings.ts';
import type { Gap, ResultsStatus } from './gaps.ts';
import type { Answer, Decision, WithdrawnFor } from './hearing.ts';
import type { Omission } from './omissions.ts';
import type { PeriodProofs } from './proof-samples.ts';
import type { PolicyTerm } from './rule.ts';
import type { StatedOfDays } from './statements.ts';
import type { FileAccount } from './summary.ts';

/**
 * Everything that a workspace knows about one telephone number: `dossier-….json`, and a part of `acm-response.json`. Times are in the client's zone, as
 * precisely as they are known (`2026-06-03`, `2026-06-03 10:15`); days are ISO dates; ids are as written. Rows are sorted by time. Other numbers never appear;
 * agents appear only under a pseudonym.
 */
export interface Dossier {
  /** E.164 with its plus. */
  readonly number: string;
  /** Limited to rows of this person and nobody else; null: everything. */
  readonly person: string | null;
  /** Whether any row has the number. */
  readonly known: boolean;
  readonly figures: DossierFigures;
  readonly owners: readonly DossierOwner[];
  readonly legal_forms: readonly DossierLegalForm[];
  readonly calls: readonly DossierCall[];
  readonly objections: readonly DossierObjection[];
  readonly consents: readonly DossierConsent[];
  /** The proofs of these consents, by consent and id; absent: nobody asked for them. */
  readonly proofs?: readonly DossierProof[];
  readonly relations: readonly DossierRelation[];
  readonly handovers: readonly DossierHandover[];
  readonly register: readonly DossierRegisterEntry[];
  readonly complaints: readonly DossierComplaint[];
  /** Calls in which a call centre itself used the number, as calling number or as number called. */
  readonly used_by_vendors: readonly DossierVendorUse[];
  /** Entries in the client's list of its own calling numbers. */
  readonly listed: readonly (DossierSpan & Origin)[];
  /** Rows that could not be used but contain the number. */
  readonly rejected: readonly DossierRejection[];
  /** Rows of the number that a later delivery replaced, and rows that rows in this dossier replaced. */
  readonly revisions: readonly DossierRevision[];
}

/** Counts of the rows of a dossier. */
export interface DossierFigures {
  /** Calls to the number, and from it to a call centre. */
  readonly calls: number;
  /** Of these, calls in the audited period. */
  readonly judged: number;
  /** Outbound calls to the number, in all periods, and in the audited one. */
  readonly outbound: number;
  readonly outbound_judged: number;
  readonly conversations: number;
  /** Judged calls by verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Calls with verdict `violation` but without proof. */
  readonly without_proof: number;
  /** Number of call centres that called the number. */
  readonly vendors: number;
  /** Judged calls explained in the dossier; if there are more than 300, those with the most serious verdicts. */
  readonly explained: number;
  readonly records: number;
  /** Replaced rows with the number whose current row has another number. */
  readonly replaced: number;
  /** Of these, outbound calls to the number; they were not judged. */
  readonly replaced_calls: number;
  /** Rows left out because they belong to another person, if the dossier is about one person. */
  readonly left_out: { readonly calls: number; readonly records: number };
}

/** Inclusive days; null: open. */
export interface DossierSpan {
  readonly from: string | null;
  readonly to: string | null;
}

export interface DossierOwner extends DossierSpan, Origin {
  readonly person_id: string;
  readonly published_for_marketing: boolean | null;
}

export interface DossierLegalForm extends DossierSpan, Origin {
  readonly person_id: string;
  readonly legal_form: string;
}

export interface DossierCall extends Origin {
  readonly vendor: string;
  readonly call_id: string;
  /** `to` the number, or `from` it. */
  readonly way: 'to' | 'from';
  readonly local_time: string;
  /** UTC, ISO 8601. */
  readonly moment: string;
  readonly contact: Contact;
  readonly result: string | null;
  readonly talk_seconds: number | null;
  readonly campaign: string | null;
  readonly purpose: string;
  readonly entity: string | null;
  readonly person_id: string | null;
  /** Pseudonym of the agent. */
  readonly agent: string | null;
  readonly recording: string | null;
  readonly in_scope: boolean;
  /** Whether it is in the audited period; otherwise it is history and has no verdict. */
  readonly is_judged: boolean;
  readonly regime: string;
  readonly verdict: Verdict | null;
  /** The verdict is `violation`, but no finding under the law is proven: only proof is lacking. */
  readonly without_proof: boolean;
  /** Empty: out of scope. */
  readonly basis: string | null;
  readonly fine_lapsed: boolean | null;
  /** The records behind the legal basis. */
  readonly basis_records: readonly DossierBasisRecord[];
  /** For a call without a basis: the records that are not enough. */
  readonly near_misses: readonly DossierNearMiss[];
  readonly findings: readonly DossierFinding[];
  /** The steps to the verdict, in the words of `belaudit explain`; empty if the call is not judged, or beyond the limit on explanations. */
  readonly explanation: readonly TextSection[];
  /** Replies and decisions about its findings, oldest first, also about findings that are gone; absent: none. */
  readonly said?: readonly DossierSaid[];
}

/** What a call centre replied, or the company decided, about findings of a call. */
export interface DossierSaid {
  readonly rule: string;
  /** The rule in words. */
  readonly title: string;
  /** The call centre that replied; null: the company decided. */
  readonly from: string | null;
  readonly says: Answer | Decision;
  /** For a withdrawal. */
  readonly reason: WithdrawnFor | null;
  /** Day of receipt or decision. */
  readonly day: string;
  /** For a question: the last day for an answer. */
  readonly until: string | null;
  /** Numbers in it are masked; null: there is none, it was erased, or it is about other calls too. */
  readonly text: string | null;
  /** `proposed`: a second person has not agreed yet; `taken-back`: a later line calls it a mistake. */
  readonly state: 'holds' | 'proposed' | 'taken-back';
}

export interface DossierBasisRecord extends Origin {
  readonly kind: 'consent' | 'request' | 'relation' | 'phone';
  readonly record_id: string;
  /** Reference of the proof, as recorded in the consent. */
  readonly evidence: string | null;
  /** Local time at which a consent was given, or the day on which a relation began. */
  readonly since: string | null;
  /** Where a consent was given. */
  readonly source: string | null;
}

/** A record that may cover a call but is no basis for it. */
export interface DossierNearMiss extends Origin {
  readonly kind: 'consent' | 'request' | 'relation';
  readonly record_id: string;
  /** The check that it fails. */
  readonly near_miss: string;
  /** The record and what it lacks, in words. */
  readonly told: string;
}

export interface DossierFinding {
  readonly rule: string;
  readonly level: Level;
  readonly grade: Grade;
  readonly reason: string;
  readonly responsible: string;
  readonly cause: Cause;
  /** The statements of the company that prove it. */
  readonly stated: readonly StatedOfDays[];
  /** The finding in a sentence, with who stated what proves it. */
  readonly told: string;
}

/** Whose record it is: the number's own, that of a person who has or had it, or of that person's other number, which is not named. */
export type RecordAbout = 'number' | 'person' | 'other-number';

export interface DossierObjection extends Origin {
  readonly objection_id: string;
  readonly about: RecordAbout;
  readonly person_id: string | null;
  readonly objected_at: string;
  readonly entity: string | null;
  readonly recorded_by: string | null;
  readonly reported_at: string | null;
  readonly channel: string | null;
  /** When it was first passed on to each call centre, by a suppression of the number at or after it. */
  readonly passed_on: readonly { readonly vendor: string; readonly delivered_at: string }[];
  /**
   * Judged calls to the number after the objection that it concerns, that are certainly later, and that no later consent allows; `last_call_at` is the last of
   * them.
   */
  readonly calls_after: number;
  readonly last_call_at: string | null;
}

export interface DossierConsent extends Origin {
  readonly consent_id: string;
  readonly about: RecordAbout;
  readonly kind: string;
  readonly person_id: string | null;
  readonly given_at: string;
  readonly names: readonly string[];
  readonly products: readonly string[];
  readonly purpose: string;
  readonly for_phone: boolean;
  readonly form: string | null;
  readonly source: string | null;
  readonly initiative: string | null;
  readonly expires_on: string | null;
  /** `unreadable` if the recorded time of a withdrawal is unreadable. */
  readonly withdrawn_at: string | null;
  readonly verified_at: string | null;
  readonly evidence: string | null;
  readonly collected_by: string | null;
  readonly collected_in_call: string | null;
}

/** A proof of a consent, and its copy beside the answer. */
export interface DossierProof extends Origin {
  readonly proof_id: string;
  readonly consent_id: string;
  readonly kind: string | null;
  readonly made_at: string | null;
  /** Of the file; null: it is not there. */
  readonly sha256: string | null;
  /** Name of the copy; null: it was left out. */
  readonly copy: string | null;
  /** `missing`, or another file than was listed (`differs`); it shows another number, or also proves consents of others (`shared`); null: it was not left out. */
  readonly left_out: 'missing' | 'differs' | 'other-number' | 'shared' | null;
}

export interface DossierRelation extends Origin {
  readonly relation_id: string;
  readonly about: RecordAbout;
  readonly person_id: string | null;
  readonly entity: string;
  readonly kind: string;
  /** Null: an open start. */
  readonly started_on: string | null;
  readonly ended_on: string | null;
  readonly product: string | null;
  readonly optout_offered_at_collection: boolean | null;
}

export interface DossierHandover extends Origin {
  readonly vendor: string;
  readonly kind: string;
  readonly entity: string | null;
  readonly delivered_at: string;
}

export interface DossierRegisterEntry extends DossierSpan, Origin {
  readonly category: string;
}

export interface DossierComplaint extends Origin {
  readonly complaint_id: string;
  readonly about_day: string;
  readonly received_at: string | null;
  readonly entity: string | null;
  readonly source: string | null;
  /** Outbound calls to the number from the day before to the day after; if the complaint names an entity, only calls for it. */
  readonly calls_around: number;
}

export interface DossierVendorUse {
  readonly vendor: string;
  readonly use: 'calls-from' | 'is-called-on';
  readonly calls: number;
  readonly first_day: string;
  readonly last_day: string;
}

export interface DossierRejection extends Origin {
  readonly feed: string;
  readonly column: string;
  readonly reason: string;
}

/** `source_file`, `source_row`: the row that no longer counts. */
export interface DossierRevision extends Origin {
  readonly feed: string;
  readonly key: string;
  readonly columns: string;
  /** The direction of the replaced call: to the number, or from it to a call centre; null: not a call, or one with another number. */
  readonly way: 'to' | 'from' | null;
  readonly vendor: string | null;
  /** Time or day in the replaced row; null: none. */
  readonly at: string | null;
  /** Whether the replacing row also has the number, and is in this dossier. */
  readonly still_stands: boolean;
  readonly replaced_by_file: string;
  readonly replaced_by_row: number;
}

/** The data behind the statement that something is, or is not, known about a number. */
export interface EvidenceBase {
  /** Identifies a state of program, configuration, audit date and files; the results of this audit have the same value. */
  readonly run_id: string;
  readonly client: { readonly name: string; readonly time_zone: string };
  /** First and last judged day, and the audit date. */
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  /** First and last day of the last audit: checks of the logs, and gaps, are of these days. */
  readonly checked: { readonly from: string; readonly to: string };
  /** Months with calls in the dossier, such as `2026-05`, that were judged for this answer alone: their logs were not checked. Absent: there are none. */
  readonly judged_aside?: readonly string[];
  readonly program: { readonly version: string; readonly rulebook: string };
  /** The client's own published term for data of former customers, in force on the audit date; null: not given. */
  readonly retention_months: number | null;
  readonly files: readonly FileAccount[];
  /** Rows in all files: those read, and those that could not be used. */
  readonly rows_read: number;
  readonly rows_rejected: number;
  readonly feeds: readonly { readonly feed: string; readonly files: number; readonly facts: number }[];
  readonly vendors: readonly EvidenceVendor[];
  /** The completed checks of the logs, with how much they examined and found. */
  readonly checks: readonly {
    readonly check: string;
    readonly vendor: string;
    readonly examined: number;
    readonly results: number;
  }[];
}

export interface EvidenceVendor {
  readonly id: string;
  readonly name: string;
  readonly calls: number;
  /** Local days of the first and the last loaded call; null if there is none. */
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** Number of loaded hand-overs of stops to the call centre; 0: it is unknown whether an objection was passed on to it. */
  readonly stops_delivered: number;
}

/** `dossier.json`. */
export interface DossierFile {
  readonly schema: 'belaudit.dossier/1';
  /** `draft` while a gap is open that could change the verdicts. */
  readonly status: ResultsStatus;
  /** The gaps that make it a draft, most serious first. */
  readonly open_gaps: readonly Gap[];
  /** Those that would make it one, had nobody accepted them. */
  readonly accepted_gaps: readonly Gap[];
  readonly base: EvidenceBase;
  readonly dossier: Dossier;
}

/** A text of the company for a report, in a safe subset of Markdown. */
export interface Statement {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

/** Why the company's own texts are not ready for an answer: `missing`, there is no file; `empty`, it has only headings; `unfinished`, a placeholder remains. */
export interface OpenStatement {
  readonly file: string | null;
  readonly why: 'missing' | 'empty' | 'unfinished';
  /** The first placeholder, as written; empty if there is none. */
  readonly mark: string;
}

/** A row in a list of numbers or complaints. */
export interface AskedNumber {
  /** Line of the file, or row of the sheet. */
  readonly row: number;
  /** E.164 with its plus; null if the row has no readable number. */
  readonly number: string | null;
  /** Why there is no number. */
  readonly reason: string | null;
  /** Reference of the complaint, if the file has one. */
  readonly reference: string | null;
  /** Day that the complaint is about, as an ISO date, or as written if it is unreadable. */
  readonly about_day: string | null;
}

/** The list that an answer is about. */
export interface NumberRequest {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly sha256: string;
  /** Heading of the column with the numbers; null if the file has no headings. */
  readonly column: string | null;
  /** Headings of the columns that nothing is read from, as written. */
  readonly unused_columns: readonly string[];
  readonly rows: readonly AskedNumber[];
}

export interface RegulatorVendor {
  readonly id: string;
  readonly name: string;
  readonly entity: string;
  readonly contracts: readonly { readonly from: string; readonly to: string | null }[];
  readonly campaigns: readonly string[];
  readonly suppression_hours: number;
  readonly report_objections_within_hours: number;
  /** Terms missing from the configuration: the program's own value applies, and the answer does not call it agreed. */
  readonly assumed: readonly AssumedTerm[];
  readonly scrubbed_by: 'client' | 'vendor';
}

/** Details for the letter; null: not given, so the letter has a blank. */
export interface AnswerLetter {
  readonly case: string | null;
  readonly contact: string | null;
  readonly signed_by: string | null;
}

/** All facts and findings about the numbers that a regulator asked about. */
export interface RegulatorAnswer {
  readonly request: NumberRequest;
  /** The answer is only about calls of these days; absent: of all. */
  readonly asked_days?: Days;
  readonly letter: AnswerLetter;
  readonly figures: RegulatorFigures;
  /** The call centres that called one of the numbers. */
  readonly vendors: readonly RegulatorVendor[];
  readonly statements: readonly Statement[];
  /** The company's statements that its records are complete, where what the answer says of a call rests on one. */
  readonly record_statements: readonly RecordStatement[];
  readonly policy: {
    readonly pass_on_hours: number;
    readonly relation_term_months: number;
    /** Terms missing from the configuration. */
    readonly assumed: readonly AssumedTerm[];
    readonly retention: readonly { readonly from: string; readonly months: number }[];
    /** Terms above that judged calls to these numbers exceeded, with how many: if there are any, no report says that the term is kept. */
    readonly exceeded: readonly { readonly term: PolicyTerm; readonly calls: number }[];
  };
  /** Signs that logs leave out calls: everything that rests on a log is then uncertain too. */
  readonly omissions: readonly Omission[];
  /** One dossier per number, in the order of the request. */
  readonly dossiers: readonly Dossier[];
  /** What people saw in proofs of consents, by period: of all consents that calls rest on, not of these numbers. Absent: not asked for; empty: nobody looked. */
  readonly proof_samples?: readonly PeriodProofs[];
  /** `draft` while a gap is open that could change the verdicts, or a text of the company is missing or unfinished. */
  readonly status: ResultsStatus;
  readonly open_statements: readonly OpenStatement[];
  /** Gaps in the data behind the answer, and implausible data; most serious first. */
  readonly gaps: readonly Gap[];
}

export interface RegulatorFigures {
  readonly rows: number;
  readonly unread: number;
  readonly repeated: number;
  readonly numbers: number;
  /** Numbers that a call centre called, and numbers for which no log has a call. */
  readonly called: number;
  readonly not_called: number;
  /** Of these, numbers with a call in a delivery that was replaced. */
  readonly called_in_replaced: number;
  /** Outbound calls to the numbers; those in the audited period, and those with verdict violation. */
  readonly calls: number;
  readonly judged: number;
  readonly violations: number;
  /** Of these, calls without proof. */
  readonly without_proof: number;
  readonly numbers_with_violations: number;
  readonly objections: number;
}

/** `acm-internal.json`: the answer with the findings, for the company alone. */
export interface InternalFile {
  readonly schema: 'belaudit.acm-internal/1';
  readonly base: EvidenceBase;
  readonly answer: RegulatorAnswer;
}

/** A call as made and logged, without findings. */
export interface CallFacts
  extends Omit<
    DossierCall,
    | 'in_scope'
    | 'is_judged'
    | 'regime'
    | 'verdict'
    | 'without_proof'
    | 'fine_lapsed'
    | 'findings'
    | 'explanation'
    | 'said'
  > {
  /** Whether it is in the audited period; the legal basis of other calls was not examined. */
  readonly in_period: boolean;
}

/** The facts about a number, without findings. */
export interface NumberFacts extends Omit<Dossier, 'calls' | 'figures'> {
  readonly figures: {
    readonly calls: number;
    readonly in_period: number;
    readonly outbound: number;
    readonly outbound_in_period: number;
    readonly conversations: number;
    readonly vendors: number;
    readonly records: number;
    readonly replaced: number;
    readonly replaced_calls: number;
  };
  readonly calls: readonly CallFacts[];
}

/** The answer for the regulator: facts, and no findings. */
export interface RegulatorFacts extends Omit<RegulatorAnswer, 'dossiers' | 'figures'> {
  readonly figures: Omit<RegulatorFigures, 'judged' | 'violations' | 'without_proof' | 'numbers_with_violations'> & {
    /** Calls in the audited period. */
    readonly in_period: number;
  };
  readonly dossiers: readonly NumberFacts[];
}

/** `acm-response.json`. */
export interface RegulatorFile {
  readonly schema: 'belaudit.acm-response/2';
  readonly base: EvidenceBase;
  readonly answer: RegulatorFacts;
}
