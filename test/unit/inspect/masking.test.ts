import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeValue } from '../../../src/inspect/masking.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

const text = (cell: string, showing: Parameters<typeof safeValue>[1]): string =>
  safeValue({ cell, kind: 'text' }, showing);

describe('a value of somebody', () => {
  it.each([
    ['0612345678', '•••••••678'],
    ['+31 6 12 34 56 78', '+•• • •• •• •6 78'],
    ['anonymous', 'anonymous'],
    ['06-1234 XX', '••-•234 XX'],
    ['jan@voorbeeld.example', 'j•@v•.example'],
  ])('number %s is %s', (cell, expected) => {
    expect(text(cell, 'digits')).toBe(expected);
  });

  it.each([
    ['Sanne de Boer', 'S• d• B•'],
    ["Jan-Willem 't Hart", "J•-W• 't H•"],
    ['Mevrouw belt terug op 0612345678', 'M• b• t• o• •••678'],
  ])('text %s is %s', (cell, expected) => {
    expect(text(cell, 'words')).toBe(expected);
  });

  it.each([
    ['Sanne de Boer', 'S• d• B•'],
    ['Niet thuis', 'Niet thuis'],
    ['NO ANSWER', 'NO ANSWER'],
    ['zon-2026', 'zon-2026'],
    ['2026-04-03 14:03:10', '2026-04-03 14:03:10'],
    ['04/01/2026 01:00 PM', '04/01/2026 01:00 PM'],
    ['1/9/2017 16:33', '1/9/2017 16:33'],
    ['0,00106481', '0,00106481'],
    ['06-12-345678', '•••678'],
    ['06.12345678', '•••678'],
    ['06_12345678', '06_•••678'],
    ['٠٦١٢٣٤٥٦٧٨', '•••678'],
    ['０６ １２３４５６７８', '•••678'],
    ['١٢', '١٢'],
    ['06-12-2034 5678', '•••678'],
    ['06-12-2034 56', '•••456'],
    ['rec-0612345678-20260403.wav', 'rec-•••403.wav'],
    ['NL91ABNA0417164300', 'NL•••300'],
    ['1ccb1c06-1234-5678-b377-b809f58d17da', '1ccb1c06-1234-5678-b377-b809f58d17da'],
  ])('anything else, %s, is %s', (cell, expected) => {
    expect(text(cell, 'whole')).toBe(expected);
  });

  it('of a column of words that are everybody’s is no name', () => {
    expect(text('Geen Interesse', 'word')).toBe('Geen Interesse');
  });

  it('in a column of addresses is only a shape', () => {
    expect(text('Dorpsstraat 12, 1234 AB', 'shape')).toBe('xxxxxxxxxxx 99, 9999 xx');
  });
});

const SHOWINGS = ['word', 'whole', 'words', 'digits', 'shape'] as const;

it('whatever is shown holds no whole telephone number and no mail address', () => {
  const separator = fc.constantFrom('', ' ', '-', '.', ' - ', '/', '\u200B');
  const notation = fc
    .tuple(
      fc.constantFrom('06', '+316', '00316', '316', '6'),
      fc.array(fc.tuple(separator, fc.integer({ min: 1, max: 9 })), { minLength: 8, maxLength: 8 }),
    )
    .map(([prefix, digits]) => prefix + digits.map(([sign, digit]) => `${sign}${digit}`).join(''));
  const around = fc.constantFrom('', ' ', 'tel. ', 'x', '"', '(', 'Jan: ');
  fc.assert(
    fc.property(notation, around, around, fc.constantFrom(...SHOWINGS), (number, before, after, showing) => {
      const found = text(`${before}${number}${after} a.b@c-d.nl`, showing);
      const national = number.replaceAll(/\D/gu, '').slice(-9);
      if (showing !== 'shape') expect(found.replaceAll(/\D/gu, '')).not.toContain(national);
      expect(found).not.toContain('a.b@');
    }),
  );
});

it('nothing that steers a terminal or turns the direction of writing is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: ANY_CHARACTER }), fc.constantFrom(...SHOWINGS), (cell, showing) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(text(cell, showing)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});
