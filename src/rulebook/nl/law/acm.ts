import type { Article } from '../../../model/rule.ts';

/** Published lines of the regulator ACM. */
export const articles: readonly Article[] = [
  {
    id: 'acm-verification-2025',
    title: {
      nl: 'ACM, aankondigingen van maart en juli 2025: toestemming vooraf controleren (vanaf 1 juli 2025)',
      en: 'ACM, announcements of March and July 2025: verify consent beforehand (from 1 July 2025)',
    },
    certainty: 'second-hand',
    url: 'https://www.security.nl/posting/881803/',
  },
];
