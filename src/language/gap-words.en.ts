import type { GapListWords } from './gap-words.nl.ts';

export const words: GapListWords = {
  draft: 'DRAFT',
  status: 'Status',
  statuses: { final: 'final', draft: 'draft' },
  draftBecause: (blocking) =>
    blocking === 1
      ? 'This is a draft: 1 point is open that could change this outcome.'
      : `This is a draft: ${blocking} points are open that could change this outcome.`,
  draftElsewhere:
    'This is a draft. Outside this call centre, a point is still open that could change the outcome as a whole.',
  missing: (all) =>
    all === 1
      ? 'How calls were judged depends on 1 missing or unusual item of data.'
      : `How calls were judged depends on ${all} missing or unusual items of data.`,
  page: 'page',
  heading: 'Missing and unusual data',
  lead: (gaps) =>
    gaps === 1
      ? 'How calls were judged depends on this point.'
      : `How calls were judged depends on these ${gaps} points. The heaviest comes first.`,
  none: 'Nothing is missing: of each kind of data that this period needs at least one file is loaded, and no judgement depends on what is missing.',
  todo: 'What to do:',
  acceptedHeading: 'Accepted',
  acceptedLead: 'These points are known and accepted for a time, so they do not make this report a draft.',
  othersAccepted: (others) =>
    others === 1 ? 'And 1 other point is accepted.' : `And ${others} other points are accepted.`,
  alsoOpen: (open) => (open === 0 ? '' : `Still open: ${open} ${open === 1 ? 'point' : 'points'}`),
  restsHeading: 'Empty columns that have a meaning',
  restsLead: 'These columns are missing or empty. That has a fixed meaning; this is how many calls rest on it.',
};
