import type { Article } from '../../../model/rule.ts';

/** The Civil Code: what a seller must say at the start of a call. */
export const articles: readonly Article[] = [
  {
    id: 'bw-7-46h',
    from: '2009-10-01',
    to: '2014-06-12',
    title: {
      nl: 'Burgerlijk Wetboek boek 7 artikel 46h lid 1 (tot en met 12 juni 2014)',
      en: 'Civil Code (Burgerlijk Wetboek), book 7, article 46h, paragraph 1 (until 12 June 2014)',
    },
    certainty: 'verified',
  },
  {
    id: 'bw-6-230v',
    from: '2014-06-13',
    title: {
      nl: 'Burgerlijk Wetboek boek 6 artikel 230v lid 6 (sinds 13 juni 2014, gelezen in de teksten van 2015 en van 10 februari 2017, niet in die van 2026)',
      en: 'Civil Code (Burgerlijk Wetboek), book 6, article 230v, paragraph 6 (since 13 June 2014, read in the texts of 2015 and of 10 February 2017, not in that of 2026)',
    },
    certainty: 'part-read',
  },
];
