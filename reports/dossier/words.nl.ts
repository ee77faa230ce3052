import { DUTCH, printedIn } from '../../src/language/phrases.ts';
import type { DossierReportWords } from './words.ts';

const { n } = DUTCH;

function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

/** A name that ends in a full stop also ends the sentence. */
function sentenceEnd(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

export const TEXTS = {
  kicker: 'Dossier van één telefoonnummer',
  unknown: 'Van dit nummer is niets bekend.',
  unknownMeaning:
    'Het nummer komt in geen van de gelezen bestanden voor: niet in de belbestanden van de callcenters, en niet in de gegevens van het bedrijf. Waarop dat berust, staat hierna.',
  contents: 'Inhoud',
  confidential: 'Vertrouwelijk: bevat persoonsgegevens.',
  of: 'van',
  about: 'Het nummer',
  records: 'Gegevens van het bedrijf',
};

export const words: DossierReportWords = {
  ...printedIn('nl'),
  ...TEXTS,
  title: (number) => `Dossier van ${number}`,
  commissioned: (client) => `Wat ${client} van dit nummer weet`,
  unknownForPerson: (person) => `Voor persoon ${person} is van dit nummer niets bekend.`,
  severalOwners: (owners) =>
    `Dit nummer heeft ${n(owners)} gebruikers gehad. Geef dit dossier aan geen van hen: het bevat gegevens van de anderen. Maak voor een antwoord aan één persoon het dossier opnieuw, met --person.`,
  ofOnePerson: (person) =>
    `Dit dossier bevat alleen wat hoort bij persoon ${person}: gegevens die deze persoon noemen, en gegevens van dagen waarop het nummer van deze persoon was of van niemand bekend.`,
  toldAlike: (calls) => `Voor al deze ${n(calls)} oproepen hetzelfde`,
  toldCall: (callId, vendor) => `Oproep ${callId} van ${vendor}`,
  leftOut: ({ calls, records }) => {
    if (calls + records === 0) return null;
    const parts = [
      ...(calls === 0 ? [] : [calls === 1 ? 'één oproep' : `${n(calls)} oproepen`]),
      ...(records === 0 ? [] : [records === 1 ? 'één ander gegeven' : `${n(records)} andere gegevens`]),
    ];
    return `Weggelaten: ${enumerated(parts)}, omdat die over een ander gaan of zonder naam in een afgewezen regel staan.`;
  },
  figures: {
    calls: ['oproep', 'oproepen'],
    conversations: ['gesprek', 'gesprekken'],
    violations: ['vastgestelde overtreding', 'vastgestelde overtredingen'],
    objections: ['bezwaar', 'bezwaren'],
  },
  figureNotes: {
    calls: 'naar het nummer, of van het nummer naar een callcenter',
    conversations: 'na een oproep naar het nummer',
    objections: 'van het nummer of van wie het heeft',
  },
  violationsNote: (without) =>
    without === 0 ? 'van de wet, in de onderzochte periode' : `van de wet; bij nog ${n(without)} ontbreekt bewijs`,
  facts: { client: 'Bedrijf', period: 'Onderzochte periode', asOf: 'Peildatum', run: 'Kenmerk' },
  access: {
    heading: 'Uw recht op inzage',
    lead: (client, asOf) =>
      `U mag vragen welke gegevens ${client} van u heeft, en waarom (artikel 15 AVG). Dit dossier is het antwoord voor dit telefoonnummer, naar de stand van ${asOf}. Of ${client} nog meer van u weet, in andere systemen, staat hier niet in.`,
    rows: ({ client, recipients, categories, retentionMonths }) => [
      [
        'Waarom deze gegevens er zijn',
        `${client} laat mensen bellen met aanbiedingen. De gegevens zijn gebruikt om te bellen, om bezwaren te respecteren en om achteraf na te gaan of elke oproep mocht. Het dossier zelf dient alleen voor die controle en voor dit antwoord.`,
      ],
      [
        'Welke soorten gegevens',
        categories.length === 0
          ? 'Er zijn geen gegevens bekend.'
          : `Bekend zijn: ${enumerated(categories)}. Ze staan voluit in dit dossier.`,
      ],
      [
        'Waar ze vandaan komen',
        'Bij elk gegeven staan het bestand en de regel waarin het is gevonden. Belbestanden komen van de callcenters; de andere bestanden komen van het bedrijf.',
      ],
      [
        'Wie ze kreeg',
        recipients.length === 0
          ? 'Bij de gegevens in dit dossier hoort geen callcenter.'
          : `${recipients.length === 1 ? 'Dit callcenter kreeg of belde' : 'Deze callcenters kregen of belden'} het nummer: ${sentenceEnd(enumerated(recipients))}`,
      ],
      [
        'Hoe lang ze worden bewaard',
        retentionMonths === null
          ? `${client} heeft in dit onderzoek geen eigen bewaartermijn opgegeven. Vraag ${client} welke termijn voor uw gegevens geldt. Een bezwaar blijft bewaard, om het te kunnen respecteren.`
          : `Na het einde van een klantrelatie gebruikt ${client} de gegevens nog hoogstens ${n(retentionMonths)} maanden om te bellen. Een bezwaar blijft bewaard, om het te kunnen respecteren.`,
      ],
      [
        'Wat u kunt vragen',
        `U kunt ${client} vragen gegevens te verbeteren, te wissen of minder te gebruiken. U kunt ook bezwaar maken tegen gebruik voor reclame: dan moet het bellen stoppen.`,
      ],
      [
        'Oordelen door een computer',
        'Het oordeel over een oproep is met vaste regels berekend uit de gegevens hierboven. Het is een oordeel over het bellen, niet over u, en er volgt voor u geen besluit uit.',
      ],
      [
        'Klagen',
        `Bent u het niet eens met dit antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.`,
      ],
    ],
  },
};
