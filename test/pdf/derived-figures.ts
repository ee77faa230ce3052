import type { Summary } from '../../src/model/summary.ts';

/** Since then there is no register. */
const UNREGISTERED = '2021-07-01';

/** Whole numbers from the first to the last. */
export function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** First and last number of each of the five shades in which a week is drawn. */
export function shadeBounds(largest: number): readonly number[] {
  if (largest <= 5) return between(1, 5);
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(largest)) - 1);
  const step = Math.ceil(largest / 5 / magnitude) * magnitude;
  return between(0, 5).flatMap((index) => [step * index, step * index + 1]);
}

/** Of how many kinds of data that the period needs there is no file. */
export function kindsMissing({ feeds, period }: Summary): number {
  const isNeeded = (feed: string): boolean =>
    !((feed === 'register' || feed === 'scrubs') && period.from >= UNREGISTERED);
  return feeds.filter(({ feed, files }) => files === 0 && isNeeded(feed)).length;
}
