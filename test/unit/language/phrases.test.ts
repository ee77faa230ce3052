import { describe, expect, it } from 'vitest';
import { capitalise, DUTCH, ENGLISH } from '../../../src/language/phrases.ts';

describe('parts of sentences', () => {
  it.each([
    [DUTCH, ['geen oproepen', '0 oproepen', '1 oproep', '1.234 oproepen']],
    [ENGLISH, ['no oproepen', '0 oproepen', '1 oproep', '1,234 oproepen']],
  ])('count things', ({ counted, some }, texts) => {
    expect([
      some(0, 'oproep', 'oproepen'),
      ...[0, 1, 1234].map((count) => counted(count, 'oproep', 'oproepen')),
    ]).toEqual(texts);
  });

  it('list things, with a word before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(DUTCH.listed)).toEqual(['', 'a', 'a en b', 'a, b en c']);
    expect(ENGLISH.listed(['a', 'b'])).toBe('a and b');
  });

  it('begin with a capital letter', () => {
    expect([capitalise('een oproep'), capitalise('')]).toEqual(['Een oproep', '']);
  });
});
