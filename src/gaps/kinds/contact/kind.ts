import { LOG } from '../../../feeds/registry.ts';
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
  readonly vendor: string;
  readonly was_spoken: boolean;
  readonly file_key: number;
  readonly rows: number;
}

type Judged = GapShare & Pick<Unknown, 'was_spoken'>;

/** Calls whose log does not tell whether anybody was reached: not counted as conversations, their findings are at most possible. Worse where it records something that was said. */
export const kind: GapKind = {
  id: 'contact',
  find: async (search) => {
    const { store, configuration, isJudged } = search;
    const days = periodDays(configuration);
    const unknown = await plainRows<Unknown>(store, sqlFile(import.meta.url, './unknown.sql'), days);
    const judged =
      isJudged && unknown.length > 0 ? await plainRows<Judged>(store, sqlFile(import.meta.url, './judged.sql')) : [];
    const gaps = new Map(unknown.map((row) => [idOf(row), row]));
    return [...gaps].map(([id, first]) =>
      gapOf(
        unknown.filter((row) => idOf(row) === id),
        judged.filter((row) => idOf(row) === id),
        { ...first, id },
        search,
      ),
    );
  },
  words: { nl: dutch, en: english },
};

function idOf({ vendor, was_spoken: wasSpoken }: Pick<Unknown, 'vendor' | 'was_spoken'>): string {
  return `contact:${wasSpoken ? 'spoken/' : ''}${vendor}`;
}

function gapOf(
  own: readonly Unknown[],
  judged: readonly Judged[],
  { id, vendor, was_spoken: wasSpoken }: Unknown & { readonly id: string },
  search: GapSearch,
): FoundGap {
  return {
    id,
    form: wasSpoken ? 'spoken' : 'unknown',
    feed: LOG,
    column: 'result',
    vendors: [vendor],
    files: own.map(({ file_key: key }) => ({
      path: filePath(search, key),
      heading: fileHeading(search, key, 'result'),
    })),
    rows: sum(own.map(({ rows }) => rows)),
    weight: 'decides',
    ...(search.isJudged ? sharesOf(judged) : {}),
  };
}
