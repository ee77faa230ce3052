import type { Article } from '../../../../../src/model/rule.ts';

export const articles: readonly Article[] = [
  {
    id: 'call-act-1',
    from: '2020-01-01',
    title: { nl: 'Belwet van de Eilanden, artikel 1', en: 'Call Act of the Islands, section 1' },
    certainty: 'verified',
  },
];
