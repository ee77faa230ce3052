import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';

const { listed } = DUTCH;

const number = (value: number): string => formatNumber(value, 'nl');
const conversations = (count: number): string => `${number(count)} ${wordFor(count, ['gesprek', 'gesprekken'])}`;
const calls = (count: number): string => `${number(count)} ${wordFor(count, ['oproep', 'oproepen'])}`;
const groups = (count: number): string => `${number(count)} ${wordFor(count, ['groep', 'groepen'])}`;

export const words = {
  heading: 'Beluisterde gesprekken',
  nothingHeard: 'niets gehoord',
  method:
    'Het aandeel is gewogen naar groep (wat het bestand zegt, soort gesprek, en waar het kon medewerker en uur). Het interval (95%, Wilson) laat zien hoever toeval het kan verschuiven.',
  mayBeMore: 'Er kunnen daarom meer overtredingen zijn dan gevonden zijn.',
  mayBeFewer: 'Bevindingen die hierop rusten, kunnen daarom onterecht zijn.',
  headingOf: (vendor: string) => `Beluisterde gesprekken: ${vendor}`,
  lead: (heard: number, drawn: number, all: number) =>
    `Van ${conversations(all)} zijn er ${number(drawn)} geloot, en daarvan zijn er ${number(heard)} beluisterd. Zo blijkt hoe vaak klopt wat het belbestand zegt.`,
  columns: ['Wat het belbestand zegt', 'Gesprekken', 'Beluisterd', 'Klopt', 'Aandeel, met interval'],
  claims: {
    offered: 'Afmelden is aangeboden',
    'not-offered': 'Afmelden is niet aangeboden',
    identity: 'Identiteit is genoemd',
    'no-identity': 'Identiteit is niet genoemd',
    asked: 'Er is om afmelden gevraagd',
    'not-asked': 'Er is niet om afmelden gevraagd',
    consent: 'Grondslag is toestemming',
  },
  /** The name, within a sentence, for the log's answer to a question. */
  columnsSaid: {
    offered: 'of afmelden is aangeboden',
    identity: 'of de identiteit is genoemd',
    asked: 'of om afmelden is gevraagd',
    consent: 'of er toestemming is',
  },
  share: (share: string, low: string, high: string) => `${share}% (${low}–${high})`,
  /** @param claims in words, each with its calls and groups */
  silent: (claims: readonly { readonly claim: string; readonly calls: number; readonly strata: number }[]) =>
    `Over een deel is niets gehoord, en daarover zegt het aandeel niets: ${claims
      .map(({ claim, calls: count, strata }) => `${claim}, ${conversations(count)} in ${groups(strata)}`)
      .join('; ')}.`,
  cannotTell: (count: number) => `Niet te horen was het antwoord ${number(count)} keer; dat telt niet mee.`,
  reliable: (limit: string) =>
    `Van geen enkele kolom is gebleken dat zij onbetrouwbaar is: daarvoor moet ook de bovengrens onder ${limit}% liggen.`,
  unreliable: (column: string, limit: string) =>
    `Wat het belbestand zegt over de vraag ${column}, is onbetrouwbaar gebleken: ook de bovengrens ligt onder ${limit}%.`,
  rests: (count: number, findings: readonly { readonly title: string; readonly findings: number }[]): string => {
    const found = findings.map(({ title, findings: rows }) => `${title} (${number(rows)})`);
    return `Daarop ${wordFor(count, ['rust', 'rusten'])} ${calls(count)}${found.length === 0 ? '' : `, met bevindingen over ${listed(found)}`}. Cijfers en bevindingen die erop rusten, hebben een †. Geen oordeel is erdoor veranderd.`;
  },
  /** The log's answers to whether the person objected are often wrong: what rests on them is not marked. */
  askedDoubt: (claims: readonly string[], limit: string) =>
    `Dit klopt te weinig (bovengrens onder ${limit}%): ${claims.join('; ')}. Er kunnen dus bezwaren ontbreken of ten onrechte zijn vastgelegd. Een bezwaar werkt door in latere oproepen van elk callcenter; wat daarop rust, heeft geen †.`,
  /** Where every call is named: for the company, and for the call centre. */
  where: {
    company: 'Alle oproepen staan in unreliable-claims.csv.',
    vendor: 'De opdrachtgever heeft de lijst van deze oproepen.',
  },
  /** The sentence for a first page. */
  onCover: (columns: readonly string[], vendor: string | null) =>
    `Bij het beluisteren bleek onbetrouwbaar wat het belbestand${vendor === null ? '' : ` van ${vendor}`} zegt over de ${wordFor(columns.length, ['vraag', 'vragen'])} ${listed(columns)}. Cijfers en bevindingen die daarop rusten, hebben een †; ook het aantal overtredingen rust er mede op.`,
  /** The meaning of the mark, where it appears alone. */
  legend: '† rust op een kolom van het belbestand die bij het beluisteren onbetrouwbaar bleek.',
} as const;

/** Words of reports about recordings that somebody listened to, in one language. */
export type ListeningWords = WordsLike<typeof words>;
