import { type FoundGap, type GapKind, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** Above this share of rejected rows, a source is incomplete. */
const MOST_REJECTED = 0.05;

/** A source of which many or all rows were rejected. */
export const kind: GapKind = {
  id: 'source',
  find: async ({ files, configuration }) =>
    configuration.sources.flatMap((source): readonly FoundGap[] => {
      const own = files.filter(({ source_index: index }) => index === source.index);
      const rejected = sum(own.map((file) => file.rejected));
      const read = sum(own.map((file) => file.rows_read));
      if (rejected <= MOST_REJECTED * read) return [];
      const worst = own.filter((file) => file.rejected > 0).sort((one, other) => other.rejected - one.rejected);
      return [
        {
          id: `source:${source.feed}:${source.files}`,
          form: rejected === read ? 'all' : 'many',
          feed: source.feed,
          subject: source.files,
          vendors: source.vendor === undefined ? [] : [source.vendor],
          files: worst.map(({ path }) => ({ path, heading: null })),
          rows: rejected,
          of: read,
          blocking: true,
        },
      ];
    }),
  words: { nl: dutch, en: english },
};
