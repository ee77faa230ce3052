import { DUTCH, type Printed, printedIn, type WordsLike } from '../../src/language/phrases.ts';
import type { DossierFigures } from '../../src/model/dossier.ts';

const { n } = DUTCH;

function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

/** A name that ends in a full stop also ends the sentence. */
function sentenceEnd(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

const TEXTS = {
  kicker: 'Dossier van één telefoonnummer',
  unknown: 'Van dit nummer is niets bekend.',
  unknownMeaning:
    'Het nummer komt in geen van de gelezen bestanden voor: niet in de belbestanden van de callcenters, en niet in de gegevens van het bedrijf. Waarop dat berust, staat hierna.',
  contents: 'Inhoud',
  confidential: 'Vertrouwelijk: bevat persoonsgegevens.',
  of: 'van',
  about: 'Het nummer',
  records: 'Gegevens van het bedrijf',
  title: (number: string) => `Dossier van ${number}`,
  commissioned: (client: string) => `Wat ${client} van dit nummer weet`,
  unknownForPerson: (person: string) => `Voor persoon ${person} is van dit nummer niets bekend.`,
  severalOwners: (owners: number) =>
    `Dit nummer heeft ${n(owners)} gebruikers gehad. Geef dit dossier aan geen van hen: het bevat gegevens van de anderen. Maak voor een antwoord aan één persoon een dossier van alleen die persoon.`,
  ofOnePerson: (person: string) =>
    `Dit dossier bevat alleen wat hoort bij persoon ${person}: gegevens die deze persoon noemen, en gegevens van dagen waarop het nummer van deze persoon was of van niemand bekend.`,
  /** Above the statements that are true of a number of calls. */
  alikeHeading: (calls: number) => `Voor al deze ${n(calls)} oproepen hetzelfde`,
  /** Above the explanation of one call's verdict. */
  callHeading: (callId: string, vendor: string) => `Oproep ${callId} van ${vendor}`,
  leftOut: ({ calls, records }: DossierFigures['left_out']): string | null => {
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
  /** Under the proven violations: how many more calls lack proof. */
  violationsNote: (without: number): string =>
    without === 0 ? 'van de wet, in de onderzochte periode' : `van de wet; bij nog ${n(without)} ontbreekt bewijs`,
  facts: { client: 'Bedrijf', period: 'Onderzochte periode', asOf: 'Peildatum', run: 'Kenmerk' },
  /** To the person who asked. */
  letter: {
    kicker: 'Antwoord op uw verzoek om inzage',
    heading: (client: string) => `Uw gegevens bij ${client}`,
    salutation: 'Geachte heer of mevrouw,',
    opening: (client: string, number: string, asOf: string) =>
      `U vroeg welke gegevens ${client} van u heeft. Dat mag u vragen (artikel 15 AVG). Dit is het antwoord voor telefoonnummer ${number}, naar de stand van ${asOf}. Op de volgende bladzijden staan de gegevens, met het bestand waaruit zij komen.`,
    more: (client: string) =>
      `Dit antwoord gaat over het bellen. ${client} vult het aan met wat het in andere systemen van u heeft.`,
    blanks: [
      ['Andere gegevens van u', '[in te vullen door het bedrijf]'],
      ['Vragen? Neem contact op met', '[naam en contactgegevens]'],
      ['Namens het bedrijf', '[naam en functie]'],
    ],
  },
  access: {
    heading: 'Uw recht op inzage',
    lead: (client: string, asOf: string) =>
      `U mag vragen welke gegevens ${client} van u heeft, en waarom (artikel 15 AVG). Dit dossier is het antwoord voor dit telefoonnummer, naar de stand van ${asOf}. Of ${client} nog meer van u weet, in andere systemen, staat hier niet in.`,
    rows: ({
      client,
      recipients,
      categories,
      retentionMonths,
    }: AccessFacts): readonly (readonly [term: string, text: string])[] => [
      [
        'Waarom deze gegevens er zijn',
        `${client} laat mensen bellen met aanbiedingen. De gegevens zijn gebruikt om te bellen, om bezwaren te respecteren en om achteraf na te gaan of elke oproep mocht. Het dossier zelf dient alleen voor die controle en voor dit antwoord.`,
      ],
      [
        'Welke soorten gegevens',
        categories.length === 0
          ? 'Er zijn geen gegevens bekend.'
          : `Bekend zijn: ${enumerated(categories)}. Ze staan in dit dossier; andere telefoonnummers zijn daarin afgeschermd.`,
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
        `U kunt ${client} vragen gegevens te verbeteren, te wissen of minder te gebruiken. U kunt een toestemming altijd intrekken, en bezwaar maken tegen gebruik voor reclame: dan moet het bellen stoppen.`,
      ],
      [
        'Besluiten door een computer',
        'Over u is geen besluit genomen door een computer. De oproepen zijn wel met vaste regels gecontroleerd; die controle gaat over het bellen, niet over u.',
      ],
      [
        'Klagen',
        `Bent u het niet eens met dit antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.`,
      ],
    ],
  },
} as const;

export interface AccessFacts {
  readonly client: string;
  /** Call centres that received data about the number, or called it. */
  readonly recipients: readonly string[];
  /** The kinds of records that are known, in words. */
  readonly categories: readonly string[];
  /** The company's own published term in months, in force on the audit date; null if none. */
  readonly retentionMonths: number | null;
}

/** Words of the dossier of one number, in one language. */
export type DossierReportWords = Printed & WordsLike<typeof TEXTS>;

export const words: DossierReportWords = {
  ...TEXTS,
  ...printedIn('nl'),
};
