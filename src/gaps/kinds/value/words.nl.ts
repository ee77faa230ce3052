import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, column, feed, rows }, say) =>
    `Wat ‘${subject}’ betekent, is niet bekend: ${say.counted(rows ?? 0, 'waarde', 'waarden')} van ${say.column(column)} in ${feed === null ? '' : say.feed(feed)} ${rows === 1 ? 'is' : 'zijn'} niet gebruikt.`,
  todo: ({ subject }) => `Zeg wat ‘${subject}’ betekent.`,
};
