import type { WordsLike } from './phrases.ts';

const UNREAD: Readonly<Record<string, string>> = {
  'number-missing': 'geen nummer',
  'number-masked': 'afgeschermd nummer',
  'number-withheld': 'nummer onbekend of afgeschermd',
  'number-precision-lost': 'cijfers verloren in een rekenblad',
  'short-number': 'kort nummer',
  'emergency-number': 'alarmnummer',
  'service-code': 'dienstcode',
  'several-numbers': 'meer dan één nummer',
};

/** The legal basis of a number that may be called; numbers outside the rules need none. */
const BASES: Readonly<Record<string, string>> = {
  consent: 'toestemming',
  request: 'verzoek om gebeld te worden',
  relation: 'klantrelatie',
  'published-number': 'gepubliceerd nummer',
  'not-registered': 'niet in het Bel-me-niet Register',
  'not-protected': 'geen grondslag nodig',
  none: 'geen grondslag gevonden',
  '': 'buiten de regels voor telemarketing',
};

export const words = {
  answers: {
    'may-call': 'mag worden gebeld',
    'must-not-call': 'mag niet worden gebeld',
    'cannot-be-shown': 'eerst nakijken',
  },
  ends: {
    'consent-expires': 'de toestemming verloopt',
    'consent-withdrawn': 'de toestemming is ingetrokken',
    'first-call-term': 'zes maanden na de toestemming is nog niet gebeld',
    'relation-term': 'de termijn na het einde van de klantrelatie is voorbij',
    'own-term': 'de eigen, gepubliceerde termijn van het bedrijf is voorbij',
    'scrub-lapses': 'de vergelijking met het register is 28 dagen oud',
    'contract-ends': 'het contract met het callcenter eindigt',
    'person-changes': 'de gegevens van de persoon of het nummer lopen af',
    'law-changes': 'de wet verandert',
  },
  bases: BASES as Readonly<Record<string, string>>,
  /** Why a row of the list has no number. */
  unread: (reason: string): string => UNREAD[reason] ?? 'geen telefoonnummer',
} as const;

/** The words for the outcome of screening a call list, in one language: the same in the report, on the page and in the guide. */
export type ScreeningWords = WordsLike<typeof words>;
