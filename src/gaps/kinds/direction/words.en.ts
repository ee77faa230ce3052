import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const { form, subject } = gap;
    const calls = say.counted(gap.rows ?? 0, 'call', 'calls');
    return form === 'inferred'
      ? `For ${calls} of ${say.vendors(gap)} the log does not say who called whom. It was inferred from: ${say.listed(subject.split('|'))}.`
      : `For ${calls} of ${say.vendors(gap)} the log does not say who called whom. A finding on them is “possible” at most.`;
  },
  todo: (gap, say) =>
    gap.form === 'inferred'
      ? 'Compare some calls of each kind with what you know of them. Where that is wrong, name the own numbers, trunks and contexts of the exchange.'
      : `Ask ${say.vendors(gap)} which calls came in, and deliver the direction too.`,
};
