import type { Text } from '../model/text.ts';

export const MESSAGES = {
  formatCallsItselfAndItsFolder: (read: string, name: string): Text => ({
    en: `the format calls itself ${read}, and its folder ${name}`,
    nl: `het formaat noemt zich ${read}, en de map heet ${name}`,
  }),
  formatIsAmbiguous: {
    en: 'The file can be of more than one known format.',
    nl: 'Het bestand kan van meer dan één bekend systeem zijn.',
  },
  sayWhichOneItIsFormat: {
    en: 'Say which one it is: `format` with the source in belaudit.yaml.',
    nl: 'Zeg welk systeem het schreef: `format` bij de bron in belaudit.yaml.',
  },
  rowsHaveNoIdOfExchange: {
    en: 'Rows have no id of the exchange: each is a call of its own, with an id made from its contents, and cannot be matched to recordings.',
    nl: 'De rijen hebben geen kenmerk van de centrale: elke rij is een eigen oproep, met een kenmerk dat van de inhoud is gemaakt, en is niet aan opnames te koppelen.',
  },
  rowsHaveNoLinkedid: {
    en: 'Rows have no linkedid: legs are put together by uniqueid, and transfers stay apart.',
    nl: 'De rijen hebben geen linkedid: delen zijn samengevoegd op uniqueid, en doorverbonden oproepen blijven apart.',
  },
  rowsAreSessions: {
    en: 'Rows are the sessions of the conversations, numbered in the order of the file.',
    nl: 'De rijen zijn de sessies van de gesprekken, genummerd in de volgorde van het bestand.',
  },
};
