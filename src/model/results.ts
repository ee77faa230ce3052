import type { TableDefinition } from './facts.ts';

/** Columns of `findings.csv` and `findings.parquet`, in order. The first seventeen are the data contract's (section 4). */
export const FINDING_COLUMNS: TableDefinition = {
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  /** UTC, ISO 8601 with Z; a fraction of six digits only where there is one. */
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
  /** Of the moment, in the client's zone: `2026-06-03 20:14:05`. */
  local_time: 'VARCHAR',
  contact: 'VARCHAR',
  verdict: 'VARCHAR',
  campaign: 'VARCHAR',
  agent: 'VARCHAR',
  /** Local time of the earliest objection behind the finding, as precisely as it is known (`2026-06-01`, `2026-06-01 10:15`); empty where the rule rests on none. */
  objected: 'VARCHAR',
  /** Local time of the suppress handover that the vendor had, or of the lead that the client sent; empty where the cause names none. */
  handed_over: 'VARCHAR',
};

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

/** Columns of `unread-values.csv`, in order: values of accepted rows that were not used as they stood. */
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

/** Columns of `completeness.csv`, in order: what the logs do not show, or not as a log would (rulebook, section 11). */
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

/** One row of findings, as reports read it. */
export interface FindingRow {
  readonly vendor: string;
  readonly call_id: string;
  readonly moment: string;
  readonly number: string;
  readonly rule: string;
  readonly level: string;
  readonly grade: string;
  readonly reason: string;
  readonly responsible: string;
  readonly cause: string;
  readonly objection_id: string;
  readonly consent_id: string;
  readonly relation_id: string;
  readonly source_file: string;
  readonly source_row: number;
  readonly local_time: string;
  readonly contact: string;
  readonly verdict: string;
  readonly campaign: string;
  readonly agent: string;
  readonly objected: string;
  readonly handed_over: string;
}
