import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Antwoord aan de toezichthouder',
    lead: 'De toezichthouder (ACM) vraagt naar een lijst nummers of klachten. Belaudit zoekt per nummer elke oproep en elk bezwaar op, met het bewijs. In het antwoord staan alleen feiten, en niets over andere nummers. Het oordeel staat in een apart stuk, dat intern blijft.',
    latest: 'Het laatste antwoord',
    numbers: 'nummers gevraagd',
    called: 'gebeld',
    notCalled: 'niet gebeld volgens de belbestanden',
    violations: 'vastgestelde overtredingen',
    unread: 'rijen zonder leesbaar nummer',
    draft: 'Het antwoord is nog een concept. Verstuur het nog niet.',
    toCheck: 'Naar de vragen',
    list: 'De lijst',
    listName: 'lijst',
    column: 'Kop van de kolom met de nummers',
    columnHint: 'Alleen nodig als Belaudit vraagt welke kolom het is.',
    drop: 'Sleep het bestand hierheen.',
    choose: 'Bestand kiezen',
    sending: 'Wordt verstuurd',
    sent: 'Ontvangen',
    notSent: 'Niet ontvangen',
    paste: 'Of plak de lijst',
    pasteHint:
      'Eén nummer per regel, of een tabel uit Excel met een kopregel. De lijst wordt niet bewaard; het antwoord wel.',
    withProofSample: 'Met wat er in een steekproef van bewijs is gezien, van alle toestemmingen van de periode',
    withProofs: 'Met de bewijzen van toestemmingen, als bestand',
    make: 'Antwoord maken',
    answers: 'Antwoorden die zijn gemaakt',
  },
  /** Why a text of the company is not ready. */
  open: {
    missing: (): string =>
      'Uw eigen tekst over de instructies aan de callcenters ontbreekt. Zet die als tekst (.md) in de map statements van de werkruimte.',
    empty: (file: string): string => `In ${file} staat nog geen tekst, alleen koppen.`,
    unfinished: (file: string, mark: string): string => `${file} is nog niet af: er staat nog ${mark}.`,
  },
  gaps: (count: number): string =>
    count === 1
      ? 'Er staat 1 punt open dat een oordeel kan veranderen.'
      : `Er staan ${count} punten open die een oordeel kunnen veranderen.`,
  unused: (columns: readonly string[]): string =>
    `Niet gebruikt uit de lijst: ${columns.map((column) => `“${column}”`).join(', ')}. Staat daarin de dag van de oproep? Noem die kolom dan “datum”.`,
  outside: (calls: string): string =>
    `Oproepen die nog niet zijn beoordeeld, omdat ze buiten de periode vallen: ${calls}. Kies bij Organisatie een periode waarin zij vallen, en maak de resultaten opnieuw.`,
};

export type RegulatorWords = WordsLike<typeof words>;
