import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, shortenPrintable, subsetsFor } from '../../../src/print/printable.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

describe('printable', () => {
  it.each([
    ['Zoë Çelik – €5', 'Zoë Çelik – €5'],
    ['Ёлка Ωmega Đặng', 'Ёлка Ωmega Đặng'],
    ['a\u202Egnp.exe', 'a[U+202E]gnp.exe'],
    ['中', '[U+4E2D]'],
    ['😀', '[U+1F600]'],
    ['tab\tand\nline  break\u00a0', 'tab and line break'],
    ['\u0000', '[U+0000]'],
    ['e\u0301', 'é'],
  ])('%j becomes %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves nothing that would need another font or another direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        expect(printable(text)).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}]/u,
        );
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});

describe('shortened', () => {
  it('cuts in the middle', () => {
    expect(shortenPrintable('abcdefghijklmnop', 10)).toBe('abcdef…nop');
    expect(shortenPrintable('short', 10)).toBe('short');
  });

  it('is never longer than asked, however long the cell', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: ANY_CHARACTER, maxLength: 400 }),
        fc.integer({ min: 4, max: 60 }),
        (text, length) => {
          expect([...shortenPrintable(text.repeat(20), length)].length).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});

describe('subsetsFor', () => {
  it('asks for no more of the typeface than the text needs', () => {
    expect(subsetsFor('Zoë')).toEqual(['latin']);
    expect(subsetsFor('Łódź')).toEqual(['latin', 'latin-ext']);
    expect(subsetsFor('Ёлка Ω')).toEqual(['latin', 'greek', 'cyrillic']);
  });
});
