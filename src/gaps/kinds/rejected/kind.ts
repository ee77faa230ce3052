import { LOG } from '../../../feeds/registry.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, filePath, type GapKind, type GapSearch, periodDays, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** From this share of the rows on, or from as many rows, results are a draft: spoiling a row would be a cheap way to hide its call. */
const MOST_LOST = 0.01;
const MANY = 10;

interface Lost {
  readonly file_key: number;
  /** Null: nothing says whose row it is. */
  readonly vendor: string | null;
  readonly rows: number;
  /** Of all files of the call centre, and of those that have rows of it. */
  readonly rows_read: number;
}

/** Rows of call logs that were rejected and have a number: from the first one on, as each may hide a call. Those of a source that loses many rows are told there. */
export const kind: GapKind = {
  id: 'rejected',
  isOfPeriod: true,
  seesOthers: true,
  find: async (search, others) => {
    const sources = others.filter(({ id, feed }) => feed === LOG && id.startsWith('source:'));
    const told = new Set(sources.flatMap(({ files = [] }) => files.map(({ path }) => path)));
    const sql = sqlFile(import.meta.url, './lost.sql');
    const all = await plainRows<Lost>(search.store, sql, periodDays(search.configuration));
    const lost = all.filter(({ file_key: key }) => !told.has(filePath(search, key)));
    return [...new Set(lost.map(({ vendor }) => vendor))].map((vendor) =>
      gapOf(
        search,
        vendor,
        lost.filter((row) => row.vendor === vendor),
      ),
    );
  },
  words: { nl: dutch, en: english },
  setting: () => 'sources: [{ columns: …, formats: …, values: … }]',
};

function gapOf(search: GapSearch, vendor: string | null, lost: readonly Lost[]): FoundGap {
  const rows = sum(lost.map((row) => row.rows));
  const read = lost[0]?.rows_read ?? 0;
  return {
    id: vendor === null ? 'rejected' : `rejected:${vendor}`,
    form: vendor === null ? 'of-nobody' : 'of-vendor',
    feed: LOG,
    vendors: vendor === null ? [] : [vendor],
    files: lost.map(({ file_key: key }) => ({ path: filePath(search, key), heading: null })),
    rows,
    of: read,
    blocking: rows >= MANY || rows >= MOST_LOST * read,
  };
}
