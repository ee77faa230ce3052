import type { TableDefinition } from './facts.ts';
import type { Proof } from './proof.ts';

/** Columns of `findings.csv` and `findings.parquet`, in order. The first seventeen are the data contract's (section 4). */
export const FINDING_COLUMNS = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  /** UTC, ISO 8601 with Z; a fraction of six digits only if there is one. */
  moment: 'VARCHAR',
  /** E.164 with its plus. */
  number: 'VARCHAR',
  rule: 'VARCHAR',
  level: 'VARCHAR',
  grade: 'VARCHAR',
  reason: 'VARCHAR',
  responsible: 'VARCHAR',
  cause: 'VARCHAR',
  objection_id: 'VARCHAR',
  consent_id: 'VARCHAR',
  relation_id: 'VARCHAR',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
  /** Local time of the moment, in the client's zone: `2026-06-03 20:14:05`. */
  local_time: 'VARCHAR',
  contact: 'VARCHAR',
  verdict: 'VARCHAR',
  campaign: 'VARCHAR',
  agent: 'VARCHAR',
  /**
   * Local time of the earliest objection behind the finding, as precisely as it is known (`2026-06-01`, `2026-06-01 10:15`); empty if the rule rests on none.
   */
  objected: 'VARCHAR',
  /** Local time of the vendor's suppress handover, or of the client's lead; empty if the cause names none. */
  handed_over: 'VARCHAR',
  /** The call centre's reply to the finding: accept, dispute, or empty. It changes nothing. */
  answer: 'VARCHAR',
  explanation: 'VARCHAR',
} as const;

/** Columns of `calls.csv` and `calls.parquet`, in order. */
export const CALL_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  moment: 'VARCHAR',
  contact: 'VARCHAR',
  regime: 'VARCHAR',
  verdict: 'VARCHAR',
  basis: 'VARCHAR',
  fine_lapsed: 'VARCHAR',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
};

/** Columns of `rejected.csv`, in order. */
export const REJECTED_COLUMNS: TableDefinition = {
  feed: 'VARCHAR',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
  column: 'VARCHAR',
  value: 'VARCHAR',
  reason: 'VARCHAR',
  raw: 'VARCHAR',
};

/** Columns of `unread-values.csv`, in order: values of accepted rows that could not be used as written. */
export const UNREAD_COLUMNS: TableDefinition = {
  kind: 'VARCHAR',
  feed: 'VARCHAR',
  source_file: 'VARCHAR',
  column: 'VARCHAR',
  value: 'VARCHAR',
  reason: 'VARCHAR',
  rows: 'BIGINT',
  first_row: 'BIGINT',
};

/** Columns of `completeness.csv`, in order: what the logs lack, or what should not be in them (rulebook, section 11); a check that could not be made has `found` = `not-examined`. */
export const COMPLETENESS_COLUMNS: TableDefinition = {
  check: 'VARCHAR',
  vendor: 'VARCHAR',
  subject: 'VARCHAR',
  day: 'VARCHAR',
  expected: 'VARCHAR',
  found: 'VARCHAR',
  detail: 'VARCHAR',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
};

/** Columns of `answers.csv`, in order: replies of call centres, and whether there is such a finding (`yes`, `no`, `other-period`, `no-call`). */
export const ANSWER_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  rule: 'VARCHAR',
  answer: 'VARCHAR',
  explanation: 'VARCHAR',
  finding: 'VARCHAR',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
  /** Evidence that the call centre encloses, in its words. */
  evidence: 'VARCHAR',
};

/**
 * Columns of `hearing.csv`, in order: the state of each finding in the register of decisions; `gone`: the register mentions a finding that these results no
 * longer have.
 */
export const HEARING_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  rule: 'VARCHAR',
  responsible: 'VARCHAR',
  state: 'VARCHAR',
  /** From the last reply in time, and from the last late one. */
  answer: 'VARCHAR',
  late_answer: 'VARCHAR',
  decision: 'VARCHAR',
  /** Why it was withdrawn. */
  decided_for: 'VARCHAR',
  /** Day by which more information was asked for. */
  until: 'VARCHAR',
  /** A decision that waits for a second person. */
  proposed: 'VARCHAR',
  /** Day by which the call centre was asked to reply. */
  reply_by: 'VARCHAR',
};

/** Columns of `unreliable-claims.csv`, in order: calls that rest on a column that listening showed to be unreliable. */
export const UNRELIABLE_CLAIM_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  /** offered, identity, asked or consent. */
  question: 'VARCHAR',
  /** The log's value: yes, no or empty. */
  claimed: 'VARCHAR',
  verdict: 'VARCHAR',
  /** Rules with a finding on the call that rests on the column, joined by `|`; empty: none, but the verdict rests on the log's value. */
  rules: 'VARCHAR',
};

