import { LOG } from '../../../feeds/registry.ts';
import type { Feed } from '../../../model/feeds.ts';
import type { GapShare } from '../../../model/gaps.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import {
  type FoundGap,
  fileHeading,
  filePath,
  type GapKind,
  type GapSearch,
  periodDays,
  sharesOf,
  sum,
} from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

interface Unknown {
  readonly feed: Feed;
  readonly column_name: string;
  readonly value: string;
  readonly vendor: string;
  readonly file_key: number;
  readonly rows: number;
}

type Judged = GapShare & { readonly column_name: string; readonly value: string; readonly proven: number };

/** Columns that say whether anybody was called, and reached: a finding on a call that says nothing there could be of no call at all. */
const SAY_WHETHER: readonly string[] = ['result', 'direction', 'connected'];

/** A code without a declared meaning. */
export const kind: GapKind = {
  id: 'value',
  find: async (search) => {
    const { store, configuration, isJudged } = search;
    const unknown = await plainRows<Unknown>(
      store,
      sqlFile(import.meta.url, './unknown.sql'),
      periodDays(configuration),
    );
    const judged =
      isJudged && unknown.some(({ feed }) => feed === LOG)
        ? await plainRows<Judged>(store, sqlFile(import.meta.url, './judged.sql'))
        : [];
    const names = new Set(unknown.map(nameOf));
    return [...names].map((name) =>
      gapOf(
        unknown.filter((row) => nameOf(row) === name),
        judged,
        search,
      ),
    );
  },
  words: { nl: dutch, en: english },
};

function nameOf({ feed, column_name: column, value }: Unknown): string {
  return feed === LOG && column === 'result' ? `result:${value}` : `value:${feed}.${column}:${value}`;
}

function gapOf(rows: readonly Unknown[], judged: readonly Judged[], search: GapSearch): FoundGap {
  const first = rows[0];
  if (first === undefined) throw new Error('a value stands in at least one row');
  const { feed, column_name: column, value } = first;
  const own = judged.filter((row) => row.column_name === column && row.value === value);
  const keys = [...new Set(rows.map(({ file_key }) => file_key))];
  return {
    id: nameOf(first),
    form: 'unknown',
    feed,
    column,
    subject: value,
    vendors: [...new Set(rows.map(({ vendor }) => vendor))].filter((vendor) => vendor !== '').sort(),
    files: keys.map((key) => ({ path: filePath(search, key), heading: fileHeading(search, key, column) })),
    rows: sum(rows.map((row) => row.rows)),
    weight: feed === LOG ? 'decides' : 'none',
    ...(search.isJudged && feed === LOG ? sharesOf(own) : {}),
    blocking: SAY_WHETHER.includes(column) && own.some(({ proven }) => proven > 0),
  };
}
