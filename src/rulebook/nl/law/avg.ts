import type { Article } from '../../../model/rule.ts';

/** The GDPR, and our reading of it. */
export const articles: readonly Article[] = [
  {
    id: 'avg-5',
    from: '2018-05-25',
    title: {
      nl: 'AVG artikel 5 lid 1 onder e: bewaartermijn (sinds 25 mei 2018)',
      en: 'GDPR (AVG), article 5(1)(e): storage limitation (since 25 May 2018)',
    },
    certainty: 'verified',
  },
  {
    id: 'avg-7',
    from: '2018-05-25',
    title: {
      nl: 'AVG artikel 7: voorwaarden voor toestemming (sinds 25 mei 2018)',
      en: 'GDPR (AVG), article 7: conditions for consent (since 25 May 2018)',
    },
    certainty: 'verified',
  },
  {
    id: 'avg-21',
    from: '2018-05-25',
    title: {
      nl: 'AVG artikel 21 lid 2 en 3: bezwaar tegen directmarketing (sinds 25 mei 2018)',
      en: 'GDPR (AVG), article 21(2) and (3): objection to direct marketing (since 25 May 2018)',
    },
    certainty: 'verified',
  },
  {
    id: 'avg-5-own-term',
    from: '2018-05-25',
    title: {
      nl: 'wie zelf een termijn bekendmaakt, houdt zich daaraan (AVG artikel 5, sinds 25 mei 2018)',
      en: 'whoever publishes a term keeps to it (GDPR, article 5, since 25 May 2018)',
    },
    certainty: 'our-reading',
  },
  {
    id: 'avg-21-dial',
    from: '2018-05-25',
    title: {
      nl: 'een nummer kiezen is ook een gebruik van persoonsgegevens (AVG artikel 4 lid 2, sinds 25 mei 2018)',
      en: 'to dial a number is also a use of personal data (GDPR, article 4(2), since 25 May 2018)',
    },
    certainty: 'our-reading',
  },
];
