import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { spreadsheetSafe } from '../../../../src/model/spreadsheet-safe.ts';
import { columnLetters, momentOf } from '../../../../src/print/spreadsheet/cells.ts';
import type { Sheet, SheetCell, SheetColumn, Workbook } from '../../../../src/print/spreadsheet/workbook.ts';
import { writeWorkbook } from '../../../../src/print/spreadsheet/write-workbook.ts';
import type { SharedStrings } from '../../../../src/reading/shared-strings.ts';
import type { SheetRow } from '../../../../src/reading/sheet-rows.ts';
import { Workbook as ReadWorkbook } from '../../../../src/reading/workbook.ts';
import { ZipArchive } from '../../../../src/reading/zip-archive.ts';
import { ANY_CHARACTER } from '../../../any-character.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

async function written(workbook: Partial<Workbook> & Pick<Workbook, 'sheets'>, mostRows?: number): Promise<string> {
  made += 1;
  const path = join(folder, `${made}.xlsx`);
  await writeWorkbook(path, { title: 'T', creator: 'C', asOf: '2026-07-10', ...workbook }, mostRows);
  return path;
}

function sheet(columns: readonly Partial<SheetColumn>[], rows: readonly (readonly SheetCell[])[], more = {}): Sheet {
  return {
    name: 'blad',
    columns: columns.map((column, place) => ({ heading: `Kop ${place}`, kind: 'text', width: 10, ...column })),
    rowCount: rows.length,
    rows: () => rows,
    frozenColumns: 1,
    ...more,
  };
}

/** A member of the file, unpacked by the directory at its end alone. */
function member(path: string, name: string): string {
  const bytes = readFileSync(path);
  const end = bytes.length - 22;
  let at = bytes.readUInt32LE(end + 16);
  for (let place = 0; place < bytes.readUInt16LE(end + 10); place += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26);
      return inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20))).toString('utf8');
    }
    at += 46 + nameLength;
  }
  throw new Error(`no ${name}`);
}

/** Texts of a row by their column. */
function textsOf({ cells }: SheetRow, texts: SharedStrings): string[] {
  const row: string[] = [];
  for (const { column, type, value } of cells) row[column] = type === 's' ? (texts.at(Number(value)) ?? '?') : value;
  return Array.from(row, (text) => text ?? '');
}

/** Sheets as the intake reads them: names and rows of texts. */
async function readBack(
  path: string,
): Promise<readonly { readonly name: string; readonly rows: readonly string[][] }[]> {
  const archive = await ZipArchive.open(path);
  try {
    const workbook = await ReadWorkbook.open(path, archive);
    const texts = await workbook.texts(Number.POSITIVE_INFINITY);
    const sheets = workbook.sheets.map(async ({ name, member: part }) => {
      if (part === undefined) throw new Error('a sheet without cells');
      const rows: string[][] = [];
      for await (const batch of workbook.rows(part, {})) rows.push(...batch.map((row) => textsOf(row, texts)));
      return { name, rows };
    });
    return await Promise.all(sheets);
  } finally {
    await archive.close();
  }
}

