import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject }) => {
    if (form === 'case')
      return `Dit bestand is niet gelezen: alleen de hoofdletters verschillen van ‘${subject}’ in belaudit.yaml.`;
    if (form === 'ending')
      return `Dit bestand is niet gelezen: alleen het einde van de naam verschilt van ‘${subject}’ in belaudit.yaml.`;
    return 'Dit bestand staat in de map in, maar geen bron in belaudit.yaml noemt het. Het is niet gelezen.';
  },
  weight: () => 'Wat erin staat, is niet gelezen. Er valt dus niets te tellen.',
  todo: ({ form }) =>
    form === 'ending'
      ? 'Bewaar het in een vorm die gelezen kan worden (xlsx of csv) onder de naam die de bron noemt, of haal het weg.'
      : 'Noem het in belaudit.yaml onder sources, of haal het weg.',
};
