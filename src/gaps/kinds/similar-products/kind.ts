import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, type GapKind, sharesOf, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/**
 * Customers bought one product and are called for another, but the configuration does not say which products are similar: none are
 * assumed to be.
 */
export const kind: GapKind = {
  id: 'similar-products',
  find: async (search) => {
    const { store, configuration, isJudged } = search;
    if (Object.keys(configuration.policy.similarProducts).length > 0) return [];
    const sold = await plainRows<{ rows: number }>(store, sqlFile(import.meta.url, './sold.sql'));
    const rows = sum(sold.map((one) => one.rows));
    const gap: FoundGap = { id: 'similar-products', form: 'assumed', feed: 'relations', column: 'product', rows };
    if (!isJudged) return rows === 0 ? [] : [{ ...gap, weight: 'decides' }];
    const shares = await search.count(sqlFile(import.meta.url, './calls.sql'), 'rests');
    // Once the calls are judged, this is a gap only if a call rests on it.
    return shares.length === 0 ? [] : [{ ...gap, weight: 'decides', ...sharesOf(shares) }];
  },
  words: { nl: dutch, en: english },
};
