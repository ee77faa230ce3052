import { describe, expect, it } from 'vitest';
import { withNumbersFilledIn } from '../../../src/store/statement.ts';

describe('values in the text of a statement', () => {
  it('are whole numbers, truth values and null', () => {
    const sql = 'select cast($a as integer), cast($b as bigint), $c, cast($d as date), $a';
    expect(withNumbersFilledIn(sql, { a: -3, b: 9_223_372_036_854_775_807n, c: true, d: null })).toBe(
      'select cast((-3) as integer), cast((9223372036854775807) as bigint), (true), cast(null as date), (-3)',
    );
  });

  it.each<[string | number, string]>([
    ['alfa', 'a word'],
    ['', 'an empty text'],
    ['1', 'a digit that is a text'],
    ["o'clock", 'a quote'],
    [1.5, 'a fraction'],
    [Number.NaN, 'not a number'],
    [2 ** 53, 'a number that is no longer exact'],
  ])('are never others: %j (%s) binds all values of the statement', (value) => {
    expect(withNumbersFilledIn('select $value, $least', { value, least: 1 })).toBeUndefined();
  });

  it('stand in no quote and no comment', () => {
    const sql = `select $a, '$a', 'it''s $a', "$a" -- $a\n/* $a */, $ab`;
    expect(withNumbersFilledIn(sql, { a: 1, ab: 2 })).toBe(`select (1), '$a', 'it''s $a', "$a" -- $a\n/* $a */, (2)`);
  });

  it('are bound if a name has no value, or a value no place: the database then says so', () => {
    expect(withNumbersFilledIn('select $a, $b', { a: 1 })).toBeUndefined();
    expect(withNumbersFilledIn('select $a', { a: 1, b: 2 })).toBeUndefined();
  });
});
