import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Wat als',
    lead: 'Wat zouden de geladen oproepen zijn volgens een andere wet, met andere instellingen, of zonder een bestand? Belaudit beoordeelt ze naast de resultaten: die blijven zoals ze zijn.',
    noFiles: 'Voeg eerst bestanden toe, en maak de resultaten.',
    toFiles: 'Naar de bestanden',
    law: 'Beoordeel elke oproep volgens de wet van',
    lawHint:
      'De dagen van oproepen en gegevens blijven, en termijnen tellen vanaf die dagen. Leeg: elke oproep volgens de wet van de dag zelf.',
    settings: 'Instellingen',
    asItIs: 'Leeg: zoals het nu is',
    minOffer: 'Seconden spreektijd waarna het recht van verzet moet zijn aangeboden',
    relationTerm: 'Maanden dat een klant na het einde mag worden gebeld',
    passOn: 'Uren om een bezwaar door te geven',
    consents: 'U verklaart dat alle toestemmingen en verzoeken in de bestanden staan',
    relations: 'U verklaart dat alle klantrelaties in de bestanden staan',
    asNow: '(zoals het nu is)',
    yes: 'ja',
    no: 'nee',
    without: 'Bestanden weglaten',
    withoutHint: 'Alsof ze nooit waren gekomen.',
    judge: 'Beoordeel',
    period: 'Oproepen van',
    assume: 'Wat neemt u aan?',
    noPeriod: 'Van deze periode zijn er geen resultaten meer. Kies een andere.',
    nothingAssumed: 'Vul een dag of een instelling in, of kies een bestand.',
    noResults: 'Dit zijn geen resultaten van een audit.',
    assumed: 'Aangenomen',
    verdicts: 'Oordelen',
    verdict: 'Oordeel',
    calls: 'Oproepen',
    wouldBe: 'Zou zijn',
    rules: 'Per regel',
    rule: 'Regel',
    findings: 'Bevindingen',
    come: 'Erbij',
    go: 'Weg',
    change: 'Anders',
    reasons: 'Per reden',
    reason: 'Reden',
    vendors: 'Per callcenter',
    vendor: 'Callcenter',
    violating: 'Oproepen in strijd met de wet',
    unknown: 'Niet bekend',
    lists: 'De oproepen',
  },
  lawOf: (day: string): string => `Voor elke oproep de wet van ${day}.`,
  /** `value`: null stands for the default. */
  setting: (key: string, value: string | null): string => `${key}: ${value ?? 'de standaardwaarde'}.`,
  /** Formatted numbers. */
  withoutFile: (path: string, rows: string, gone: string, earlier: string, elsewhere: string): string =>
    `Zonder ${path}. Van de ${rows} rijen zijn er ${gone} weg, staan er ${earlier} weer zoals in een eerdere levering, en staan er ${elsewhere} ook in een ander bestand.`,
  nothing: 'Er zou niets anders zijn.',
  changed: (calls: string, before: string, now: string): string =>
    `Oproepen met een ander oordeel: ${calls}. Bevindingen: ${before} → ${now}.`,
  judgedCalls: (now: string, before: string): string =>
    `Oproepen die beoordeeld zouden zijn: ${now}, en niet ${before}.`,
  joined: (calls: string, path: string): string =>
    `Oproepen uit andere bestanden die met rijen van ${path} zijn samengevoegd: ${calls}. Dat blijft zo: wat ze zonder dat bestand zouden zijn, blijkt pas als de bestanden zonder dat bestand worden geladen.`,
  readTogether: (files: string, path: string): string =>
    `Andere bestanden die met hulp van ${path}, of van zulke bestanden, zijn gelezen: ${files}. Ze blijven zoals ze zijn gelezen.`,
  removed: (rows: string, path: string): string =>
    `Rijen van dezelfde soort die op verzoek zijn verwijderd: ${rows}. Als ${path} er een had vervangen, komt die niet terug.`,
};

export type WhatIfWords = WordsLike<typeof words>;
