import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareWithTruth, isDemoRight } from '../../../cli/demo-page.ts';
import { parseCsv } from '../../acceptance/compare.ts';
import { type DemoRun, KEPT, runDemo } from './demo-run.ts';
import { changesByRule, noteText } from './note.ts';

let run: DemoRun;
beforeAll(async () => {
  run = await runDemo();
}, 300_000);

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
