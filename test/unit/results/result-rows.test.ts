import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { FINDING_COLUMNS } from '../../../src/model/results.ts';
import { gravestFindings, untilAborted } from '../../../src/results/result-rows.ts';
import { openShapedFindings } from '../../../src/results/shaped-findings.ts';
import { Store } from '../../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test('results that lack a file are those of an earlier version', async () => {
  for (const asked of [all(gravestFindings(folder, 1)), openShapedFindings(folder, 1)]) {
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).code).toBe('NO_RESULTS');
  }
});

test('the gravest findings come as they are, and end when they are told to', async () => {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  const columns = Object.keys(FINDING_COLUMNS);
  const row = (callId: string, verdict: string, grade: string): string[] =>
    columns.map((column) => ({ call_id: callId, verdict, grade, source_row: '7', vendor: 'alfa' })[column] ?? '');
  const rows = [row('=2', 'breach', 'proven'), row('-1', 'review', 'possible'), row('3', 'violation', 'proven')];
  await store.fillTable('findings', FINDING_COLUMNS, rows);
  await store.writeFile(join(folder, 'findings.parquet'), 'parquet', 'select * from findings');
  const proofs = "select 'alfa' as vendor, '3' as call_id, '' as rule, '{}' as proof";
  await store.writeFile(join(folder, 'proofs.parquet'), 'parquet', proofs);
  store.close();
  const gravest = await all(gravestFindings(folder, 2));
  expect(gravest.map(({ call_id: id, proof }) => [id, proof])).toEqual([
    ['3', '{}'],
    ['=2', ''],
  ]);
  const stop = new AbortController();
  const rest = untilAborted(gravestFindings(folder, 3), stop.signal);
  await rest.next();
  stop.abort(new Error('stopped'));
  await expect(rest.next()).rejects.toThrow('stopped');
});
