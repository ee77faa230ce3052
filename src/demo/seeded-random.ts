/** Random draws that are the same on every machine and in every run: only the seed decides. */
export interface SeededRandom {
  /** A fraction from 0 to just below 1. */
  fraction(): number;
  /** An integer, both ends included. */
  whole(from: number, to: number): number;
  /** True in the given share of draws. */
  happens(share: number): boolean;
  /** One of the items, all equally likely. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, with likelihood proportional to its weight. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item;
}

/** @param seed integer; the same seed gives the same draws in the same order */
export function seededRandom(seed: number): SeededRandom {
  const fraction = fractions(seed);
  const whole = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    happens: (share) => fraction() < share,
    pick: (items) => itemAt(items, whole(0, items.length - 1)),
    weighted: (items) => {
      let left = fraction() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return itemAt(items, items.length - 1)[0];
    },
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to draw from');
  return item;
}

/** Mulberry32: 32 bits of state, integer arithmetic only, so every engine gives the same sequence. */
function fractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
