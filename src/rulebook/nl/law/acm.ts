import type { Article } from '../../../model/rule.ts';

/** Published policy of the regulator ACM. */
export const articles: readonly Article[] = [
  {
    id: 'acm-offer-proof-2021',
    from: '2021-07-01',
    title: {
      nl: 'ACM, aandachtspunten van 2021 en juni 2022: kunnen bewijzen dat het recht van verzet is genoemd (volgens DMCC, 21 oktober 2021, en hcc.nl)',
      en: 'ACM, points of attention of 2021 and June 2022: be able to prove that the right to object was offered (according to DMCC, 21 October 2021, and hcc.nl)',
    },
    certainty: 'second-hand',
  },
  {
    id: 'acm-verification-2025',
    from: '2025-07-01',
    title: {
      nl: 'ACM, aankondigingen van maart en juli 2025: toestemming vooraf controleren (vanaf 1 juli 2025)',
      en: 'ACM, announcements of March and July 2025: verify consent beforehand (from 1 July 2025)',
    },
    certainty: 'second-hand',
    url: 'https://www.security.nl/posting/881803/',
  },
  {
    id: 'acm-proof-2022',
    from: '2021-07-01',
    title: {
      nl: 'ACM, 29 juni 2022: het bewijs van toestemming hoort bij de gebelde persoon (volgens nieuws.nl)',
      en: 'ACM, 29 June 2022: proof of consent is tied to the person called (according to nieuws.nl)',
    },
    certainty: 'second-hand',
    url: 'https://nieuws.nl/economie/20220629/acm-waarschuwt-telemarketeers-moeten-toestemming-kunnen-bewijzen/',
  },
];
