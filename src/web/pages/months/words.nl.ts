import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Maanden',
    lead: 'Alle maanden waarvan oproepen geladen zijn of resultaten bestaan. Elke oproep wordt beoordeeld naar het recht van zijn eigen dag.',
    none: 'Er zijn nog geen oproepen geladen en er zijn geen resultaten.',
    busy: 'De lijst komt terug zodra dit klaar is.',
    month: 'Maand',
    state: 'Stand',
    calls: 'Oproepen',
    loaded: 'Geladen',
    violations: 'Overtredingen',
    rate: 'Per 10.000',
    interval: '95%-interval',
    rating: 'Oordeel',
    version: 'Versie',
    touched: 'Geraakt door late bestanden',
    judge: 'Beoordelen',
    judgeAgain: 'Opnieuw beoordelen',
    judgeAll: 'Alle maanden beoordelen',
    judgeTouched: 'Geraakte maanden opnieuw beoordelen',
    judgeAllHint: 'Maanden waarvan de resultaten nog kloppen, blijven zoals ze zijn.',
    others: 'Andere perioden',
    chart: 'Overtredingen per 10.000 gesprekken',
    chartSource:
      'Alle callcenters samen, met het 95%-interval. Alleen maanden met resultaten en minstens 200 gesprekken.',
    touchedHeading: 'Bestanden die later kwamen',
    touchedLead:
      'Deze bestanden kwamen of verdwenen nadat de resultaten zijn gemaakt. Een geteld gesprek kan nu anders uitvallen; dat hoeft niet.',
    files: 'Bestanden',
    gone: 'Verdwenen of veranderd',
    done: 'Klaar.',
    why: 'Waarom',
    notOver: 'is op de peildatum nog niet voorbij',
    year: 'Jaaroverzicht',
    yearLead: 'De beoordeelde maanden van een jaar naast elkaar, als PDF.',
    makeYear: 'Maken',
    yearMade: 'Het jaaroverzicht is gemaakt.',
    withoutPdfs:
      'De PDF’s zijn niet gemaakt: er is geen Chrome, Chromium of Edge gevonden. Installeer er een en maak de resultaten opnieuw.',
    failed: 'Er zijn geen nieuwe resultaten gemaakt',
    noMonth: 'Dit is geen maand: geef jaar en maand, zoals 2026-06. Er is niets beoordeeld.',
    noYear: 'Dit is geen jaar: geef het in vier cijfers, zoals 2026. Er is niets gemaakt.',
    withheld: 'staat nog open',
    tooFew: 'te weinig',
  },
  states: {
    final: 'definitief',
    draft: 'concept',
    'not-judged': 'niet beoordeeld',
    'not-over': 'nog niet voorbij',
    unreadable: 'niet te lezen',
  },
  ratings: { 'in-order': 'in orde', attention: 'aandacht', serious: 'ernstig', 'not-assessable': 'niet te beoordelen' },
  whys: {
    'not-judged': 'voor het eerst beoordeeld',
    touched: 'geraakt door bestanden die kwamen of verdwenen',
    configuration: 'de instellingen zijn sindsdien veranderd',
    program: 'gemaakt met een andere versie van het programma of de regels',
    removals: 'er zijn sindsdien rijen verwijderd',
    comparison: 'een eerdere maand is voor het eerst beoordeeld',
    asked: 'opnieuw gevraagd',
  },
  loaded: (first: string, last: string): string => (first === last ? first : `${first} t/m ${last}`),
  interval: (low: string, high: string): string => `${low} tot ${high}`,
  /** How many calls the files affect; if none, only the sentence about the logs. */
  touchedCalls: (calls: number, text: string): string =>
    calls === 0 ? 'alleen de controles van de belbestanden' : calls === 1 ? '1 oproep' : `${text} oproepen`,
  touchedPeriod: (period: string, calls: number, text: string, of: string): string =>
    `${period}: ${text} van ${of} oproepen ${calls === 1 ? 'is' : 'zijn'} geraakt.`,
  moreFiles: (count: number): string => (count === 1 ? 'en nog 1 bestand' : `en nog ${count} bestanden`),
  goneFiles: (count: number, first: string): string =>
    count === 1
      ? `${first}: welke oproepen dit raakt, is niet bekend.`
      : `${count} bestanden, zoals ${first}: welke oproepen dit raakt, is niet bekend.`,
  outcome: (judged: number, standing: number): string =>
    `${judged === 1 ? '1 periode is' : `${judged} perioden zijn`} beoordeeld${standing === 0 ? '' : `; ${standing === 1 ? '1 bleef' : `${standing} bleven`} zoals het was`}.`,
  changes: (came: string, went: string, changed: string): string =>
    `bevindingen erbij ${came}, vervallen ${went}, veranderd ${changed}`,
};

export type MonthsWords = WordsLike<typeof words>;
