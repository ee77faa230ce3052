import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject }) =>
    `Bij de campagne ‘${subject}’ staat niet wie zij belt, en van deze nummers is niemand bekend. Dat een consument is gebeld, is dus alleen aangenomen.`,
  todo: () => 'Belt deze campagne consumenten? Zeg dat bij de campagne. Of lever wie er achter de nummers zit.',
};
