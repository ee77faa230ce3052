import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as sheetjs from 'xlsx';
import type { SheetCell } from '../../../../src/print/spreadsheet/workbook.ts';
import { writeWorkbook } from '../../../../src/print/spreadsheet/write-workbook.ts';

/**
 * One of our workbooks as other programs read it: exceljs, SheetJS, and openpyxl if Python has it. LibreOffice opens `findings.xlsx` in
 * `test/golden/findings`. No test runs Excel.
 */

const folder = mkdtempSync(join(tmpdir(), 'belaudit-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without it the test is left out: one that returns at once would count as passed. */
const whereThereIsOpenpyxl: (name: string, test: () => void) => void =
  spawnSync('python3', ['-c', 'import openpyxl']).status === 0 ? it : () => undefined;

const PATH = join(folder, 'workbook.xlsx');
/** Empty cells within a row and at its end: only cell references show where the others are. */
const ROWS: readonly (readonly SheetCell[])[] = [
  ['00012', 3, '2026-06-03 20:14:05', null, 'akkoord'],
  [null, null, '2026-06-04', null, 'betwist'],
  ['+31612345678', 1.5, null, null, null],
];
const HEADINGS = ['Oproep', 'Aantal', 'Moment', 'Leeg', 'Antwoord'];
/** The texts and numbers that each program must find, by cell. */
const CELLS: Readonly<Record<string, string | number>> = {
  A1: 'Oproep',
  E1: 'Antwoord',
  A2: '00012',
  B2: 3,
  E2: 'akkoord',
  E3: 'betwist',
  A4: '+31612345678',
  B4: 1.5,
};

beforeAll(async () => {
  const kinds = ['text', 'number', 'moment', 'text', 'word'] as const;
  const columns = HEADINGS.map((heading, place) => ({ heading, kind: kinds[place] ?? 'text', width: 12 }));
  const sheet = { columns, rowCount: ROWS.length, rows: () => ROWS, frozenColumns: 1 };
  const sheets = [
    { ...sheet, name: 'bevindingen' },
    { ...sheet, name: 'leeswijzer' },
  ];
  await writeWorkbook(PATH, { title: 'T', creator: 'C', asOf: '2026-07-10', sheets });
});

describe('a workbook', () => {
  it('is read by exceljs, each cell in its place', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(PATH);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['bevindingen', 'leeswijzer']);
    for (const sheet of workbook.worksheets) {
      for (const [place, value] of Object.entries(CELLS)) expect(sheet.getCell(place).value, place).toBe(value);
      expect(sheet.getCell('C2').value).toEqual(new Date('2026-06-03T20:14:05Z'));
      expect(sheet.getCell('C3').value).toEqual(new Date('2026-06-04T00:00:00Z'));
      expect(sheet.getCell('D3').value).toBeNull();
      expect(sheet.rowCount).toBe(1 + ROWS.length);
    }
  });

  it('is read by SheetJS, each cell in its place', () => {
    const workbook = sheetjs.read(readFileSync(PATH));
    expect(workbook.SheetNames).toEqual(['bevindingen', 'leeswijzer']);
    for (const name of workbook.SheetNames) {
      const sheet = workbook.Sheets[name] ?? {};
      for (const [place, value] of Object.entries(CELLS)) expect(sheet[place]?.v, place).toBe(value);
      expect(sheet['C2']).toMatchObject({ t: 'n', w: '2026-06-03 20:14:05' });
      expect(sheet['D3']).toBeUndefined();
      expect(sheet['!ref']).toBe('A1:E4');
    }
  });

  whereThereIsOpenpyxl('is read by openpyxl, each cell in its place', () => {
    const program =
      'import json, sys, openpyxl\n' +
      'sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]\n' +
      'print(json.dumps({place: sheet[place].value for place in sys.argv[2:]}))';
    const read = execFileSync('python3', ['-c', program, PATH, ...Object.keys(CELLS)], { encoding: 'utf8' });
    expect(JSON.parse(read)).toEqual(CELLS);
  });
});
