import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Bevindingen',
    none: 'Er zijn nog geen resultaten.',
    toRun: 'Naar uitvoeren',
    period: 'Periode',
    order: 'Volgorde',
    show: 'Tonen',
    number: 'Telefoonnummer, hoe het ook is geschreven',
    search: 'Zoeken',
    all: 'alle bevindingen',
    any: 'alle',
    rule: 'Regel',
    verdict: 'Oordeel over de oproep',
    pages: 'Bladzijden',
    previous: 'Vorige',
    next: 'Volgende',
    moment: 'Wanneer',
    callCentre: 'Callcenter',
    called: 'Gebeld nummer',
    grade: 'Zekerheid',
    responsible: 'Toe te rekenen aan',
    client: 'de organisatie zelf',
    undetermined: 'niet vast te stellen',
  },
  filters: {
    vendor: 'Callcenter',
    rule: 'Regel',
    verdict: 'Oordeel',
    grade: 'Zekerheid',
    responsible: 'Toe te rekenen aan',
    cause: 'Oorzaak',
  },
  orders: {
    grave: 'ernstigste eerst',
    newest: 'nieuwste eerst',
    oldest: 'oudste eerst',
    vendor: 'per callcenter',
    rule: 'per regel',
  },
  count: (count: number, text: string): string => (count === 1 ? '1 bevinding' : `${text} bevindingen`),
  pages: (page: string, last: string): string => `Bladzijde ${page} van ${last}`,
};

export type FindingsWords = WordsLike<typeof words>;
