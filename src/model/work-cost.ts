/**
 * What the work takes, in seconds, as `npx tsx test/bench/progress.ts 300000 --costs --processor` measured and wrote it.
 * Progress works out from it how long a command still takes; only how the figures stand to each other matters, as the machine's own pace shows while it works.
 */
export const WORK_COST = {
  perGigabyte: {
    checksums: 2.25,
    reading: 151,
    facts: 24.6,
  },
  perMillionCalls: {
    judging: 28.2,
    counting: 7.9,
    results: 9.67,
  },
  perMillionFindings: { workbook: 22.1 },
  /** Of the most findings that are explained, and the page of them. */
  explained: { explaining: 8.96, page: 7.61 },
  /** From what `npm run bench:reports` measured with few and with many findings. */
  reports: { document: 1.6, perThousandFindings: 1.9 },
} as const;

/** Bytes of all files for each call, where nothing more is known of them. */
export const BYTES_PER_CALL = 194;

/** Findings for each call, where nothing more is known of them. */
export const FINDINGS_PER_CALL = 0.718;

/** Shares of the steps of reading a file: its bytes are gone over, its cells come into the database, its rows are read from them and kept. */
export const READING_STEPS = { pass: 0.25, cells: 0.1, rows: 0.35, kept: 0.3 } as const;

/** Steps of judging, by file of standing, rule, and what follows. */
export const JUDGING_STEPS: Readonly<Record<string, number>> = {
  '10-call-scope.sql': 0.00774,
  '15-judged-call.sql': 0.426,
  '18-conversation.sql': 0.127,
  '20-call-person.sql': 0.163,
  '30-call-party.sql': 0.225,
  '40-call-protection.sql': 0.102,
  '50-objection.sql': 0.063,
  '60-objection-origin.sql': 0.073,
  '70-consent-record.sql': 0.117,
  '72-superseded-consent.sql': 0.147,
  '80-request-use.sql': 0.00712,
  '84-crowd-pair.sql': 0.126,
  '85-consent-pair.sql': 0.0901,
  '90-call-consent.sql': 0.471,
  '95-consent-pair.sql': 0.0445,
  '97-log-reach.sql': 0.0096,
  '100-late-first-call.sql': 0.125,
  '110-call-basis-consent.sql': 0.234,
  '120-call-relation.sql': 0.235,
  '130-call-basis-relation.sql': 0.0689,
  '140-call-register.sql': 0.00517,
  '150-call-near-miss.sql': 0.0818,
  '160-call-objection.sql': 0.282,
  '170-call-objected.sql': 0.109,
  '175-call-delivery.sql': 0.0752,
  '180-call-handover.sql': 0.0191,
  '190-call-attempt.sql': 0.133,
  '200-call-contract.sql': 0.111,
  '300-standing.sql': 2.85,
  'automatic-call-without-consent': 0.00955,
  'called-after-objection': 0.0747,
  'called-registered-number': 0.0461,
  'caller-id-withheld': 0.00577,
  'identity-not-stated': 0.0108,
  'no-legal-basis': 0.106,
  'optout-not-offered': 0.049,
  'unscrubbed-list': 0.0534,
  'voicemail-without-consent': 0.051,
  'caller-number-unlisted': 0.00755,
  'first-call-after-six-months': 0.0331,
  'objection-open-over-28-days': 0.0588,
  'outside-calling-hours': 0.0691,
  'relation-term-exceeded': 0.0279,
  'dialled-after-objection': 0.0831,
  'retention-term-exceeded': 0.0377,
  'outside-contract': 0.0129,
  'too-many-attempts': 0.0804,
  'consent-from-own-call': 0.00771,
  'consent-not-linked-to-person': 0.0391,
  'consent-not-specific': 0.00645,
  'consent-not-verified': 0.0225,
  'consent-without-proof': 0.0231,
  'optout-offer-not-recorded': 0.0332,
  finding: 0.125,
  answer: 0.0375,
  verdict: 0.11,
};

/** Steps of writing results, by file. */
export const RESULT_STEPS: Readonly<Record<string, number>> = {
  findings: 1.92,
  calls: 0.745,
  rejected: 0.0231,
  'unread-values': 0.14,
  completeness: 0.0342,
  answers: 0.0103,
  summary: 0.00374,
};

/** Steps of making the facts: up to the beginning of each table, and after the last. */
export const FACT_STEPS: Readonly<Record<string, number>> = {
  source_file: 0.417,
  call: 0.00266,
  person: 0.00226,
  person_form: 0.000006,
  phone: 0.0421,
  relation: 0.0537,
  consent: 0.0555,
  consent_scope_name: 0.183,
  consent_scope_product: 0.00238,
  objection_record: 0.00154,
  register_entry: 0.064,
  scrub: 0.00323,
  handover: 0.00182,
  listed_number: 0.0954,
  complaint: 0.0046,
  invoice: 0.00338,
  vendor_answer: 0.00376,
  accounts: 0.498,
};
