import type { Article } from '../../../model/rule.ts';

/** The GDPR. Its text was not looked up for this rulebook. */
export const articles: readonly Article[] = [
  {
    id: 'avg-5',
    title: {
      nl: 'AVG artikel 5 lid 1 onder e: bewaartermijn (sinds 25 mei 2018)',
      en: 'GDPR (AVG), article 5(1)(e): storage limitation (since 25 May 2018)',
    },
    certainty: 'not-looked-up',
  },
  {
    id: 'avg-7',
    title: {
      nl: 'AVG artikel 7: voorwaarden voor toestemming (sinds 25 mei 2018)',
      en: 'GDPR (AVG), article 7: conditions for consent (since 25 May 2018)',
    },
    certainty: 'not-looked-up',
  },
  {
    id: 'avg-21',
    title: {
      nl: 'AVG artikel 21 lid 2 en 3: bezwaar tegen directmarketing (sinds 25 mei 2018)',
      en: 'GDPR (AVG), article 21(2) and (3): objection to direct marketing (since 25 May 2018)',
    },
    certainty: 'not-looked-up',
  },
];
