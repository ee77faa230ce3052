import type { Article } from '../../../model/rule.ts';

/** The Civil Code: what a seller must say at the start of a call. */
export const articles: readonly Article[] = [
  {
    id: 'bw-7-46h',
    title: {
      nl: 'Burgerlijk Wetboek boek 7 artikel 46h lid 1 (tot en met 12 juni 2014)',
      en: 'Civil Code (Burgerlijk Wetboek), book 7, article 46h, paragraph 1 (until 12 June 2014)',
    },
    certainty: 'verified',
  },
  {
    id: 'bw-6-230v',
    title: {
      nl: 'Burgerlijk Wetboek boek 6 artikel 230v lid 6 (sinds 13 juni 2014, gelezen in de tekst van 2015)',
      en: 'Civil Code (Burgerlijk Wetboek), book 6, article 230v, paragraph 6 (since 13 June 2014, read in the text of 2015)',
    },
    certainty: 'verified',
  },
];
