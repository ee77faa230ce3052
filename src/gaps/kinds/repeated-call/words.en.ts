import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    `In the call logs of ${say.vendors(gap)}, ${say.number(gap.rows ?? 0)} conversations occur again under another id, the first on ${say.day(gap.subject)}: the number, the start and the length are the same.`,
  weight: () => 'Each of them counts as another call. Counts, rates and findings may be too high or too low.',
  todo: (gap, say) =>
    `Ask ${say.vendors(gap)} which ids are right, and for a log with each call once. If a file was delivered twice with other ids, remove one of the two.`,
};
