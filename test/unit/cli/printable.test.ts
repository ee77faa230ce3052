import { describe, expect, it } from 'vitest';
import { withMaskedNumbers, withoutNumbers } from '../../../cli/printable.ts';
import { HIDDEN, SHOWN } from '../masking-cases.ts';

describe('what is printed of files', () => {
  it.each(HIDDEN)('hides %s', (text, shown) => {
    expect(withMaskedNumbers({ details: [{ found: text }] })).toEqual({ details: [{ found: shown }] });
  });

  it.each(SHOWN)('leaves %s', (text) => {
    expect(withMaskedNumbers([text, 31_612_345_671, null])).toEqual([text, 31_612_345_671, null]);
  });

  it('leaves digests, also those that look like a number', () => {
    const digests = { run_id: '493728123456', sha256: '31612345678' };
    expect(withMaskedNumbers(digests)).toEqual(digests);
  });
});

describe('a text of unknown origin', () => {
  it.each(HIDDEN)('hides %s', (text) => {
    expect(withoutNumbers(text)).not.toMatch(/\d{4}/u);
  });

  it('hides other long digits too', () => {
    expect(withoutNumbers('key 1718000000123 is there twice')).toBe('key •••123 is there twice');
  });
});
