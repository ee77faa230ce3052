import type { WordsLike } from '../../../src/language/phrases.ts';

export const words = {
  /** By kind of gap. */
  asks: {
    'call-id':
      'Lever deze oproepen opnieuw met kenmerken die nooit terugkomen, of laat weten dat de oproepen er geen hebben.',
    'repeated-call': 'Laat weten welke van deze oproepen er echt waren, en lever elk daarvan één keer.',
    column: 'Vul deze gegevens aan en lever het bestand opnieuw, of laat weten waarom zij ontbreken.',
    contact: 'Lever het resultaat en de gesprekstijd van deze oproepen.',
    log: 'Lever de oproepen van deze dagen, of bevestig dat er toen niet is gebeld.',
    value: 'Laat weten wat dit betekent.',
    source: 'Kijk de afgewezen rijen na en lever ze verbeterd.',
    rejected: 'Kijk deze afgewezen rijen na en lever ze verbeterd.',
    direction: 'Laat weten wie wie belde, en lever dat voortaan mee.',
    doubt: 'Laat weten hoe deze waarden moeten worden gelezen.',
  },
  /** Of gaps that it cannot close. */
  ofClient: (client: string) => `${client} zoekt dit uit.`,
} as const;

/** What a call centre is asked to do about gaps in its own deliveries, in one language. */
export type GapAskWords = WordsLike<typeof words>;
