/**
 * What the work takes, in seconds, as `npx tsx test/bench/progress.ts 300000 --costs --processor` measured and wrote it.
 * Progress works out from it how long a command still takes; only how the figures stand to each other matters, as the machine's own pace shows while it works.
 */
export const WORK_COST = {
  perGigabyte: {
    checksums: 2.1,
    reading: 117,
    facts: 22.5,
  },
  perMillionCalls: {
    judging: 20.1,
    counting: 5.4,
    results: 8.04,
  },
  perMillionFindings: { workbook: 13.4 },
  /** Of the most findings that are explained, and the page of them. */
  explained: { explaining: 6.3, page: 4.67 },
  /** From what `npm run bench:reports` measured with few and with many findings. */
  reports: { document: 1.6, perThousandFindings: 1.9 },
} as const;

/** Bytes of all files for each call, where nothing more is known of them. */
export const BYTES_PER_CALL = 194;

/** Findings for each call, where nothing more is known of them. */
export const FINDINGS_PER_CALL = 0.718;

/** Shares of the steps of reading a file: its bytes are gone over, its cells come into the database, its rows are read from them and kept. */
export const READING_STEPS = { pass: 0.131, cells: 0.114, rows: 0.382, kept: 0.373 } as const;

/** Steps of judging, by file of standing, rule, and what follows. */
export const JUDGING_STEPS: Readonly<Record<string, number>> = {
  '10-call-scope.sql': 0.00426,
  '15-judged-call.sql': 0.249,
  '18-conversation.sql': 0.0843,
  '20-call-person.sql': 0.104,
  '30-call-party.sql': 0.154,
  '40-call-protection.sql': 0.0776,
  '50-objection.sql': 0.0524,
  '60-objection-origin.sql': 0.0554,
  '70-consent-record.sql': 0.0854,
  '72-superseded-consent.sql': 0.128,
  '80-request-use.sql': 0.0323,
  '84-crowd-pair.sql': 0.078,
  '85-consent-pair.sql': 0.0596,
  '90-call-consent.sql': 0.37,
  '95-consent-pair.sql': 0.0328,
  '97-log-reach.sql': 0.00786,
  '100-late-first-call.sql': 0.0923,
  '110-call-basis-consent.sql': 0.172,
  '120-call-relation.sql': 0.189,
  '130-call-basis-relation.sql': 0.0594,
  '140-call-register.sql': 0.00467,
  '150-call-near-miss.sql': 0.0678,
  '160-call-objection.sql': 0.273,
  '170-call-objected.sql': 0.096,
  '175-call-delivery.sql': 0.0691,
  '180-call-handover.sql': 0.0156,
  '190-call-attempt.sql': 0.112,
  '200-call-contract.sql': 0.0969,
  '300-standing.sql': 1.79,
  'automatic-call-without-consent': 0.00733,
  'called-after-objection': 0.0561,
  'called-registered-number': 0.033,
  'caller-id-withheld': 0.00561,
  'identity-not-stated': 0.00597,
  'no-legal-basis': 0.0613,
  'optout-not-offered': 0.0299,
  'unscrubbed-list': 0.0296,
  'voicemail-without-consent': 0.0397,
  'caller-number-unlisted': 0.00672,
  'first-call-after-six-months': 0.0203,
  'objection-open-over-28-days': 0.0427,
  'outside-calling-hours': 0.0476,
  'relation-term-exceeded': 0.018,
  'dialled-after-objection': 0.0521,
  'retention-term-exceeded': 0.0182,
  'outside-contract': 0.005,
  'too-many-attempts': 0.0757,
  'consent-from-own-call': 0.0085,
  'consent-not-linked-to-person': 0.0179,
  'consent-not-specific': 0.00488,
  'consent-not-verified': 0.0175,
  'consent-without-proof': 0.0176,
  'optout-offer-not-recorded': 0.0301,
  finding: 0.0994,
  answer: 0.0286,
  verdict: 0.0754,
};

/** Steps of writing results, by file. */
export const RESULT_STEPS: Readonly<Record<string, number>> = {
  findings: 1.6,
  calls: 0.629,
  rejected: 0.0173,
  'unread-values': 0.111,
  completeness: 0.0285,
  answers: 0.00906,
  summary: 0.00292,
};

/** Steps of making the facts: up to the beginning of each table, and after the last. */
export const FACT_STEPS: Readonly<Record<string, number>> = {
  source_file: 0.37,
  call: 0.00279,
  person: 0.00228,
  person_form: 0.000008,
  phone: 0.051,
  relation: 0.0494,
  consent: 0.0388,
  consent_scope_name: 0.207,
  consent_scope_product: 0.0029,
  objection_record: 0.00177,
  register_entry: 0.0603,
  scrub: 0.00361,
  handover: 0.00212,
  listed_number: 0.0588,
  complaint: 0.00736,
  invoice: 0.00259,
  vendor_answer: 0.00196,
  accounts: 0.451,
};
