import type { ReplyWords } from './words.ts';

export const TEXTS = {
  heading: 'Zo reageert u',
  evidence:
    'Stuur bij een betwiste bevinding het bewijs mee: de opname, de levering, de toestemming of het juiste belbestand.',
  change:
    'Wat uw reactie kan veranderen: met uw bewijs of betere bestanden wordt de hele periode opnieuw beoordeeld. Bevindingen die dan niet meer kloppen, vervallen.',
  noChange:
    'Wat uw reactie niet verandert: zonder bewijs of betere gegevens blijft een bevinding staan, met uw reactie erbij.',
  silence: 'Reageert u niet, dan blijven de bevindingen staan.',
  shortNoTerm: 'geen termijn gesteld',
};

export const words: ReplyWords = {
  ...TEXTS,
  term: (day, to) => `Reageer uiterlijk op ${day}. Stuur uw reactie aan: ${to}.`,
  noTerm: (client) =>
    `${client} heeft niet opgegeven vóór welke dag en op welk adres u kunt reageren. Reageren kan wel: stuur uw reactie aan uw contactpersoon bij ${client}, en vraag vóór welke dag die binnen moet zijn.`,
  how: 'Vul findings.xlsx uit uw pakket in: kies per bevinding akkoord, betwist of onduidelijk, en leg uit waarom. Hebt u dat bestand niet? Noem dan van elke bevinding de oproep en de regel.',
  elsewhere: 'Een bevinding in een oproep van een ander callcenter betwist u met de code van die oproep.',
  label: 'Reageren',
  short: (day) => `uiterlijk ${day}`,
};
