import type { Country } from '../../../../src/rulebook/country.ts';

/** A list is valid for ten days, from March 2026 for seven. */
export const TERMS: Country['terms'] = {
  scrub_days: [{ value: 10 }, { from: '2026-03-01', value: 7 }],
  first_call_months: [{ value: 1 }],
  objection_days: [{ value: 3 }],
  machine_seconds: [{ value: 30 }],
  callback_excuses: [{ value: 0 }],
  offer_to_subscriber: [{ value: 0 }],
  ai_says_so: [{ value: 0 }],
};
