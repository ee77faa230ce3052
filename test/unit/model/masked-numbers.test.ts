import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maskCallId,
  maskLongDigits,
  maskNumberIn,
  maskNumbers,
  withAsciiDigits,
} from '../../../src/model/masked-numbers.ts';
import { BETWEEN_DIGITS } from '../../../src/model/number-notations.ts';
import { processorSeconds } from '../../processor-time.ts';
import { HIDDEN, SHOWN } from '../masking-cases.ts';

/** Every character allowed between digits, and some frequent others. */
const BETWEEN = fc.oneof(
  fc.constantFrom(...' -._/|~:;,()\t\u200B\u00A0\u2060\u0301😀'),
  fc
    .integer({ min: 1, max: 0x1fbff })
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => new RegExp(`^[${BETWEEN_DIGITS}]$`, 'v').test(character)),
);

describe('a telephone number in an id, a file name or another text', () => {
  it.each(HIDDEN)('%s is shown as %s', (text, shown) => {
    expect(maskNumbers(text)).toBe(shown);
  });

  it.each(SHOWN)('%s is none, and stays', (text) => {
    expect(maskNumbers(text)).toBe(text);
  });

  it('is not sought where it cannot be, and found as if it were', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 14 });
    const sign = fc.constantFrom(...' -+./_abC(', '');
    fc.assert(
      fc.property(
        sign,
        fc.constantFrom('', '0', '00', '31', '6', '06', '0031'),
        digits,
        sign,
        (one, first, rest, other) => {
          const text = `${one}${first}${rest}${other}`;
          // Every text with other letters than those of English is searched.
          expect(maskNumbers(`${text} é`)).toBe(`${maskNumbers(text)} é`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is found in plain text as in any other', () => {
    const plain = fc.oneof(
      fc.constantFrom(
        ...HIDDEN.map(([text]) => text).filter((text) => withAsciiDigits(text) === text),
        '06',
        '+31',
        '0031',
        '6',
        '31',
      ),
      fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 9 }),
      fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 16 }), (parts) => {
        const text = `${parts.join('')} x`;
        expect(maskNumbers(`${text}é`)).toBe(`${maskNumbers(text)}é`);
        expect(maskLongDigits(`${text}é`)).toBe(`${maskLongDigits(text)}é`);
      }),
    );
  });

  it('is hidden once: what is hidden stays as it is', () => {
    const parts = fc.constantFrom(...HIDDEN.map(([text]) => text), ...SHOWN);
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), fc.constantFrom(' x ', '|'), (texts, apart) => {
        const once = maskNumbers(texts.join(apart));
        expect(maskNumbers(once)).toBe(once);
      }),
    );
  });

  it('is hidden in digits of every script, whatever stands between them', () => {
    const zeros = ['0', '０', '٠', '۰', '०', '০', '๐', '𝟬', '𞥐'].map((zero) => zero.codePointAt(0) ?? 0);
    const digit = (value: number): fc.Arbitrary<string> =>
      fc.constantFrom(...zeros).map((zero) => String.fromCodePoint(zero + value));
    const apart = fc.string({ unit: BETWEEN, maxLength: 12 });
    const notation = fc
      .tuple(
        fc.constantFrom('06', '+316', '00316'),
        fc.array(fc.tuple(apart, fc.integer({ min: 0, max: 9 })), { minLength: 8, maxLength: 8 }),
      )
      .chain(([prefix, rest]) =>
        fc.tuple(
          fc.constant(prefix + rest.map(([, value]) => value).join('')),
          fc
            .tuple(...[...prefix].map((sign) => (sign === '+' ? fc.constant('+') : digit(Number(sign)))))
            .map((signs) => signs.join('')),
          fc
            .tuple(...rest.map(([sign, value]) => digit(value).map((one) => sign + one)))
            .map((signs) => signs.join('')),
        ),
      );
    fc.assert(
      fc.property(notation, fc.constantFrom('', 'x', 'log ', '('), ([number, prefix, rest], before) => {
        const shown = withAsciiDigits(maskNumbers(`${before}${prefix}${rest}`)).replace(/\D/gu, '');
        expect(shown).toBe(number.slice(-3));
      }),
    );
  });

  it('of another country is hidden, whatever stands between, where that is the same everywhere', () => {
    const groups = fc.constantFrom(
      ['49', '170', '1234567'],
      ['32', '470', '12', '34', '56'],
      ['1', '212', '555', '0123'],
    );
    fc.assert(
      fc.property(
        fc.constantFrom('+', '00'),
        groups,
        fc.string({ unit: BETWEEN, maxLength: 12 }),
        (sign, parts, apart) => {
          const shown = withAsciiDigits(maskNumbers(sign + parts.join(apart))).replace(/\D/gu, '');
          expect(shown).toBe(parts.join('').slice(-3));
        },
      ),
    );
  });

  it('takes no more time for a long text that nearly holds one', async () => {
    const texts = [
      '0 '.repeat(50_000),
      '06-1'.repeat(25_000),
      '+'.repeat(100_000),
      `${'-'.repeat(100_000)}1`,
      '+49;170;'.repeat(12_000),
      '31|6|'.repeat(20_000),
      '6|1'.repeat(33_000),
      'a1'.repeat(50_000),
      `${'a '.repeat(250_000)}é`,
      '&#48;&#54;12345678 %20'.repeat(5000),
      '&'.repeat(100_000),
      '&#0'.repeat(30_000),
      `&#${'0'.repeat(100_000)}`,
    ];
    const seconds = await processorSeconds(() => texts.map(maskNumbers));
    expect(seconds).toBeLessThan(20);
  });
});

describe('what people write', () => {
  it('shows no eight digits or more', () => {
    expect(maskLongDigits('bel 12345678 of 1.2345.6789')).toBe('bel •••678 of •••789');
    expect(maskLongDigits('op 3 juni 2026 om 10:15')).toBe('op 3 juni 2026 om 10:15');
  });
});

describe('the id of a call to a number that is known by its ending', () => {
  it('hides long digits that end like it, and leaves others', () => {
    expect(maskCallId('A201234567', '+31 •• ••• •567')).toBe('A•••567');
    expect(maskCallId('A201234567', '+31 •• ••• •568')).toBe('A201234567');
    expect(maskCallId('A-567', '+31 •• ••• •567')).toBe('A-567');
  });
});

describe('a number that is known', () => {
  it.each([
    ['CALL-+31612345678-9', 'CALL-•••678-9'],
    ['0031612345678', '•••678'],
    ['20260603_0612345678', '20260603_•••678'],
    ['06-123 45 678', '•••678'],
    ['M612345678', 'M•••678'],
    ['20260603061234567899', '20260603•••67899'],
    ['x٦١٢٣٤٥٦٧٨', 'x•••678'],
    ['6_1_2_3_4_5_6_7_8', '•••678'],
    ['nothing', 'nothing'],
  ])('is hidden in %s, whatever stands around it', (text, expected) => {
    expect(maskNumberIn(text, '+31612345678')).toBe(expected);
  });

  it('leaves no national number behind', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(maskNumberIn(`${before}0612345678${after}`, '+31612345678')).not.toContain('612345678');
      }),
    );
  });

  it('hides nothing where it is none', () => {
    expect(maskNumberIn('0612345678', '')).toBe('0612345678');
  });
});
