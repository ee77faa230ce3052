import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject }) =>
    `Nobody said whom the campaign “${subject}” calls, and nobody is known behind these numbers. That a consumer was called is only presumed.`,
  todo: ({ subject }) =>
    `Does this campaign call consumers? Say so in belaudit.yaml: campaigns: { id: ${subject}, audience: consumers }. Or deliver who is behind the numbers.`,
};
