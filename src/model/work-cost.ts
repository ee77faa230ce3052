/**
 * What the work takes, in seconds, as `npx tsx test/bench/progress.ts 300000 --costs --processor` measured and wrote it.
 * Progress works out from it how long a command still takes; only how the figures stand to each other matters, as the machine's own pace shows while it works.
 */
export const WORK_COST = {
  perGigabyte: {
    checksums: 1.97,
    reading: 114,
    facts: 20.4,
  },
  perMillionCalls: {
    judging: 15,
    counting: 4.12,
    results: 5.89,
  },
  perMillionFindings: { workbook: 12.9 },
  /** Of the most findings that are explained, and the page of them. */
  explained: { explaining: 4.84, page: 4.33 },
  /** From what `npm run bench:reports` measured with few and with many findings. */
  reports: { document: 1.6, perThousandFindings: 1.9 },
} as const;

/** Bytes of all files for each call, where nothing more is known of them. */
export const BYTES_PER_CALL = 194;

/** Findings for each call, where nothing more is known of them. */
export const FINDINGS_PER_CALL = 0.718;

/** Shares of the steps of reading a file: its bytes are gone over, its cells come into the database, its rows are read from them and kept. */
export const READING_STEPS = { pass: 0.11, cells: 0.144, rows: 0.357, kept: 0.39 } as const;

/** Steps of judging, by file of standing, and what follows. */
export const JUDGING_STEPS: Readonly<Record<string, number>> = {
  '10-call-scope.sql': 0.00456,
  '15-judged-call.sql': 0.249,
  '18-conversation.sql': 0.0806,
  '20-call-person.sql': 0.108,
  '30-call-party.sql': 0.173,
  '40-call-protection.sql': 0.0681,
  '50-objection.sql': 0.0591,
  '60-objection-origin.sql': 0.0532,
  '70-consent-record.sql': 0.089,
  '72-superseded-consent.sql': 0.133,
  '80-request-use.sql': 0.00466,
  '84-crowd-pair.sql': 0.0776,
  '85-consent-pair.sql': 0.0547,
  '90-call-consent.sql': 0.312,
  '95-consent-pair.sql': 0.0292,
  '97-log-reach.sql': 0.0064,
  '100-late-first-call.sql': 0.0728,
  '110-call-basis-consent.sql': 0.154,
  '120-call-relation.sql': 0.161,
  '130-call-basis-relation.sql': 0.0502,
  '140-call-register.sql': 0.00437,
  '150-call-near-miss.sql': 0.0365,
  '160-call-objection.sql': 0.15,
  '170-call-objected.sql': 0.0651,
  '175-call-delivery.sql': 0.136,
  '180-call-handover.sql': 0.021,
  '190-call-attempt.sql': 0.102,
  '200-call-contract.sql': 0.0716,
  '300-standing.sql': 0.989,
  rules: 0.413,
  answers: 0.084,
  finding: 0.0552,
  verdict: 0.0848,
};

/** Steps of writing results, by file. */
export const RESULT_STEPS: Readonly<Record<string, number>> = {
  findings: 1.12,
  calls: 0.471,
  rejected: 0.0161,
  'unread-values': 0.111,
  completeness: 0.0265,
  answers: 0.00636,
  summary: 0.00283,
};

/** Steps of making the facts: up to the beginning of each table, and after the last. */
export const FACT_STEPS: Readonly<Record<string, number>> = {
  source_file: 0.346,
  call: 0.00694,
  person: 0.00216,
  person_form: 0.000007,
  phone: 0.0291,
  relation: 0.0264,
  consent: 0.0499,
  consent_scope_name: 0.164,
  consent_scope_product: 0.00252,
  objection_record: 0.00183,
  register_entry: 0.048,
  scrub: 0.00623,
  handover: 0.00185,
  listed_number: 0.081,
  complaint: 0.00267,
  invoice: 0.00265,
  vendor_answer: 0.00194,
  accounts: 0.415,
};
