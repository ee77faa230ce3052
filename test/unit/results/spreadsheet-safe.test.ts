import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spreadsheetSafe } from '../../../src/model/spreadsheet-safe.ts';
import { csvCell } from '../../../src/print/csv.ts';
import { cellXml, Vocabulary } from '../../../src/print/spreadsheet/cells.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { processorSeconds } from '../../processor-time.ts';
import { SPREADSHEET_CASES, SPREADSHEET_CHARACTERS } from '../spreadsheet-cases.ts';

let store: Store;
beforeAll(async () => {
  store = await Store.open(':memory:');
  for (const macro of ['spreadsheet-safe', 'csv-cell'])
    await store.define(sqlFile(import.meta.url, `../../../src/results/${macro}.sql`));
});
afterAll(() => store.close());

/** The database's versions of texts, in order. */
async function byTheDatabase(macro: 'spreadsheet_safe' | 'csv_cell', cells: readonly string[]): Promise<unknown[]> {
  await store.fillTable(
    'cell',
    { place: 'BIGINT', text: 'VARCHAR' },
    cells.map((cell, place) => [place, cell]),
  );
  // A mark in front, because a leading byte order mark would be lost on the way.
  const rows = await store.rows<{ safe: string }>(`select '.' || ${macro}(text) as safe from cell order by place`);
  await store.dropTable('cell');
  return rows.map(({ safe }) => safe.slice(1));
}

/** The text of a CSV field. */
function read(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

const text = fc.array(fc.constantFrom(...SPREADSHEET_CHARACTERS), { maxLength: 12 }).map((parts) => parts.join(''));

describe('a text that a spreadsheet could run', () => {
  it.each(SPREADSHEET_CASES)('%j is written as %j by the program', (cell, safe) => {
    expect(spreadsheetSafe(cell)).toBe(safe);
    expect(read(csvCell(cell))).toBe(safe);
  });

  it('is written the same by the database', async () => {
    const cells = SPREADSHEET_CASES.map(([cell]) => cell);
    const safe = SPREADSHEET_CASES.map(([, one]) => one);
    expect(await byTheDatabase('spreadsheet_safe', cells)).toEqual(safe);
    expect((await byTheDatabase('csv_cell', cells)).map((field) => read(String(field)))).toEqual(safe);
  });

  it('is written the same in a workbook, in columns of texts and of words', () => {
    const vocabulary = new Vocabulary();
    for (const cell of ['a;b;=1', '\u00A0=1', '\uFF1D1']) {
      expect(cellXml({ heading: '', kind: 'text', width: 1 }, cell, vocabulary)).toContain(spreadsheetSafe(cell));
      cellXml({ heading: '', kind: 'word', width: 1 }, cell, vocabulary);
      cellXml({ heading: '', kind: 'value', width: 1 }, cell, vocabulary);
    }
    expect([...vocabulary.words]).toEqual(["a;b;'=1", "'\u00A0=1", "'\uFF1D1"]);
  });

  it('is treated the same by the program and the database, whatever the text', async () => {
    const cells = fc.sample(text, { numRuns: 4000, seed: 20260630 });
    expect(await byTheDatabase('spreadsheet_safe', cells)).toEqual(cells.map(spreadsheetSafe));
    const fields = await byTheDatabase('csv_cell', cells);
    expect(fields.map((field) => read(String(field)))).toEqual(cells.map(spreadsheetSafe));
  });

  it('gets one mark: a safe text does not change', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(spreadsheetSafe(spreadsheetSafe(cell))).toBe(spreadsheetSafe(cell));
      }),
    );
  });

  it('takes no more time for many spaces than for as many letters', async () => {
    const seconds = await processorSeconds(() => {
      spreadsheetSafe(`x;${'\t'.repeat(400_000)}x`);
      spreadsheetSafe(`${' '.repeat(400_000)}x;`);
    });
    expect(seconds).toBeLessThan(20);
  });
});
