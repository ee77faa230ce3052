import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { NumberRequest } from '../../../src/model/dossier.ts';
import { readAskedNumbers } from '../../../src/staging/asked/read-asked-numbers.ts';
import { Store } from '../../../src/store/store.ts';
import { xlsxOf } from '../reading/containers/write-xlsx.ts';
import { zipOf } from '../reading/containers/write-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-asked-'));
let store: Store;
beforeAll(async () => {
  store = await Store.open(':memory:', { allowedDirectory: folder, threads: 1 });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function read(text: string | Uint8Array, column?: string): Promise<NumberRequest> {
  const path = join(folder, 'list.csv');
  writeFileSync(path, text);
  return await readAskedNumbers(store, path, { folder, ...(column === undefined ? {} : { column }) });
}

/** `2 +31612345678`: the row, and its number or what is wrong with it. */
const numbers = ({ rows }: NumberRequest): string =>
  rows.map(({ row, number, reason }) => `${row} ${number ?? reason}`).join(', ');

describe('the columns of a list', () => {
  it.each([
    ['the day of the call is read', 'kenmerk;telefoonnummer;datum', '2026-05-19', []],
    [
      'the day of the complaint is not the day of the call',
      'kenmerk;telefoonnummer;datum klacht',
      null,
      ['datum klacht'],
    ],
  ])('%s', async (_, headings, day, unused) => {
    const request = await read(`${headings}\nK-1;0612345678;19-05-2026\n`);
    expect(request.rows.map(({ about_day: about }) => about)).toEqual([day]);
    expect(request.unused_columns).toEqual(unused);
  });
});

describe('a list of numbers', () => {
  it.each<[string, string, string | null, string]>([
    ['one per line', '06-12345678\n+31 6 8765 4321\n', null, '1 +31612345678, 2 +31687654321'],
    ['with spaces within', '06 12 34 56 78\n06 87 65 43 21\n', null, '1 +31612345678, 2 +31687654321'],
    ['a single one, without a line end', '0612345678', null, '1 +31612345678'],
    ['several on a line', '0612345678, 0687654321\n', null, '1 +31612345678, 1 +31687654321'],
    ['with a line that holds none', '0612345678\nonbekend\n', null, '1 +31612345678, 2 number-withheld'],
    [
      'with a line of more cells than a table has columns, which is then read as one',
      `0612345678\n+3${';'.repeat(180_000)}\n`,
      null,
      '1 +31612345678, 2 number-invalid',
    ],
    ['under a heading', 'telefoonnummer\n0612345678\n', 'telefoonnummer', '2 +31612345678'],
    [
      'with a byte order mark and CRLF',
      '\uFEFF"0612345678"\r\n"0687654321"\r\n',
      null,
      '1 +31612345678, 2 +31687654321',
    ],
    ['foreign numbers', '+49 30 1234567\n0032470123456\n', null, '1 +49301234567, 2 +32470123456'],
    [
      'a column by its contents',
      'naam,bel dit\nJ,0612345678\nK,0687654321\n',
      'bel dit',
      '2 +31612345678, 3 +31687654321',
    ],
  ])('%s', async (_, text, column, expected) => {
    const request = await read(text);
    expect(request.column).toBe(column);
    expect(numbers(request)).toEqual(expected);
  });

  it('keeps what a complaint says beside its number', async () => {
    const request = await read(
      'Kenmerk;Gebeld nummer;Datum\nK1;06-12345678;3-6-2026\nK2;;4-6-2026\nK3;06-87654321;vorige week\n',
    );
    expect(request.rows).toEqual([
      { row: 2, number: '+31612345678', reason: null, reference: 'K1', about_day: '2026-06-03' },
      { row: 3, number: null, reason: 'number-missing', reference: 'K2', about_day: '2026-06-04' },
      { row: 4, number: '+31687654321', reason: null, reference: 'K3', about_day: 'vorige week' },
    ]);
  });

  it('reads our own feed of complaints', async () => {
    const request = await read(
      'complaint_id,number,about_day,entity,received_at,source\nK00001,+31612345678,2026-06-05,voorbeeld,2026-06-07T13:26:45+02:00,acm\n',
    );
    expect(request.column).toBe('number');
    expect(request.rows).toEqual([
      { row: 2, number: '+31612345678', reason: null, reference: 'K00001', about_day: '2026-06-05' },
    ]);
  });

  it('takes the column that it is told', async () => {
    const text = 'gebeld nummer,bellend nummer\n0612345678,0201234567\n';
    expect(numbers(await read(text))).toEqual('2 +31612345678');
    expect(numbers(await read(text, 'Bellend nummer'))).toEqual('2 +31201234567');
  });

  it.each([
    ['two columns hold numbers', 'a,b\n0612345678,0687654321\n', undefined, 'COLUMN_MISSING'],
    ['no column holds numbers', 'a,b\nx,y\n', undefined, 'COLUMN_MISSING'],
    ['the heading that was named is not there', 'a\n0612345678\n', 'b', 'COLUMN_MISSING'],
    ['no row has a number that can be read', 'number\nniets\n', undefined, 'NO_NUMBERS'],
    ['it is empty', '', undefined, 'FILE_EMPTY'],
  ])('is refused where %s', async (_, text, column, code) => {
    await expect(read(text, column)).rejects.toMatchObject({ code });
  });

  it('is refused where there is none', async () => {
    await expect(readAskedNumbers(store, join(folder, 'nowhere.csv'), { folder })).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });

  describe('in another kind of file', () => {
    const sheet = (rows: (string | number)[][], name = 'Bellijst') => ({ name, rows });
    const notes = sheet([['Uitleg'], ['Bel na tien uur.']], 'Uitleg');

    it('is read from a workbook, with the rows of its sheet, whichever sheet it stands on', async () => {
      const rows = [['Bellijst juni'], ['Naam', 'Telefoonnummer'], ['J', '06-12345678'], ['K', 'onbekend']];
      const request = await read(xlsxOf({ sheets: [notes, sheet(rows)] }));
      expect(request.column).toBe('Telefoonnummer');
      expect(request.sha256).toMatch(/^[0-9a-f]{64}$/u);
      expect(numbers(request)).toEqual('3 +31612345678, 4 number-withheld');
    });

    it('loses no row of a sheet without headings, whatever stands in its other cells', async () => {
      const rows = [
        ['0612345678', ''],
        ['0687654321', 'mobiel'],
        ['0201234567', 'tel'],
      ];
      expect(numbers(await read(xlsxOf({ sheets: [sheet(rows)] })))).toEqual(
        '1 +31612345678, 2 +31687654321, 3 +31201234567',
      );
    });

    it('loses no row of a sheet with a heading above each section', async () => {
      const rows = [['Vaste nummers'], ['0201234567'], ['Mobiel'], ['0612345678']];
      const request = await read(xlsxOf({ sheets: [sheet(rows)] }));
      expect(request.column).toBe('Vaste nummers');
      expect(numbers(request)).toEqual('2 +31201234567, 3 number-invalid, 4 +31612345678');
    });

    it('passes over a long sheet only where none of its rows holds a number', async () => {
      const text = Array.from({ length: 300 }, (_, row) => [`Regel ${row + 1} van de uitleg`]);
      const withText = [sheet([['0612345678']]), sheet(text, 'Uitleg')];
      expect(numbers(await read(xlsxOf({ sheets: withText })))).toEqual('1 +31612345678');
      const withNumber = [sheet([['0612345678']]), sheet([...text, ['0687654321']], 'Uitleg')];
      await expect(read(xlsxOf({ sheets: withNumber }))).rejects.toMatchObject({ code: 'FILE_NOT_UNDERSTOOD' });
    });

    it('is refused where a part cannot be read, for it may hold numbers too', async () => {
      const parts = [
        { name: 'deel-1.csv', content: '0612345678\n' },
        { name: 'deel-2.csv', content: '0687654321\n', crc: 1 },
      ];
      await expect(read(zipOf(parts))).rejects.toMatchObject({
        code: 'FILE_UNREADABLE',
        details: [{ file: expect.stringMatching(/#deel-2\.csv$/u) as string }],
      });
    });

    it('is read from an archive, from JSON and from Parquet, whose columns have names beside the rows', async () => {
      const text = 'Naam;Telefoon\nJ;06-12345678\n';
      expect(numbers(await read(zipOf([{ name: 'lijst.csv', content: text }])))).toEqual('2 +31612345678');
      const json = await read(JSON.stringify([{ naam: 'J', telefoon: '06-12345678' }]));
      expect([json.column, numbers(json)]).toEqual(['telefoon', '1 +31612345678']);
      const path = join(folder, 'list.parquet');
      await store.run(`copy (select 'J' as naam, '06-12345678' as telefoon) to '${path}' (format parquet)`);
      const parquet = await readAskedNumbers(store, path, { folder });
      rmSync(path);
      expect([parquet.column, numbers(parquet)]).toEqual(['telefoon', '1 +31612345678']);
    });

    it.each([
      [
        'two sheets hold numbers',
        [sheet([['0612345678']]), sheet([['0687654321']], 'Nabellen')],
        'FILE_NOT_UNDERSTOOD',
      ],
      ['no sheet holds one', [notes], 'NO_NUMBERS'],
      ['its sheets are empty', [sheet([])], 'FILE_EMPTY'],
    ])('is refused where %s', async (_, sheets, code) => {
      await expect(read(xlsxOf({ sheets }))).rejects.toMatchObject({ code });
    });
  });

  it('tells of an empty list what a list should be', async () => {
    await expect(read('')).rejects.toMatchObject({ hint: expect.stringContaining('one number per row') as string });
  });

  it('loses no row of any list, and leaves no copy behind', async () => {
    const line = fc.oneof(
      fc.constantFrom('06-12345678', '+31 6 1234 5678', '0687654321', 'onbekend', '06-12', '1,5E+10'),
      fc.stringMatching(/^[a-z0-9 .]{1,12}$/u),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        try {
          const request = await read(`nummer\n${lines.join('\n')}\n`);
          const asked = lines.filter((text) => text.trim() !== '').length;
          expect(request.rows.length).toBe(asked);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 30 },
    );
    expect(readdirSync(folder)).toEqual(['list.csv']);
  });
});
