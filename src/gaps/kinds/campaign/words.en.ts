import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, rows }, say) =>
    `The campaign “${subject}” is not declared (${say.counted(rows ?? 0, 'call', 'calls')}). So it is not known what it sells, and for which company.`,
  todo: () =>
    'Declare the campaign: for which company and which brand it calls, what it sells, and for which purpose. Leave out the brand if it has none; a consent that names only a brand counts for calls under that brand.',
};
