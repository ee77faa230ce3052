import type { Source } from '../../../model/configuration.ts';
import type { Feed } from '../../../model/feeds.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import type { ConfigurationChange } from '../../../workspace/change-configuration.ts';
import { added, listed, type QuestionKind, rowOf, textIn } from '../../question-kind.ts';

const COLUMNS: Readonly<Partial<Record<Feed, string>>> = { relations: 'product', consents: 'products' };
/** Free text has any number of products: nobody can say of each what it is. */
const MOST_PRODUCTS = 40;

interface Named {
  readonly feed: Feed;
  readonly source_index: number;
  readonly path: string;
  readonly product: string;
  readonly rows: number;
}

/** Whether products that customers or consents name are those that campaigns sell, under another name. */
export const kind: QuestionKind = {
  id: 'product',
  find: async ({ store, configuration, gaps, example }) => {
    const { campaigns, sources } = configuration;
    const sold = [...new Set(campaigns.flatMap(({ product }) => (product === undefined ? [] : [product])))];
    const own = gaps.filter((gap) => gap.kind === 'product');
    const named = await plainRows<Named>(store, sqlFile(import.meta.url, './named.sql'));
    const isAsked = ({ source_index: index, product }: Named): boolean =>
      own.some(({ subject }) => same(subject, product)) || Object.keys(namesIn(sources[index])).length > 0;
    const asked = new Set(named.filter(isAsked).map(({ source_index: index }) => index));
    const occurring = named.filter(({ source_index: index }) => asked.has(index));
    const products = [...new Set(occurring.map(({ product }) => product))];
    if (sold.length === 0 || products.length === 0 || products.length > MOST_PRODUCTS) return [];
    const rows = products.map((product) => {
      const found = occurring.filter((one) => one.product === product);
      const isSold = sold.some((one) => same(one, product));
      const choices = [...sold.filter((one) => !same(one, product)), product];
      return rowOf(product, [{ name: 'same_as', control: 'one', choices, value: listed(isSold ? product : '') }], {
        sources: [...new Set(found.map(({ source_index: index }) => index))],
        rows: found.reduce((total, one) => total + one.rows, 0),
        ...added(own.filter(({ subject }) => same(subject, product))),
      });
    });
    return [{ gaps: own, example: example(occurring[0]?.path ?? ''), rows }];
  },
  changes: ({ rows }, given, { sources }) =>
    sources.flatMap((source): readonly ConfigurationChange[] => {
      const own = rows.flatMap(({ subject, sources: places }, place) =>
        places.includes(source.index) ? [{ subject, means: textIn(given, place, 'same_as') ?? subject }] : [],
      );
      const column = COLUMNS[source.feed];
      const former = namesIn(source);
      if (column === undefined || own.every(({ subject, means }) => same(subject, means))) return [];
      const meant = (name: string): string => own.find(({ subject }) => same(subject, name))?.means ?? name;
      const names = [
        ...Object.entries(former).map(([word, product]) => [word, meant(product)]),
        ...own.map(({ subject, means }) => [subject, means]),
      ];
      return [{ set: ['sources', source.index, 'values', column], to: Object.fromEntries(names) }];
    }),
};

/** The other names that a source gives products. */
function namesIn(source: Source | undefined): Readonly<Record<string, string>> {
  return source?.values[COLUMNS[source.feed] ?? ''] ?? {};
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
