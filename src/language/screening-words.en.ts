import type { ScreeningWords } from './screening-words.nl.ts';

const UNREAD: Readonly<Record<string, string>> = {
  'number-missing': 'no number',
  'number-masked': 'masked number',
  'number-withheld': 'number unknown or withheld',
  'number-precision-lost': 'digits lost in a spreadsheet',
  'short-number': 'short number',
  'emergency-number': 'emergency number',
  'service-code': 'service code',
  'several-numbers': 'more than one number',
};

export const words: ScreeningWords = {
  answers: { 'may-call': 'may be called', 'must-not-call': 'must not be called', 'cannot-be-shown': 'review first' },
  ends: {
    'consent-expires': 'the consent expires',
    'consent-withdrawn': 'the consent was withdrawn',
    'first-call-term': 'six months after the consent without a call',
    'relation-term': 'the term after the customer relation is over',
    'own-term': 'the company’s own published term is over',
    'scrub-lapses': 'the comparison with the register is 28 days old',
    'contract-ends': 'the contract with the call centre ends',
    'person-changes': 'the records of the person or the number end',
    'law-changes': 'the law changes',
  },
  bases: {
    consent: 'consent',
    request: 'request to be called',
    relation: 'customer relation',
    'published-number': 'published number',
    'not-registered': 'not in the do-not-call register',
    'not-protected': 'no basis needed',
    none: 'no basis found',
    '': 'outside the rules for telemarketing',
  },
  unread: (reason) => UNREAD[reason] ?? 'no telephone number',
};
