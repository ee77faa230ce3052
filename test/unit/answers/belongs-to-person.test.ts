import { describe, expect, it } from 'vitest';
import { belongsToPerson, type Ownership } from '../../../src/answers/belongs-to-person.ts';

/** First A, then nobody for nine days, then B, and for the last ten days also C. */
const OWNERS: readonly Ownership[] = [
  { person_id: 'A', from_day: 0, to_day: 100 },
  { person_id: 'B', from_day: 110, to_day: 200 },
  { person_id: 'C', from_day: 191, to_day: 200 },
];

describe('a row of a number that passed from hand to hand', () => {
  it.each([
    ['names the person', { person_id: 'A', day: 150 }, ['A']],
    ['lies in the days of one owner', { person_id: null, day: 100 }, ['A']],
    ['lies on a day of nobody: it may be anybody’s', { person_id: null, day: 105 }, ['A', 'B', 'C', 'X']],
    ['lies on the first day of the next', { person_id: null, day: 110 }, ['B']],
    ['lies in the days of two owners together', { person_id: null, day: 195 }, ['B', 'C']],
    ['names somebody who never had the number', { person_id: 'X', day: 50 }, ['X']],
  ])('%s', (_, { person_id, day }, expected) => {
    const row = { person_id, from_day: day, to_day: day };
    expect(['A', 'B', 'C', 'X'].filter((person) => belongsToPerson(row, person, OWNERS))).toEqual(expected);
  });

  it('spans days of several owners: it is of each of them', () => {
    expect(['A', 'B', 'C'].filter((person) => belongsToPerson({ from_day: 90, to_day: 120 }, person, OWNERS))).toEqual([
      'A',
      'B',
    ]);
  });
});
