import { LOG } from '../../../feeds/registry.ts';
import { dateOfDay } from '../../../model/day-numbers.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { fileHeading, filePath, type GapKind, periodDays, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** Fewer repeats may be chance in a log without seconds. */
const FEW = 5;

/** Above this share of the call centre's conversations, its figures are too wrong to be final. */
const MOST_REPEATED = 0.01;

interface RepeatsOfFile {
  readonly vendor: string;
  readonly file_key: number;
  readonly repeats: number;
  readonly first_day: number;
}

/** Conversations that are in the logs again under another id: each is judged and counted as a call of its own, which changes every rate. */
export const kind: GapKind = {
  id: 'repeated-call',
  find: async (search) => {
    const period = periodDays(search.configuration);
    const sql = sqlFile(import.meta.url, './repeated.sql');
    const found = await plainRows<RepeatsOfFile>(search.store, sql, period);
    return [...new Set(found.map(({ vendor }) => vendor))].flatMap((vendor) => {
      const files = found.filter((file) => file.vendor === vendor);
      const rows = sum(files.map(({ repeats }) => repeats));
      if (rows < FEW) return [];
      return [
        {
          id: `repeated-call:${vendor}`,
          form: 'other-id',
          feed: LOG,
          column: 'call_id',
          subject: dateOfDay(Math.min(...files.map(({ first_day: first }) => first))),
          vendors: [vendor],
          files: files.map(({ file_key: key }) => ({
            path: filePath(search, key),
            heading: fileHeading(search, key, 'call_id'),
          })),
          rows,
          blocking: rows > MOST_REPEATED * (search.conversations.get(vendor) ?? Number.POSITIVE_INFINITY),
        },
      ];
    });
  },
  words: { nl: dutch, en: english },
};
