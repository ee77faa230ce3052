import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareWithTruth, isDemoRight } from '../../../cli/demo-page.ts';
import { parseCsv } from '../../acceptance/compare.ts';
import { pdfVerdicts, summaryFaults } from '../../pdf/results-truth.ts';
import { type DemoRun, KEPT, runDemo } from './demo-run.ts';
import { changesByRule, noteText } from './note.ts';

let run: DemoRun;
let uncounted: readonly string[];
let verdicts: readonly { readonly file: string; readonly faults: readonly string[]; readonly noticed: number }[];
let changed: readonly string[];

beforeAll(async () => {
  run = await runDemo(async (directory, folder) => {
    const key = readFileSync(join(directory, '.belaudit', 'pseudonyms.key'), 'utf8').trim();
    uncounted = await summaryFaults(folder);
    verdicts = (await pdfVerdicts(folder, key)).map(({ file, faults, noticed }) => ({
      file,
      faults,
      noticed: noticed(),
    }));
    // One violation fewer in the table, so that two of the PDFs say more than it holds.
    const table = join(folder, 'findings.csv');
    const [heading = '', ...rows] = readFileSync(table, 'utf8').split('\n');
    const dropped = rows.findIndex((row) => row.includes(',no-legal-basis,statute,proven,'));
    const [vendor = ''] = (rows[dropped] ?? '').split(',');
    writeFileSync(table, [heading, ...rows.filter((_, index) => index !== dropped)].join('\n'));
    const disagreeing = await pdfVerdicts(folder, key, ['management.pdf', `vendor-${vendor}.pdf`]);
    changed = disagreeing.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`));
  });
}, 600_000);

test('no finding of the example changes without a note (npm run findings:note, and the changelog)', () => {
  const note = noteText(changesByRule(parseCsv(readFileSync(KEPT, 'utf8')), parseCsv(run.findings)));
  expect(note).toBe('No finding of the example changes.\n');
});

test('the example is final, and all that was planted in it is found, and nothing else', () => {
  expect(run.status).toBe('final');
  const found = parseCsv(run.findings) as readonly { vendor: string; call_id: string; rule: string }[];
  const lines = compareWithTruth(run.truth, found);
  expect(lines.filter(({ missed, extra }) => missed + extra > 0)).toEqual([]);
  expect(isDemoRight(lines)).toBe(true);
});

describe('the PDFs of the example', () => {
  test('print only figures that can be counted again from the tables beside them', () => {
    expect(uncounted).toEqual([]);
    expect(verdicts.map(({ file }) => file)).toEqual(expect.arrayContaining(['management.pdf', 'vendor-ekster.pdf']));
    expect(verdicts.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  test('would not keep a wrong figure: of all their figures changed by one at least 95% are noticed', () => {
    for (const { file, noticed } of verdicts) expect(noticed, file).toBeGreaterThanOrEqual(0.95);
  });

  test('disagree with tables that hold one finding less', () => {
    expect(changed.join('\n')).toContain('management.pdf: Voor het bestuur: ');
    expect(changed.join('\n')).toContain('vendor-');
  });
});

describe('the note', () => {
  const finding = {
    vendor: 'alfa',
    call_id: 'A-1',
    rule: 'no-legal-basis',
    grade: 'proven',
    local_time: '2026-06-03 10:00:00',
  };

  test('tells what is new, gone and changed, per rule and period', () => {
    const before = [finding, { ...finding, call_id: 'A-2', rule: 'outside-contract' }];
    const after = [
      { ...finding, grade: 'possible' },
      { ...finding, call_id: 'A-3', local_time: '2026-06-05 10:00:00' },
    ];
    expect(noteText(changesByRule(before, after))).toBe(
      '- `no-legal-basis`: 1 new (2026-06-05); 1 with another grade (2026-06-03). For example alfa A-3, alfa A-1.\n' +
        '- `outside-contract`: 1 gone (2026-06-03). For example alfa A-2.\n',
    );
  });
});
