import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form }) =>
    form === 'expired'
      ? `The acceptance of the gap “${subject}” has expired.`
      : `The gap “${subject}” is accepted, but there is no gap with that id.`,
  weight: () => 'No judgement depends on it.',
  todo: ({ form }) =>
    form === 'expired'
      ? 'Close the gap, accept it again until a later day, or withdraw the acceptance.'
      : 'Compare the id with the list of gaps. Is the gap closed? Then withdraw the acceptance.',
};
