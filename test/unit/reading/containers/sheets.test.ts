import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../src/errors.ts';
import { processorSeconds } from '../../../processor-time.ts';
import { readCell, readSheet, readSheetOf } from './read-sheet.ts';
import { columnName, type WrittenCell, type WrittenWorkbook, xlsxOf, xlsxParts } from './write-xlsx.ts';
import { zipOf } from './write-zip.ts';

const DATE = 'd-m-yyyy';
const MOMENT = 'dd/mm/yyyy hh:mm';
const TIME = 'h:mm:ss';
const ELAPSED = '[h]:mm:ss';

describe('a cell is read as it is stored', () => {
  const cells: [string, WrittenCell, string][] = [
    ['a whole number', { number: '31612345678' }, '31612345678'],
    ['a number with an exponent', { number: '3.1612345678E10' }, '31612345678'],
    ['a small number with an exponent', { number: '1.5E-3' }, '0.0015'],
    ['a decimal number', { number: '12.50' }, '12.5'],
    ['a whole number that was stored with decimals', { number: '612345678.0' }, '612345678'],
    ['a number that a program worked out', { number: '0.30000000000000004' }, '0.30000000000000004'],
    ['a negative number', { number: '-5' }, '-5'],
    ['a number of twenty digits', { number: '12345678901234567890' }, '12345678901234567890'],
    ['a number with thousands', { number: '1234567', format: '#,##0' }, '1234567'],
    ['a percentage', { number: '0.25', format: '0%' }, '0.25'],
    ['a number with zeros by its format', { number: '612345678', format: '0000000000' }, '0612345678'],
    ['a number with a zero and a dash by its format', { number: '612345678', format: '00\\-00000000' }, '0612345678'],
    ['a number with a zero before all places', { number: '612345678', format: '0#########' }, '0612345678'],
    ['a number of dots and zeros', { number: '5', format: '0.00' }, '5'],
    ['a number with words of a date in quotes', { number: '7', format: '0" dagen"' }, '7'],
    ['a number in colour', { number: '7', format: '[Red]0' }, '7'],
    ['a date', { number: '46115', format: DATE }, '2026-04-03'],
    ['a date of a built-in format', { number: '46115', format: 14 }, '2026-04-03'],
    ['a date of Dutch settings', { number: '46115', format: '[$-413]d mmmm yyyy;@' }, '2026-04-03'],
    ['a date that has a time that is not shown', { number: '46115.5', format: DATE }, '2026-04-03T12:00:00'],
    ['a moment', { number: '46115.585532407', format: MOMENT }, '2026-04-03T14:03:10'],
    ['a moment at midnight', { number: '46115', format: MOMENT }, '2026-04-03T00:00:00'],
    ['a moment of a built-in format', { number: '46115.25', format: 22 }, '2026-04-03T06:00:00'],
    ['a time of day', { number: '0.585532407407407', format: TIME }, '14:03:10'],
    ['a time of a built-in format', { number: '0.5', format: 20 }, '12:00:00'],
    ['a time with its day, which is not shown', { number: '46115.585532407', format: TIME }, '2026-04-03T14:03:10'],
    ['the last moment of a day', { number: '0.9999999', format: TIME }, '23:59:59'],
    ['a time of day with a fraction of a second', { number: '0.999999', format: TIME }, '23:59:59.914'],
    [
      'a length of time with a fraction of a second',
      { number: '0.000143518518518519', format: ELAPSED },
      '00:00:12.400',
    ],
    ['minutes and seconds', { number: '0.00106481481481481', format: 'mm:ss' }, '00:01:32'],
    ['a length of time over a day', { number: '1.041666666666667', format: ELAPSED }, '25:00:00'],
    ['a length of time of a built-in format', { number: '0.00106481481481481', format: 46 }, '00:01:32'],
    ['a length of time shown as a time of day', { number: '1.5', format: TIME }, '36:00:00'],
    ['a day that does not exist', { number: '60', format: DATE }, '1900-02-29'],
    ['a negative date', { number: '-1', format: DATE }, '-1'],
    ['a date after the last', { number: '2958466', format: DATE }, '2958466'],
    ['a day as ISO text', { iso: '2026-04-03T00:00:00', format: DATE }, '2026-04-03'],
    ['a moment as ISO text', { iso: '2026-04-03T14:03:10Z', format: MOMENT }, '2026-04-03T14:03:10Z'],
    ['a shared text', '0612345678', '0612345678'],
    ['a text with spaces around it', '  a b ', '  a b '],
    ['an inline text', { inline: 'é & <b>' }, 'é & <b>'],
    ['a rich text without how it is spoken', { rich: ['Jan', 'sen'], phonetic: 'YAN' }, 'Jansen'],
    ['a line end', { inline: 'een\r\ntwee' }, 'een\r\ntwee'],
    ['a text that looks like an escape', { inline: 'a_x000D_b' }, 'a_x000D_b'],
    ['true', { boolean: true }, 'true'],
    ['false', { boolean: false }, 'false'],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['the number of a formula', { formula: 'A1*2', value: '12' }, '12'],
    ['the text of a formula', { formula: 'A1&"x"', value: 'x', isText: true }, 'x'],
    ['the empty text of a formula', { formula: '""', value: '', isText: true }, ''],
    ['a formula that nobody worked out', { formula: 'A1*2' }, '#N/A'],
    ['nothing', null, ''],
  ];
  test.each(cells)('%s', async (_, cell, expected) => {
    expect(await readCell(cell)).toBe(expected);
  });

  test('days from 1904 on', async () => {
    expect(await readCell({ number: '44653.5', format: MOMENT }, true)).toBe('2026-04-03T12:00:00');
    expect(await readCell({ number: '0', format: DATE }, true)).toBe('1904-01-01');
  });
});

