import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const calls = say.counted(gap.rows ?? 0, 'call', 'calls');
    const unknown = `For ${calls} of ${say.vendors(gap)} the log does not tell whether anybody was reached: connection, talk time and result are missing.`;
    return gap.form === 'spoken'
      ? `${unknown} Yet it records what was said. A finding on them is “possible” at most.`
      : unknown;
  },
  todo: (gap, say) =>
    `Ask ${say.vendors(gap)} for the result and the talk time of these calls, from the call centre’s own system.`,
};
