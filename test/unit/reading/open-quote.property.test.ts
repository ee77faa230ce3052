import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/reading/read-records.ts';
import { readBack, writeInput } from './reading.ts';

const HEADINGS = ['call_id', 'started_at', 'called_number', 'agent', 'result'];
const ROWS = 6;

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('Jan', 'de Wit', '', "van 't Hof", 'Ünal'),
    fc.constantFrom('sale', 'no-answer', 'conversation', ''),
  ),
  { minLength: ROWS, maxLength: ROWS },
);

/** A log in which a quote is opened in one cell, and closed in the same column of a later row, or never. */
const openings = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  idBefore: fc.constantFrom('', 'c-', '2026060300'),
  rows,
  column: fc.nat({ max: HEADINGS.length - 1 }),
  opens: fc.nat({ max: ROWS - 2 }),
  closes: fc.integer({ min: 1, max: ROWS }),
  /** The row with a cell too many, if any. */
  uneven: fc.option(fc.nat({ max: ROWS - 1 }), { freq: 3 }),
});

describe('a quote that is opened and not closed on its line', () => {
  test('takes no other row with it in silence', async () => {
    await fc.assert(
      fc.asyncProperty(openings, async ({ delimiter, lineEnd, idBefore, column, opens, closes, uneven, ...log }) => {
        const table = log.rows.map(([minute, agent, result], place) => [
          ...[`${idBefore}${place + 1}`, `2026-06-03T10:${String(minute).padStart(2, '0')}:00`, `061000000${place}`],
          ...[agent, result, ...(place === uneven ? ['x'] : [])],
        ]);
        const opened = table[opens] as string[];
        opened[column] = `"${opened[column] ?? ''}`;
        const closed = table[opens + closes];
        if (closed !== undefined) closed[column] = `${closed[column] ?? ''}"`;
        const text = [HEADINGS, ...table].map((cells) => `${cells.join(delimiter)}${lineEnd}`).join('');
        const file = await writeInput(Buffer.from(text));
        const { records, file: read } = await readBack(readText(file, { target: `${file}.copy`, delimiter }));
        const told = new Set([...read.broken, ...(read.repairs ?? [])].map(({ row }) => row));
        const own = new Set(records.map(({ row }) => row));
        const lost = table.map((_, place) => place + 2).filter((row) => !own.has(row) && !told.has(row));
        // Only a row with a cell too many may be read as a remark, and then its row is reported.
        expect(uneven === null ? lost : told.size === 0 ? lost : []).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is no quote that opens a remark of several lines', async () => {
    const remarks = [
      'terugbellen;\nna 12 uur',
      'nummers:\n0612345678, 0687654321\nof 2026-06-05, 10:00',
      'een\n\n; twee\n3',
      'klant; zegt: "ja"\n2; misschien 3',
    ];
    const written = remarks.map((remark) => `"${remark.replaceAll('"', '""')}"`);
    for (const column of [0, 3, 4]) {
      const cells = written.map((remark, place) =>
        [`c${place}`, '2026-06-03T10:00:00', '0612345678', 'Jan', 'sale'].with(column, remark),
      );
      const file = await writeInput(Buffer.from([HEADINGS, ...cells].map((line) => `${line.join(';')}\n`).join('')));
      const { records, file: read } = await readBack(readText(file, { target: `${file}.copy` }));
      expect(read.broken).toEqual([]);
      expect(records.map((record) => record.cells[column])).toEqual(remarks);
      // In the first cell, the text before its line break counts too.
      const noted = [...(column === 0 ? [2] : []), 7, 11];
      expect(read.repairs).toEqual(noted.map((row) => ({ row, repair: 'line-break-and-delimiter' })));
    }
  });
});