describe('what is said of a sheet', () => {
  test('numbers that may have lost digits, zeros given back, formulas without value, errors', async () => {
    const { table } = await readSheet({
      sheets: [
        {
          name: 'Blad1',
          rows: [
            ['a', 'b'],
            [{ number: '1234567890123450' }, { number: '5', format: '000' }],
            [{ number: '1234567890123460' }, { formula: 'A1' }],
            ['x', { error: '#REF!' }],
          ],
        },
      ],
    });
    expect(table.remarks.map(({ en }) => en)).toEqual([
      '2 cells, the first in row 2, have numbers of more than 15 digits, of which a spreadsheet keeps 15: the last ones may be lost.',
      'Row 2 has a number that got the leading zeros of its number format.',
      'Row 3 has a formula whose value is not in the file, read as #N/A.',
      'Row 4 has an error value, such as #N/A.',
    ]);
  });

  test('that it is hidden', async () => {
    const { table } = await readSheet({ sheets: [{ name: 'a', rows: [['a', 'b']], state: 'veryHidden' }] });
    expect(table.remarks.map(({ en }) => en)).toEqual(['The sheet is hidden; it is read like any other.']);
  });
});

describe('the headings', () => {
  const rows: WrittenCell[][] = [
    ['Belrapport', 'juni'],
    ['gemaakt op', { number: '46115', format: DATE }],
    ['Ref', 'Tel'],
    ['a', 'b'],
  ];

  test('are where those of the source stand, and what is above is named', async () => {
    const { table, rows: read } = await readSheet({ sheets: [{ name: 'Blad1', rows }] }, { wanted: ['Ref', 'Tel'] });
    expect(table.columns).toEqual(['Ref', 'Tel']);
    expect(table.remarks.map(({ en }) => en)).toEqual([
      'The headings are in row 3. Rows 1, 2 above them are left out.',
    ]);
    expect(read).toEqual([[4, 'a', 'b']]);
  });

  test('are else the first row with more than one text', async () => {
    const { table } = await readSheet({
      sheets: [{ name: 'Blad1', rows: [['Belrapport'], [null, 12], ...rows.slice(2)] }],
    });
    expect(table.columns).toEqual(['Ref', 'Tel']);
  });

  test('are no list of headings one below the other', async () => {
    const explained = [
      ['Kolom', 'Betekenis'],
      ['Ref', 'kenmerk'],
      ['Tel', 'nummer'],
    ];
    const { table } = await readSheet({ sheets: [{ name: 'Uitleg', rows: explained }] }, { wanted: ['Ref', 'Tel'] });
    expect(table.columns).toEqual(['Kolom', 'Betekenis']);
  });

  test('of which some are merged with the cell above are named by it', async () => {
    const merged = ['A1:A2', 'B1:C1'];
    const { table, rows: read } = await readSheet(
      {
        sheets: [
          {
            name: 'a',
            merged,
            rows: [
              ['Ref', 'Gesprek'],
              [null, 'Datum', 'Tijd'],
              ['a', 'b', 'c'],
            ],
          },
        ],
      },
      { wanted: ['Datum', 'Tijd'] },
    );
    expect(table.columns).toEqual(['Ref', 'Datum', 'Tijd']);
    expect(read).toEqual([[3, 'a', 'b', 'c']]);
  });

  test('are numbered where a column has none, also one that only a late row fills', async () => {
    const late = [['a', null, 'c'], ...Array.from({ length: 600 }, () => ['1', '2', '3']), [...'123', null, 'noot']];
    const { table, rows: read } = await readSheet({ sheets: [{ name: 'a', rows: late }] });
    expect(table.columns).toEqual(['a', 'c2', 'c', 'c4', 'c5']);
    expect(read).toHaveLength(601);
    expect(read[600]).toEqual([602, '1', '2', '3', '', 'noot']);
  });
});

