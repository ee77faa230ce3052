import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const { form, subject, rows, of } = gap;
    const share = `${say.number(rows ?? 0)} of ${say.number(of ?? 0)}`;
    return form === 'violations'
      ? `At ${say.vendors(gap)}, ${share} conversations count as violations. That is so many that a mistake in the data is more likely.`
      : `The rule “${say.rule(subject)}” hit ${share} calls at ${say.vendors(gap)}. That is so many that a mistake in the data is more likely.`;
  },
  weight: ({ calls, findings }, say) =>
    `${say.counted(calls ?? 0, 'call', 'calls')} and ${say.counted(findings ?? 0, 'finding', 'findings')} depend on this.`,
  todo: () =>
    'Look at five of these calls step by step: which fact decided? If that fact is right, accept this outcome with a reason.',
};
