import { FEEDS, LOG } from '../feeds/registry.ts';
import type { Feed } from '../model/feeds.ts';

/** A reading of a file, from which facts are made. */
export interface FactUnit {
  readonly unit: number;
  readonly feed: Feed;
}

/** The facts that must be made again. */
export interface FactChange {
  /** Feeds whose readings, or their order, have changed since the facts were made. */
  readonly feeds: ReadonlySet<Feed>;
  /** Readings of calls added since the previous load; absent if others were removed or reordered, so that all calls must be examined. */
  readonly addedCalls?: readonly number[];
}

/**
 * Compares the readings from which the facts were made with the current ones, both in order of delivery. The facts of a feed depend on its own readings only.
 * @param former absent if no facts can stay
 * @param changed feeds whose facts depend on something else that changed
 */
export function factChange(
  former: readonly FactUnit[] | undefined,
  units: readonly FactUnit[],
  changed: ReadonlySet<Feed> = new Set(),
): FactChange {
  if (former === undefined) return { feeds: new Set(FEEDS) };
  const of = (feed: Feed, list: readonly FactUnit[]): readonly number[] =>
    list.filter((unit) => unit.feed === feed).map(({ unit }) => unit);
  const differs = (feed: Feed): boolean => String(of(feed, former)) !== String(of(feed, units));
  const known = new Set(of(LOG, former));
  const calls = of(LOG, units);
  const staying = calls.filter((unit) => known.has(unit));
  const feeds = new Set(FEEDS.filter((feed) => changed.has(feed) || differs(feed)));
  if (String(staying) !== String(of(LOG, former))) return { feeds };
  return { feeds, addedCalls: calls.filter((unit) => !known.has(unit)) };
}
