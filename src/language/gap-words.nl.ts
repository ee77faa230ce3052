import type { WordsLike } from './phrases.ts';

export const words = {
  status: 'Status',
  heading: 'Ontbrekende en opvallende gegevens',
  none: 'Er ontbreekt niets: van elke soort gegevens die voor deze periode nodig is, is ten minste één bestand geladen, en geen enkel oordeel hangt af van wat ontbreekt.',
  todo: 'Wat te doen:',
  acceptedHeading: 'Geaccepteerd',
  acceptedLead: 'Deze punten zijn bekend en voor een tijd geaccepteerd. Zij maken dit rapport daarom geen concept.',
  othersAccepted: (others: number): string =>
    others === 1 ? 'En nog 1 ander punt is geaccepteerd.' : `En nog ${others} andere punten zijn geaccepteerd.`,
  /** Open points of final results, beside those that were accepted. */
  alsoOpen: (open: number): string => (open === 0 ? '' : `Nog open: ${open} ${open === 1 ? 'punt' : 'punten'}`),
  restsHeading: 'Lege kolommen met een betekenis',
  restsLead: 'Deze kolommen ontbreken of zijn leeg. Dat heeft een vaste betekenis; zoveel oproepen steunen daarop.',
  /** On each page of a draft. */
  draft: 'CONCEPT',
  statuses: { final: 'definitief', draft: 'concept' },
  /** On the first page of a draft. */
  draftBecause: (blocking: number): string =>
    blocking === 1
      ? 'Dit is een concept: er staat 1 punt open dat deze uitkomst kan veranderen.'
      : `Dit is een concept: er staan ${blocking} punten open die deze uitkomst kunnen veranderen.`,
  /** In a report for one call centre, if the blocking gap is not its own. */
  draftElsewhere:
    'Dit is een concept. Buiten dit callcenter staat nog een punt open dat de uitkomst als geheel kan veranderen.',
  missing: (all: number): string =>
    all === 1
      ? 'Van 1 ontbrekend of opvallend gegeven hangt af hoe oproepen zijn beoordeeld.'
      : `Van ${all} ontbrekende of opvallende gegevens hangt af hoe oproepen zijn beoordeeld.`,
  /** Before the number of the page with all of them. */
  page: 'bladzijde',
  lead: (gaps: number): string =>
    gaps === 1
      ? 'Van dit punt hangt af hoe oproepen zijn beoordeeld.'
      : `Van deze ${gaps} punten hangt af hoe oproepen zijn beoordeeld. Wat het zwaarst weegt, staat bovenaan.`,
} as const;

/** The text that reports print around the list of gaps, in one language. */
export type GapListWords = WordsLike<typeof words>;
