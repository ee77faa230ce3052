/**
 * The facts: the only tables that standing, rules, responsibility and reports of single numbers may read of the input.
 *
 * Conventions, which every fact keeps:
 * - a point in time is a BIGINT of microseconds since 1970-01-01T00:00:00Z; an event has an earliest and a latest reading, both inclusive;
 * - a calendar day is an INTEGER of days since 1970-01-01, as written, or in the client's zone where it was derived from a point in time;
 * - an interval of days is inclusive and never null: an open start is FIRST_DAY, an open end LAST_DAY;
 *   a bound that could not be read is open, and so is a far day: an end after 2100, a start before 1900;
 * - a telephone number is the BIGINT of the digits of its E.164 form (+31612345678 is 31612345678);
 *   a number that was given and could not be read is null, as if it had not been given;
 * - a value that was given and could not be read, in a column with a default, or in one whose emptiness means something, is UNREADABLE;
 *   everywhere else it is null, as if it had not been given;
 * - keys (`*_key`) are integers. Those of calls, files and persons stay what they are while others come and go, and say nothing of order: names do. All others count from 1
 *   in the order of the natural key, compared as text.
 */

export const FIRST_DAY: number = -1_000_000;
export const LAST_DAY: number = 10_000_000;
export const UNREADABLE: string = 'unreadable';
/** Microseconds: later than any event. */
export const END_OF_TIME: bigint = 9_223_372_036_854_775_807n;

/** `word` is one of the words that outcomes are told in, a type of the store that judging makes; no fact has it. */
export type SqlType = 'BIGINT' | 'INTEGER' | 'VARCHAR' | 'BOOLEAN' | 'DATE' | 'DECIMAL(18,2)' | 'word';
export type TableDefinition = Readonly<Record<string, SqlType>>;

/** Where a fact was read: `source_file.file_key`, and the physical line (CSV, text), the sheet's row, or the index from 1. */
const ORIGIN: TableDefinition = { file_key: 'INTEGER', source_row: 'BIGINT' };

export type FactTable =
  | 'source_file'
  | 'call'
  | 'person'
  | 'person_form'
  | 'phone'
  | 'relation'
  | 'consent'
  | 'consent_scope_name'
  | 'consent_scope_product'
  | 'objection_record'
  | 'register_entry'
  | 'scrub'
  | 'handover'
  | 'listed_number'
  | 'complaint'
  | 'invoice'
  | 'vendor_answer';