describe('rows', () => {
  test('keep their number in the sheet; empty ones are none, and headings that come again are no record', async () => {
    const { table, rows } = await readSheet({
      sheets: [{ name: 'a', rows: [undefined, ['a', 'b'], undefined, ['1'], ['', null], ['a', 'b'], [null, '2']] }],
    });
    expect(rows).toEqual([
      [4, '1', ''],
      [7, '', '2'],
    ]);
    expect(table.broken).toEqual([{ row: 6, reason: 'repeated-heading', raw: 'a;b' }]);
  });

  test('of another table are none, until the headings come again', async () => {
    const headings = ['Ref', 'Datum', 'Tel', 'Uitslag'];
    const { table, rows } = await readSheet({
      sheets: [
        { name: 'a', rows: [headings, ['1', 'a'], ['Tel', 'ref', 'Datum', 'Klant'], ['2', 'b'], headings, ['3', 'c']] },
      ],
    });
    expect(rows).toEqual([
      [2, '1', 'a', '', ''],
      [6, '3', 'c', '', ''],
    ]);
    expect(table.broken.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'other-heading'],
      [4, 'after-other-heading'],
      [5, 'repeated-heading'],
    ]);
  });

  test('are read to the beginning only where that is asked', async () => {
    const rows = [['a', 'b'], ...Array.from({ length: 5000 }, (_, index) => [`t${index}`, index])];
    const { table } = await readSheet({ sheets: [{ name: 'a', rows }] }, { onlyBeginning: true });
    expect(table.records).toBe(249);
    expect(table.columns).toEqual(['a', 'b']);
  });

  test('that reach too far to the right are broken, and the others are not wider for it', async () => {
    const far = [...Array.from({ length: 500 }, () => null), 'ver'];
    const { table, rows } = await readSheet({ sheets: [{ name: 'a', rows: [['a', 'b'], ['1', '2'], far] }] });
    expect(rows).toEqual([[2, '1', '2']]);
    expect(table.broken).toMatchObject([{ row: 3, reason: 'too-many-cells' }]);
  });

  test('that each have one cell in the last column of a sheet take no more than they hold', async () => {
    const count = 20_000;
    const heading =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const seconds = async (column: string, refused: readonly object[]): Promise<number> => {
      const rows = Array.from(
        { length: count },
        (_, row) => `<row r="${row + 2}"><c r="${column}${row + 2}"><v>7</v></c></row>`,
      );
      const xml = `<worksheet xmlns="${main}"><sheetData>${heading}${rows.join('')}</sheetData></worksheet>`;
      return await processorSeconds(async () => {
        const { table } = await readSheet({ sheets: [{ name: 'a', rows: [], xml }] });
        expect(table.broken).toEqual(refused);
      });
    };
    const near = await seconds('B', []);
    const refused = Array.from({ length: count }, (_, row) => ({
      ...{ row: row + 2, reason: 'too-many-cells', raw: 'column 16384: 7' },
    }));
    // Sixteen thousand empty cells per row would take some five seconds more, and hundreds of megabytes.
    expect(await seconds('XFD', refused)).toBeLessThan(4 * near + 1);
  });

  test('without end are broken', async () => {
    const { table } = await readSheet({
      sheets: [
        {
          name: 'a',
          rows: [
            ['a', 'b'],
            ['x'.repeat(300_000), 'b'],
          ],
        },
      ],
    });
    expect(table.broken).toMatchObject([{ row: 2, reason: 'line-too-long' }]);
  });

  test('a sheet without any holds nothing', async () => {
    expect(await readSheetOf(xlsxOf({ sheets: [{ name: 'a', rows: [undefined, [null]] }] }))).toBeUndefined();
  });
});

