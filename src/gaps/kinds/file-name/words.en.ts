import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: () =>
    'The name of this file contains what may be a telephone number. The list of files keeps the name unchanged, even after a removal.',
  weight: () => 'No judgement depends on it.',
  todo: () => 'Give the file a name without a number, and judge the period again.',
};
