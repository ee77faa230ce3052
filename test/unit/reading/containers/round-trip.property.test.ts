import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../src/errors.ts';
import { SILENT } from '../../../../src/model/progress.ts';
import { checkFiles } from '../../../../src/staging/check.ts';
import { ANY_CHARACTER } from '../../../any-character.ts';
import { configuration, Fixture } from '../../staging/workspace-fixture.ts';
import { readSheet, readSheetOf } from './read-sheet.ts';
import { type WrittenCell, xlsxOf } from './write-xlsx.ts';
import { zipOf } from './write-zip.ts';

/** Any text that a spreadsheet can hold: no lone surrogates, and no carriage return, which XML normalises. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: ANY_CHARACTER, maxLength: 4 }),
    fc.constantFrom(
      '0612345678',
      '_x000D_',
      '_xd800_',
      'a;b',
      '"',
      '<&>',
      '\n',
      '\r\n',
      ' ',
      '\t',
      ']]>',
      'é',
      '\u202E',
      '\u0000',
      '#N/A',
    ),
  )
  .filter((value) => !/\p{Surrogate}/u.test(value));

const WAYS: readonly ((value: string) => WrittenCell)[] = [
  (value) => value,
  (inline) => ({ inline }),
  (value) => ({ formula: 'A1', value, isText: true }),
  (value) => ({
    rich:
      [value.slice(0, 1), value.slice(1)].filter((run) => !/\p{Surrogate}/u.test(run)).length === 2
        ? [value.slice(0, 1), value.slice(1)]
        : [value],
  }),
];

const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    rows: fc.array(fc.array(fc.tuple(text, fc.nat(WAYS.length - 1)), { minLength: width, maxLength: width }), {
      maxLength: 8,
    }),
    width: fc.constant(width),
    gap: fc.nat(3),
  }),
);

describe('any table of text', () => {
  test('that is written as a workbook comes back the same, each row with its number', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, width, gap }) => {
        const heading = Array.from({ length: width }, (_, place) => `kop ${place}`);
        const cells = rows.map((row) => row.map(([value, way]) => WAYS[way]?.(value) ?? null));
        const between = Array.from({ length: gap }, () => undefined);
        const { table, rows: read } = await readSheet(
          { sheets: [{ name: 'a', rows: [heading, ...between, ...cells] }] },
          { wanted: heading },
        );
        const expected = rows.flatMap((row, index) =>
          row.every(([value]) => value === '') ? [] : [[index + gap + 2, ...row.map(([value]) => value)]],
        );
        expect(table.columns).toEqual(heading);
        expect(read).toEqual(expected);
        expect(table.broken).toEqual([]);
      }),
    );
  });
});

test('whole numbers come back with all their digits, whatever way they are stored', async () => {
  const number = fc.bigInt({ min: 0n, max: 10n ** 20n });
  await fc.assert(
    fc.asyncProperty(number, fc.nat(6), async (value, shift) => {
      const digits = String(value);
      const cut = Math.min(shift, digits.length - 1);
      const stored = cut === 0 ? digits : `${digits.slice(0, -cut)}.${digits.slice(-cut)}E+${cut}`;
      const { rows } = await readSheet({
        sheets: [
          {
            name: 'a',
            rows: [
              ['naam', 'x'],
              ['n', { number: stored }],
            ],
          },
        ],
      });
      expect(rows[0]?.[2]).toBe(digits);
    }),
  );
});

test('every second of a day, and every day, comes back from the fraction that counts it', async () => {
  const moment = fc.record({ day: fc.integer({ min: 61, max: 80_000 }), second: fc.nat(86_399) });
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 30 }), async (moments) => {
      const cells = moments.map(({ day, second }) => [
        'n',
        { number: String(day + second / 86_400), format: 'yyyy-mm-dd hh:mm:ss' },
        { number: String(second / 86_400), format: 'hh:mm:ss' },
      ]);
      const { rows } = await readSheet({ sheets: [{ name: 'a', rows: [['naam', 'x', 'y'], ...cells] }] });
      const expected = moments.map(({ day, second }) =>
        new Date(Date.UTC(1899, 11, 30) + (day * 86_400 + second) * 1000).toISOString(),
      );
      expect(rows.map((row) => row.slice(2))).toEqual(expected.map((iso) => [iso.slice(0, 19), iso.slice(11, 19)]));
    }),
  );
});

test('a workbook with other bytes anywhere, or cut off, ends in a message or in a table', async () => {
  const whole = xlsxOf({
    sheets: [{ name: 'a', rows: [['a', 'b'], ...Array.from({ length: 40 }, (_, row) => [`t${row}`, row])] }],
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (place, byte, isCut) => {
      const bytes = Buffer.from(isCut ? whole.subarray(0, place) : whole);
      if (!isCut) bytes.writeUInt8(byte, place);
      const outcome = await readSheetOf(bytes).catch((error: unknown) => error);
      if (outcome instanceof Error && outcome.message !== 'no such sheet') expect(outcome).toBeInstanceOf(UserError);
    }),
  );
});

test('members of an archive are read as the same files outside it', async () => {
  const call = fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}$/u),
    number: fc.integer({ min: 612_000_000, max: 612_999_999 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(call, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      async (files) => {
        const texts = files.map(
          (calls) =>
            `call_id,started_at,called_number\n${calls.map(({ id, number }) => `${id},2026-01-01T10:00:00,0${number}\n`).join('')}`,
        );
        const names = texts.map((_, place) => `deel ${place}.csv`);
        const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/* }\n'), {
          'in/x.zip': zipOf(texts.map((content, place) => ({ name: names[place] ?? '', content }))),
        });
        const { files: read } = await checkFiles(fixture.workspace, SILENT);
        expect(read.map(({ path, records }) => [path, records])).toEqual(
          files.map((calls, place) => [`in/x.zip#${names[place]}`, calls.length]),
        );
      },
    ),
    { numRuns: 10 },
  );
});
