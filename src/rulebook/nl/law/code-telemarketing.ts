import type { Article } from '../../../model/rule.ts';

/** The advertising code for telemarketing, by edition. */
export const articles: readonly Article[] = [
  {
    id: 'ctm-2012-9',
    from: '2012-07-01',
    to: '2020-02-29',
    title: {
      nl: 'Code Telemarketing 2012 artikel 9: beltijden (1 juli 2012 tot en met 29 februari 2020)',
      en: 'Code Telemarketing 2012, article 9: calling hours (1 July 2012 to 29 February 2020)',
    },
    certainty: 'verified',
    url: 'https://www.checksrc.nl/check/telemarketing/checklist/',
  },
  {
    id: 'ctm-2020-number',
    from: '2020-03-01',
    title: {
      nl: 'Code Telemarketing 2020: herkenbaar nummer (sinds 1 maart 2020)',
      en: 'Code Telemarketing 2020: recognisable number (since 1 March 2020)',
    },
    certainty: 'verified',
    url: 'https://www.reclamecode.nl/news/herziene-code-telemarketing/',
  },
  {
    id: 'ctm-2020-term',
    from: '2020-06-01',
    title: {
      nl: 'Code Telemarketing 2020: oud-klanten tot drie jaar bellen (sinds 1 juni 2020)',
      en: 'Code Telemarketing 2020: three years for former customers (since 1 June 2020)',
    },
    certainty: 'verified',
    url: 'https://www.reclamecode.nl/news/herziene-code-telemarketing/',
  },
  {
    id: 'ctm-2021-12',
    from: '2021-07-01',
    title: {
      nl: 'Code Telemarketing 2021 artikel 12: bezwaar binnen vier weken verwerken (vermoedelijk sinds 1 juli 2021)',
      en: 'Code Telemarketing 2021, article 12: objection processed within four weeks (presumably since 1 July 2021)',
    },
    certainty: 'part-read',
    url: 'https://www.reclamecode.nl/uitspraken/uitspraak/nutsvoorzieningen-2022-00055/360861/',
  },
  {
    id: 'ctm-2024-numbers',
    from: '2024-10-15',
    title: {
      nl: 'Code Telemarketing 2024: lijst met belnummers (sinds 15 oktober 2024)',
      en: 'Code Telemarketing 2024: list of calling numbers (since 15 October 2024)',
    },
    certainty: 'second-hand',
    url: 'https://ddma.nl/kennisbank/herziene-code-telemarketing-in-werking-getreden-2',
  },
  {
    id: 'ctm-2024-term',
    from: '2024-10-15',
    title: {
      nl: 'Code Telemarketing 2024: eerste gesprek binnen zes maanden (sinds 15 oktober 2024)',
      en: 'Code Telemarketing 2024: first call within six months (since 15 October 2024)',
    },
    certainty: 'second-hand',
    url: 'https://ddma.nl/kennisbank/herziene-code-telemarketing-in-werking-getreden-2',
  },
  {
    id: 'ctm-2024-hours',
    from: '2024-10-15',
    title: {
      nl: 'Code Telemarketing 2024: een afspraak om terug te bellen is geen uitzondering meer (sinds 15 oktober 2024)',
      en: 'Code Telemarketing 2024: an agreed call-back is no exception any more (since 15 October 2024)',
    },
    certainty: 'second-hand',
    url: 'https://ddma.nl/kennisbank/herziene-code-telemarketing-in-werking-getreden-2',
  },
  {
    id: 'ctm-2020-hours',
    from: '2020-03-01',
    title: {
      nl: 'Code Telemarketing 2020, 2021 en 2024: beltijden (de tabel van 2012 is toegepast)',
      en: 'Code Telemarketing 2020, 2021 and 2024: calling hours (the table of 2012 was applied)',
    },
    certainty: 'not-looked-up',
  },
];
