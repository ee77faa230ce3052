import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject }) => {
    if (form === 'case') return `This file was not read: only its capitals differ from “${subject}” in belaudit.yaml.`;
    if (form === 'ending')
      return `This file was not read: only the ending of its name differs from “${subject}” in belaudit.yaml.`;
    return 'This file is in the folder in, but no source of belaudit.yaml names it. It was not read.';
  },
  weight: () => 'Nobody read it, so there is nothing to count.',
  todo: ({ form }) =>
    form === 'ending'
      ? 'Save it in a form that can be read (xlsx or csv), under the name that the source has, or remove it.'
      : 'Name it in belaudit.yaml under sources, or remove it.',
};
