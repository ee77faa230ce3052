import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject }) =>
    `It is not stated whom the campaign “${subject}” calls, and the owners of these numbers are not known. It is only presumed that consumers were called.`,
  todo: () => 'Does this campaign call consumers? Say so at the campaign. Or deliver the owners of the numbers.',
};
