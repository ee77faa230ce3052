import type { Place } from './emptied-cells.ts';

/** A finding that may disappear, by the rulebook, when a cell is empty. */
export interface AllowedLoss {
  readonly rules: readonly string[];
  readonly place: Place;
  readonly columns: readonly string[];
  /** The sentence that says so. */
  readonly why: string;
}

const EVIDENCE_RULES = [
  'consent-from-own-call',
  'consent-not-linked-to-person',
  'consent-not-specific',
  'consent-not-verified',
  'consent-without-proof',
  'first-call-after-six-months',
];
const TERM_RULES = ['relation-term-exceeded', 'retention-term-exceeded'];

/** At least one case loses each pair of a rule and a column: an entry that no case needs fails the test. */
export const ALLOWED_LOSSES: readonly AllowedLoss[] = [
  // The call
  {
    rules: ['called-after-objection', 'no-legal-basis', 'outside-calling-hours', 'outside-contract'],
    place: 'call',
    columns: ['connected_at'],
    why: 'The moment of a call is `connected_at`, else `started_at`.',
  },
  {
    rules: ['called-after-objection'],
    place: 'call',
    columns: ['person_id'],
    why: 'The call’s persons: its `person_id` where given, else the owners; an objection against a number with owners that names none of them does not concern it.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'call',
    columns: ['person_id'],
    why: 'The call’s persons: its `person_id` where given, else the owners; here the owner is a company, or published the number.',
  },
  {
    rules: ['identity-not-stated'],
    place: 'call',
    columns: ['person_id'],
    why: 'None of the call’s persons, of those that own the number, has a business form; without a `person_id` all owners are its persons.',
  },
  {
    rules: ['called-after-objection'],
    place: 'call',
    columns: ['talk_seconds'],
    why: '`attempt`: result `machine` and talk seconds not > 30.',
  },
  {
    rules: ['called-after-objection'],
    place: 'call',
    columns: ['result'],
    why: '`attempt`: it says only *not connected* (section 2).',
  },
  {
    rules: ['optout-not-offered'],
    place: 'call',
    columns: ['talk_seconds'],
    why: 'Talk seconds: the column, else `ended_at` - `connected_at`; here less than `min_offer_seconds`.',
  },
  {
    rules: ['outside-calling-hours'],
    place: 'call',
    columns: ['callback_agreed', 'identity_stated', 'optout_offered', 'optout_requested'],
    why: 'A call of `unknown` contact gets the rules for *live* contact where one of these is given.',
  },
  {
    rules: ['first-call-after-six-months'],
    place: 'call',
    columns: ['optout_offered'],
    why: 'A call of `unknown` contact gets the rules for *live* contact where something that was said is given.',
  },
  {
    rules: ['optout-offer-not-recorded'],
    place: 'call',
    columns: ['identity_stated'],
    why: 'A call of `unknown` contact gets the rules for *live* contact where something that was said is given.',
  },
  {
    rules: ['outside-own-hours'],
    place: 'call',
    columns: ['callback_agreed'],
    why: 'A call of `unknown` contact gets the rules for *live* contact where something that was said is given.',
  },
  {
    rules: ['dialled-after-objection'],
    place: 'call',
    columns: ['result'],
    why: 'Contact *not live*: a log that says only *connected* is a `conversation`, for which `called-after-objection` holds.',
  },
  {
    rules: ['voicemail-without-consent'],
    place: 'call',
    columns: ['result'],
    why: 'Contact `voicemail`: a log with talk seconds and no result is a `conversation`, for which `no-legal-basis` holds.',
  },
  {
    rules: ['optout-not-offered'],
    place: 'call',
    columns: ['optout_offered'],
    why: 'Holds when `optout_offered` = no; empty is `optout-offer-not-recorded`.',
  },
  {
    rules: ['identity-not-stated'],
    place: 'call',
    columns: ['identity_stated'],
    why: 'Holds when `identity_stated` = no.',
  },
  {
    rules: ['caller-id-withheld'],
    place: 'call',
    columns: ['caller_id_withheld'],
    why: 'Holds when `caller_id_withheld` = yes.',
  },
  {
    rules: ['caller-number-unlisted'],
    place: 'call',
    columns: ['caller_number'],
    why: 'Holds when the caller number is given.',
  },
  {
    rules: ['ai-voice-not-disclosed'],
    place: 'call',
    columns: ['ai_disclosed'],
    why: 'Holds when `ai_disclosed` = no.',
  },
  {
    rules: ['called-after-objection', 'no-legal-basis'],
    place: 'call',
    columns: ['caller_number'],
    why: 'A row that says inbound is of unknown direction where its caller number is the company’s own.',
  },
  {
    rules: ['ai-voice-not-disclosed', 'automatic-call-without-consent'],
    place: 'call',
    columns: ['dial_mode'],
    why: 'Holds when `dial_mode` is `prerecorded` or `ai-voice`.',
  },
  {
    rules: ['outside-contract'],
    place: 'call',
    columns: ['campaign'],
    why: 'Holds when the call’s campaign is given and not on the list.',
  },
  {
    rules: ['called-registered-number'],
    place: 'call',
    columns: ['campaign'],
    why: 'A call’s purpose is its own column, else its campaign’s, else `commercial`; the interval is for another purpose.',
  },
  {
    rules: [...EVIDENCE_RULES, ...TERM_RULES],
    place: 'call',
    columns: ['campaign'],
    why: 'Whether a record covers a call without a campaign is not known; the basis is gone, and `no-legal-basis` holds.',
  },
  {
    rules: ['optout-offer-not-recorded'],
    place: 'call',
    columns: ['campaign'],
    why: 'Holds on a consent, request or relation; whether one covers a call without a campaign is not known, and `no-legal-basis` holds.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'call',
    columns: ['purpose'],
    why: 'A call’s purpose is its own column, else its campaign’s; for a charitable purpose a charity’s relation is a basis.',
  },

  // Other calls
  {
    rules: ['consent-from-own-call'],
    place: 'other-call',
    columns: ['caller_number'],
    why: 'An inbound call is not believed where its caller number is listed; one without a number stays inbound.',
  },
  {
    rules: ['called-after-objection'],
    place: 'other-call',
    columns: ['optout_requested', 'result'],
    why: 'Objections come from calls with `optout_requested` = yes, or result `objection` and `optout_requested` not no.',
  },
  {
    rules: ['objection-open-over-28-days'],
    place: 'other-call',
    columns: ['result'],
    why: 'Objections come from calls with `optout_requested` = yes, or result `objection` and `optout_requested` not no.',
  },
  {
    rules: ['called-after-objection'],
    place: 'other-call',
    columns: ['caller_number', 'direction', 'person_id'],
    why: 'Such a call’s objection: number: the number called (inbound: the caller number); person: the call’s `person_id`.',
  },
  {
    rules: ['first-call-after-six-months'],
    place: 'other-call',
    columns: ['campaign', 'purpose'],
    why: 'No earlier in-scope conversation for this entity: entity is the campaign’s, else the vendor’s; purpose is the campaign’s, else `commercial`.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'other-call',
    columns: ['person_id'],
    why: 'A request is used once there is a conversation to its number or with its person among the persons.',
  },

  {
    rules: ['no-legal-basis', 'own-contact-limit', 'too-many-attempts'],
    place: 'other-call',
    columns: ['caller_number'],
    why: 'A number is the company’s own where ten outbound rows show it; a row that says inbound is of unknown direction where its caller number is.',
  },
  {
    rules: ['own-contact-limit'],
    place: 'other-call',
    columns: ['person_id'],
    why: 'Dials whose called number is this one, or one of whose persons is one of this call’s.',
  },
  {
    rules: ['own-contact-limit'],
    place: 'other-call',
    columns: ['result'],
    why: 'After an earlier dial that was a conversation with result `refused`.',
  },

  // Persons and phones
  {
    rules: ['identity-not-stated', 'no-legal-basis'],
    place: 'persons',
    columns: ['legal_form_to'],
    why: 'A legal form on record on `day(t)`: an interval without an end is open.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'persons',
    columns: ['legal_form_from'],
    why: 'A legal form on record on `day(t)`: an interval without a beginning is open.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'phones',
    columns: ['valid_from', 'valid_to'],
    why: 'Owners: the persons whose phone record’s validity covers `day(t)`: a validity without a beginning or an end is open.',
  },
  {
    rules: ['called-after-objection'],
    place: 'phones',
    columns: ['valid_from'],
    why: 'A former owner: whoever owned the number before `day(t)` by a phone record; a validity without a beginning is open, so a record that ended before it began has been valid then.',
  },

  // Objections
  {
    rules: ['called-after-objection', 'dialled-after-objection', 'objection-open-over-28-days'],
    place: 'objections',
    columns: ['number'],
    why: 'An objection with neither number nor person is rejected with its reason, and named in the management report.',
  },
  {
    rules: ['called-after-objection', 'dialled-after-objection'],
    place: 'objections',
    columns: ['person_id'],
    why: 'An objection concerns a call when its number is the number called or its person is one of the call’s persons; with neither it is rejected.',
  },
  {
    rules: ['called-after-objection'],
    place: 'objections',
    columns: ['recorded_by'],
    why: 'The call that it was made in: recorded by `client` or nobody: of any vendor.',
  },
  {
    rules: ['called-after-objection'],
    place: 'objections',
    columns: ['vendor_call_id'],
    why: 'One without an id: a call that carries an objection itself, and whose [`started_at` - 5 minutes, end] overlaps its interval; here the call itself.',
  },

  // Consents
  {
    rules: ['called-after-objection', 'no-legal-basis'],
    place: 'consents',
    columns: ['channels'],
    why: 'channels: default phone; a default stands for an empty value.',
  },
  {
    rules: ['called-after-objection'],
    place: 'consents',
    columns: ['collected_in_call'],
    why: '*Collected in an outbound call of ours*: `collected_in_call` is given.',
  },
  {
    rules: ['called-after-objection', 'no-legal-basis'],
    place: 'consents',
    columns: ['expires_on'],
    why: 'No expiry, or `day(t)` <= expiry day.',
  },
  {
    rules: ['automatic-call-without-consent', 'called-after-objection', 'no-legal-basis', 'voicemail-without-consent'],
    place: 'consents',
    columns: ['withdrawn_at'],
    why: 'Not withdrawn, or withdrawn not before `t`.',
  },
  {
    rules: ['called-after-objection', 'called-registered-number', 'no-legal-basis'],
    place: 'consents',
    columns: ['kind'],
    why: 'kind: default consent; a consent is neither used up nor spoilt by its source.',
  },
  {
    rules: ['called-after-objection', 'called-registered-number', 'no-legal-basis'],
    place: 'consents',
    columns: ['source'],
    why: 'A request’s `source` contest or survey is `consent-invalid-form`.',
  },
  {
    rules: ['called-after-objection'],
    place: 'consents',
    columns: ['person_id'],
    why: 'A re-consent names the same person as the objection where both name one.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'consents',
    columns: ['person_id'],
    why: 'Not: it names a person, the call has persons, and it is none of them; a request is used by a conversation with its person.',
  },
  {
    rules: ['automatic-call-without-consent', 'no-legal-basis'],
    place: 'consents',
    columns: ['number'],
    why: 'It has no number, or that is the one called.',
  },
  {
    rules: ['called-registered-number', 'no-legal-basis'],
    place: 'consents',
    columns: ['initiative'],
    why: 'Request: an empty `initiative` is the consumer’s.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'consents',
    columns: ['purpose'],
    why: 'purpose: default commercial; a default stands for an empty value.',
  },
  {
    rules: [...EVIDENCE_RULES, 'optout-offer-not-recorded'],
    place: 'consents',
    columns: ['form', 'names', 'products'],
    why: 'A consent without `form`, names or `products` known is unproven; the basis is gone, and `no-legal-basis` holds.',
  },
  {
    rules: ['consent-not-linked-to-person', 'first-call-after-six-months', 'optout-offer-not-recorded'],
    place: 'consents',
    columns: ['number'],
    why: 'A candidate has the number called or one of the call’s persons; the basis is gone, and `no-legal-basis` holds.',
  },
  {
    rules: ['consent-from-own-call'],
    place: 'consents',
    columns: ['collected_in_call'],
    why: '*Collected in an outbound call of ours*: `collected_in_call` is given.',
  },
  {
    rules: ['consent-from-own-call'],
    place: 'consents',
    columns: ['collected_by'],
    why: 'The log has no inbound call with that id of its collector (`collected_by` no vendor: of any vendor).',
  },
  {
    rules: ['consent-not-specific'],
    place: 'consents',
    columns: ['channels'],
    why: 'channels: default phone; then no other channel is among them.',
  },
  {
    rules: ['consent-without-proof'],
    place: 'consents',
    columns: ['person_id', 'verified_at'],
    why: 'Several records: consent: fewest rules that rest on it; another record has become the basis, and another rule of its family holds.',
  },
  {
    rules: ['consent-without-proof'],
    place: 'proofs',
    columns: ['made_at', 'names', 'number', 'products', 'sha256'],
    why: 'A proof passes the SHA-256 that its row gives, if any; an empty `made_at` passes, and so do no other number, names and products that are not given.',
  },

  // Relations
  {
    rules: TERM_RULES,
    place: 'relations',
    columns: ['ended_on'],
    why: 'A subscription without an end is running.',
  },
  {
    rules: [...TERM_RULES, 'optout-offer-not-recorded'],
    place: 'relations',
    columns: ['number', 'paid_amount', 'product'],
    why: 'A relation of neither number nor person is about nobody, and one without payment or product known is unproven; the basis is gone, and `no-legal-basis` holds.',
  },
  {
    rules: ['relation-term-exceeded', 'optout-offer-not-recorded'],
    place: 'relations',
    columns: ['optout_offered_at_collection'],
    why: 'A relation without `optout_offered_at_collection` known is unproven where that is needed; `no-legal-basis` holds.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'relations',
    columns: ['number'],
    why: 'It has no number, or that is the one called.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'relations',
    columns: ['person_id'],
    why: 'Not: it names a person, the call has persons, and it is none of them.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'relations',
    columns: ['number_collected_on'],
    why: 'Collected on = `number_collected_on`, else the start.',
  },

  // The register years and the list of numbers
  {
    rules: ['called-registered-number', 'unscrubbed-list'],
    place: 'scrubs',
    columns: ['campaign'],
    why: 'A scrub of this vendor and campaign, or vendor-wide.',
  },
  {
    rules: ['called-registered-number', 'unscrubbed-list'],
    place: 'scrubs',
    columns: ['complete', 'used_from', 'used_to'],
    why: 'A scrub counts from its `used_from` (absent: its register date) to its `used_to` (absent: open); one with `complete` = no on no day.',
  },
  {
    rules: ['no-legal-basis'],
    place: 'numbers',
    columns: ['listed_to'],
    why: 'A row that says inbound stays so where the number called is listed on that day: a row without an end is open.',
  },
  {
    rules: ['caller-number-unlisted'],
    place: 'numbers',
    columns: ['listed_to'],
    why: 'None of its rows with this number covers `day(t)`: a row without an end is open.',
  },
];
