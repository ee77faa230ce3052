import { expect, it } from 'vitest';
import type { Summary } from '../../../src/model/summary.ts';
import { assertOfThisVersion, lackingFields } from '../../../src/results/read-results.ts';
import { sampleInput } from '../reports/sample-input.ts';

/** Results of an earlier version of the program, from which reports are requested. */

const { summary } = sampleInput();

function without(field: string): Summary {
  const { [field as keyof Summary]: _left, ...rest } = summary;
  return rest as Summary;
}

it('has everything that reports read', () => {
  expect(lackingFields(summary)).toEqual([]);
});

it('names the missing parts, and says how to get them', () => {
  const old = {
    ...without('rating'),
    vendors: summary.vendors.map(({ measures: _measures, elsewhere: _elsewhere, ...vendor }) => vendor),
  } as unknown as Summary;
  expect(() => assertOfThisVersion(old, '/w/reports/2026-06-01_2026-06-30')).toThrow(
    expect.objectContaining({
      code: 'OLD_RESULTS',
      hint: expect.stringContaining('belaudit run --again'),
      details: [
        {
          file: 'reports/2026-06-01_2026-06-30/summary.json',
          message: 'does not hold rating, vendors[].measures, vendors[].elsewhere',
        },
      ],
    }),
  );
});
