import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from '../../../src/print/csv.ts';
import { cssString, escapeMarkup } from '../../../src/print/markup.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['=cmd|calc', "'=cmd|calc"],
    ['@SUM(1)', "'@SUM(1)"],
    ['-1+2', "'-1+2"],
    [' =1', "' =1"],
    ['-5', '-5'],
    ['+31612345678', '+31612345678'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['', ''],
  ])('%j is written as %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it('never begins with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const cell = csvCell(value).replace(/^"/, '');
        expect(/^[=@]/.test(cell)).toBe(false);
      }),
    );
  });
});

describe('csvText', () => {
  it('has a heading, and a line break after every row', () => {
    expect(csvText(['a', 'b'], [['1', 'x;y']])).toBe('a,b\r\n1,"x;y"\r\n');
  });
});

describe('escaping', () => {
  it('turns markup into text', () => {
    expect(escapeMarkup(`<a href="x">'&\``)).toBe('&#60;a href=&#34;x&#34;&#62;&#39;&#38;&#96;');
  });

  it('leaves nothing in a CSS string that could end it or the style element', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"$/);
      }),
    );
  });
});
