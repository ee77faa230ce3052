import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject }) => {
    if (form === 'case')
      return `Dit bestand is niet gelezen: alleen de hoofdletters verschillen van de opgegeven naam ‘${subject}’.`;
    if (form === 'ending')
      return `Dit bestand is niet gelezen: alleen het einde verschilt van de opgegeven naam ‘${subject}’.`;
    return 'Dit bestand is niet gelezen: niemand heeft gezegd wat erin staat.';
  },
  weight: () => 'Wat erin staat, is niet gelezen. Er valt dus niets te tellen.',
  todo: ({ form }) =>
    form === 'ending'
      ? 'Bewaar het in een vorm die gelezen kan worden (xlsx of csv) onder de opgegeven naam, of haal het weg.'
      : 'Zeg wat erin staat, of haal het weg.',
};