export const FACT_TABLES: Readonly<Record<FactTable, TableDefinition>> = {
  /** Files that were read; `path` is relative to the workspace, with forward slashes. */
  source_file: {
    file_key: 'INTEGER',
    path: 'VARCHAR',
    sha256: 'VARCHAR',
    feed: 'VARCHAR',
    vendor: 'VARCHAR',
    /** Place of its source in the configuration, from 0. */
    source_index: 'INTEGER',
  },

  /** One row per call: vendor and call_id are unique. A view of the staged calls. */
  call: {
    call_key: 'BIGINT',
    vendor: 'VARCHAR',
    call_id: 'VARCHAR',
    started_at: 'BIGINT',
    connected_at: 'BIGINT',
    ended_at: 'BIGINT',
    /** The moment `t` of the rulebook: connected_at, else started_at. */
    moment: 'BIGINT',
    /** The end of the rulebook: ended_at, else moment + talk seconds, else moment. */
    end_at: 'BIGINT',
    /** The column, else ended_at - connected_at in whole seconds where both are given; null is unknown. */
    talk_seconds: 'BIGINT',
    connected: 'BOOLEAN',
    result: 'VARCHAR',
    /** outbound, inbound or unknown (the log cannot tell who called whom); never null. */
    direction: 'VARCHAR',
    /** The call's own purpose, null where it has none that can be read. */
    purpose: 'VARCHAR',
    dial_mode: 'VARCHAR',
    /** The number called. */
    number: 'BIGINT',
    caller_number: 'BIGINT',
    caller_id_withheld: 'BOOLEAN',
    agent: 'VARCHAR',
    campaign: 'VARCHAR',
    person_key: 'BIGINT',
    lead_source: 'VARCHAR',
    optout_offered: 'BOOLEAN',
    optout_requested: 'BOOLEAN',
    identity_stated: 'BOOLEAN',
    callback_agreed: 'BOOLEAN',
    recording: 'VARCHAR',
    /** Of the moment, in the client's zone. */
    local_day: 'INTEGER',
    /** Seconds since local midnight by the wall clock. */
    local_second: 'INTEGER',
    /** Local day of started_at, for dialling caps. */
    started_local_day: 'INTEGER',
    /** Local day of end_at: of an objection made in the call. */
    end_local_day: 'INTEGER',
    ...ORIGIN,
    /** Where it stands in the store, by which few of many are fetched; it changes from load to load. */
    place: 'BIGINT',
  },

  /** Every person id that any feed names. */
  person: { person_key: 'BIGINT', person_id: 'VARCHAR' },
  person_form: { person_key: 'BIGINT', legal_form: 'VARCHAR', from_day: 'INTEGER', to_day: 'INTEGER', ...ORIGIN },
  phone: {
    person_key: 'BIGINT',
    number: 'BIGINT',
    from_day: 'INTEGER',
    to_day: 'INTEGER',
    published_for_marketing: 'BOOLEAN',
    ...ORIGIN,
  },
  relation: {
    relation_key: 'BIGINT',
    relation_id: 'VARCHAR',
    person_key: 'BIGINT',
    number: 'BIGINT',
    /** As written: id, name or brand; it need not be in the configuration. */
    entity: 'VARCHAR',
    kind: 'VARCHAR',
    /** FIRST_DAY: before every day. */
    started_day: 'INTEGER',
    /** Null: no end given. */
    ended_day: 'INTEGER',
    paid_amount: 'DECIMAL(18,2)',
    product: 'VARCHAR',
    /** Null: not known. */
    number_collected_day: 'INTEGER',
    optout_offered_at_collection: 'BOOLEAN',
    ...ORIGIN,
  },
  consent: {
    consent_key: 'BIGINT',
    consent_id: 'VARCHAR',
    /** consent, request or UNREADABLE; never null. */
    kind: 'VARCHAR',
    person_key: 'BIGINT',
    number: 'BIGINT',
    /** Which names and products it was given for: consent_scope_name, consent_scope_product. */
    scope_key: 'BIGINT',
    /** Default commercial; UNREADABLE. */
    purpose: 'VARCHAR',
    /** Null: the channels could not be read. */
    for_phone: 'BOOLEAN',
    for_other_channel: 'BOOLEAN',
    form: 'VARCHAR',
    source: 'VARCHAR',
    /** consumer, caller, UNREADABLE, or null where empty. */
    initiative: 'VARCHAR',
    term_stated: 'BOOLEAN',
    given_earliest: 'BIGINT',
    given_latest: 'BIGINT',
    given_day: 'INTEGER',
    /** Last day on which it holds; LAST_DAY where it has no expiry, FIRST_DAY where that could not be read. */
    expires_day: 'INTEGER',
    /** Null: not withdrawn. A withdrawal that was given and could not be read is -END_OF_TIME. */
    withdrawn_earliest: 'BIGINT',
    withdrawn_latest: 'BIGINT',
    verified_earliest: 'BIGINT',
    verified_latest: 'BIGINT',
    evidence: 'VARCHAR',
    /** As written: `client`, a vendor, anything, or null. */
    collected_by: 'VARCHAR',
    collected_in_call: 'VARCHAR',
    ...ORIGIN,
  },
  /** Names in a scope, lower case, as the consumer was told them. */
  consent_scope_name: { scope_key: 'BIGINT', name: 'VARCHAR' },
  /** Product groups in a scope, `*` for any. */
  consent_scope_product: { scope_key: 'BIGINT', product: 'VARCHAR' },
  /** The objections feed; objections made in calls are found by standing. */
  objection_record: {
    objection_key: 'BIGINT',
    objection_id: 'VARCHAR',
    objected_earliest: 'BIGINT',
    objected_latest: 'BIGINT',
    /** Local day of objected_latest. */
    objected_day: 'INTEGER',
    number: 'BIGINT',
    person_key: 'BIGINT',
    /** As written: id, name or brand, or null. */
    entity: 'VARCHAR',
    /** As written: `client`, a vendor, anything, or null. */
    recorded_by: 'VARCHAR',
    reported_earliest: 'BIGINT',
    reported_latest: 'BIGINT',
    channel: 'VARCHAR',
    vendor_call_id: 'VARCHAR',
    ...ORIGIN,
  },
  register_entry: {
    number: 'BIGINT',
    /** all, commercial, charitable or ideal; what could not be read is all. */
    category: 'VARCHAR',
    from_day: 'INTEGER',
    to_day: 'INTEGER',
    ...ORIGIN,
  },
  scrub: { vendor: 'VARCHAR', campaign: 'VARCHAR', register_day: 'INTEGER', ...ORIGIN },
  handover: {
    handover_key: 'BIGINT',
    vendor: 'VARCHAR',
    number: 'BIGINT',
    kind: 'VARCHAR',
    /** As written, or null. */
    entity: 'VARCHAR',
    delivered_earliest: 'BIGINT',
    delivered_latest: 'BIGINT',
    /** Local day of the delivery. */
    delivered_day: 'INTEGER',
    /** The delivery was given as a day without a time. */
    is_day_only: 'BOOLEAN',
    ...ORIGIN,
  },
  listed_number: { number: 'BIGINT', from_day: 'INTEGER', to_day: 'INTEGER', ...ORIGIN },
  complaint: {
    complaint_key: 'BIGINT',
    complaint_id: 'VARCHAR',
    number: 'BIGINT',
    about_day: 'INTEGER',
    entity: 'VARCHAR',
    received_earliest: 'BIGINT',
    received_latest: 'BIGINT',
    source: 'VARCHAR',
    ...ORIGIN,
  },
  invoice: {
    vendor: 'VARCHAR',
    from_day: 'INTEGER',
    to_day: 'INTEGER',
    calls: 'BIGINT',
    minutes: 'DECIMAL(18,2)',
    ...ORIGIN,
  },
  /** What a call centre says of a finding. It changes nothing: no rule and no verdict may read it. */
  vendor_answer: {
    vendor: 'VARCHAR',
    call_id: 'VARCHAR',
    rule: 'VARCHAR',
    /** accept, dispute, or null: an explanation alone. */
    answer: 'VARCHAR',
    explanation: 'VARCHAR',
    ...ORIGIN,
  },
};

