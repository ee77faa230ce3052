import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { csvText } from '../../src/print/csv.ts';
import { writeWorkbook } from '../../src/print/spreadsheet/write-workbook.ts';
import { sqlFile } from '../../src/store/sql.ts';
import { Store } from '../../src/store/store.ts';
import { SPREADSHEET_CASES } from '../unit/spreadsheet-cases.ts';

/** Cells of every writer, read by LibreOffice as CSV with formulas enabled: none of them may be a formula. */

const folder = mkdtempSync(join(tmpdir(), 'belaudit-cells-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMA = 44;
const SEMICOLON = 59;
const CELLS = SPREADSHEET_CASES.map(([cell]) => cell);

/** Formulas that LibreOffice finds in a file. @param separators codes of the characters at which it splits a text; none: a workbook */
function formulasIn(name: string, separators: readonly number[] = []): readonly string[] {
  const filter = [separators.join('/'), 34, 76, 1, '', 0, false, false, false, false, false, 0, true].join(',');
  const words = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    ...(separators.length > 0 ? [`--infilter=Text - txt - csv (StarCalc):${filter}`] : []),
    ...['--convert-to', 'fods', '--outdir', folder, join(folder, name)],
  ];
  execFileSync('soffice', words, { stdio: 'pipe', timeout: 120_000 });
  const sheet = readFileSync(join(folder, name.replace(/\.\w+$/u, '.fods')), 'utf8');
  return [...sheet.matchAll(/table:formula="([^"]*)"/gu)].map(([, formula = '']) => formula);
}

it('a cell that is not made safe is a formula there: this test can fail', () => {
  writeFileSync(join(folder, 'unsafe.csv'), 'a,b\r\n=1+1,"a;b;=1"\r\n');
  expect(formulasIn('unsafe.csv', [COMMA])).toHaveLength(1);
  expect(formulasIn('unsafe.csv', [SEMICOLON])).toHaveLength(2);
});

it('no cell of a CSV that the program writes is a formula, wherever it is split', () => {
  const rows = CELLS.flatMap((cell) => [[cell], ['x', cell, 'y']]);
  writeFileSync(join(folder, 'program.csv'), csvText(['a', 'b', 'c'], rows));
  expect(formulasIn('program.csv', [COMMA])).toEqual([]);
  expect(formulasIn('program.csv', [SEMICOLON])).toEqual([]);
  expect(formulasIn('program.csv', [COMMA, SEMICOLON])).toEqual([]);
});

it('no cell of a CSV that the database writes is a formula, wherever it is split', async () => {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  for (const macro of ['spreadsheet-safe', 'csv-cell'])
    await store.define(sqlFile(import.meta.url, `../../src/results/${macro}.sql`));
  await store.fillTable(
    'cell',
    { place: 'BIGINT', text: 'VARCHAR' },
    CELLS.map((cell, place) => [place, cell]),
  );
  const lines = `select concat(csv_cell(text), ',x,', csv_cell(text)) as "a,b,c" from cell order by place`;
  await store.writeFile(join(folder, 'database.csv'), 'lines', lines);
  store.close();
  expect(formulasIn('database.csv', [COMMA])).toEqual([]);
  expect(formulasIn('database.csv', [SEMICOLON])).toEqual([]);
});

it('no cell of a workbook is a formula, nor when the sheet is saved as CSV and opened again', async () => {
  const cells = CELLS.filter((cell) => cell !== '' && !cell.includes('\u0000'));
  await writeWorkbook(join(folder, 'workbook.xlsx'), {
    title: 'T',
    creator: 'C',
    asOf: '2026-07-10',
    sheets: [
      {
        name: 'blad',
        columns: [
          { heading: '=1+1', kind: 'text', width: 10 },
          { heading: '@SUM(A1)', kind: 'word', width: 10 },
        ],
        rowCount: cells.length,
        rows: () => cells.map((cell) => [cell, cell]),
        frozenColumns: 1,
      },
    ],
  });
  expect(formulasIn('workbook.xlsx')).toEqual([]);
  const words = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`];
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
  execFileSync('soffice', [...words, '--convert-to', filter, '--outdir', folder, join(folder, 'workbook.xlsx')], {
    stdio: 'pipe',
    timeout: 120_000,
  });
  expect(formulasIn('workbook.csv', [COMMA])).toEqual([]);
  expect(formulasIn('workbook.csv', [SEMICOLON])).toEqual([]);
});
