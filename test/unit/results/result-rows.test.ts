import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { openPageFindings } from '../../../src/findings-page/page-findings.ts';
import { openShapedFindings } from '../../../src/findings-page/shaped-findings.ts';
import { FINDING_COLUMNS } from '../../../src/model/results.ts';
import { completenessRows } from '../../../src/results/result-rows.ts';
import { EXPLAINED_CALLS, TIMELINES } from '../../../src/results/write-explanations.ts';
import { Store } from '../../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test('results that lack a file count as those of an earlier version', async () => {
  for (const asked of [all(completenessRows(folder)), openPageFindings(folder, 1), openShapedFindings(folder, 1)]) {
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).code).toBe('NO_RESULTS');
  }
});

test('the page gets the most serious findings, and ends when aborted', async () => {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  const columns = Object.keys(FINDING_COLUMNS);
  const row = (callId: string, verdict: string, grade: string): string[] =>
    columns.map(
      (column) =>
        ({ call_id: callId, verdict, grade, source_row: '7', vendor: 'alfa', number: '+31612345678' })[column] ?? '',
    );
  const rows = [row('=2', 'breach', 'proven'), row('-1', 'review', 'possible'), row('3', 'violation', 'proven')];
  await store.fillTable('findings', FINDING_COLUMNS, rows);
  const write = (file: string, select: string): Promise<number> =>
    store.writeFile(join(folder, file), 'parquet', select);
  // In order, as results are.
  await write('findings.parquet', 'select * from findings order by call_id');
  await write('proofs.parquet', "select 'alfa' as vendor, '3' as call_id, '' as rule, '{}' as proof");
  await write(
    EXPLAINED_CALLS,
    `select '+31612345678' as number, 'alfa' as vendor, '3' as call_id, 'call' as part, 1 as line, '{}' as codes, null::varchar as id,
    '2026-03-02 10:00:00' as at, null::varchar as until, 12 as seconds, 'in/06-12345671.csv' as source_file, 7 as source_row`,
  );
  await write(
    TIMELINES,
    `select '+31612345678' as number, 1 as place, 203 as events, '2026-03-02 10:00:00' as moment, 'call' as kind, 'alfa' as party,
    '3' as reference, 'violation' as detail`,
  );
  store.close();
  const stop = new AbortController();
  const page = await openPageFindings(folder, 2, stop.signal);
  expect(await page.partShapes([])).toEqual([
    {
      ...{ part: 'call', codes: '{}', day: '', hasId: false, hasAt: true, hasUntil: false, seconds: 'many' },
      hasFile: true,
    },
  ]);
  await page.showTexts((text, number) => ({ shown: `"${text}" ${number}`, digits: '0612345671' }));
  expect(await page.kinds()).toHaveLength(2);
  expect(await page.origins()).toEqual([{ vendor: 'alfa', campaign: '', agent: '', source_file: '' }]);
  const batches = await all(page.rows());
  expect(batches.flatMap(({ proofs }) => proofs)).toEqual(['{}', '']);
  const own = JSON.parse(`[${(await page.own()).join(',')}]`) as unknown[][];
  expect(own.map((row) => row[2])).toEqual(['3', '=2']);
  expect(await page.eventShapes()).toEqual([{ kind: 'call', party: 'alfa', detail: 'violation' }]);
  const [block, ...more] = await all(page.blocks(60, 100));
  expect(more).toEqual([]);
  expect(JSON.parse(Buffer.from(block ?? []).toString('utf8'))).toEqual([
    [
      202,
      [['2026-03-02 10:00', 0, '3']],
      [[0, [[0, '2026-03-02 10:00:00', 12, '678', '"in/06-12345671.csv" ', 7]]], [-1]],
    ],
  ]);
  expect(await page.places()).toEqual({ numbers: [0, 0], calls: [0, 1] });
  stop.abort(new Error('stopped'));
  await expect(all(page.rows())).rejects.toThrow('stopped');
  page.close();
  // Nothing of its own is left beside the results.
  expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toEqual([]);
});
