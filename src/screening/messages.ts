import type { Text } from '../model/text.ts';

export const MESSAGES = {
  isNoMoment: { en: 'is no moment', nl: 'is geen dag met een tijd' },
  liesBefore1900OrAfter2100: { en: 'lies before 1900 or after 2100', nl: 'ligt voor 1900 of na 2100' },
  doesNotExistInClockSkips: (zone: string): Text => ({
    en: `does not exist in ${zone}: the clock skips it`,
    nl: `bestaat in ${zone} niet: de klok slaat die tijd over`,
  }),
  momentIsNotPossible: {
    en: 'A list cannot be called at this moment.',
    nl: 'Op dit moment kan een lijst niet worden gebeld.',
  },
  giveDayAndTimeOnCompanys: {
    en: "Give day and time on the company's clock, such as 2026-12-01T10:00.",
    nl: 'Geef dag en tijd op de klok van het bedrijf, zoals 2026-12-01T10:00.',
  },
  occursTwice: (zone: string, moments: readonly string[]): Text => ({
    en: `occurs twice in ${zone}: write ${moments.join(' or ')}`,
    nl: `komt in ${zone} twee keer voor: als ${moments.join(' en als ')}`,
  }),
};
