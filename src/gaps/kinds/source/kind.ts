import { type FoundGap, type GapKind, type LoadedFile, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** Above this share of rows that were rejected and may have been a record, a source is incomplete. */
const MOST_REJECTED = 0.05;

/** A source whose rows were all rejected, or many of those that may have been a record. */
export const kind: GapKind = {
  id: 'source',
  find: async ({ files, configuration }) =>
    configuration.sources.flatMap((source): readonly FoundGap[] => {
      const own = files.filter(({ source_index: index }) => index === source.index);
      const rejected = sum(own.map((file) => file.rejected));
      const read = sum(own.map((file) => file.rows_read));
      const isLost = read > 0 && rejected === read;
      const lost = isLost ? rejected : sum(own.map((file) => file.lost));
      // Rows that are no record say nothing about the others: they count on neither side of the share.
      const records = isLost ? read : read - (rejected - lost);
      if (lost <= MOST_REJECTED * records) return [];
      const count = (file: LoadedFile): number => (isLost ? file.rejected : file.lost);
      const worst = own.filter((file) => count(file) > 0).sort((one, other) => count(other) - count(one));
      return [
        {
          id: `source:${source.feed}:${source.files}`,
          form: isLost ? 'all' : records < read ? 'many-of-records' : 'many',
          feed: source.feed,
          subject: source.files,
          vendors: source.vendor === undefined ? [] : [source.vendor],
          files: worst.map(({ path }) => ({ path, heading: null })),
          rows: lost,
          of: records,
          blocking: true,
        },
      ];
    }),
  words: { nl: dutch, en: english },
  setting: () => 'sources: [{ columns: …, formats: …, values: … }]',
};
