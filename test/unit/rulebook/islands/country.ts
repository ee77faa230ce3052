import type { Country, CountryDay } from '../../../../src/rulebook/country.ts';
import { TERMS } from './terms.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const EIGHT = 8 * 60;
const TWENTY = 20 * 60;

/** The Islands, an invented country: this folder is all that a second country needs. */
export const country: Country = {
  regimes: [
    {
      regime: 'islands',
      from: '2020-01-01',
      text: {
        nl: { name: 'eilandrecht', sentence: 'Op die dag gold het recht van de Eilanden.' },
        en: { name: 'law of the Islands', sentence: 'That day the law of the Islands applied.' },
      },
    },
  ],
  senders: [
    { sender: 'island', purpose: 'commercial', name: { nl: 'bedrijf van de Eilanden', en: 'company of the Islands' } },
    {
      sender: 'mainland',
      purpose: 'commercial',
      name: { nl: 'bedrijf van het vasteland', en: 'company of the mainland' },
    },
  ],
  complaintSources: [{ source: 'harbour', name: { nl: 'havenmeester', en: 'harbour master' } }],
  ordinaryWeeks: [{ from: '2020-01-01', days: Array.from({ length: 7 }, () => ({ open: EIGHT, close: TWENTY })) }],
  nearMisses: [{ nearMiss: 'no-record', isRefusal: true }],
  relationBases: [],
  limitationMonths: 12,
  terms: TERMS,
  dialWindowDays: 30,
  logGraceDays: 0,
  clockToleranceMinutes: 0,
  lawDays: {},
  ruleDays: {},
  daysOfYear,
};

/** Calls from eight to eight, on every day of the week. */
function daysOfYear(year: number): readonly CountryDay[] {
  const first = Date.UTC(year, 0, 1) / MILLISECONDS_PER_DAY;
  const next = Date.UTC(year + 1, 0, 1) / MILLISECONDS_PER_DAY;
  return Array.from({ length: next - first }, (_, index) => {
    const day = first + index;
    const hours = { open: EIGHT, close: TWENTY };
    // The first of January 1970 was a Thursday.
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
    return { day, kind: { weekday, isHoliday: false, permitted: hours, permittedByPolicy: hours } };
  });
}
