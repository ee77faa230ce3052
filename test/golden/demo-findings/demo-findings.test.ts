import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../acceptance/compare.ts';
import { demoFindings, KEPT } from './demo-run.ts';
import { changesByRule, noteText } from './note.ts';

test('no finding of the example changes without a note (npm run findings:note, and the changelog)', {
  timeout: 300_000,
}, async () => {
  const note = noteText(changesByRule(parseCsv(readFileSync(KEPT, 'utf8')), parseCsv(await demoFindings())));
  expect(note).toBe('No finding of the example changes.\n');
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
