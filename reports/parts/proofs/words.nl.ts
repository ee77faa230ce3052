import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';
import { FORMS, SOURCES } from '../../../src/language/proof-words.nl.ts';

const { listed } = DUTCH;

const number = (value: number): string => formatNumber(value, 'nl');
const consents = (count: number): string => `${number(count)} ${wordFor(count, ['toestemming', 'toestemmingen'])}`;
const times = (count: number): string => `${number(count)} keer`;

export const words = {
  heading: 'Bewijs van toestemmingen bekeken',
  /** @param all on which calls rest @param without drawn ones without a file */
  lead: (seen: number, without: number, drawn: number, all: number) =>
    `Van ${consents(all)} waarop oproepen rusten, zijn er ${number(drawn)} geloot. Van ${number(seen)} is het bewijs bekeken.${without === 0 ? '' : ` Van ${number(without)} is geen bewijs geleverd; die ${wordFor(without, ['telt', 'tellen'])} als niet aangetoond.`}`,
  columns: ['Verzameld door', 'Toestemmingen', 'Bekeken', 'Aangetoond', 'Aandeel, met interval'],
  share: (share: string, low: string, high: string) => `${share}% (${low}–${high})`,
  nothingSeen: 'niets bekeken',
  lacking: (lacking: readonly { readonly question: string; readonly count: number }[]) =>
    `Niet in het bewijs: ${listed(lacking.map(({ question, count }) => `${question} (${times(count)})`))}.`,
  unclear: (lacking: readonly { readonly question: string; readonly count: number }[]) =>
    `Niet te zien of het erin staat: ${listed(lacking.map(({ question, count }) => `${question} (${times(count)})`))}. Dat telt als niet aangetoond.`,
  silent: (count: number, strata: number) =>
    `Van ${consents(count)} uit ${number(strata)} ${wordFor(strata, ['bron', 'bronnen'])} is niets bekeken; daarover zegt het aandeel niets.`,
  method:
    'Een toestemming is aangetoond als in het bewijs alles te zien is wat erover is vastgelegd: persoon, nummer, bedrijf, product, datum, wijze en termijn. Het aandeel is gewogen naar bron. Het interval (95%, Wilson) laat zien hoever toeval het kan verschuiven.',
  noVerdict: 'Geen oordeel is hierdoor veranderd.',
  /** Within a sentence. */
  short: {
    person: 'de persoon',
    number: 'het nummer',
    company: 'het bedrijf',
    product: 'het product',
    date: 'de datum',
    how: 'de wijze',
    term: 'de termijn',
  },
  questions: {
    person: 'Is te zien dat deze persoon de toestemming gaf?',
    number: 'Staat dit nummer erin?',
    company: 'Staat dit bedrijf erin?',
    product: 'Staat dit product erin?',
    date: 'Is te zien dat de toestemming op dit moment is gegeven?',
    how: 'Is te zien dat de toestemming op deze manier is gegeven?',
    term: 'Is te zien dat de toestemming voor deze termijn is gegeven?',
  },
  /** Headings of what the record says. */
  recorded: {
    person: 'Persoon (kenmerk)',
    number: 'Nummer',
    company: 'Bedrijf',
    product: 'Product',
    date: 'Gegeven op',
    how: 'Wijze',
    term: 'Termijn',
  },
  forms: FORMS as Readonly<Record<string, string>>,
  sources: SOURCES as Readonly<Record<string, string>>,
  sourceUnknown: 'bron niet vastgelegd',
  initiatives: { consumer: 'op eigen initiatief', caller: 'op initiatief van de beller' },
  request: 'verzoek om gebeld te worden',
  anyProduct: 'elk product',
  anyOf: 'een van',
  until: (day: string) => `geldig tot en met ${day}`,
  termStated: 'de termijn is genoemd',
  kinds: {
    form: 'formulier',
    log: 'logregel',
    screenshot: 'schermafdruk',
    recording: 'opname',
    letter: 'brief',
    message: 'bericht',
    other: 'ander bewijs',
  },
  fileMissing: 'het bestand ontbreekt',
  otherFile: 'een ander bestand dan opgegeven',
  notDrawn: 'geleverd na de loting; telt niet mee',
  noFile: 'geen bewijs',
} as const;

/** Words about proofs of consents that people looked at, in one language. */
export type ProofSampleWords = WordsLike<typeof words>;
