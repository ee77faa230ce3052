import { describe, expect, it } from 'vitest';
import { chooseStories } from '../../../src/results/stories.ts';

const RULES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function candidate(
  rule: string,
  place: number,
  number = `${rule}${place}`,
): { rule: string; place: number; number_key: number } {
  return { rule, place, number_key: [...number].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0) };
}

function chosen(candidates: readonly ReturnType<typeof candidate>[]): readonly string[] {
  return chooseStories(candidates, RULES).map(({ rule, place }) => `${rule}${place}`);
}

describe('the choice of six stories', () => {
  it('takes the first of each rule, in the order of reports', () => {
    const candidates = ['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'].flatMap((rule) => [
      candidate(rule, 1),
      candidate(rule, 2),
    ]);
    expect(chosen(candidates)).toEqual(['a1', 'b1', 'c1', 'd1', 'e1', 'f1']);
  });

  it('takes further findings of the same rules if there are fewer than six', () => {
    const candidates = [1, 2, 3, 4, 5, 6].flatMap((place) => [candidate('a', place), candidate('c', place)]);
    expect(chosen(candidates)).toEqual(['a1', 'a2', 'a3', 'c1', 'c2', 'c3']);
    expect(chosen([candidate('b', 1), candidate('a', 1), candidate('a', 2)])).toEqual(['a1', 'a2', 'b1']);
  });

  it('takes each number once', () => {
    expect(chosen([candidate('a', 1, 'n'), candidate('b', 1, 'n'), candidate('b', 2, 'm')])).toEqual(['a1', 'b2']);
    expect(chosen([candidate('a', 1, 'n'), candidate('b', 1, 'n')])).toEqual(['a1']);
  });

  it('is empty if there are no findings', () => {
    expect(chosen([])).toEqual([]);
  });
});
