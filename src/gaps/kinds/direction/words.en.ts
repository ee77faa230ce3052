import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    `For ${say.counted(gap.rows ?? 0, 'call', 'calls')} of ${say.vendors(gap)} the log does not tell who called whom. A finding on them is “possible” at most.`,
  todo: (gap, say) => `Ask ${say.vendors(gap)} which calls came in, and deliver that direction too (column direction).`,
};
