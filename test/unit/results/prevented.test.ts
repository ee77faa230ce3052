import { describe, expect, it } from 'vitest';
import { clientPrevented, type PreventedCount, vendorPrevented } from '../../../src/results/prevented.ts';

const count = (vendor: string, responsible: string, figures: Partial<PreventedCount> = {}): PreventedCount => ({
  vendor,
  responsible,
  rule: 'called-after-objection',
  cause: 'not-passed-on',
  violations: 1,
  calls: 2,
  findings: 3,
  ...figures,
});

describe('what one change would have prevented', () => {
  it('is for the client the sum over all call centres, and nothing that others answer for', () => {
    const counts = [count('alfa', 'client'), count('beta', 'client'), count('beta', 'beta'), count('beta', 'alfa')];
    expect(clientPrevented(counts)).toEqual([
      { rule: 'called-after-objection', cause: 'not-passed-on', violations: 2, calls: 4, findings: 6 },
    ]);
  });

  it('puts violations first, then calls, then findings, and leaves nothing to the order of rows', () => {
    const counts = [
      count('alfa', 'client', { cause: 'sent-again', violations: 0, calls: 9 }),
      count('alfa', 'client', { cause: 'client-lead', violations: 1, calls: 2, findings: 9 }),
      count('alfa', 'client', { cause: 'passed-on-late', violations: 1, calls: 2 }),
      count('alfa', 'client', { cause: 'not-passed-on', violations: 1, calls: 2 }),
    ];
    const causes = ['client-lead', 'not-passed-on', 'passed-on-late', 'sent-again'];
    expect(clientPrevented(counts).map(({ cause }) => cause)).toEqual(causes);
    expect(clientPrevented([...counts].reverse()).map(({ cause }) => cause)).toEqual(causes);
  });

  it('is for a call centre what it answers for in its own calls', () => {
    const counts = [count('alfa', 'alfa'), count('alfa', 'client'), count('beta', 'alfa')];
    expect(vendorPrevented(counts, 'alfa')).toEqual([
      { rule: 'called-after-objection', cause: 'not-passed-on', violations: 1, calls: 2, findings: 3 },
    ]);
  });
});
