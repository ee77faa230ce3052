import type { CountryDocumentation } from '../../model/country.ts';

/** Kinds of senders, to which the law grants different things (rulebook, section 6); the first is what a company is that does not say. */
export const SENDERS: CountryDocumentation['senders'] = [
  { sender: 'regular', purpose: 'commercial', name: { nl: 'gewoon bedrijf', en: 'regular company' } },
  {
    sender: 'charity',
    purpose: 'charitable',
    name: { nl: 'goed doel of ideële organisatie', en: 'charity or ideal organisation' },
  },
  { sender: 'publisher', purpose: 'commercial', name: { nl: 'uitgever', en: 'publisher' } },
  { sender: 'licensed-lottery', purpose: 'commercial', name: { nl: 'loterij met vergunning', en: 'licensed lottery' } },
];

/** Where a complaint can come from. */
export const COMPLAINT_SOURCES: CountryDocumentation['complaintSources'] = [
  { source: 'acm', name: { nl: 'toezichthouder ACM', en: 'the regulator, ACM' } },
  { source: 'own', name: { nl: 'het eigen bedrijf', en: 'the company itself' } },
  { source: 'cire', name: { nl: 'CIRE', en: 'CIRE' } },
];
