import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form }) =>
    form === 'expired'
      ? `The acceptance of the gap “${subject}” has expired.`
      : `accepted_gaps names “${subject}”, and there is no gap with that id.`,
  weight: () => 'No judgement depends on it.',
  todo: ({ form }) =>
    form === 'expired'
      ? 'Close the gap, give the acceptance a later “until”, or remove it from belaudit.yaml.'
      : 'Compare the id with the list of gaps. Is the gap closed? Then remove the entry from belaudit.yaml.',
};
