import type { Country } from '../country.ts';

/**
 * Reasons why no basis was found, from the nearest to the farthest (rulebook, section 6): the first one in this list that applies is the reason. Whoever withdrew
 * a consent said no. Everything else is an absence, which only proves something where the client states that its records are complete.
 */
export const NEAR_MISSES: Country['nearMisses'] = [
  { nearMiss: 'consent-withdrawn', isRefusal: true },
  { nearMiss: 'consent-withdrawal-unknown' },
  { nearMiss: 'consent-expired' },
  { nearMiss: 'consent-expiry-unknown' },
  { nearMiss: 'consent-after-call' },
  { nearMiss: 'consent-invalid-form' },
  { nearMiss: 'consent-form-unknown' },
  { nearMiss: 'request-used' },
  { nearMiss: 'relation-abolished' },
  { nearMiss: 'relation-no-optout-at-collection' },
  { nearMiss: 'relation-optout-unknown' },
  { nearMiss: 'relation-dissimilar-product' },
  { nearMiss: 'relation-product-unknown' },
  { nearMiss: 'relation-unpaid' },
  { nearMiss: 'relation-payment-unknown' },
  { nearMiss: 'consent-other-product' },
  { nearMiss: 'consent-product-unknown' },
  { nearMiss: 'consent-other-purpose' },
  { nearMiss: 'consent-purpose-unknown' },
  { nearMiss: 'consent-other-entity' },
  { nearMiss: 'consent-entity-unknown' },
  { nearMiss: 'consent-other-number' },
  { nearMiss: 'consent-other-person' },
  { nearMiss: 'relation-other-entity' },
  { nearMiss: 'relation-other-number' },
  { nearMiss: 'relation-other-person' },
  { nearMiss: 'no-record' },
];
