import { describe, expect, it } from 'vitest';
import { type FactUnit, factChange } from '../../../src/facts/fact-change.ts';
import { FEEDS } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';

function units(...list: readonly (readonly [Feed, number])[]): FactUnit[] {
  return list.map(([feed, unit]) => ({ feed, unit }));
}

const HISTORY = units(['calls', 1], ['calls', 2], ['consents', 3]);

describe('what of the facts is made again', () => {
  it('is everything where there is nothing to go on from', () => {
    expect(factChange(undefined, HISTORY)).toEqual({ feeds: new Set(FEEDS) });
  });

  it('is nothing where the files are the same, wherever those of other feeds stand among them', () => {
    const moved = units(['consents', 3], ['calls', 1], ['calls', 2]);
    expect(factChange(HISTORY, moved)).toEqual({ feeds: new Set(), addedCalls: [] });
  });

  it.each([
    ['after the others', units(['calls', 1], ['calls', 2], ['consents', 3], ['calls', 4])],
    ['between the others', units(['calls', 1], ['calls', 4], ['calls', 2], ['consents', 3])],
  ])('are the calls of a file that comes %s, and no other feed', (_where, now) => {
    expect(factChange(HISTORY, now)).toEqual({ feeds: new Set(['calls']), addedCalls: [4] });
  });

  it.each([
    ['a file went', units(['calls', 2], ['consents', 3])],
    ['a file was read again', units(['calls', 1], ['calls', 4], ['consents', 3])],
    ['two files changed places', units(['calls', 2], ['calls', 1], ['consents', 3])],
  ])('are all calls where %s', (_what, now) => {
    expect(factChange(HISTORY, now)).toEqual({ feeds: new Set(['calls']) });
  });

  it('is another feed alone where its files differ', () => {
    const now = units(['calls', 1], ['calls', 2], ['consents', 3], ['consents', 4]);
    expect(factChange(HISTORY, now)).toEqual({ feeds: new Set(['consents']), addedCalls: [] });
  });
});
