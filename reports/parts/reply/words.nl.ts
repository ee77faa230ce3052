import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import type { WordsLike } from '../../../src/language/phrases.ts';

const findings = (count: number): string =>
  `${formatNumber(count, 'nl')} ${wordFor(count, ['bevinding', 'bevindingen'])}`;

export const words = {
  heading: 'Zo reageert u',
  evidence:
    'Stuur bij een betwiste bevinding het bewijs mee: de opname, de levering, de toestemming of het juiste belbestand.',
  change:
    'Wat uw reactie kan veranderen: met uw bewijs of betere bestanden wordt de hele periode opnieuw beoordeeld. Bevindingen die dan niet meer kloppen, vervallen.',
  noChange:
    'Wat uw reactie niet verandert: zonder bewijs of betere gegevens blijft een bevinding staan, met uw reactie erbij.',
  silence: 'Reageert u niet, dan blijven de bevindingen staan.',
  shortNoTerm: 'geen termijn gesteld',
  /** By which day, and to whom. */
  term: (day: string, to: string) => `Reageer uiterlijk op ${day}. Stuur uw reactie aan: ${to}.`,
  over: (day: string, to: string) =>
    `Uw termijn om te reageren liep tot en met ${day}. Een reactie is nu te laat: zij wordt bewaard, en telt pas als er een besluit over valt. Stuur haar aan: ${to}.`,
  /** Findings that are new to the call centre, those with a term that runs, and those with a term that is over. */
  opens: (count: number, day: string) =>
    `${findings(count)} ${wordFor(count, ['is', 'zijn'])} nieuw voor u: reageer daarop uiterlijk op ${day}.`,
  running: (count: number, day: string) => `${findings(count)} kreeg u al eerder: reageren kan tot en met ${day}.`,
  closed: (count: number, day: string) =>
    `${findings(count)} kreeg u al eerder: reageren kon tot en met ${day}. Die termijn begint niet opnieuw.`,
  extended: (on: string, day: string, reason: string) =>
    `Op ${on} kreeg u meer tijd, tot en met ${day}. Reden: ${reason.replace(/[.\s]+$/u, '')}.`,
  sendTo: (to: string) => `Stuur uw reactie aan: ${to}.`,
  /** No term is set; a reply is welcome anyway. */
  noTerm: (client: string) =>
    `${client} heeft niet opgegeven vóór welke dag en op welk adres u kunt reageren. Reageren kan wel: stuur uw reactie aan uw contactpersoon bij ${client}, en vraag vóór welke dag die binnen moet zijn.`,
  /** With the workbook of the pack, or without it; and in that workbook. */
  how: {
    report:
      'Vul findings.xlsx uit uw pakket in: kies per bevinding akkoord, betwist of onduidelijk, en leg uit waarom. Hebt u dat bestand niet? Noem dan van elke bevinding de oproep en de regel.',
    workbook: 'Vul dit bestand in: kies per bevinding akkoord, betwist of onduidelijk, en leg uit waarom.',
  },
  /** Findings in calls of another call centre. */
  elsewhere: 'Een bevinding in een oproep van een ander callcenter betwist u met de code van die oproep.',
  /** In short, for a cover. */
  label: 'Reageren',
  short: (day: string) => `uiterlijk ${day}`,
  shortOver: (day: string) => `kon tot en met ${day}`,
} as const;

/** How a call centre replies to its findings, in one language. B1: short sentences, nothing that needs a lawyer. */
export type ReplyWords = WordsLike<typeof words>;
