/** The near misses and reasons of the rulebook (sections 5 to 7), written out here to test the words of reports and explanations. */
export const NEAR_MISSES: readonly string[] = [
  'consent-withdrawn',
  'consent-withdrawal-unknown',
  'consent-expired',
  'consent-expiry-unknown',
  'consent-after-call',
  'consent-invalid-form',
  'consent-form-unknown',
  'request-used',
  'relation-abolished',
  'relation-no-optout-at-collection',
  'relation-optout-unknown',
  'relation-dissimilar-product',
  'relation-product-unknown',
  'relation-unpaid',
  'relation-payment-unknown',
  'consent-other-product',
  'consent-product-unknown',
  'consent-other-purpose',
  'consent-purpose-unknown',
  'consent-other-entity',
  'consent-entity-unknown',
  'consent-other-number',
  'consent-other-person',
  'relation-other-entity',
  'relation-other-number',
  'relation-other-person',
];

/** Reasons that are no near miss of a record. */
export const OTHER_REASONS: readonly string[] = [
  'objection',
  're-consent-not-by-consumer',
  're-consent-unproven',
  'no-record',
  'stale-scrub',
  'no-scrub',
  'duty-not-literal',
  'subscriber-not-shown',
  'no-proof-listed',
  'proof-file-missing',
  'proof-made-later',
  'proof-of-another',
  'proof-says-less',
  'per-day',
  'per-30-days',
  'after-refusal',
  'period',
  'campaign',
];

/** Why an objection counts or does not count, beside its grade. */
export const RE_CONSENTS: readonly string[] = ['re-consent-not-by-consumer', 're-consent-unproven'];
