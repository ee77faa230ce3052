import type { Article } from '../../../model/rule.ts';

/** The Telecommunications Act: consent, objection, register, calling number. */
export const articles: readonly Article[] = [
  {
    id: 'tw-11.1-consent',
    from: '2018-07-28',
    title: {
      nl: 'Telecommunicatiewet artikel 11.1 onder g: toestemming (sinds 28 juli 2018)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.1(g): consent (since 28 July 2018)',
    },
    certainty: 'verified',
    url: 'https://wetten.overheid.nl/BWBR0009950/2026-08-15',
  },
  {
    id: 'tw-11.1-message',
    from: '2009-10-01',
    title: {
      nl: 'Telecommunicatiewet artikel 11.1 onder i: elektronisch bericht (tekst van 15 augustus 2026)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.1(i): electronic message (text of 15 August 2026)',
    },
    certainty: 'verified',
    url: 'https://wetten.overheid.nl/BWBR0009950/2026-08-15',
  },
  {
    id: 'tw-11.7-automatic',
    from: '2009-10-01',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 1 en 3: automatisch bellen (teksten van 2010 tot 2015 en van 15 augustus 2026)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraphs 1 and 3: automatic calls (texts of 2010 to 2015 and of 15 August 2026)',
    },
    certainty: 'verified',
    url: 'https://wetten.overheid.nl/BWBR0009950/2026-08-15',
  },
  {
    id: 'tw-11.7-2009-objection',
    from: '2009-10-01',
    to: '2021-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 5 en 12: bezwaar (1 oktober 2009 tot en met 30 juni 2021, gelezen in teksten van 2010 tot en met 30 april 2016)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraphs 5 and 12: objection (1 October 2009 to 30 June 2021, read in texts of 2010 to 30 April 2016)',
    },
    certainty: 'verified',
  },
  {
    id: 'tw-11.7-2009-register',
    from: '2009-10-01',
    to: '2021-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 5, 9 en 11: Bel-me-niet Register (1 oktober 2009 tot en met 30 juni 2021, gelezen in teksten van 2010 tot en met 30 april 2016)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraphs 5, 9 and 11: do-not-call register (1 October 2009 to 30 June 2021, read in texts of 2010 to 30 April 2016)',
    },
    certainty: 'verified',
  },
  {
    id: 'tw-11.7-2009-scrub',
    from: '2009-10-01',
    to: '2021-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 10: bellijst vergelijken met het register (1 oktober 2009 tot en met 30 juni 2021, gelezen in teksten van 2010 tot en met 30 april 2016)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraph 10: compared calling list (1 October 2009 to 30 June 2021, read in texts of 2010 to 30 April 2016)',
    },
    certainty: 'verified',
  },
  {
    id: 'tw-11.7-2009-offer',
    from: '2009-10-01',
    to: '2021-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 12: recht van verzet noemen (1 oktober 2009 tot en met 30 juni 2021, gelezen in teksten van 2010 tot en met 30 april 2016)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraph 12: offering the right to object (1 October 2009 to 30 June 2021, read in texts of 2010 to 30 April 2016)',
    },
    certainty: 'verified',
  },
  {
    id: 'tw-11.8-2009',
    from: '2009-10-01',
    to: '2021-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.8: alleen natuurlijke personen (1 oktober 2009 tot en met 30 juni 2021, gelezen in teksten van 2010 tot en met 30 april 2016)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.8: natural persons only (1 October 2009 to 30 June 2021, read in texts of 2010 to 30 April 2016)',
    },
    certainty: 'verified',
  },
  {
    id: 'tw-11.7-2021',
    from: '2021-07-01',
    to: '2026-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 1 tot en met 3 (tekst van 1 juli 2021 tot en met 30 juni 2026, Stb. 2021, 103)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraphs 1 to 3 (text of 1 July 2021 to 30 June 2026, Stb. 2021, 103)',
    },
    certainty: 'part-read',
    url: 'https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html',
  },
  {
    id: 'tw-11.7-2021-proof',
    from: '2021-07-01',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 1: toestemming kunnen aantonen (sinds 1 juli 2021)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraph 1: able to demonstrate consent (since 1 July 2021)',
    },
    certainty: 'verified',
    url: 'https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html',
  },
  {
    id: 'tw-11.7-2021-offer',
    from: '2021-07-01',
    to: '2026-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 2, 4 en 5: recht van verzet noemen (1 juli 2021 tot en met 30 juni 2026)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraphs 2, 4 and 5: offering the right to object (1 July 2021 to 30 June 2026)',
    },
    certainty: 'part-read',
    url: 'https://zoek.officielebekendmakingen.nl/dossier/stb-2021-103.html',
  },
  {
    id: 'tw-11.7-2021-number',
    from: '2021-07-01',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 8 in de nummering van 2026: geen verborgen nummer (sinds 1 juli 2021)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraph 8 in the numbering of 2026: no hidden number (since 1 July 2021)',
    },
    certainty: 'verified',
    url: 'https://wetten.overheid.nl/BWBR0009950/2026-08-15',
  },
  {
    id: 'tw-11.7-2026',
    from: '2026-07-01',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 1 tot en met 6 (tekst sinds 1 juli 2026, Stb. 2025, 12)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraphs 1 to 6 (text since 1 July 2026, Stb. 2025, 12)',
    },
    certainty: 'verified',
    url: 'https://wetten.overheid.nl/BWBR0009950/2026-08-15',
  },
  {
    id: 'tw-11.7-2021-relation',
    from: '2021-07-01',
    to: '2026-06-30',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 4: klantrelatie (1 juli 2021 tot en met 30 juni 2026)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraph 4: customer relation (1 July 2021 to 30 June 2026)',
    },
    certainty: 'second-hand',
  },
  {
    id: 'tw-11.7-2021-objection',
    from: '2021-07-01',
    title: {
      nl: 'wat een bezwaar betekent, volgt sinds 1 juli 2021 uit de AVG, en wie bezwaar maakt heeft geen grondslag meer (Telecommunicatiewet artikel 11.7)',
      en: 'since 1 July 2021 the effect of an objection follows from the GDPR, and no basis is left of whoever objected (Telecommunications Act, article 11.7)',
    },
    certainty: 'our-reading',
  },
  {
    id: 'tw-11.7-2021-own-call',
    from: '2021-07-01',
    title: {
      nl: 'toestemming uit een eigen gesprek dat niet mocht, telt niet (Telecommunicatiewet artikel 11.7 lid 1, sinds 1 juli 2021)',
      en: 'consent won in a call of one’s own that was forbidden does not count (Telecommunications Act, article 11.7, paragraph 1, since 1 July 2021)',
    },
    certainty: 'our-reading',
  },
  {
    id: 'tw-11.7-2021-voicemail',
    from: '2021-07-01',
    title: {
      nl: 'een boodschap op een voicemail is een elektronisch bericht (Telecommunicatiewet artikel 11.1 onder i, tekst van 15 augustus 2026)',
      en: 'a message left on voicemail is an electronic message (Telecommunications Act, article 11.1(i), text of 15 August 2026)',
    },
    certainty: 'our-reading',
  },
  {
    id: 'tw-11.7-2026-offer',
    from: '2026-07-01',
    title: {
      nl: 'Telecommunicatiewet artikel 11.7 lid 2, tweede zin, en lid 5: recht van verzet noemen (tekst sinds 1 juli 2026)',
      en: 'Telecommunications Act (Telecommunicatiewet), article 11.7, paragraph 2, second sentence, and paragraph 5: offering the right to object (text since 1 July 2026)',
    },
    certainty: 'verified',
    url: 'https://wetten.overheid.nl/BWBR0009950/2026-08-15',
  },
];
