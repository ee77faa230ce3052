import type { CallingHours } from '../../model/configuration.ts';
import type { Country, CountryDay, KindOfDay } from '../country.ts';
import { codeHours, isoDay, ORDINARY_WEEKS, policyHours } from './calling-hours.ts';
import { dayNumber, holidays, shortDays, weekday } from './holidays.ts';
import { NEAR_MISSES } from './near-misses.ts';
import { COMPLAINT_SOURCES, SENDERS } from './parties.ts';
import { LIMITATION_MONTHS, OPTOUT_AT_COLLECTION_FROM, REGIMES, RELATION_BASES } from './regimes.ts';
import { TERMS } from './terms.ts';

/** The Netherlands. */
export const country: Country = {
  regimes: REGIMES,
  senders: SENDERS,
  complaintSources: COMPLAINT_SOURCES,
  ordinaryWeeks: ORDINARY_WEEKS,
  nearMisses: NEAR_MISSES,
  relationBases: RELATION_BASES,
  limitationMonths: LIMITATION_MONTHS,
  terms: TERMS,
  dialWindowDays: 30,
  logGraceDays: 7,
  // Rulebook, section 5: which call a record of an objection belongs to.
  clockToleranceMinutes: 5,
  lawDays: { optout_at_collection_from: OPTOUT_AT_COLLECTION_FROM },
  ruleDays: {
    not_linked_from: 'consent-not-linked-to-person',
    without_proof_from: 'consent-without-proof',
    not_verified_from: 'consent-not-verified',
    from_own_call_from: 'consent-from-own-call',
    not_specific_from: 'consent-not-specific',
    late_first_call_from: 'first-call-after-six-months',
    relation_term_from: 'relation-term-exceeded',
    own_term_from: 'retention-term-exceeded',
  },
  daysOfYear,
};

function daysOfYear(year: number, own: readonly CallingHours[]): readonly CountryDay[] {
  const free = new Set(holidays(year));
  const short = new Set(shortDays(year));
  const turns = new Set(own.map(({ from }) => isoDay(from)));
  const kinds = new Map<number, KindOfDay>();
  const days: CountryDay[] = [];
  const end = dayNumber(year + 1, 1, 1);
  for (let day = dayNumber(year, 1, 1); day < end; day += 1) {
    // Other hours apply from that day.
    if (turns.has(day)) kinds.clear();
    const isHoliday = free.has(day);
    const isShort = short.has(day);
    const key = weekday(day) * 4 + Number(isHoliday) * 2 + Number(isShort);
    const kind = kinds.get(key) ?? kindOfDay(day, { isHoliday, isShort }, own);
    kinds.set(key, kind);
    days.push({ day, kind });
  }
  return days;
}

function kindOfDay(
  day: number,
  special: { readonly isHoliday: boolean; readonly isShort: boolean },
  own: readonly CallingHours[],
): KindOfDay {
  return {
    weekday: weekday(day),
    isHoliday: special.isHoliday,
    permitted: codeHours(day, special),
    permittedByPolicy: policyHours(day, special, own),
  };
}