describe('a workbook', () => {
  it('gives every text back as it was, whatever is in it, but for what a spreadsheet could run', async () => {
    const text = fc.string({ unit: ANY_CHARACTER, maxLength: 12 });
    const odd = fc.constantFrom(
      '=1+1',
      '_x0041_',
      '_x005F_',
      ' a ',
      'a\tb',
      'a\r\nb',
      '\u0000',
      '\uffff',
      ']]>',
      '&amp;',
      '00012',
    );
    // Few workbooks with many rows: a workbook costs more than the texts in it.
    const rows = fc.array(fc.tuple(fc.oneof(text, odd), fc.oneof(text, odd)), { maxLength: 40, size: 'max' });
    const { numRuns = 100 } = fc.readConfigureGlobal();
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const path = await written({ sheets: [sheet([{ kind: 'text' }, { kind: 'word' }], table)] });
        const [read] = await readBack(path);
        const expected = table.map((row) => {
          const cells = row.map((cell) => spreadsheetSafe(cell).replaceAll(/\p{Surrogate}/gu, '\ufffd'));
          while (cells.at(-1) === '') cells.pop();
          return cells;
        });
        expect(read?.rows.slice(1)).toEqual(expected);
        expect(read?.rows[0]).toEqual(['Kop 0', 'Kop 1']);
      }),
      { numRuns: numRuns / 5 },
    );
  });

  it('has no heading and no name from the configuration that a spreadsheet could run', async () => {
    const path = await written({
      sheets: [sheet([{ heading: '=1+1', kind: 'word' }, { kind: 'value' }], [['@a', '=b']])],
    });
    const [read] = await readBack(path);
    expect(read?.rows).toEqual([
      ["'=1+1", 'Kop 1'],
      ["'@a", "'=b"],
    ]);
  });

  it('is the same bytes again, whatever the day, and nobody else can read it', async () => {
    const one = sheet(
      [{}, { kind: 'word' }],
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
    );
    const [first, second] = [await written({ sheets: [one] }), await written({ sheets: [one] })];
    expect(readFileSync(second)).toEqual(readFileSync(first));
    expect(statSync(first).mode & 0o777).toBe(0o600);
    expect(member(first, 'docProps/core.xml')).toContain('2026-07-10T00:00:00Z');
  });

  it('stores numbers as numbers, days and times as dates, and everything else as text', async () => {
    const path = await written({
      sheets: [
        sheet(
          [{ kind: 'number' }, { kind: 'moment' }, { kind: 'value' }, { kind: 'text' }],
          [
            [1.5, '2026-06-03', 7, '31612345678'],
            [null, '2026-06-03 20:14', 'Noordstroom', '+31612345678'],
            [0, '2026-06-03 20:14:05', '2026-06-03', ''],
            [-3, 'onbekend', null, null],
          ],
        ),
      ],
    });
    const rows = [...member(path, 'xl/worksheets/sheet1.xml').matchAll(/<row r="([2-5])">(.*?)<\/row>/gu)];
    expect(rows.map(([, row, cells = '']) => `${row} ${cells.replaceAll(/ s="\d+"/gu, '')}`)).toEqual([
      '2 <c r="A2"><v>1.5</v></c><c r="B2"><v>46176</v></c><c r="C2"><v>7</v></c><c r="D2" t="str"><v>31612345678</v></c>',
      '3 <c r="B3"><v>46176.84305555555</v></c><c r="C3" t="str"><v>Noordstroom</v></c><c r="D3" t="str"><v>+31612345678</v></c>',
      '4 <c r="A4"><v>0</v></c><c r="B4"><v>46176.84311342592</v></c><c r="C4"><v>46176</v></c>',
      '5 <c r="A5"><v>-3</v></c><c r="B5" t="str"><v>onbekend</v></c>',
    ]);
  });

  it.each([
    ['2026-02-30', null],
    ['1900-02-28', null],
    ['2026-06-03T20:14:05.5', null],
    ['24:00', null],
    ['1900-03-01', { style: 'day', serial: 61 }],
    ['1970-01-01', { style: 'day', serial: 25569 }],
    ['9999-12-31', { style: 'day', serial: 2958465 }],
  ])('takes %j for %j', (text, moment) => {
    expect(momentOf(text)).toEqual(moment);
  });

  it('has frozen headings, filters, room for answers with words to choose from, and prints its headings on every page', async () => {
    const columns = [
      { id: 'vendor', width: 12 },
      { id: 'answer', isForAnswers: true, choices: ['akkoord', 'betwist & <meer>'] },
    ];
    const path = await written({
      sheets: [
        sheet(columns, [
          ['alfa', ''],
          ['beta', 'akkoord'],
        ]),
        sheet([{}], []),
      ],
    });
    const first = member(path, 'xl/worksheets/sheet1.xml');
    expect(first).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
    expect(first).toContain('<autoFilter ref="A2:B4"/>');
    expect(first).toContain('sqref="B3:B4"><formula1>"akkoord,betwist &#38; &#60;meer&#62;"</formula1>');
    expect(first).toMatch(/<row r="3"><c [^>]*>.*?<\/c><c r="B3" s="\d+"\/><\/row>/u);
    expect(member(path, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:A1"/>');
    expect(member(path, 'xl/workbook.xml')).toContain(`localSheetId="0">'blad'!$1:$2</definedName>`);
  });

  it('goes on in another sheet where one is full, headings again', async () => {
    const rows = Array.from({ length: 7 }, (_, place) => [`rij ${place}`]);
    const path = await written({ sheets: [sheet([{ id: 'call' }], rows, { name: 'bevindingen' })] }, 5);
    expect(await readBack(path)).toEqual([
      { name: 'bevindingen', rows: [['Kop 0'], ['call'], ['rij 0'], ['rij 1'], ['rij 2']] },
      { name: 'bevindingen 2', rows: [['Kop 0'], ['call'], ['rij 3'], ['rij 4'], ['rij 5']] },
      { name: 'bevindingen 3', rows: [['Kop 0'], ['call'], ['rij 6']] },
    ]);
  });

  it('refuses to be other than it says', async () => {
    const rows = [['a'], ['b']];
    await expect(written({ sheets: [sheet([{}], rows, { rowCount: 3 })] })).rejects.toThrow('fewer rows');
    await expect(written({ sheets: [sheet([{}], rows, { rowCount: 1 })] })).rejects.toThrow('more rows');
    await expect(written({ sheets: [sheet([{ kind: 'number' }], [['x']])] })).rejects.toThrow('No number: NaN');
  });

  it('cuts a text that no cell can hold, and names of sheets that no workbook can have', async () => {
    const long = 'x'.repeat(40_000);
    const path = await written({ sheets: [sheet([{}], [[long]], { name: `a/b[c]:${'d'.repeat(40)}` })] });
    const [read] = await readBack(path);
    expect(read?.rows[1]?.[0]).toBe(`${'x'.repeat(32_766)}…`);
    expect(read?.name).toBe(`a b c  ${'d'.repeat(24)}`);
  });
});

it('counts columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
