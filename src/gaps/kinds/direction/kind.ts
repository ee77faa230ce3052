import { LOG } from '../../../feeds/registry.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, fileHeading, filePath, type GapKind, periodDays, sharesOf, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** Calls of which the log does not tell who called whom: their findings are possible at most. */
export const kind: GapKind = {
  id: 'direction',
  find: async (search) => {
    const unknown = await plainRows<{ vendor: string; file_key: number; rows: number }>(
      search.store,
      sqlFile(import.meta.url, './unknown.sql'),
      periodDays(search.configuration),
    );
    if (unknown.length === 0) return [];
    const shares = await search.count(sqlFile(import.meta.url, './calls.sql'), 'decides');
    return [...new Set(unknown.map(({ vendor }) => vendor))].map((vendor): FoundGap => {
      const own = unknown.filter((row) => row.vendor === vendor);
      return {
        id: `direction:${vendor}`,
        form: 'unknown',
        feed: LOG,
        column: 'direction',
        vendors: [vendor],
        files: own.map(({ file_key: key }) => ({
          path: filePath(search, key),
          heading: fileHeading(search, key, 'direction'),
        })),
        rows: sum(own.map(({ rows }) => rows)),
        weight: 'decides',
        ...(search.isJudged ? sharesOf(shares.filter((share) => share.vendor === vendor)) : {}),
      };
    });
  },
  words: { nl: dutch, en: english },
};
