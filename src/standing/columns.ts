/**
 * Columns of the tables whose rows all derive from one other table (`follows` of a step). Where that table is empty, the tables are created from this
 * list instead of by their SELECTs: planning those takes longer than anything else in a small audit. A test compares the list with the SELECTs.
 */
export const COLUMNS = {
  objection_origin: {
    objection_key: 'BIGINT',
    call_key: 'BIGINT',
  },
  superseded_consent: {
    consent_key: 'BIGINT',
    superseded_after: 'BIGINT',
    superseded_until: 'BIGINT',
  },
  request_use: {
    consent_key: 'BIGINT',
    entity: 'VARCHAR',
    used_at: 'BIGINT',
    used_by_vendor: 'VARCHAR',
    used_by_call_id: 'VARCHAR',
  },
  crowd_pair: {
    call_key: 'BIGINT',
    consent_key: 'BIGINT',
  },
  consent_pair: {
    call_key: 'BIGINT',
    consent_key: 'BIGINT',
  },
  late_first_call: {
    call_key: 'BIGINT',
    consent_key: 'BIGINT',
    is_without_term: 'BOOLEAN',
    logs_reach_back: 'BOOLEAN',
  },
  call_proof: {
    call_key: 'BIGINT',
    consent_key: 'BIGINT',
    proof_failure: 'word',
  },
  call_objection: {
    call_key: 'BIGINT',
    objection_key: 'BIGINT',
    recorded_by: 'VARCHAR',
    earliest: 'BIGINT',
    latest: 'BIGINT',
    latest_day: 'INTEGER',
    reported_latest: 'BIGINT',
    is_certain: 'BOOLEAN',
    lifted_by: 'VARCHAR',
    grade: 'VARCHAR',
  },
  call_objected: {
    call_key: 'BIGINT',
    objection_grade: 'VARCHAR',
    objection_reason: 'VARCHAR',
    dial_objection_grade: 'VARCHAR',
    first_proven_objection_day: 'INTEGER',
    objection_own_record: 'BOOLEAN',
    objection_client_record: 'BOOLEAN',
    objection_other_record: 'BOOLEAN',
    client_knew_at: 'BIGINT',
    late_reporter: 'word',
  },
  call_delivery: {
    call_key: 'BIGINT',
    handover_key: 'BIGINT',
    kind: 'VARCHAR',
    delivered_earliest: 'BIGINT',
    delivered_latest: 'BIGINT',
    counted: 'VARCHAR',
  },
  call_handover: {
    call_key: 'BIGINT',
    told_at: 'BIGINT',
    is_sent_again: 'BOOLEAN',
    passed_on_at: 'BIGINT',
    lead_at: 'BIGINT',
  },
  call_screened: {
    call_key: 'BIGINT',
  },
  call_own_limit: {
    call_key: 'BIGINT',
    reason: 'VARCHAR',
    is_all_own: 'BOOLEAN',
    dials: 'BIGINT',
    refused_at: 'BIGINT',
  },
} as const;
