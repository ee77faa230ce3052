import type { Article } from '../../../model/rule.ts';

/** The company's own policy, as the configuration states it: neither law nor code. */
export const articles: readonly Article[] = [
  {
    id: 'own-hours',
    from: '2009-10-01',
    title: {
      nl: 'Eigen beltijden van het bedrijf, zoals ze in de instellingen staan',
      en: 'The company’s own calling hours, as the configuration states them',
    },
    certainty: 'not-looked-up',
  },
  {
    id: 'own-limits',
    from: '2009-10-01',
    title: {
      nl: 'Eigen grenzen van het bedrijf aan het aantal belpogingen, zoals ze in de instellingen staan',
      en: 'The company’s own limits to the number of attempts, as the configuration states them',
    },
    certainty: 'not-looked-up',
  },
];
