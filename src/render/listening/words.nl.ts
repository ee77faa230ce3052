import { formatNumber, wordFor } from '../../language/numbers.ts';
import { DUTCH } from '../../language/phrases.ts';
import type { ListeningWords } from './words.ts';

const { listed } = DUTCH;

const number = (value: number): string => formatNumber(value, 'nl');
const conversations = (count: number): string => `${number(count)} ${wordFor(count, ['gesprek', 'gesprekken'])}`;
const calls = (count: number): string => `${number(count)} ${wordFor(count, ['oproep', 'oproepen'])}`;
const groups = (count: number): string => `${number(count)} ${wordFor(count, ['groep', 'groepen'])}`;

export const TEXTS = {
  heading: 'Beluisterde gesprekken',
  nothingHeard: 'niets gehoord',
  method:
    'Het aandeel is gewogen naar groep (wat het bestand zegt, soort gesprek, en waar het kon medewerker en uur). Het interval (95%, Wilson) laat zien hoever toeval het kan verschuiven.',
  mayBeMore: 'Er kunnen daarom meer overtredingen zijn dan gevonden zijn.',
  mayBeFewer: 'Bevindingen die hierop rusten, kunnen daarom onterecht zijn.',
};

export const words: ListeningWords = {
  ...TEXTS,
  headingOf: (vendor) => `Beluisterde gesprekken: ${vendor}`,
  lead: (heard, drawn, all) =>
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
  columnsSaid: {
    offered: 'of afmelden is aangeboden',
    identity: 'of de identiteit is genoemd',
    asked: 'of om afmelden is gevraagd',
    consent: 'of er toestemming is',
  },
  share: (share, low, high) => `${share}% (${low}–${high})`,
  silent: (claims) =>
    `Over een deel is niets gehoord, en daarover zegt het aandeel niets: ${claims
      .map(({ claim, calls: count, strata }) => `${claim}, ${conversations(count)} in ${groups(strata)}`)
      .join('; ')}.`,
  cannotTell: (count) => `Niet te horen was het antwoord ${number(count)} keer; dat telt niet mee.`,
  reliable: (limit) =>
    `Van geen enkele kolom is gebleken dat zij onbetrouwbaar is: daarvoor moet ook de bovengrens onder ${limit}% liggen.`,
  unreliable: (column, limit) =>
    `Wat het belbestand zegt over de vraag ${column}, is onbetrouwbaar gebleken: ook de bovengrens ligt onder ${limit}%.`,
  rests: (count, findings) => {
    const found = findings.map(({ title, findings: rows }) => `${title} (${number(rows)})`);
    return `Daarop ${wordFor(count, ['rust', 'rusten'])} ${calls(count)}${found.length === 0 ? '' : `, met bevindingen over ${listed(found)}`}. Cijfers en bevindingen die erop rusten, hebben een †. Geen oordeel is erdoor veranderd.`;
  },
  askedDoubt: (claims, limit) =>
    `Dit klopt te weinig (bovengrens onder ${limit}%): ${claims.join('; ')}. Er kunnen dus bezwaren ontbreken of ten onrechte zijn vastgelegd. Een bezwaar werkt door in latere oproepen van elk callcenter; wat daarop rust, heeft geen †.`,
  where: {
    company: 'Alle oproepen staan in unreliable-claims.csv.',
    vendor: 'De opdrachtgever heeft de lijst van deze oproepen.',
  },
  onCover: (columns, vendor) =>
    `Bij het beluisteren bleek onbetrouwbaar wat het belbestand${vendor === null ? '' : ` van ${vendor}`} zegt over de ${wordFor(columns.length, ['vraag', 'vragen'])} ${listed(columns)}. Cijfers en bevindingen die daarop rusten, hebben een †; ook het aantal overtredingen rust er mede op.`,
  legend: '† rust op een kolom van het belbestand die bij het beluisteren onbetrouwbaar bleek.',
};
