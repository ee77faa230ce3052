import { readdirSync } from 'node:fs';
import { FEEDS, feedDefinition, LOG } from '../../../feeds/registry.ts';
import { isNeeded } from '../../../model/country.ts';
import type { Feed } from '../../../model/feeds.ts';
import { sqlFile } from '../../../store/sql.ts';
import {
  brings,
  type CountedFindings,
  type CountedShare,
  decidesTooMany,
  type FoundGap,
  type GapKind,
  type GapSearch,
  sharesOf,
} from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** How calls depend on a feed: each is a folder with a file per feed, which names these calls. */
const WEIGHTS = ['attributes', 'decides'] as const;
const WEIGHT_OF: ReadonlyMap<Feed, CountedFindings> = new Map(
  WEIGHTS.flatMap((weight) =>
    readdirSync(new URL(`./${weight}/`, import.meta.url)).map((file) => [file.replace(/\.sql$/u, ''), weight] as const),
  ),
);

/** A feed that no file supplies: what it would show is unknown. */
export const kind: GapKind = {
  id: 'feed',
  find: async (search) => {
    const missing = FEEDS.filter(
      (feed) =>
        feedDefinition(feed).isOptional !== true &&
        isNeeded(feed, search.configuration.audit.from, search.country) &&
        !search.files.some((file) => brings(file, feed)),
    );
    const counted = missing.flatMap((feed) => {
      const findings = WEIGHT_OF.get(feed);
      if (feed === LOG || findings === undefined) return [];
      return [{ feed, select: selectOf(feed, findings), findings }];
    });
    const shares = await search.countAll(counted);
    const sharesOfFeed = new Map(counted.map(({ feed }, place) => [feed, shares[place] ?? []]));
    return missing.flatMap((feed) => gapsOf(feed, sharesOfFeed.get(feed) ?? [], search));
  },
  words: { nl: dutch, en: english },
};

function selectOf(feed: Feed, findings: CountedFindings): string {
  return sqlFile(import.meta.url, `./${findings}/${feed}.sql`);
}

function gapsOf(feed: Feed, shares: readonly CountedShare[], search: GapSearch): readonly FoundGap[] {
  const vendors = search.configuration.vendors.map(({ id }) => id);
  const gap = { id: `feed:${feed}`, form: 'absent', feed, vendors };
  // While nothing is judged, nothing may look final.
  if (feed === LOG) return [{ ...gap, blocking: true }];
  const weight = WEIGHT_OF.get(feed);
  if (weight === undefined) return [gap];
  if (!search.isJudged) return [{ ...gap, weight }];
  // Once the calls are judged, a feed that no call depends on is not a gap.
  if (shares.length === 0) return [];
  const blocking = weight === 'decides' && decidesTooMany(search, shares);
  const hanging = { select: selectOf(feed, weight), findings: weight };
  return [{ ...gap, weight, hanging, ...sharesOf(shares), blocking }];
}
