import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFormats } from '../../../../src/intake/formats/registry.ts';
import type { TableDefinition } from '../../../../src/model/facts.ts';
import { Store } from '../../../../src/store/store.ts';

/** Cells that mean something to one format or another, and cells that mean nothing to any. */
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom('201', '202', '0612345678', '+31612345679', 's', 'h', '*60', '112', '6871000002'),
  fc.constantFrom(
    'SIP/201-00000001',
    'SIP/trunk-00000002',
    'Local/0612345678@x-00000001;1',
    'Local/0612345678@x-00000001;2',
    'DAHDI/1-1',
    '/',
    'SIP/',
  ),
  fc.constantFrom('Dial', 'VoiceMail', 'Playback', 'Queue', 'ANSWERED', 'NO ANSWER', 'BUSY', '8', 'answered'),
  fc.constantFrom(
    '1780480800.1',
    '1780480800.10',
    'main-01-1780480860.3',
    '.',
    '1780480800.',
    '99999999999.1',
    '-1780480800.1',
  ),
  fc.constantFrom(
    '2026-06-03 12:00:00',
    '2026-06-03 24:61:00',
    '0000-00-00 00:00:00',
    '31/2/2026 10:00:00',
    '3/6/2026 12:00',
    '9999-12-31 23:59:59',
  ),
  fc.constantFrom('0', '12', '9999999', '99999999', '1.5', '-1', '1e3', ' 7'),
  fc.string({ maxLength: 6 }),
);

const formats = await listFormats();

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const names = Object.keys(format.columns([]));
  const parameters = format.stage.includes('$zone_declared') ? { zone_declared: false } : {};
  const definition: TableDefinition = Object.fromEntries([
    ['source_row', 'BIGINT'],
    ...names.map((name) => [name, 'VARCHAR']),
  ]);

  test('takes any cells: each row comes out once, with the row that leads its call', async () => {
    const store = await Store.open(':memory:', { threads: 1 });
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { maxLength: 12 }),
          async (rows) => {
            await store.fillTable(
              'source_rows',
              definition,
              rows.map((cells, index) => [index + 2, ...cells]),
            );
            await store.createTable('staged', format.stage, parameters);
            const staged = await store.rows<{ source_row: bigint; leads_row: bigint; call_id: string | null }>(
              'select * from staged order by source_row',
            );
            expect(staged.map((row) => Number(row.source_row))).toEqual(rows.map((_cells, index) => index + 2));
            const leaders = new Map(
              staged.filter((row) => row.leads_row === row.source_row).map((row) => [row.source_row, row.call_id]),
            );
            expect(staged.every((row) => leaders.has(row.leads_row))).toBe(true);
            expect(new Set(leaders.values()).size).toBe(leaders.size);
            expect([...leaders.values()].every((id) => id !== null)).toBe(true);
          },
        ),
        { numRuns: 40 },
      );
    } finally {
      store.close();
    }
  });
});
