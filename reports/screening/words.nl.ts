import { type Printed, printedIn, type WordsLike } from '../../src/language/phrases.ts';

const TEXTS = {
  kicker: 'Bellijst, beoordeeld vóór het bellen',
  withPack:
    'Dit is beoordeeld met alleen het pakket van het callcenter: de bezwaren die het heeft gekregen, zijn contract en zijn beltijden. Of er toestemming, een verzoek of een klantrelatie is, is hier niet bekend.',
  reasonsHeading: 'Waarom niet',
  noReasons: 'Alle nummers mogen worden gebeld.',
  basesHeading: 'Waarop de nummers rusten die mogen worden gebeld',
  endsHeading: 'Tot wanneer',
  noEnds: 'Er is geen dag bekend waarna deze nummers niet meer mogen worden gebeld.',
  unseenHeading: 'Wat niemand vooraf kan zeggen',
  filesHeading: 'De lijsten',
  footer: 'Vertrouwelijk.',
  of: 'van',
  title: (list: string, vendor: string) => `Bellijst ${list} voor ${vendor}`,
  heading: (list: string) => `Wie op ${list} mag worden gebeld?`,
  /** For whom, by whom, for which campaign and moment it was judged. */
  lead: (client: string, vendor: string, campaign: string, at: string) =>
    `Beoordeeld voor ${client}: oproepen door ${vendor} voor campagne ${campaign} op ${at}, met de regels waarmee oproepen achteraf worden beoordeeld. Op een ander moment kunnen de antwoorden anders zijn.`,
  figures: {
    mayCall: ['nummer mag worden gebeld', 'nummers mogen worden gebeld'],
    mustNotCall: ['nummer mag niet worden gebeld', 'nummers mogen niet worden gebeld'],
    cannotBeShown: ['nummer om eerst na te kijken', 'nummers om eerst na te kijken'],
    notRead: ['rij is geen nummer om te bellen', 'rijen zijn geen nummer om te bellen'],
  },
  notes: {
    mayCall: (share: string) => `${share} van de nummers`,
    /** @param withoutProof of how many only the proof is lacking that calling is allowed; empty: of none */
    mustNotCall: (withoutProof: string): string =>
      `bellen zou een overtreding of schending zijn${withoutProof === '' ? '' : `; bij ${withoutProof} omdat bewijs ontbreekt`}`,
    cannotBeShown: (isToBeCalled: boolean): string =>
      `de grondslag is zwak of niet zeker; ${isToBeCalled ? 'op verzoek toch op de bellijst' : 'niet op de bellijst'}`,
    notRead: (unread: string, repeated: string) => `${unread} niet leesbaar, ${repeated} dubbel`,
  },
  reasonsColumns: ['Reden', 'Soort regel', 'Antwoord', 'Nummers'],
  /** With a pack alone, which cannot say that a call is allowed. */
  packed: {
    notForbidden: ['nummer dat dit pakket niet verbiedt', 'nummers die dit pakket niet verbiedt'],
    noReasons: 'Dit pakket verbiedt geen van de nummers. Of bellen mag, is daarmee niet gezegd.',
    bases: 'niet nagegaan: staat niet in het pakket',
  },
  moreReasons: (kinds: string, numbers: string) =>
    `En nog ${kinds} redenen, voor ${numbers} nummers: zie not-allowed.csv en not-shown.csv.`,
  endsLine: (day: string, end: string, numbers: string) => `${numbers}: ${end}, voor het eerst na ${day}`,
  /** How many other ways there are, and of how many numbers. */
  moreEnds: (kinds: string, numbers: string) => `En nog ${kinds}, voor ${numbers} nummers: zie numbers.csv.`,
  /** Of how many numbers a call to one uses up the request behind the others. */
  forOneCall: (numbers: string) =>
    `${numbers} nummers horen bij mensen die één keer vroegen om te worden gebeld, en die hier met meer dan één nummer staan: na een gesprek op het ene nummer mag het andere niet meer worden gebeld. In de kolom rows_for_one_call staat welke rijen dat zijn.`,
  saidInCall: (rules: string) => `Wat in het gesprek wordt gezegd, is niet beoordeeld: ${rules}.`,
  notInPack: (rules: string) => `Met dit pakket zijn deze regels niet te beoordelen: ${rules}.`,
  files: (toCall: string) =>
    `allowed.csv is de lijst om te bellen, met ${toCall} nummers en de laatste dag waarop elk mag worden gebeld. not-allowed.csv en not-shown.csv bevatten de andere, met regel, reden en gegeven; not-read.csv bevat de rijen die geen nummer zijn om te bellen. Wordt screening.csv later geladen, dan laat de beoordeling zien welke oproepen deze lijst niet volgden.`,
} as const;

/** Words of the page about a call list, in one language. */
export type ScreeningReportWords = Printed & WordsLike<typeof TEXTS>;

export const words: ScreeningReportWords = {
  ...TEXTS,
  ...printedIn('nl'),
};
