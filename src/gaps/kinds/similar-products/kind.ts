import type { GapShare } from '../../../model/gaps.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, type GapKind, type GapSearch, sharesOf, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

type PairShare = GapShare & { readonly sold: string; readonly offered: string };

const PAIRED = sqlFile(import.meta.url, './paired.sql');
const LONGEST_NAME = 40;
/** A file whose products are free text can have thousands of pairs: the others are one gap. */
const MOST_PAIRS = 20;

const OF_RELATIONS = { feed: 'relations', column: 'product', weight: 'decides' } as const;

/** Customers for one product were called about another, and nobody said whether the two are similar. */
export const kind: GapKind = {
  id: 'similar-products',
  find: async (search) => (search.isJudged ? await judgedGaps(search) : await foreseenGaps(search)),
  words: { nl: dutch, en: english },
};

/** Once the calls are judged, a gap for each pair of products on which a finding rests. */
async function judgedGaps({ store }: GapSearch): Promise<readonly FoundGap[]> {
  const pairs = new Map<string, PairShare[]>();
  for (const share of await plainRows<PairShare>(store, sqlFile(import.meta.url, './pairs.sql'))) {
    const key = JSON.stringify([share.sold, share.offered]);
    pairs.set(key, [...(pairs.get(key) ?? []), share]);
  }
  const inOrder = [...pairs.values()].sort(
    (one, other) => sum(other.map(({ findings }) => findings)) - sum(one.map(({ findings }) => findings)),
  );
  const others = inOrder.slice(MOST_PAIRS);
  return [
    ...inOrder.slice(0, MOST_PAIRS).map(gapOf),
    ...(others.length === 0
      ? []
      : [{ id: 'similar-products', form: 'others', rows: others.length, ...OF_RELATIONS, ...sharesOf(added(others)) }]),
  ];
}

/** Its subject is both products, each on a line. */
function gapOf(shares: readonly PairShare[]): FoundGap {
  const [sold, offered] = [shares[0]?.sold ?? '', shares[0]?.offered ?? ''].map((name) => name.slice(0, LONGEST_NAME));
  return {
    id: `similar-products:${sold}/${offered}`,
    form: 'pair',
    subject: `${sold}\n${offered}`,
    hanging: {
      select: PAIRED,
      findings: 'rests',
      parameters: { sold: shares[0]?.sold ?? '', offered: shares[0]?.offered ?? '' },
    },
    ...OF_RELATIONS,
    ...sharesOf(shares),
  };
}

/** One share for each call centre. */
function added(pairs: readonly (readonly PairShare[])[]): readonly GapShare[] {
  const shares = pairs.flat();
  return [...new Set(shares.map(({ vendor }) => vendor))].sort().map((vendor) => {
    const own = shares.filter((share) => share.vendor === vendor);
    return {
      vendor,
      calls: sum(own.map(({ calls }) => calls)),
      findings: sum(own.map(({ findings }) => findings)),
    };
  });
}

async function foreseenGaps({ store }: GapSearch): Promise<readonly FoundGap[]> {
  const sold = await plainRows<{ rows: number }>(store, sqlFile(import.meta.url, './sold.sql'));
  const rows = sum(sold.map((one) => one.rows));
  return rows === 0 ? [] : [{ id: 'similar-products', form: 'foreseen', rows, ...OF_RELATIONS }];
}
