import { describe, expect, test, vi } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { columnOf, inspectText, tableOf } from './inspecting.ts';

const COLUMNS = 400;
const HEADINGS = Array.from({ length: COLUMNS }, (_, place) => `h${place + 1}`).join(',');

/** Rows with one cell each, which wanders over all columns. */
function scattered(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const place = (row * 37) % COLUMNS;
    return `${','.repeat(place)}x${row}${','.repeat(COLUMNS - 1 - place)}`;
  });
  return [HEADINGS, ...lines, ''].join('\n');
}

describe('a table of many columns with little in them', () => {
  test('is counted once, however many columns it has', async () => {
    const begun = process.cpuUsage();
    const inspection = await inspectText(scattered(60_000));
    const { user, system } = process.cpuUsage(begun);
    expect(tableOf(inspection).columns).toHaveLength(COLUMNS);
    expect(columnOf(inspection, 'h38')).toMatchObject({ filled: 150, different: 150 });
    // Looking at every column again for each of them took some three seconds more, and reading the file twice another two.
    expect((user + system) / 1e6).toBeLessThan(6);
  });

  test('is read a second time only for days that have to be read in the order that was found', async () => {
    const created = vi.spyOn(Store.prototype, 'createTable');
    const readings = (): number => created.mock.calls.filter(([name]) => name === 'inspected_row').length;
    await inspectText(scattered(10));
    expect(readings()).toBe(1);
    created.mockClear();
    await inspectText('call_id,started_at,called_number\nA-1,25-6-2026 10:00,0612345671\n');
    expect(readings()).toBe(2);
    created.mockRestore();
  });
});
