import { describe, expect, it } from 'vitest';
import { withPlainValues } from '../../../src/store/statement.ts';

describe('values in the text of a statement', () => {
  it('are whole numbers, truth values, null and plain words', () => {
    const sql = 'select cast($a as integer), cast($b as bigint), $c, cast($d as date), cast($e as varchar), $a';
    expect(
      withPlainValues(sql, { a: -3, b: 9_223_372_036_854_775_807n, c: true, d: null, e: 'Europe/Amsterdam' }),
    ).toBe(
      "select cast((-3) as integer), cast((9223372036854775807) as bigint), (true), cast(null as date), cast('Europe/Amsterdam' as varchar), (-3)",
    );
  });

  it.each<[string | number, string]>([
    ["o'clock", 'a quote'],
    ['--', 'a comment'],
    ['a;b', 'the end of a statement'],
    ['a\\', 'a backslash'],
    ['', 'an empty text'],
    ['a b', 'a space'],
    ['é', 'another letter'],
    ['a\n', 'the end of a line'],
    ['+31612345678', 'a number with its plus'],
    [1.5, 'part of a number'],
    [Number.NaN, 'no number'],
    [2 ** 53, 'a number that is no longer exact'],
  ])('are bound if they have more: %j (%s)', (value) => {
    expect(withPlainValues('select $value, $least', { value, least: 1 })).toBeUndefined();
  });

  it('stand in no quote and no comment', () => {
    const sql = `select $a, '$a', 'it''s $a', "$a" -- $a\n/* $a */, $ab`;
    expect(withPlainValues(sql, { a: 1, ab: 2 })).toBe(`select (1), '$a', 'it''s $a', "$a" -- $a\n/* $a */, (2)`);
  });

  it('are bound if a name has no value, or a value no place: the database then says so', () => {
    expect(withPlainValues('select $a, $b', { a: 1 })).toBeUndefined();
    expect(withPlainValues('select $a', { a: 1, b: 2 })).toBeUndefined();
  });
});
