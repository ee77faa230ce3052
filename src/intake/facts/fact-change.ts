import { FEEDS, LOG } from '../../feeds/registry.ts';
import type { Feed } from '../../model/feeds.ts';

/** A reading of a file that facts are made of. */
export interface FactUnit {
  readonly unit: number;
  readonly feed: Feed;
}

/** What of the facts has to be made again. */
export interface FactChange {
  /** Feeds with other readings, or in another order, than the facts were made of. */
  readonly feeds: ReadonlySet<Feed>;
  /** Readings of calls that came to those of before; absent where others went, or changed their order, so that all calls have to be looked at. */
  readonly addedCalls?: readonly number[];
}

/**
 * What differs between the readings that facts were made of and those that they are to be made of, both in order of delivery. Facts of a feed depend on its own readings alone.
 * @param former absent where nothing of the facts can stay
 */
export function factChange(former: readonly FactUnit[] | undefined, units: readonly FactUnit[]): FactChange {
  if (former === undefined) return { feeds: new Set(FEEDS) };
  const of = (feed: Feed, list: readonly FactUnit[]): readonly number[] =>
    list.filter((unit) => unit.feed === feed).map(({ unit }) => unit);
  const differs = (feed: Feed): boolean => String(of(feed, former)) !== String(of(feed, units));
  const known = new Set(of(LOG, former));
  const calls = of(LOG, units);
  const staying = calls.filter((unit) => known.has(unit));
  const feeds = new Set(FEEDS.filter(differs));
  if (String(staying) !== String(of(LOG, former))) return { feeds };
  return { feeds, addedCalls: calls.filter((unit) => !known.has(unit)) };
}
