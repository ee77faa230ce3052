import type { Cause, Contact, Grade, Level, Verdict } from './findings.ts';
import type { StatedOfDays } from './statements.ts';

/** Where a record is: file relative to the workspace, and physical line. */
export interface Origin {
  readonly source_file: string | null;
  readonly source_row: number | null;
}

export interface ExplainedCall extends Origin {
  readonly vendor: string;
  readonly call_id: string;
  readonly local_time: string;
  readonly moment: string;
  readonly direction: string;
  /** Its log calls it inbound, but it came from a number of the company's own (rulebook, section 2). Absent in results of an earlier version. */
  readonly came_from_own?: boolean;
  readonly result: string | null;
  readonly talk_seconds: number | null;
  readonly campaign: string | null;
  /** The last three digits of the number: explanations are printed and may end up in a log. */
  readonly number: string | null;
  readonly contact: Contact;
  /** The contact is unknown, but the log records something that was said (rulebook, section 2). Absent in results of an earlier version. */
  readonly somebody_spoke?: boolean;
  /** Whom the call centre spoke with, where the opt-out was owed to the subscriber; null: it does not matter. Absent in results of an earlier version. */
  readonly spoke_with?: string | null;
  /** An artificial voice called, and according to the log it did not say so. Absent in results of an earlier version. */
  readonly is_undisclosed_ai_voice?: boolean;
  readonly in_scope: boolean;
  readonly is_judged: boolean;
  readonly purpose: string;
  readonly entity: string | null;
  readonly regime: string;
  readonly is_protected: boolean | null;
  /** False: protection is only presumed, and nothing that depends on it is proven (rulebook, sections 4 and 7). */
  readonly protection_is_known: boolean | null;
  readonly person_count: number | null;
  readonly owner_count: number | null;
  /** The number may be published to receive offers: the form of its person is not known. Absent in results of an earlier version. */
  readonly may_have_published_number?: boolean;
  readonly basis: string | null;
  readonly near_miss: string | null;
  /** Whether the client states that its records for that day are complete; null: nothing depends on it. Absent in results of an earlier version. */
  readonly has_all_records?: boolean | null;
  /** Whether a rule of that day asks when the list was compared with the register. Absent in results of an earlier version. */
  readonly asks_scrub?: boolean;
  /** The limit of the company's own that the dial exceeds, if any: which, how many dials or days, and at least how many dials there were. Absent in results of an earlier version. */
  readonly own_limit_reason?: string | null;
  readonly own_limit?: number | null;
  readonly own_limit_dials?: number | null;
  readonly objection_grade: string | null;
  readonly objection_reason: string | null;
  readonly is_within_calling_hours: boolean | null;
  readonly open_second: number | null;
  readonly close_second: number | null;
  readonly fine_lapsed: boolean | null;
  readonly verdict: Verdict | null;
}

export interface ExplainedPerson extends Origin {
  readonly person_id: string;
  readonly is_person: boolean;
  readonly is_owner: boolean;
  readonly legal_form: string | null;
}

export interface ExplainedObjection extends Origin {
  readonly objection_id: string;
  readonly objected_at: string;
  readonly recorded_by: string | null;
  readonly reported_at: string | null;
  /** A usual channel, such as `letter`; `as-in-file`: another one; null: not known, or a call. Absent in results of an earlier version. */
  readonly channel?: string | null;
  readonly counted: string;
}

export interface ExplainedConsent extends Origin {
  readonly consent_id: string;
  readonly kind: string;
  readonly given_at: string;
  readonly withdrawn_at: string | null;
  readonly standing: 'valid' | 'open' | 'unproven' | 'failed';
  readonly near_miss: string | null;
  readonly is_basis: boolean;
  readonly is_not_linked: boolean;
  readonly is_without_proof: boolean;
  /** The first check that its proofs fail, where proofs are loaded; absent in results of an earlier version. */
  readonly proof_failure?: string | null;
  readonly is_not_verified: boolean;
  readonly is_from_own_call: boolean;
  readonly is_not_specific: boolean;
  /** What makes its form invalid or unknown, what it is not specific about, or what else is unknown of one that fails: words with bars between them. Absent in results of an earlier version. */
  readonly because?: string;
  readonly is_re_consent: boolean;
}

