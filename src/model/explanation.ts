import type { Cause, Contact, Grade, Level, Regime, Verdict } from './findings.ts';

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
  readonly result: string | null;
  readonly talk_seconds: number | null;
  readonly campaign: string | null;
  /** The last three digits of the number: explanations are printed and may end up in a log. */
  readonly number: string | null;
  readonly contact: Contact;
  readonly in_scope: boolean;
  readonly is_judged: boolean;
  readonly purpose: string;
  readonly entity: string | null;
  readonly regime: Regime | '';
  readonly is_protected: boolean | null;
  /** False: protection is only presumed, and nothing that depends on it is proven (rulebook, sections 4 and 7). */
  readonly protection_is_known: boolean | null;
  readonly person_count: number | null;
  readonly owner_count: number | null;
  readonly basis: string | null;
  readonly near_miss: string | null;
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
  /** What makes its form invalid or unknown, or what it is not specific about: words with bars between them. Absent in results of an earlier version. */
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
}

export interface ExplainedHandover extends Origin {
  readonly kind: string;
  readonly entity: string | null;
  readonly delivered_at: string;
  readonly counted: string;
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
  readonly rules: readonly ExplainedRule[];
}

/** A finding of a rule on a call. */
export type FoundRule = Pick<ExplainedRule, 'rule' | 'grade' | 'reason' | 'responsible' | 'cause'>;

/** The facts of the call itself. */
export type KeptCall = Pick<
  ExplainedCall,
  | ('vendor' | 'call_id' | 'source_file' | 'source_row' | 'local_time' | 'direction' | 'result' | 'talk_seconds')
  | ('number' | 'contact' | 'in_scope' | 'is_judged' | 'regime' | 'is_protected' | 'protection_is_known' | 'basis')
  | ('is_within_calling_hours' | 'fine_lapsed' | 'verdict')
>;

/** An explanation as stored in results: the facts of the call, the rules with a finding, and the number of rules checked. */
export interface KeptExplanation extends Omit<Explanation, 'schema' | 'call' | 'rules'> {
  readonly call: KeptCall;
  readonly rules: readonly FoundRule[];
  readonly checked: CheckedRules;
}

/** A part of an explanation in words: a heading and its lines. */
export interface TextSection {
  readonly heading: string;
  readonly lines: readonly string[];
}
