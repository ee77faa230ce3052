import { LOG } from '../../../feeds/registry.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, filePath, type GapKind, type GapSearch, periodDays, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** From this share of the rows on, or from as many rows, results are a draft: spoiling a row would be a cheap way to hide its call. */
const MOST_LOST = 0.01;
const MANY = 10;
const OBJECTIONS = 'objections';

interface Lost {
  readonly file_key: number;
  /** Null: nothing says whose row it is. */
  readonly vendor: string | null;
  readonly rows: number;
  /** Accepted rows of all files of the call centre, and of those that have rows of it: what two deliveries hold counts once. */
  readonly accepted: number;
}

/**
 * Rows of call logs that were rejected and have a number, and rejected rows of objections: from the first one on, as each may hide a call, or an objection to
 * calls. Those of a source that loses many rows are told there.
 */
export const kind: GapKind = {
  id: 'rejected',
  isOfPeriod: true,
  seesOthers: true,
  find: async (search, others) => {
    const sources = others.filter(({ id }) => id.startsWith('source:'));
    const told = new Set(sources.flatMap(({ files = [] }) => files.map(({ path }) => path)));
    const untold = (all: readonly Lost[]): readonly Lost[] =>
      all.filter(({ file_key: key }) => !told.has(filePath(search, key)));
    const { store, configuration } = search;
    const sql = sqlFile(import.meta.url, './lost.sql');
    const calls = untold(await plainRows<Lost>(store, sql, periodDays(configuration)));
    const objections = untold(await plainRows<Lost>(store, sqlFile(import.meta.url, './lost-objections.sql')));
    return [
      ...[...new Set(calls.map(({ vendor }) => vendor))].map((vendor) => ({
        id: vendor === null ? 'rejected' : `rejected:${vendor}`,
        form: vendor === null ? 'of-nobody' : 'of-vendor',
        ...{ feed: LOG, vendors: vendor === null ? [] : [vendor] },
        ...counted(
          search,
          calls.filter((row) => row.vendor === vendor),
        ),
      })),
      ...(objections.length === 0
        ? []
        : [{ id: 'rejected:feed/objections', form: 'objections', feed: OBJECTIONS, ...counted(search, objections) }]),
    ];
  },
  words: { nl: dutch, en: english },
  setting: () => 'sources: [{ columns: …, formats: …, values: … }]',
};

function counted(search: GapSearch, lost: readonly Lost[]): Pick<FoundGap, 'files' | 'rows' | 'of' | 'blocking'> {
  const rows = sum(lost.map((row) => row.rows));
  const all = rows + (lost[0]?.accepted ?? 0);
  return {
    files: lost.map(({ file_key: key }) => ({ path: filePath(search, key), heading: null })),
    ...{ rows, of: all, blocking: rows >= MANY || rows >= MOST_LOST * all },
  };
}
