import type { PlainTable } from '../../../../src/reading/plain-table.ts';
import { makeSheetTable } from '../../../../src/reading/sheet-table.ts';
import { Workbook } from '../../../../src/reading/workbook.ts';
import { ZipArchive } from '../../../../src/reading/zip-archive.ts';
import { readBack, writeInput } from '../reading.ts';
import { type WrittenCell, type WrittenWorkbook, xlsxOf } from './write-xlsx.ts';

export interface SheetReading {
  readonly table: PlainTable;
  /** The row in the sheet and the cells of each record. */
  readonly rows: readonly (readonly [number, ...string[]])[];
}

export interface HowToRead {
  /** Headings that the source looks for; absent: none. */
  readonly wanted?: readonly string[];
  readonly onlyBeginning?: boolean;
  readonly place?: number;
}

/** Reads a sheet of a workbook in memory; undefined if it is empty. */
export async function readSheetOf(xlsx: Uint8Array, how: HowToRead = {}): Promise<SheetReading | undefined> {
  const file = await writeInput(xlsx, 'in.xlsx');
  const archive = await ZipArchive.open(file);
  try {
    const workbook = await Workbook.open(file, archive);
    const sheet = workbook.sheets[how.place ?? 0];
    if (sheet === undefined) throw new Error('no such sheet');
    const table = await makeSheetTable(file, workbook, sheet, {
      target: `${file}.csv`,
      headingsIn: (cells) => cells.filter((cell) => how.wanted?.includes(cell)).length,
      onlyBeginning: how.onlyBeginning === true,
    });
    if (table === undefined) return undefined;
    const { records } = await readBack(Promise.resolve({ ...table, sha256: '', bytes: 0 }));
    return { table, rows: records.map(({ row, cells }) => [row, ...cells]) };
  } finally {
    await archive.close();
  }
}

export async function readSheet(workbook: WrittenWorkbook, how: HowToRead = {}): Promise<SheetReading> {
  const reading = await readSheetOf(xlsxOf(workbook), how);
  if (reading === undefined) throw new Error('the sheet holds nothing');
  return reading;
}

/** The text read from one cell, in the second column of a sheet. */
export async function readCell(cell: WrittenCell, starts1904 = false): Promise<string | undefined> {
  const rows = [
    ['naam', 'waarde'],
    ['x', cell],
  ];
  const reading = await readSheet({ sheets: [{ name: 'Blad1', rows }], starts1904 });
  return reading.rows[0]?.[2];
}
