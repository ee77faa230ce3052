import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, column, feed, rows }, say) =>
    `The meaning of “${subject}” is not declared: ${say.counted(rows ?? 0, 'value', 'values')} of ${say.column(column)} in ${feed === null ? '' : say.feed(feed)} ${rows === 1 ? 'was' : 'were'} not used.`,
  todo: ({ subject }) => `Say what “${subject}” means.`,
};