/** Columns of `changes.csv`, in order: findings added, removed or changed since the version that these results replace. */
export const CHANGE_COLUMNS: TableDefinition = {
  change: 'VARCHAR',
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  moment: 'VARCHAR',
  rule: 'VARCHAR',
  level_before: 'VARCHAR',
  level: 'VARCHAR',
  grade_before: 'VARCHAR',
  grade: 'VARCHAR',
  reason_before: 'VARCHAR',
  reason: 'VARCHAR',
  responsible_before: 'VARCHAR',
  responsible: 'VARCHAR',
  cause_before: 'VARCHAR',
  cause: 'VARCHAR',
  verdict_before: 'VARCHAR',
  verdict: 'VARCHAR',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
  /** Where the call was before, if it was delivered again elsewhere. */
  source_file_before: 'VARCHAR',
  source_row_before: 'BIGINT',
  /** The reason, as a word (`ChangeReason`). */
  because: 'VARCHAR',
};

/** Columns of `later-deliveries.csv`, in order: values of calls that a later delivery changed, old and new. */
export const CHANGED_VALUE_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  /** The moment of the current call, UTC. */
  moment: 'VARCHAR',
  number: 'VARCHAR',
  column: 'VARCHAR',
  before: 'VARCHAR',
  after: 'VARCHAR',
  /** Whether the new value is better for the call centre: for, either, against, neutral. */
  direction: 'VARCHAR',
  source_file_before: 'VARCHAR',
  source_row_before: 'BIGINT',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
  /** Number and time both differ, so it may be another call with the same id; yes or empty. */
  perhaps_another: 'VARCHAR',
};

/** Columns of `lapsed-findings.csv`, in order: findings from an earlier delivery that are gone or weaker. */
export const LAPSED_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  /** The moment of the call in the earlier delivery, UTC. */
  moment: 'VARCHAR',
  number: 'VARCHAR',
  rule: 'VARCHAR',
  /** lapsed, weaker or moved. */
  state: 'VARCHAR',
  level_before: 'VARCHAR',
  grade_before: 'VARCHAR',
  reason_before: 'VARCHAR',
  responsible_before: 'VARCHAR',
  grade: 'VARCHAR',
  responsible: 'VARCHAR',
  /** The changes: `result: conversation > no-answer`, joined by `; `. */
  changes: 'VARCHAR',
  /** The call whose row changed, if it is another one. */
  changed_vendor: 'VARCHAR',
  changed_call_id: 'VARCHAR',
  source_file_before: 'VARCHAR',
  source_row_before: 'BIGINT',
  source_file: 'VARCHAR',
  source_row: 'BIGINT',
  /** deliveries: both are loaded; results: the previous results had it. */
  known_from: 'VARCHAR',
};

/** Columns of `proofs.parquet`, in order: the values that prove a finding, for its row in reports; `proof` is JSON. */
export const PROOF_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  number: 'VARCHAR',
  rule: 'VARCHAR',
  proof: 'VARCHAR',
};

/** Number of findings on the page of findings: the most serious ones. With more, a browser opens the page slowly. */
export const FINDINGS_ON_PAGE = 30_000;

/** Number of findings in the workbook: the most serious ones. Few programs open more; all of them are in `findings.csv`. */
export const FINDINGS_IN_WORKBOOK = 200_000;

/** A row of a table: its numbers as numbers, everything else as text. */
type RowOf<Columns> = { readonly [Name in keyof Columns]: Columns[Name] extends 'BIGINT' ? number : string };

/** One row of findings, as reports read it. */
export type FindingRow = RowOf<typeof FINDING_COLUMNS>;

/** What was replied to a finding, and decided, as `hearing.parquet` has it. */
export interface HeardFinding {
  readonly state: string;
  readonly answer: string;
  readonly late_answer: string;
  readonly decision: string;
  readonly decided_for: string;
  readonly until: string;
}

/** A finding with the values that prove it; absent: nothing besides its reason. */
export interface FindingWithProof extends FindingRow {
  readonly proof?: Proof;
  /** Absent: nothing was replied to it, and nothing decided. */
  readonly heard?: HeardFinding;
}

/** A finding with its proof as stored (JSON); empty if there is none. */
export interface FindingWithStoredProof extends FindingRow {
  readonly proof: string;
}

/** One row of `completeness.csv`, as reports read it. */
export interface CompletenessRow {
  readonly check: string;
  readonly vendor: string;
  readonly subject: string;
  /** ISO day, or empty. */
  readonly day: string;
  readonly expected: string;
  readonly found: string;
  readonly detail: string;
  readonly source_file: string;
  readonly source_row: number | null;
}

/** An event of a number, as a row of `timelines.parquet`: at most two hundred per number, newest first. */
export interface TimelineRow {
  readonly number: string;
  /** From 1, the newest. */
  readonly place: number;
  /** Total number of events of the number. */
  readonly events: number;
  /** Local time, as precisely as it is known. */
  readonly moment: string;
  readonly kind: string;
  readonly party: string;
  readonly reference: string;
  readonly detail: string;
}
