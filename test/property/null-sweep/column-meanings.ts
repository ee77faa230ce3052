import type { Feed } from '../../../src/model/feeds.ts';

/** The allowed effect of an empty cell, and its meaning (data contract, section 2). */

export interface EvidenceColumn {
  readonly feed: Feed;
  readonly column: string;
  /** The rules for which it is evidence; absent: all. */
  readonly rules?: readonly string[];
}

/** Emptying one of them, in a row or in the whole file, never makes a finding `proven` that was not. */
export const EVIDENCE_COLUMNS: readonly EvidenceColumn[] = [
  { feed: 'calls', column: 'talk_seconds', rules: ['optout-not-offered', 'optout-offer-not-recorded'] },
  { feed: 'calls', column: 'optout_offered' },
  { feed: 'calls', column: 'identity_stated' },
  { feed: 'calls', column: 'ai_disclosed' },
  { feed: 'calls', column: 'callback_agreed' },
  { feed: 'calls', column: 'lead_source' },
  // If the company itself says for whom a campaign is, that is the evidence: cases with an `audience` are left out.
  { feed: 'persons', column: 'legal_form' },
  { feed: 'consents', column: 'names' },
  { feed: 'consents', column: 'products' },
  { feed: 'consents', column: 'form' },
  { feed: 'consents', column: 'term_stated' },
  { feed: 'consents', column: 'verified_at' },
  { feed: 'consents', column: 'evidence' },
  { feed: 'relations', column: 'paid_amount' },
  { feed: 'relations', column: 'product' },
  { feed: 'relations', column: 'optout_offered_at_collection' },
];

/** The meaning of an empty cell of another column; `written`: a value with the same meaning. */
export interface Meaning {
  readonly feed: Feed;
  readonly columns: readonly string[];
  readonly meaning: string;
  readonly written?: string;
}

const ALWAYS = '1753-01-01';
const NEVER = '9999-12-31';

export const MEANINGS: readonly Meaning[] = [
  { feed: 'calls', columns: ['direction'], meaning: 'outbound', written: 'outbound' },
  { feed: 'calls', columns: ['purpose'], meaning: 'its campaign’s, else commercial' },
  { feed: 'calls', columns: ['dial_mode'], meaning: 'somebody dials', written: 'manual' },
  { feed: 'calls', columns: ['caller_id_withheld'], meaning: 'a number that is shown', written: 'no' },
  { feed: 'calls', columns: ['caller_number'], meaning: 'no number to look up' },
  { feed: 'calls', columns: ['campaign'], meaning: 'no campaign' },
  { feed: 'calls', columns: ['person_id'], meaning: 'the owners of the number' },
  {
    feed: 'calls',
    columns: ['connected_at', 'ended_at', 'connected', 'result', 'optout_requested'],
    meaning: 'what the other columns say of the contact',
  },
  { feed: 'calls', columns: ['spoke_with'], meaning: 'nobody knows who answered', written: 'unknown' },
  { feed: 'calls', columns: ['agent', 'recording'], meaning: 'no finding rests on it' },
  { feed: 'persons', columns: ['legal_form_from'], meaning: 'an open start', written: ALWAYS },
  { feed: 'persons', columns: ['legal_form_to'], meaning: 'an open end', written: NEVER },
  { feed: 'phones', columns: ['valid_from'], meaning: 'an open start', written: ALWAYS },
  { feed: 'phones', columns: ['valid_to'], meaning: 'an open end', written: NEVER },
  { feed: 'phones', columns: ['published_for_marketing'], meaning: 'not published', written: 'no' },
  { feed: 'relations', columns: ['person_id', 'number'], meaning: 'nobody, or no number, beside the other' },
  { feed: 'relations', columns: ['ended_on'], meaning: 'an open end', written: NEVER },
  { feed: 'relations', columns: ['number_collected_on'], meaning: 'the start of the relation' },
  { feed: 'consents', columns: ['kind'], meaning: 'a consent', written: 'consent' },
  { feed: 'consents', columns: ['person_id', 'number'], meaning: 'nobody, or no number, beside the other' },
  { feed: 'consents', columns: ['purpose'], meaning: 'commercial', written: 'commercial' },
  { feed: 'consents', columns: ['channels'], meaning: 'for phone', written: 'phone' },
  { feed: 'consents', columns: ['source'], meaning: 'neither a contest nor a survey', written: 'web' },
  { feed: 'consents', columns: ['initiative'], meaning: 'the consumer’s own, of a request; of a consent not known' },
  { feed: 'consents', columns: ['expires_on'], meaning: 'no expiry', written: NEVER },
  { feed: 'consents', columns: ['withdrawn_at'], meaning: 'never withdrawn', written: NEVER },
  { feed: 'consents', columns: ['collected_by'], meaning: 'the client', written: 'client' },
  { feed: 'consents', columns: ['collected_in_call'], meaning: 'in no call' },
  { feed: 'objections', columns: ['person_id', 'number'], meaning: 'nobody, or no number, beside the other' },
  { feed: 'objections', columns: ['entity'], meaning: 'every entity' },
  { feed: 'objections', columns: ['recorded_by', 'reported_at', 'vendor_call_id'], meaning: 'nobody, never, no call' },
  { feed: 'objections', columns: ['channel'], meaning: 'no finding rests on it' },
  { feed: 'register', columns: ['registered_to'], meaning: 'an open end', written: NEVER },
  { feed: 'register', columns: ['category'], meaning: 'all', written: 'all' },
  { feed: 'scrubs', columns: ['campaign'], meaning: 'the whole call centre' },
  { feed: 'scrubs', columns: ['used_from'], meaning: 'its register date' },
  { feed: 'scrubs', columns: ['used_to'], meaning: 'an open end', written: NEVER },
  { feed: 'scrubs', columns: ['complete'], meaning: 'all was scrubbed', written: 'yes' },
  { feed: 'proofs', columns: ['sha256'], meaning: 'whatever the file holds' },
  { feed: 'proofs', columns: ['made_at'], meaning: 'made in time' },
  { feed: 'proofs', columns: ['number', 'names', 'products'], meaning: 'what the proof shows was not noted' },
  { feed: 'proofs', columns: ['kind'], meaning: 'no finding rests on it' },
  { feed: 'handovers', columns: ['entity'], meaning: 'every entity' },
  { feed: 'screenings', columns: ['campaign'], meaning: 'every campaign' },
  { feed: 'screenings', columns: ['answer', 'screened_for'], meaning: 'no finding rests on it' },
  { feed: 'numbers', columns: ['listed_to'], meaning: 'an open end', written: NEVER },
];

/** Feeds that findings rest on. */
export const JUDGED_FEEDS: readonly Feed[] = [
  ...(['calls', 'persons', 'phones', 'relations', 'consents', 'objections'] as const),
  ...(['register', 'scrubs', 'handovers', 'numbers', 'screenings', 'proofs'] as const),
];
