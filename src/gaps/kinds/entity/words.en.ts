import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form, feed, rows }, say) => {
    const where = `${say.counted(rows ?? 0, 'row', 'rows')} in ${feed === null ? '' : say.feed(feed)}`;
    return form === 'rejected'
      ? `“${subject}” is no known company (${where}). These rows were rejected.`
      : `“${subject}” is no known company (${where}). An objection to it counts for every company.`;
  },
  todo: ({ subject }) =>
    `Is it a brand or another name of a company of yours, or a company that you took over? Then put “${subject}” with that company, as a brand or as a company taken over.`,
};
