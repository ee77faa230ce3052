import type { Summary } from '../../src/model/summary.ts';

/** There is no register from this day on. */
const UNREGISTERED = '2021-07-01';

/** The whole numbers from the first to the last. */
export function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** First and last number of each of the five shades of the week chart. */
export function shadeBounds(largest: number): readonly number[] {
  if (largest <= 5) return between(1, 5);
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(largest)) - 1);
  const step = Math.ceil(largest / 5 / magnitude) * magnitude;
  return between(0, 5).flatMap((index) => [step * index, step * index + 1]);
}

/** How many kinds of data that the period needs have no file. */
export function kindsMissing({ feeds, period }: Summary): number {
  const isNeeded = (feed: string): boolean =>
    !((feed === 'register' || feed === 'scrubs') && period.from >= UNREGISTERED);
  return feeds.filter(({ feed, files }) => files === 0 && isNeeded(feed)).length;
}