export interface ExplainedRelation extends Origin {
  readonly relation_id: string;
  readonly kind: string;
  /** Null: an open start. */
  readonly started_on: string | null;
  /** Null while the relation runs, and if it ended at an open start. */
  readonly ended_on: string | null;
  readonly is_running: boolean;
  readonly standing: 'valid' | 'open' | 'unproven' | 'failed';
  readonly near_miss: string | null;
  readonly is_basis: boolean;
  readonly is_past_term: boolean;
  readonly is_past_own_term: boolean;
  /** `similar-not-named`: nobody knows whether the product is similar, because the company names none that are. Absent in results of an earlier version. */
  readonly because?: string;
}

export interface ExplainedHandover extends Origin {
  readonly kind: string;
  readonly entity: string | null;
  readonly delivered_at: string;
  readonly counted: string;
}

/** A comparison of the call centre's list with the register. */
export interface ExplainedScrub extends Origin {
  /** The date of the register, as an ISO day. */
  readonly compared_on: string;
  /** The first day of its use, if that came later than the call; the last, if that came before it. */
  readonly until: string | null;
  /** `counts`, or why not. */
  readonly counted: string;
}

/** An earlier dial to the same number or person that counts towards a limit of the company's own. */
export interface ExplainedDial extends Origin {
  readonly vendor: string;
  readonly call_id: string;
  readonly dialled_at: string;
  readonly is_same_number: boolean;
}

export interface ExplainedRule {
  readonly rule: string;
  readonly level: Level | null;
  readonly is_in_force: boolean;
  readonly looks_at_contact: boolean;
  readonly grade: Grade | null;
  readonly reason: string | null;
  readonly responsible: string | null;
  readonly cause: Cause | null;
  /** The statements of the client that prove it; null: none. Absent in results of an earlier version. */
  readonly stated?: readonly StatedOfDays[] | null;
}

/** Number of rules in force on the day of a call, and how many of them examine its contact. */
export interface CheckedRules {
  readonly in_force: number;
  readonly looking: number;
}

/** The steps to the verdict of one call: every record that was examined, and its effect. */
export interface Explanation {
  readonly schema: 'belaudit.explanation/1';
  readonly call: ExplainedCall;
  readonly persons: readonly ExplainedPerson[];
  readonly objections: readonly ExplainedObjection[];
  readonly consents: readonly ExplainedConsent[];
  readonly relations: readonly ExplainedRelation[];
  readonly handovers: readonly ExplainedHandover[];
  /** The newest five. */
  readonly scrubs: readonly ExplainedScrub[];
  /** The newest ten. */
  readonly dials: readonly ExplainedDial[];
  readonly rules: readonly ExplainedRule[];
}

/** A finding of a rule on a call. */
export type FoundRule = Pick<ExplainedRule, 'rule' | 'grade' | 'reason' | 'responsible' | 'cause' | 'stated'>;

/** The facts of the call itself. */
export type KeptCall = Pick<
  ExplainedCall,
  | ('vendor' | 'call_id' | 'source_file' | 'source_row' | 'local_time' | 'direction' | 'result' | 'talk_seconds')
  | ('number' | 'contact' | 'in_scope' | 'is_judged' | 'regime' | 'is_protected' | 'protection_is_known' | 'basis')
  | ('is_within_calling_hours' | 'fine_lapsed' | 'verdict' | 'came_from_own' | 'somebody_spoke' | 'spoke_with')
  | ('is_undisclosed_ai_voice' | 'may_have_published_number' | 'has_all_records' | 'asks_scrub')
  | ('own_limit_reason' | 'own_limit' | 'own_limit_dials')
>;

/** An explanation as stored in results: the facts of the call, the rules with a finding, and the number of rules checked. */
export interface KeptExplanation extends Omit<Explanation, 'schema' | 'call' | 'rules'> {
  readonly call: KeptCall;
  readonly rules: readonly FoundRule[];
  readonly checked: CheckedRules;
}

/** The subject of a part of an explanation: the call itself, or a record that was examined. */
export type PartOf = 'call' | 'person' | 'objection' | 'consent' | 'relation' | 'handover' | 'scrub' | 'dial' | 'rule';

/** A part of an explanation in words: a heading and its lines. */
export interface TextSection {
  readonly heading: string;
  /** The records that its lines tell of, if any. */
  readonly part?: PartOf;
  readonly lines: readonly string[];
}