const SHEET = (body: string): WrittenWorkbook => ({
  sheets: [{ name: 'a', rows: [], xml: `<worksheet>${body}</worksheet>` }],
});
const DATA = (body: string): WrittenWorkbook => SHEET(`<sheetData>${body}</sheetData>`);

async function refusal(xlsx: Uint8Array): Promise<string> {
  const error = await readSheetOf(xlsx).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  const { code, details } = error as UserError;
  return `${code}: ${details[0]?.message}`;
}

describe('other ways of writing', () => {
  test('names with a prefix, cells and rows without their place, texts in CDATA', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c t="str"><x:v><![CDATA[b<]]></x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { table, rows } = await readSheet({ sheets: [{ name: 'a', rows: [], xml }] });
    expect(table.columns).toEqual(['a', 'b<']);
    expect(rows).toEqual([[2, '1', '']]);
  });

  test('UTF-16', async () => {
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: [['é', 'b']] }] }).map(({ name, content }) =>
      name.endsWith('sheet1.xml') || name.endsWith('Strings.xml')
        ? { name, content: Buffer.from(`\uFEFF${content.replace('UTF-8', 'UTF-16')}`, 'utf16le') }
        : { name, content },
    );
    expect((await readSheetOf(zipOf(parts)))?.table.columns).toEqual(['é', 'b']);
  });
});

