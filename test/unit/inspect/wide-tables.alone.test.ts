import { describe, expect, test, vi } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { columnOf, inspectText, tableOf } from './inspecting.ts';

const COLUMNS = 400;
const HEADINGS = Array.from({ length: COLUMNS }, (_, place) => `h${place + 1}`).join(',');

/** Rows with one cell each, in a different column each time. */
function scattered(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const place = (row * 37) % COLUMNS;
    return `${','.repeat(place)}x${row}${','.repeat(COLUMNS - 1 - place)}`;
  });
  return [HEADINGS, ...lines, ''].join('\n');
}

describe('a table of many columns with little in them', () => {
  test('is looked at whole, each column by itself', async () => {
    const inspection = await inspectText(scattered(6000));
    expect(tableOf(inspection).columns).toHaveLength(COLUMNS);
    expect(columnOf(inspection, 'h38')).toMatchObject({ filled: 15, different: 15 });
  });

  // When the database held every empty cell, a file of sixty thousand such rows took two seconds longer.
  test('brings its cells with contents alone into the database, and of its rows the columns of days', async () => {
    const created = vi.spyOn(Store.prototype, 'createTable');
    const tables = (): string[] => created.mock.calls.map(([name]) => name).filter((name) => /^inspected/u.test(name));
    await inspectText(scattered(10));
    expect(tables()).toEqual(['inspected_cell']);
    created.mockClear();
    const row = ['A-1', '25-6-2026 10:00', ...Array.from({ length: COLUMNS - 2 }, () => '')].join(',');
    const inspection = await inspectText(`${HEADINGS}\n${row}\n`);
    expect(tables()).toEqual(['inspected_cell', 'inspected_row']);
    expect(columnOf(inspection, 'h2').days?.notation).toBe('d-M-yyyy H:mm');
    created.mockRestore();
  });

  test.each([
    ['quotes, line breaks and delimiters in cells', 'a;"b', '"a;""b"'],
    ['a cell with a line break', 'a\nb', '"a\nb"'],
    ['empty quotes', '', '""'],
  ])('is read as any other, with %s', async (_, cell, written) => {
    const rows = Array.from({ length: 30 }, (__, row) => `${';'.repeat(2 * row)}${written}${';'.repeat(99 - 2 * row)}`);
    const inspection = await inspectText([HEADINGS.split(',').slice(0, 100).join(';'), ...rows, ''].join('\n'));
    const filled = cell === '' ? 0 : 1;
    expect(columnOf(inspection, 'h59')).toMatchObject({ filled, different: filled, longest: cell.length });
    expect(columnOf(inspection, 'h60')).toMatchObject({ filled: 0 });
  });

  test('is looked at as far as it was asked', async () => {
    const inspection = await inspectText(scattered(1000), { mostRows: 1 });
    expect(columnOf(inspection, 'h1')).toMatchObject({ filled: 1, empty: 0 });
    expect(columnOf(inspection, 'h38')).toMatchObject({ filled: 0 });
  });
});

describe('any other table', () => {
  test('is read a second time only for days that have to be read in the order that was found', async () => {
    const created = vi.spyOn(Store.prototype, 'createTable');
    const readings = (): number => created.mock.calls.filter(([name]) => name === 'inspected_row').length;
    await inspectText('call_id,started_at,called_number\nA-1,2026-06-25 10:00,0612345671\n');
    expect(readings()).toBe(1);
    created.mockClear();
    await inspectText('call_id,started_at,called_number\nA-1,25-6-2026 10:00,0612345671\n');
    expect(readings()).toBe(2);
    created.mockRestore();
  });
});
