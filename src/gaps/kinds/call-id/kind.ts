import { LOG } from '../../../feeds/registry.ts';
import { dateOfDay } from '../../../model/day-numbers.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { fileHeading, filePath, type GapKind, periodDays } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** Fewer lost calls may be corrections that happen to change number and time. */
const FEW = 5;

/** Above this share of the calls of the period, or of one of its months, ids are not unique. */
const MOST_LOST = 0.01;

interface LostOfPeriod {
  readonly vendor: string;
  /** Null: the whole period. */
  readonly month: string | null;
  readonly lost: number;
  readonly delivered: number;
  readonly first_day: number;
}

/**
 * Ids that come back for other calls, such as row numbers: the later call replaces the earlier one, which is then not judged at all. A correction
 * keeps the number or the time of its call, and is no gap.
 */
export const kind: GapKind = {
  id: 'call-id',
  find: async (search) => {
    const { store, configuration } = search;
    const period = periodDays(configuration);
    const lost = await plainRows<LostOfPeriod>(store, sqlFile(import.meta.url, './lost-of-period.sql'), period);
    const tooMany = new Set(lost.filter(isTooMany).map(({ vendor }) => vendor));
    if (tooMany.size === 0) return [];
    const sql = sqlFile(import.meta.url, './files.sql');
    const places = await plainRows<{ vendor: string; file_key: number }>(store, sql, period);
    return lost
      .filter(({ vendor, month }) => month === null && tooMany.has(vendor))
      .map(({ vendor, lost: rows, first_day: first }) => ({
        id: `call-id:${vendor}`,
        form: 'reused',
        feed: LOG,
        column: 'call_id',
        subject: dateOfDay(first),
        vendors: [vendor],
        files: places
          .filter((place) => place.vendor === vendor)
          .map(({ file_key: key }) => ({ path: filePath(search, key), heading: fileHeading(search, key, 'call_id') })),
        rows,
        blocking: true,
      }));
  },
  words: { nl: dutch, en: english },
  setting: () => 'sources: [{ columns: { call_id: { from: row } } }]',
};

function isTooMany({ lost, delivered }: LostOfPeriod): boolean {
  return lost >= FEW && lost > MOST_LOST * delivered;
}
