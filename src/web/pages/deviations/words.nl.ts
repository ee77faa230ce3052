import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Aanvaarde afwijkingen',
    lead: 'Leg vast dat een regel een tijd niet wordt nageleefd, en waarom het bedrijf dat aanvaardt. Elke bevinding blijft staan. Rapporten noemen de afwijking op hun eerste bladzijde, tot en met haar laatste dag.',
    all: 'Alle afwijkingen',
    period: 'Bevindingen geteld in',
    show: 'Tonen',
    none: 'Er is geen afwijking aanvaard.',
    rule: 'Bevinding',
    scope: 'Van',
    days: 'Wanneer',
    state: 'Stand',
    findings: 'Bevindingen',
    why: 'Waarom, en wie',
    todo: 'Wat u kunt doen',
    end: 'Beëindigen',
    endWhy: 'Waarom eerder',
    add: 'Afwijking toevoegen',
    choose: 'kies',
    vendor: 'Callcenter',
    campaign: 'Campagne',
    scopeHint: 'Kies een callcenter, een campagne of allebei.',
    reason: 'Reden',
    reasonHint: 'Rapporten drukken haar af. Noem geen personen en geen telefoonnummers.',
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHint: 'Hoogstens twaalf maanden.',
    by: 'Uw naam',
    byHint: 'Staat bij de afwijking. Niemand controleert hem.',
    look: 'Laten zien waarover dit gaat',
    accept: 'Afwijking aanvaarden',
    notJudged: 'Over deze periode is nog niet geoordeeld. Er is nog niets vastgelegd.',
    notWhole: 'Kies een regel, en vul de reden, de dagen en uw naam in. Er is niets vastgelegd.',
    noName: 'Vul uw naam in. Er is niets vastgelegd.',
  },
  states: {
    'in-force': 'loopt',
    coming: 'begint nog',
    over: 'voorbij',
    ended: 'beëindigd',
    proposed: 'wacht op een tweede persoon',
  },
  days: (from: string, until: string): string => `${from} tot en met ${until}`,
  covered: (findings: number, shown: string, period: string): string =>
    findings === 1
      ? `Dit gaat over 1 bevinding van ${period}. Zij blijft staan. Er is nog niets vastgelegd.`
      : `Dit gaat over ${shown} bevindingen van ${period}. Zij blijven staan. Er is nog niets vastgelegd.`,
};

export type DeviationsWords = WordsLike<typeof words>;
