import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    `The contract penalty of ${say.vendors(gap)} does not say under which clause of the contract it is claimed.`,
  weight: () => 'No call is judged differently: this is about the sum of the penalties.',
  todo: () => 'Quote the clause of the contract with the penalty of this call centre.',
};
