import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: () =>
    'The name of this file holds what can be a telephone number. The list of files keeps the name as it is, also after somebody is forgotten.',
  weight: () => 'No judgement depends on it.',
  todo: () => 'Give the file a name without a number, and run “belaudit run” again.',
};
