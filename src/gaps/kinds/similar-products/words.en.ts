import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: () =>
    'belaudit.yaml does not say which products are similar. It is assumed that none are: a customer for one product may not be called for another.',
  weight: ({ calls, findings }, say) =>
    calls === null
      ? undefined
      : `${say.counted(calls, 'call', 'calls')} and ${say.counted(findings ?? 0, 'finding', 'findings')} rest on this assumption.`,
  todo: () =>
    'Name in belaudit.yaml what may be offered to whom as similar: policy: similar_products: { energy: [solar] }. If nothing is similar, the assumption is right.',
};
