import type { Country } from '../country.ts';

/** Terms of Dutch law and of the rulebook, by the day from which they apply. */
export const TERMS: Country['terms'] = {
  // A list compared with the register may be called for 28 days (rulebook, section 7, unscrubbed-list).
  scrub_days: [{ value: 28 }],
  // A consent without a stated term must be used within six months (Code Telemarketing; rulebook, section 7, first-call-after-six-months).
  first_call_months: [{ value: 6 }],
  // An objection must be carried out within 28 days (rulebook, section 7, objection-open-over-28-days).
  objection_days: [{ value: 28 }],
  // A caller who reaches an answering machine hangs up within this time; a longer talk was a message (rulebook, section 2).
  machine_seconds: [{ value: 30 }],
  // Until the Code of October 2024, a call back that was agreed could be made at any hour (rulebook, section 7, outside-calling-hours).
  callback_excuses: [{ value: 1 }, { from: '2024-10-15', value: 0 }],
  // Until 30 September 2012, article 11.7, paragraph 12, spoke of the subscriber (CBb 2015:198 and 2017:224; rulebook, section 7, optout-not-offered).
  offer_to_subscriber: [{ value: 1 }, { from: '2012-10-01', value: 0 }],
  // AI Act, article 50(1) (rulebook, section 7, ai-voice-not-disclosed).
  ai_says_so: [{ value: 0 }, { from: '2026-08-02', value: 1 }],
};
