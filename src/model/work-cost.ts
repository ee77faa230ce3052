/**
 * What the work takes, in seconds, as `npx tsx test/bench/progress.ts 300000 --costs --processor` measured and wrote it.
 * Progress works out from it how long a command still takes; only how the figures stand to each other matters, as the machine's own pace shows while it works.
 */
export const WORK_COST = {
  perGigabyte: {
    checksums: 2.12,
    reading: 201,
    facts: 39.8,
  },
  /** Of reading a file, what goes over its bytes; the rest makes rows of them. */
  passShare: 0.0994,
  perMillionCalls: {
    judging: 29.6,
    counting: 7.75,
    results: 22.7,
  },
  perMillionFindings: { workbook: 56.1 },
  /** Of the most findings that are explained, and the page of them. */
  explained: { explaining: 7.87, page: 7.14 },
  /** From what `npm run bench:reports` measured with few and with many findings. */
  reports: { document: 1.6, perThousandFindings: 1.9 },
} as const;

/** Bytes of all files for each call, where nothing more is known of them. */
export const BYTES_PER_CALL = 194;

/** Findings for each call, where nothing more is known of them. */
export const FINDINGS_PER_CALL = 0.718;

/** Steps of judging, by file of standing, rule, and what follows. */
export const JUDGING_STEPS: Readonly<Record<string, number>> = {
  '10-call-scope.sql': 1.22,
  '15-judged-call.sql': 0.468,
  '20-call-person.sql': 0.122,
  '30-call-party.sql': 0.209,
  '40-call-protection.sql': 0.32,
  '50-objection.sql': 0.0519,
  '60-objection-origin.sql': 0.0693,
  '70-consent-record.sql': 0.0381,
  '72-superseded-consent.sql': 0.147,
  '80-request-use.sql': 0.0083,
  '84-crowd-pair.sql': 0.133,
  '85-consent-pair.sql': 0.0907,
  '90-call-consent.sql': 0.476,
  '95-consent-pair.sql': 0.0272,
  '100-late-first-call.sql': 0.0884,
  '110-call-basis-consent.sql': 0.194,
  '120-call-relation.sql': 0.313,
  '130-call-basis-relation.sql': 0.0552,
  '140-call-register.sql': 0.00484,
  '150-call-near-miss.sql': 0.0723,
  '160-call-objection.sql': 0.188,
  '170-call-objected.sql': 0.102,
  '175-call-delivery.sql': 0.0643,
  '180-call-handover.sql': 0.0179,
  '190-call-attempt.sql': 0.243,
  '200-call-contract.sql': 0.059,
  '210-log-reach.sql': 0.00492,
  '300-standing.sql': 1.65,
  'automatic-call-without-consent': 0.00515,
  'called-after-objection': 0.0443,
  'called-registered-number': 0.148,
  'caller-id-withheld': 0.00636,
  'identity-not-stated': 0.00348,
  'no-legal-basis': 0.104,
  'optout-not-offered': 0.0163,
  'unscrubbed-list': 0.103,
  'voicemail-without-consent': 0.093,
  'caller-number-unlisted': 0.00308,
  'first-call-after-six-months': 0.0198,
  'objection-open-over-28-days': 0.034,
  'outside-calling-hours': 0.0562,
  'relation-term-exceeded': 0.00786,
  'dialled-after-objection': 0.0461,
  'retention-term-exceeded': 0.00636,
  'outside-contract': 0.00271,
  'too-many-attempts': 0.272,
  'consent-from-own-call': 0.00378,
  'consent-not-linked-to-person': 0.0145,
  'consent-not-specific': 0.00322,
  'consent-not-verified': 0.0154,
  'consent-without-proof': 0.0059,
  'optout-offer-not-recorded': 0.0197,
  finding: 0.614,
  answer: 0.0285,
  verdict: 0.0847,
};

/** Steps of writing results, by file. */
export const RESULT_STEPS: Readonly<Record<string, number>> = {
  findings: 4.22,
  calls: 1.8,
  rejected: 0.019,
  'unread-values': 0.651,
  completeness: 0.0182,
  answers: 0.022,
  summary: 0.0105,
};

/** Steps of making the facts: up to the beginning of each table, and after the last. */
export const FACT_STEPS: Readonly<Record<string, number>> = {
  source_file: 0.382,
  call: 0.00695,
  person: 0.816,
  person_form: 0.000008,
  phone: 0.0377,
  relation: 0.0491,
  consent: 0.0544,
  consent_scope_name: 0.181,
  consent_scope_product: 0.00185,
  objection_record: 0.00137,
  register_entry: 0.058,
  scrub: 0.00547,
  handover: 0.00298,
  listed_number: 0.0788,
  complaint: 0.00297,
  invoice: 0.00208,
  vendor_answer: 0.00166,
  accounts: 0.638,
};
