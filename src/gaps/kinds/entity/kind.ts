import type { Feed } from '../../../model/feeds.ts';
import type { GapShare } from '../../../model/gaps.ts';
import { yamlText } from '../../../model/yaml-text.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, fileHeading, filePath, type GapKind, type GapSearch, sharesOf, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

interface Named {
  readonly name: string;
  readonly feed: Feed;
  readonly file_key: number;
  readonly rows: number;
  readonly rejected: number;
}

type Hit = GapShare & { readonly name: string };

/** A company that rows name but the configuration lacks. */
export const kind: GapKind = {
  id: 'entity',
  find: async (search) => {
    const { store, isJudged } = search;
    const named = await plainRows<Named>(store, sqlFile(import.meta.url, './unknown.sql'));
    const hits =
      isJudged && named.length > 0 ? await plainRows<Hit>(store, sqlFile(import.meta.url, './calls.sql')) : [];
    return [...new Set(named.map(({ name }) => name))].map((name) =>
      gapOf(
        name,
        named.filter((row) => row.name === name),
        hits.filter((hit) => hit.name === name),
        search,
      ),
    );
  },
  words: { nl: dutch, en: english },
  setting: ({ subject }) => {
    const name = yamlText(subject);
    return `client: { entities: [{ brands: [${name}], took_over: [${name}] }] }`;
  },
};

function gapOf(name: string, named: readonly Named[], hits: readonly Hit[], search: GapSearch): FoundGap {
  const rows = sum(named.map((row) => row.rows));
  const isRejected = rows === sum(named.map(({ rejected }) => rejected));
  return {
    id: `entity:${name}`,
    form: isRejected ? 'rejected' : 'used',
    feed: named[0]?.feed ?? 'objections',
    column: 'entity',
    subject: name,
    files: named.map(({ file_key: key }) => ({
      path: filePath(search, key),
      heading: fileHeading(search, key, 'entity'),
    })),
    rows,
    blocking: true,
    weight: isRejected ? 'none' : 'decides',
    ...(search.isJudged && !isRejected ? sharesOf(hits) : {}),
  };
}
