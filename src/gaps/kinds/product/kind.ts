import type { Configuration } from '../../../model/configuration.ts';
import type { Feed } from '../../../model/feeds.ts';
import { yamlText } from '../../../model/yaml-text.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import {
  type CountedShare,
  type FoundGap,
  fileHeading,
  filePath,
  type GapKind,
  type GapSearch,
  sharesOf,
  sum,
} from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

interface Named {
  readonly product: string;
  readonly feed: Feed;
  readonly file_key: number;
  readonly rows: number;
}

type Hit = CountedShare & { readonly product: string };

const COLUMNS: Readonly<Partial<Record<Feed, string>>> = { relations: 'product', consents: 'products' };
const LONGEST_NAME = 80;

/** A product that relations or consents name but the configuration lacks: the rules compare products letter by letter, but for capitals. */
export const kind: GapKind = {
  id: 'product',
  find: async (search) => {
    const known = knownProducts(search.configuration);
    const named = await plainRows<Named>(search.store, sqlFile(import.meta.url, './named.sql'));
    const unknown = byProduct(named.filter(({ product }) => !known.has(product)));
    const hits =
      search.isJudged && unknown.size > 0
        ? byProduct(await plainRows<Hit>(search.store, sqlFile(import.meta.url, './judged.sql')))
        : new Map<string, Hit[]>();
    const likeness = new Set([...known].map(plain));
    return [...unknown].flatMap(([product, rows]) =>
      gapsOf(product, rows, hits.get(product) ?? [], likeness.has(plain(product)), search),
    );
  },
  words: { nl: dutch, en: english },
  setting: ({ subject }) => `policy: { similar_products: { ${yamlText(subject)}: […] } }`,
};

function byProduct<Row extends { readonly product: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.product);
    if (group === undefined) groups.set(row.product, [row]);
    else group.push(row);
  }
  return groups;
}

function knownProducts({ campaigns, policy }: Configuration): ReadonlySet<string> {
  const named = [
    ...campaigns.flatMap(({ product }) => (product === undefined ? [] : [product])),
    ...Object.entries(policy.similarProducts).flat(2),
  ];
  return new Set(named.map((product) => product.toLowerCase()));
}

/** Removes what people write differently: spaces and dashes. */
function plain(product: string): string {
  return product.replace(/[\s\p{Pd}_]/gu, '');
}

function gapsOf(
  product: string,
  named: readonly Named[],
  hits: readonly Hit[],
  isLike: boolean,
  search: GapSearch,
): readonly FoundGap[] {
  const feed = named[0]?.feed ?? 'relations';
  // Once the calls are judged, a distinct product that no call depends on is not a gap; one that is only spelled differently always is. What customers bought
  // is told beside what they were called about (`similar-products`).
  if (search.isJudged && !isLike && (hits.length === 0 || feed === 'relations')) return [];
  const name = product.slice(0, LONGEST_NAME);
  return [
    {
      id: `product:${name}`,
      form: isLike ? 'case' : 'unknown',
      feed,
      column: COLUMNS[feed] ?? null,
      subject: name,
      files: named.map(({ file_key: key, feed: of }) => ({
        path: filePath(search, key),
        heading: fileHeading(search, key, COLUMNS[of] ?? ''),
      })),
      rows: sum(named.map(({ rows }) => rows)),
      weight: 'decides',
      ...(search.isJudged ? sharesOf(hits) : {}),
      blocking: isLike && hits.some(({ conversations }) => conversations > 0),
    },
  ];
}
