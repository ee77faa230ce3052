import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject }) => {
    if (form === 'case') return `This file was not read: only its capitals differ from the name given, “${subject}”.`;
    if (form === 'ending') return `This file was not read: only its ending differs from the name given, “${subject}”.`;
    return 'This file was not read: nobody has said what it holds.';
  },
  weight: () => 'Nobody read it, so there is nothing to count.',
  todo: ({ form }) =>
    form === 'ending'
      ? 'Save it in a form that can be read (xlsx or csv), under the name given, or remove it.'
      : 'Say what it holds, or remove it.',
};