/**
 * Tables about the loading itself, which results and reports may read beside the facts.
 */
/** In the place of a format, of a file that has nothing in it, not even headings: it does not make its feed known. */
export const EMPTY_FORMAT: string = 'empty';

export const LEDGER_TABLES: Readonly<
  Record<'file_account' | 'column_account' | 'problem' | 'revision', TableDefinition>
> = {
  /**
   * The account of each file: rows_read = accepted + rejected + duplicate + replaced + removed, to the row.
   * `accepted` counts rows that stand, each leg of a folded call too; `facts` what came of them;
   * `replaced` rows of which a later delivery brought other content; `removed` those of a person who was forgotten, or past their term.
   */
  file_account: {
    file_key: 'INTEGER',
    /** Order in which files count as delivered: order of `sources`, then path. */
    delivery: 'INTEGER',
    path: 'VARCHAR',
    sha256: 'VARCHAR',
    bytes: 'BIGINT',
    feed: 'VARCHAR',
    vendor: 'VARCHAR',
    /** Known format, or `canonical`, or `mapped`; `empty` for a file with nothing in it. */
    format: 'VARCHAR',
    encoding: 'VARCHAR',
    delimiter: 'VARCHAR',
    rows_read: 'BIGINT',
    accepted: 'BIGINT',
    rejected: 'BIGINT',
    duplicate: 'BIGINT',
    replaced: 'BIGINT',
    removed: 'BIGINT',
    repaired: 'BIGINT',
    emptied: 'BIGINT',
    facts: 'BIGINT',
    /** What is to be said of the file as a whole: JSON array of sentences. */
    remarks: 'VARCHAR',
  },
  /** In how many of a file's facts each column of its feed is known. */
  column_account: { file_key: 'INTEGER', column_name: 'VARCHAR', known: 'BIGINT' },
  /**
   * What was wrong with a row, as data. `kind`: rejected (the row is not used), emptied (one value is not used), repaired (one value was mended),
   * noted (used as it is, but the reader should know: an entity that nobody knows, a measured time zone that contradicts the declared one).
   * `value` is the offending cell, `raw` the whole row as it was in the file (rejected rows only).
   */
  problem: {
    file_key: 'INTEGER',
    source_row: 'BIGINT',
    kind: 'VARCHAR',
    column_name: 'VARCHAR',
    value: 'VARCHAR',
    reason: 'VARCHAR',
    raw: 'VARCHAR',
  },
  /** A key that a later delivery brought again with other content: the row that is no longer used, and the one that is. */
  revision: {
    feed: 'VARCHAR',
    /** The key, its columns joined by ` / `. */
    key: 'VARCHAR',
    file_key: 'INTEGER',
    source_row: 'BIGINT',
    replaced_by_file_key: 'INTEGER',
    replaced_by_row: 'BIGINT',
    /** Names of the columns that differ, joined by `|`. */
    columns: 'VARCHAR',
    /** What they held and what the later delivery brought: `result: no-answer > conversation`, joined by `; `. Instants are UTC. */
    changes: 'VARCHAR',
    /** Whom the row that is no longer used is about, where its feed says so; for calls the number that was called, and the one that called. */
    vendor: 'VARCHAR',
    number: 'BIGINT',
    caller_number: 'BIGINT',
    direction: 'VARCHAR',
    person_id: 'VARCHAR',
    /** When, where its feed tells a time, as instants; and on which day of the client's zone. */
    earliest: 'BIGINT',
    latest: 'BIGINT',
    local_day: 'INTEGER',
  },
};
