import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    `Bij de contractboete van ${say.vendors(gap)} staat niet op welk artikel van het contract zij steunt.`,
  weight: () => 'Geen oproep wordt hierdoor anders beoordeeld: het gaat om de som van de boetes.',
  todo: () => 'Noem bij de boete van dit callcenter het artikel van het contract.',
};
