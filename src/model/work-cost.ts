/**
 * What the work takes, in seconds, as `npx tsx test/bench/progress.ts 300000 --costs --processor` measured and wrote it.
 * Progress works out from it how long a command still takes; only how the figures stand to each other matters, as the machine's own pace shows while it works.
 */
export const WORK_COST = {
  perGigabyte: {
    checksums: 1.21,
    reading: 144,
    facts: 15.4,
  },
  /** Of reading a file, what goes over its bytes; the rest makes rows of them. */
  passShare: 0.0824,
  perMillionCalls: {
    judging: 15.3,
    counting: 5.94,
    results: 8.81,
  },
  perMillionFindings: { workbook: 18.8 },
  /** Of the most findings that are explained, and the page of them. */
  explained: { explaining: 5.75, page: 4.41 },
  /** From what `npm run bench:reports` measured with few and with many findings. */
  reports: { document: 1.6, perThousandFindings: 1.9 },
} as const;

/** Bytes of all files for each call, where nothing more is known of them. */
export const BYTES_PER_CALL = 194;

/** Findings for each call, where nothing more is known of them. */
export const FINDINGS_PER_CALL = 0.718;

/** Steps of judging, by file of standing, rule, and what follows. */
export const JUDGING_STEPS: Readonly<Record<string, number>> = {
  '10-call-scope.sql': 0.00356,
  '15-judged-call.sql': 0.189,
  '18-conversation.sql': 0.0649,
  '20-call-person.sql': 0.0781,
  '30-call-party.sql': 0.115,
  '40-call-protection.sql': 0.0617,
  '50-objection.sql': 0.0496,
  '60-objection-origin.sql': 0.0472,
  '70-consent-record.sql': 0.0631,
  '72-superseded-consent.sql': 0.077,
  '80-request-use.sql': 0.00441,
  '84-crowd-pair.sql': 0.0634,
  '85-consent-pair.sql': 0.0363,
  '90-call-consent.sql': 0.327,
  '95-consent-pair.sql': 0.0223,
  '97-log-reach.sql': 0.00495,
  '100-late-first-call.sql': 0.0637,
  '110-call-basis-consent.sql': 0.121,
  '120-call-relation.sql': 0.128,
  '130-call-basis-relation.sql': 0.0351,
  '140-call-register.sql': 0.00312,
  '150-call-near-miss.sql': 0.0521,
  '160-call-objection.sql': 0.22,
  '170-call-objected.sql': 0.0546,
  '175-call-delivery.sql': 0.0507,
  '180-call-handover.sql': 0.0105,
  '190-call-attempt.sql': 0.0815,
  '200-call-contract.sql': 0.0485,
  '300-standing.sql': 1.44,
  'automatic-call-without-consent': 0.00565,
  'called-after-objection': 0.0408,
  'called-registered-number': 0.0414,
  'caller-id-withheld': 0.00505,
  'identity-not-stated': 0.00375,
  'no-legal-basis': 0.0517,
  'optout-not-offered': 0.0192,
  'unscrubbed-list': 0.0249,
  'voicemail-without-consent': 0.0257,
  'caller-number-unlisted': 0.00288,
  'first-call-after-six-months': 0.0108,
  'objection-open-over-28-days': 0.0254,
  'outside-calling-hours': 0.0266,
  'relation-term-exceeded': 0.0128,
  'dialled-after-objection': 0.0357,
  'retention-term-exceeded': 0.0121,
  'outside-contract': 0.00308,
  'too-many-attempts': 0.0357,
  'consent-from-own-call': 0.00423,
  'consent-not-linked-to-person': 0.0112,
  'consent-not-specific': 0.00334,
  'consent-not-verified': 0.0118,
  'consent-without-proof': 0.0108,
  'optout-offer-not-recorded': 0.0165,
  finding: 0.0811,
  answer: 0.0206,
  verdict: 0.0566,
};

/** Steps of writing results, by file. */
export const RESULT_STEPS: Readonly<Record<string, number>> = {
  findings: 1.73,
  calls: 0.745,
  rejected: 0.0124,
  'unread-values': 0.0874,
  completeness: 0.0384,
  answers: 0.00423,
  summary: 0.00252,
};

/** Steps of making the facts: up to the beginning of each table, and after the last. */
export const FACT_STEPS: Readonly<Record<string, number>> = {
  source_file: 0.243,
  call: 0.00177,
  person: 0.00146,
  person_form: 0.000005,
  phone: 0.0224,
  relation: 0.0267,
  consent: 0.0316,
  consent_scope_name: 0.119,
  consent_scope_product: 0.00307,
  objection_record: 0.00113,
  register_entry: 0.0349,
  scrub: 0.00303,
  handover: 0.00143,
  listed_number: 0.0558,
  complaint: 0.00286,
  invoice: 0.00165,
  vendor_answer: 0.0015,
  accounts: 0.348,
};
