import type { Grade } from '../../model/findings.ts';

/**
 * Reasons why no basis was found, from the nearest to the farthest (rulebook, section 6): the first one in this list that applies is the reason.
 * A record about something else, an incompletely known record, or no record at all does not prove that there is no valid one: then the call
 * cannot be shown to be lawful.
 */
export const NEAR_MISSES: readonly { readonly nearMiss: string; readonly grade: Grade }[] = [
  { nearMiss: 'consent-withdrawn', grade: 'proven' },
  { nearMiss: 'consent-withdrawal-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'consent-expired', grade: 'proven' },
  { nearMiss: 'consent-expiry-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'consent-after-call', grade: 'proven' },
  { nearMiss: 'consent-invalid-form', grade: 'proven' },
  { nearMiss: 'consent-form-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'request-used', grade: 'proven' },
  { nearMiss: 'relation-abolished', grade: 'proven' },
  { nearMiss: 'relation-no-optout-at-collection', grade: 'proven' },
  { nearMiss: 'relation-optout-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'relation-dissimilar-product', grade: 'proven' },
  { nearMiss: 'relation-product-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'relation-unpaid', grade: 'proven' },
  { nearMiss: 'relation-payment-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'consent-other-product', grade: 'not-demonstrable' },
  { nearMiss: 'consent-product-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'consent-other-purpose', grade: 'not-demonstrable' },
  { nearMiss: 'consent-purpose-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'consent-other-entity', grade: 'not-demonstrable' },
  { nearMiss: 'consent-entity-unknown', grade: 'not-demonstrable' },
  { nearMiss: 'consent-other-number', grade: 'not-demonstrable' },
  { nearMiss: 'consent-other-person', grade: 'not-demonstrable' },
  { nearMiss: 'relation-other-entity', grade: 'not-demonstrable' },
  { nearMiss: 'relation-other-number', grade: 'not-demonstrable' },
  { nearMiss: 'relation-other-person', grade: 'not-demonstrable' },
  { nearMiss: 'no-record', grade: 'not-demonstrable' },
];