describe('a workbook that is not as it should be is refused with a reason', () => {
  const MALFORMED = 'FILE_UNREADABLE: A part of the spreadsheet';
  const broken: [string, WrittenWorkbook, string][] = [
    [
      'entities that unfold',
      { sheets: [{ name: 'a', rows: [], xml: '<!DOCTYPE w [<!ENTITY a "b">]><worksheet/>' }] },
      'FILE_NOT_UNDERSTOOD: holds a document type, with which a small file can unfold to a large one',
    ],
    [
      'an entity that is not there',
      DATA('<row><c t="str"><v>&lol;</v></c></row>'),
      `${MALFORMED} is not complete XML.`,
    ],
    ['XML that is cut off', SHEET('<sheetData><row r="1">'), `${MALFORMED} is not complete XML.`],
    ['no cells at all', SHEET('<nothing/>'), `${MALFORMED} should be a sheet, but is not.`],
    [
      'rows in no order',
      DATA('<row r="2"><c><v>1</v></c></row><row r="1"/>'),
      `${MALFORMED} has row 1 after row 2, where it is not allowed.`,
    ],
    [
      'a row that is no number',
      DATA('<row r="1e9"/>'),
      `${MALFORMED} has row 1e9 after row 0, where it is not allowed.`,
    ],
    [
      'a row after the last',
      DATA('<row r="1048577"/>'),
      `${MALFORMED} has row 1048577 after row 0, where it is not allowed.`,
    ],
    [
      'a cell twice',
      DATA('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      `${MALFORMED} has cell A1 after row 1, where it is not allowed.`,
    ],
    [
      'a cell of another row',
      DATA('<row r="1"><c r="A2"><v>1</v></c></row>'),
      `${MALFORMED} has cell A2 after row 1, where it is not allowed.`,
    ],
    [
      'a column after the last',
      DATA('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
      `${MALFORMED} has cell XFE1 after row 1, where it is not allowed.`,
    ],
    [
      'a text that is not there',
      DATA('<row r="1"><c t="s"><v>7</v></c></row>'),
      `${MALFORMED} has a text in row 1 that is not among the texts of the workbook.`,
    ],
    [
      'elements within each other',
      DATA('<a>'.repeat(200)),
      'FILE_NOT_UNDERSTOOD: holds more than 100 elements within each other',
    ],
    [
      'a text without end',
      DATA(`<row r="1"><c t="str"><v>${'x'.repeat(5_000_000)}</v></c></row>`),
      'FILE_NOT_UNDERSTOOD: holds a name or a text without end',
    ],
    [
      'headings without end',
      { sheets: [{ name: 'a', rows: [Array.from({ length: 500 }, (_, place) => columnName(place))] }] },
      'FILE_NOT_UNDERSTOOD: too many columns',
    ],
  ];
  test.each(broken)('%s', async (_, workbook, expected) => {
    expect(await refusal(xlsxOf(workbook))).toBe(expected);
  });

  test('a million columns', async () => {
    const cells = Array.from({ length: 1_000_000 }, () => '<c><v>1</v></c>').join('');
    expect(await refusal(xlsxOf(DATA(`<row>${cells}</row>`)))).toBe(
      `${MALFORMED} has cell 16385 after row 1, where it is not allowed.`,
    );
  });

  // This would write a quarter of a gigabyte if it were not stopped.
  if (process.env['BELAUDIT_EXAMPLES'] === 'many') {
    test('a text that stands in very many cells', async () => {
      const text = 'x'.repeat(30_000);
      const row = (place: number): string => `<row r="${place}"><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>`;
      const rows = Array.from({ length: 6000 }, (_, place) => row(place + 2)).join('');
      const xlsx = xlsxOf({
        ...DATA(`<row r="1"><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>${rows}`),
        sharedXml: `<sst><si><t>${text}</t></si></sst>`,
      });
      expect(await refusal(xlsx)).toBe('FILE_NOT_UNDERSTOOD: unpacks to more than 250 times its own size');
    });
  }

  test('another document of an office', async () => {
    const parts = xlsxParts({ sheets: [] });
    const word = parts.map((part) => (part.name === 'xl/workbook.xml' ? { ...part, content: '<document/>' } : part));
    const ods = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<x/>' },
    ];
    const message = 'FILE_NOT_UNDERSTOOD: seems to be an office document other than an .xlsx workbook';
    expect(await refusal(zipOf(word))).toBe(message);
    expect(await refusal(zipOf(ods))).toBe(message);
  });

  test('a sheet that is missing', async () => {
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: [['a']] }] });
    expect(await refusal(zipOf(parts.filter(({ name }) => !name.includes('sheet1'))))).toBe(
      `${MALFORMED} is missing: that of sheet 1.`,
    );
  });
});
