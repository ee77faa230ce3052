import type { Article } from '../../../model/rule.ts';

/** What company and call centre agreed. The contract itself is not read: its terms come from the configuration. */
export const articles: readonly Article[] = [
  {
    id: 'contract',
    from: '2009-10-01',
    title: {
      nl: 'Contract tussen het bedrijf en het callcenter, zoals het in de instellingen staat',
      en: 'Contract between the company and the call centre, as the configuration states it',
    },
    certainty: 'not-looked-up',
  },
];
