import { describe, expect, it } from 'vitest';
import { maskedText } from '../../../reports/findings/masked.ts';
import { cell as managementCell } from '../../../reports/management/context.ts';
import { shownText } from '../../../reports/parts/dossier/parts.ts';
import { cell as vendorCell, vendorContext } from '../../../reports/vendor/context.ts';
import { sampleInput } from './sample-input.ts';

/** Digits that no page can print: they are spelled out as `[U+0660]`, and must be masked before that. */
const NUMBERS = ['٠٦١٢٣٤٥٦٧٨', '０６١２३45678', '⓿❻❶❷❸❹❺❻❼❽', '𝟎𝟔𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖'];

describe('a number in digits that cannot be printed', () => {
  it.each(NUMBERS)('is hidden in %s, in every report', (number) => {
    const text = `lijst ${number} x`;
    for (const told of [managementCell(text, 100), shownText(text, 100), maskedText(text, '+31201234567')])
      expect(told).toBe('lijst •••678 x');
  });
});

describe('the name of another call centre', () => {
  it('is concealed before characters of it are written out that cannot be printed', () => {
    const input = sampleInput();
    const [own, other] = input.summary.vendors;
    if (own === undefined || other === undefined) throw new Error('The sample has two call centres.');
    const context = vendorContext(input, own);
    const wide = other.name.replace(/[A-Za-z]/gu, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
    expect(vendorCell(context, `met ${wide}`, 100)).toBe(`met ${context.words.otherVendor}`);
  });
});
