import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/demo/seeded-random.ts';

describe('draws from a seed', () => {
  it('are the same from the same seed, and others from another', () => {
    const draws = (seed: number): readonly number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 50 }, () => random.whole(0, 1_000_000));
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('are known: no machine and no version of the engine changes them', () => {
    const random = seededRandom(1);
    expect([random.whole(0, 999), random.whole(0, 999), random.whole(0, 999)]).toEqual([627, 2, 527]);
  });

  it('keep to both ends of a range, and reach them', () => {
    const random = seededRandom(3);
    const drawn = Array.from({ length: 500 }, () => random.whole(2, 5));
    expect(new Set(drawn)).toEqual(new Set([2, 3, 4, 5]));
  });

  it('follow the weights', () => {
    const random = seededRandom(4);
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const seldom = drawn.filter((item) => item === 'seldom').length;
    expect(seldom).toBeGreaterThan(300);
    expect(seldom).toBeLessThan(500);
    expect(drawn).not.toContain('never');
  });

  it('cannot be made from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});
