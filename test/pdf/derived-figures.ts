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
