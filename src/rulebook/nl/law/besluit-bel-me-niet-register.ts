import type { Article } from '../../../model/rule.ts';

/** The decree on the do-not-call register, abolished on 1 July 2021. */
export const articles: readonly Article[] = [
  {
    id: 'besluit-bmnr-13',
    from: '2009-10-01',
    to: '2021-06-30',
    title: {
      nl: 'Besluit bel-me-niet-register artikel 13: vergelijking vier weken bruikbaar (1 oktober 2009 tot en met 30 juni 2021)',
      en: 'Decree on the do-not-call register (Besluit bel-me-niet-register), article 13: four weeks (1 October 2009 to 30 June 2021)',
    },
    certainty: 'verified',
  },
];
