import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listChecks } from '../../../src/completeness/completeness.ts';
import type { TableDefinition } from '../../../src/model/facts.ts';
import {
  CALL_COLUMNS,
  CHANGED_VALUE_COLUMNS,
  COMPLETENESS_COLUMNS,
  FINDING_COLUMNS,
  LAPSED_COLUMNS,
  REJECTED_COLUMNS,
} from '../../../src/model/results.ts';
import { writeVendorTables } from '../../../src/share/vendor-tables.ts';
import { Store } from '../../../src/store/store.ts';
import { sampleInput } from '../reports/sample-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const results = join(folder, 'results');
const pack = join(folder, 'pack');

async function write(
  name: string,
  columns: TableDefinition,
  row: Readonly<Record<string, string | number>>[],
): Promise<void> {
  const store = await Store.open(':memory:', { allowedDirectory: results });
  const names = Object.keys(columns);
  await store.fillTable(
    'result',
    columns,
    row.map((cells) => names.map((column) => cells[column] ?? (columns[column] === 'BIGINT' ? null : ''))),
  );
  await store.writeFile(join(results, `${name}.parquet`), 'parquet', 'select * from result');
  store.close();
}

const linesOf = (name: string): readonly string[] => readFileSync(join(pack, `${name}.csv`), 'utf8').split('\r\n');

beforeAll(async () => {
  mkdirSync(results);
  mkdirSync(pack);
  const check = 'objection-rate-implausible';
  await write('findings', { ...FINDING_COLUMNS, secret: 'VARCHAR' }, [
    { vendor: 'alfa', call_id: 'A-1', responsible: 'beta', agent: 'Zoë', objection_id: 'V-1', secret: 'of beta' },
    { vendor: 'beta', call_id: 'B-1' },
  ]);
  await write('calls', CALL_COLUMNS, [{ vendor: 'alfa', call_id: 'A-1' }]);
  await write('completeness', COMPLETENESS_COLUMNS, [
    { check, vendor: 'alfa', subject: '', expected: '4815 of 16234', found: '1 of 1200', detail: 'call centre' },
    { check, vendor: 'alfa', subject: 'Zoë', expected: '12 of 1100', found: '0 of 1000', detail: 'agent' },
  ]);
  const file = { source_file_before: 'in/1.csv', source_row_before: 2, source_file: 'in/2.csv', source_row: 3 };
  await write('later-deliveries', CHANGED_VALUE_COLUMNS, [
    { vendor: 'alfa', call_id: 'A-1', column: 'agent', before: 'Zoë', after: 'Jan', ...file },
    { vendor: 'beta', call_id: 'B-1', column: 'result', before: 'sale', after: 'busy', ...file },
  ]);
  await write('lapsed-findings', LAPSED_COLUMNS, [
    { vendor: 'alfa', call_id: 'A-1', changes: 'result: sale > busy', ...file },
    { vendor: 'alfa', call_id: 'A-2', changed_vendor: 'beta', changed_call_id: 'B-1', changes: 'of beta', ...file },
  ]);
  writeFileSync(join(results, 'rejected.csv'), `${Object.keys(REJECTED_COLUMNS).join(',')}\n`);
  await writeVendorTables(results, pack, {
    summary: sampleInput({ language: 'nl' }).summary,
    vendor: 'alfa',
    otherVendor: 'een ander callcenter',
    pseudonym: (agent) => (agent === '' ? '' : 'A7KQ2M'),
    recordCode: () => 'R7KQ2MB4XW9',
    checks: await listChecks(),
  });
});

it('only columns that are listed leave the house, and only rows of the call centre itself', () => {
  const [heading, ...rows] = linesOf('findings');
  expect(heading).toBe(Object.keys(FINDING_COLUMNS).join(','));
  expect(rows).toEqual([expect.stringMatching(/^alfa,A-1,/u), '']);
  expect(rows.join('')).not.toContain('of beta');
  expect(linesOf('calls')[0]).toBe(Object.keys(CALL_COLUMNS).join(','));
});

it('another call centre has no name there, a record of anybody a code, and an agent a pseudonym', () => {
  const [, row] = linesOf('findings');
  expect(row).toContain(',een ander callcenter,');
  expect(row).toContain(',R7KQ2MB4XW9,');
  expect(row).toContain(',A7KQ2M,');
});

it('a comparison with other call centres leaves out their figures, and one within the call centre does not', () => {
  const rows = linesOf('completeness');
  expect(rows).toContain('objection-rate-implausible,alfa,,,,1 of 1200,call centre,,');
  expect(rows).toContain('objection-rate-implausible,alfa,A7KQ2M,,12 of 1100,0 of 1000,agent,,');
});

it('what the call centre changed later is told with its findings, and what another changed without its log', () => {
  expect(linesOf('later-deliveries').slice(1)).toEqual([
    expect.stringMatching(/^alfa,A-1,.*,agent,A7KQ2M,A7KQ2M,.*in\/1\.csv,2,in\/2\.csv,3/u),
    '',
  ]);
  const [, own, ofAnother] = linesOf('lapsed-findings');
  expect(own).toContain('result: sale > busy,,,in/1.csv,2,in/2.csv,3');
  expect(ofAnother).toContain('een ander callcenter');
  expect(ofAnother).not.toMatch(/of beta|B-1|in\//u);
});
