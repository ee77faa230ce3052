import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { added, givenIn, type QuestionKind, rowOf } from '../../question-kind.ts';

/** Chosen where nothing that is offered is similar to a product. */
const NOTHING = '-';

interface Pair {
  readonly sold: string;
  readonly offered: string;
  readonly calls: number;
  readonly findings: number;
}

/** Which of the products that are offered are similar to each product that customers bought. */
export const kind: QuestionKind = {
  id: 'similar-products',
  find: async ({ store, configuration, gaps }) => {
    const { similarProducts } = configuration.policy;
    const pairs = await plainRows<Pair>(store, sqlFile(import.meta.url, './pairs.sql'));
    const answered = Object.keys(similarProducts).map((sold) => sold.toLowerCase());
    const offered = configuration.campaigns.flatMap(({ product }) => (product === undefined ? [] : [product]));
    const rows = [...new Set([...pairs.map(({ sold }) => sold), ...answered])].map((product) => {
      const own = pairs.filter(({ sold }) => sold === product);
      const entry = Object.entries(similarProducts).find(([sold]) => sold.toLowerCase() === product)?.[1];
      const choices = [...offered, ...(entry ?? [])].filter((one) => one.toLowerCase() !== product);
      const value = entry === undefined ? [] : entry.length === 0 ? [NOTHING] : entry;
      return rowOf(
        product,
        [{ name: 'similar', control: 'many', choices: [...new Set([...choices, NOTHING])], value }],
        added(own),
      );
    });
    return rows.length === 0
      ? []
      : [
          {
            gaps: gaps.filter((gap) => gap.kind === 'similar-products'),
            isOpen: pairs.length > 0,
            decides: added(pairs),
            rows,
          },
        ];
  },
  changes: ({ rows }, given, { policy }) =>
    rows.flatMap(({ subject }, place) => {
      const chosen = givenIn(given, place, 'similar');
      const named = Object.keys(policy.similarProducts).find((sold) => sold.toLowerCase() === subject) ?? subject;
      if (chosen.length === 0 && !Object.hasOwn(policy.similarProducts, named)) return [];
      const products = chosen.filter((one) => one !== NOTHING);
      return [{ set: ['policy', 'similar_products', named], to: chosen.length === 0 ? null : products }];
    }),
};
