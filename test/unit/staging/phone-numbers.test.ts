import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMacros } from '../../../src/staging/macros.ts';
import { readNumber } from '../../../src/staging/numbers/read-number.ts';
import { Store } from '../../../src/store/store.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

interface Vector {
  readonly input: string;
  readonly e164: string;
  readonly reject: string;
  readonly note: string;
}

function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}

const vectors = readFileSync(new URL('nl-vectors.csv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line): Vector => {
    const [input = '', e164 = '', reject = '', , note = ''] = cellsOf(line);
    return { input, e164, reject, note };
  });

/** Repairs that change no digit, which some lists count as repairs and others do not. */
const COSMETIC = new Set(['invisible-characters-removed', 'extension-removed']);

describe('the number vectors', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(288);
  });

  it.each(vectors.map((vector) => [vector.input, vector] as const))('%j', (_, vector) => {
    const reading = readNumber(vector.input);
    expect(reading.digits === null ? '' : `+${reading.digits}`).toBe(vector.e164);
    expect(reading.reason ?? '').toBe(vector.reject);
    expect(reading.repairs.some((repair) => !COSMETIC.has(repair))).toBe(vector.note.startsWith('repair:'));
  });

  it('says of hidden callers that they hid, and of unknown numbers nothing', () => {
    expect(readNumber('Anoniem').isHidden).toBe(true);
    expect(readNumber('Privé nummer').isHidden).toBe(true);
    expect(readNumber('onbekend').isHidden).toBe(false);
    expect(readNumber('unavailable').isHidden).toBe(false);
  });

  it('leaves out a zero in brackets behind a country code, and nowhere else', () => {
    expect(readNumber('+49 (0)30 12345678').digits).toBe('493012345678');
    expect(readNumber('00498.0(0)12523086').digits).toBe('4980012523086');
  });

  it('notes a foreign number of a range that its country does not have', () => {
    expect(readNumber('+49 30 12345678').isUnassigned).toBe(false);
    expect(readNumber('+1 999 555 0143')).toMatchObject({ digits: '19995550143', isUnassigned: true });
  });
});

const digit = fc.constantFrom(...'0123456789');
const mobile = fc
  .tuple(fc.constantFrom(...'123458'), fc.array(digit, { minLength: 7, maxLength: 7 }))
  .map(([first, rest]) => `6${first}${rest.join('')}`);
const separator = fc.constantFrom('', ' ', '-', '.', ' - ');
const prefix = fc.constantFrom('0', '+31', '+31 ', '0031', '0031 ', '+31 (0)', '(0)');

/** Texts that look like numbers, but are not always. */
const nearly = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: digit },
      fc.constantFrom(' ', '-', '.', '/', '(', ')', '+', 'x', '0', '31', '..', ', '),
      mobile,
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''));

describe('any number', () => {
  it('is the same in every notation', () => {
    fc.assert(
      fc.property(mobile, prefix, fc.array(separator, { minLength: 9, maxLength: 9 }), (number, start, separators) => {
        const text =
          start === '(0)'
            ? `(0${number.slice(0, 1)}) ${number.slice(1)}`
            : start + [...number].map((char, index) => char + (index < 8 ? separators[index] : '')).join('');
        expect(readNumber(text)).toMatchObject({ digits: `31${number}`, repairs: [] });
      }),
    );
  });

  it('is read again as itself', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, mobile), (text) => {
        const { digits } = readNumber(text);
        if (digits !== null) expect(readNumber(`+${digits}`)).toMatchObject({ digits, repairs: [] });
      }),
    );
  });

  it('never stops the reading, and gives digits or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        const reading = readNumber(text);
        expect(reading.digits === null).toBe(reading.reason !== null);
        if (reading.digits !== null) expect(reading.digits).toMatch(/^[1-9]\d{3,14}$/u);
      }),
    );
  });
});

describe('the short road in the database', () => {
  it('reads only what read-number.ts reads, and the same', async () => {
    const store = await Store.open(':memory:', { threads: 1 });
    await defineMacros(store);
    const samples = [
      ...vectors.map((vector) => vector.input),
      ...fc.sample(
        fc.oneof(
          nearly,
          mobile.map((number) => `0${number}`),
          mobile.map((number) => `31${number}`),
        ),
        3000,
      ),
    ];
    const rows = await store.rows<{ cell: string; number: bigint | null; plusless: bigint | null }>(
      `select cell, plain_number(cell) as number, number_without_plus(cell) as plusless from (select unnest(from_json(cast($cells as json), '["VARCHAR"]')) as cell) as cells`,
      { cells: JSON.stringify(samples.map((text) => text.trim())) },
    );
    store.close();
    const read = rows.filter((row) => row.number !== null || row.plusless !== null);
    expect(read.length).toBeGreaterThan(1000);
    for (const { cell, number, plusless } of read) {
      const repairs = plusless === null ? [] : ['missing-plus'];
      expect([cell, readNumber(cell)]).toEqual([
        cell,
        { digits: String(number ?? plusless), reason: null, repairs, isHidden: false, isUnassigned: false },
      ]);
    }
  });

  it('reads most Dutch notations by itself', async () => {
    const store = await Store.open(':memory:', { threads: 1 });
    await defineMacros(store);
    const cells = [
      '+31612345678',
      '0612345678',
      '06-12345678',
      '06 12 34 56 78',
      '06.12.34.56.78',
      '0031612345678',
      '+31 6 12345678',
      '+31 (0)6 12345678',
      '0031(0) 20 123 45 67',
      '(020) 1234567',
      '088-1234567',
    ];
    const rows = await store.rows<{ number: bigint | null }>(
      `select plain_number(unnest(from_json(cast($cells as json), '["VARCHAR"]'))) as number`,
      { cells: JSON.stringify(cells) },
    );
    store.close();
    expect(rows.every((row) => row.number !== null)).toBe(true);
  });
});
