import { describe, expect, it } from 'vitest';
import { boardView } from '../../../reports/management/board.ts';
import { managementContext } from '../../../reports/management/context.ts';
import { omissionOf } from '../../../reports/management/omissions.ts';
import type { CompletenessFigure } from '../../../src/model/summary.ts';
import { sampleInput } from './sample-input.ts';
import { withLater } from './sample-later.ts';

const figure = (
  check: string,
  vendor: string,
  examples: readonly Partial<CompletenessFigure['examples'][number]>[],
  results = examples.length,
): CompletenessFigure => ({
  ...{ check, vendor, examined: 100, results },
  examples: examples.map((example) => ({ subject: '', day: null, expected: '', found: '', ...example })),
});

const FOUND: readonly CompletenessFigure[] = [
  figure('invoice-difference', 'alfa', [
    { subject: 'calls', expected: '2592', found: '2499' },
    { subject: 'minutes', expected: '3183.45', found: '3070.25' },
  ]),
  figure('gap-in-numbering', 'alfa', [{ expected: '87' }, { expected: '6' }]),
  figure('silent-day', 'alfa', [{ day: '2026-06-18' }]),
  figure('complaint-without-call', '', [{ day: '2026-06-18' }, { day: '2026-06-11' }]),
];

describe('calls that a log leaves out', () => {
  it('are one story: invoice, ids, silent day and the complaint about that day', () => {
    const input = sampleInput({ changeSummary: (summary) => ({ ...summary, completeness: FOUND }) });
    expect(boardView(managementContext(input)).omissions).toMatchObject({
      heading: 'Er lijken oproepen te ontbreken',
      stories: [
        'Alfa Contact B.V.: de factuur noemt 2.592 oproepen, het belbestand 2.499, 93 kenmerken ontbreken in de nummering, op 18 juni 2026 is geen enkele oproep geleverd en over die dag kwam wel 1 klacht.',
      ],
    });
  });

  it('stand with calls that were changed later, which are told once', () => {
    const input = sampleInput({
      changeSummary: (summary) => ({ ...withLater(summary), completeness: FOUND }),
    });
    const { omissions, lines } = boardView(managementContext(input));
    expect(omissions?.later).not.toBe('');
    expect(lines).not.toContain(omissions?.later);
  });

  it('are not spoken of where nothing speaks for them', () => {
    const input = sampleInput({ changeSummary: (summary) => ({ ...summary, completeness: [] }) });
    expect(boardView(managementContext(input)).omissions).toBeNull();
    expect(omissionOf([figure('contradictory-row', 'alfa', [{}])], 'alfa')).toBeNull();
  });

  it('are at least so many where not every gap is known by name', () => {
    expect(omissionOf([figure('gap-in-numbering', 'alfa', [{ expected: '5' }], 12)], 'alfa')).toMatchObject({
      ...{ missing: 5, isAtLeast: true, invoice: null, silentDays: [], complaints: 0 },
    });
  });
});
