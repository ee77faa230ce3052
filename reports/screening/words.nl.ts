import { printedIn } from '../../src/language/phrases.ts';
import type { ScreeningReportWords } from './words.ts';

export const TEXTS = {
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
};

export const words: ScreeningReportWords = {
  ...printedIn('nl'),
  ...TEXTS,
  title: (list, vendor) => `Bellijst ${list} voor ${vendor}`,
  heading: (list) => `Wie op ${list} mag worden gebeld?`,
  lead: (client, vendor, campaign, at) =>
    `Beoordeeld voor ${client}: oproepen door ${vendor} voor campagne ${campaign} op ${at}, met de regels waarmee oproepen achteraf worden beoordeeld. Op een ander moment kunnen de antwoorden anders zijn.`,
  figures: {
    mayCall: ['nummer mag worden gebeld', 'nummers mogen worden gebeld'],
    mustNotCall: ['nummer mag niet worden gebeld', 'nummers mogen niet worden gebeld'],
    cannotBeShown: [
      'nummer waarvan niet is aan te tonen dat bellen mag',
      'nummers waarvan niet is aan te tonen dat bellen mag',
    ],
    notRead: ['rij is geen nummer om te bellen', 'rijen zijn geen nummer om te bellen'],
  },
  notes: {
    mayCall: (share) => `${share} van de nummers`,
    mustNotCall: 'bellen zou een overtreding of schending zijn',
    cannotBeShown: (isToBeCalled) => (isToBeCalled ? 'op verzoek toch op de bellijst' : 'niet op de bellijst'),
    notRead: (unread, repeated) => `${unread} niet leesbaar, ${repeated} dubbel`,
  },
  reasonsColumns: ['Reden', 'Soort regel', 'Antwoord', 'Nummers'],
  packed: {
    notForbidden: ['nummer dat dit pakket niet verbiedt', 'nummers die dit pakket niet verbiedt'],
    noReasons: 'Dit pakket verbiedt geen van de nummers. Of bellen mag, is daarmee niet gezegd.',
    bases: 'niet nagegaan: staat niet in het pakket',
  },
  moreReasons: (kinds, numbers) =>
    `En nog ${kinds} redenen, voor ${numbers} nummers: zie not-allowed.csv en not-shown.csv.`,
  endsLine: (day, end, numbers) => `${numbers}: ${end}, voor het eerst na ${day}`,
  moreEnds: (kinds, numbers) => `En nog ${kinds}, voor ${numbers} nummers: zie numbers.csv.`,
  saidInCall: (rules) => `Wat in het gesprek wordt gezegd, is niet beoordeeld: ${rules}.`,
  notInPack: (rules) => `Met dit pakket zijn deze regels niet te beoordelen: ${rules}.`,
  files: (toCall) =>
    `allowed.csv is de lijst om te bellen, met ${toCall} nummers en de laatste dag waarop elk mag worden gebeld. not-allowed.csv en not-shown.csv bevatten de andere, met regel, reden en gegeven; not-read.csv bevat de rijen die geen nummer zijn om te bellen. Wordt screening.csv later geladen, dan laat de beoordeling zien welke oproepen deze lijst niet volgden.`,
};
