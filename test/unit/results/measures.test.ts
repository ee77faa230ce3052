import { describe, expect, it } from 'vitest';
import { type MeasureCount, measuresOf } from '../../../src/results/measures.ts';

const whole = (action: string, figures: Partial<MeasureCount> = {}): MeasureCount => ({
  ...{ responsible: 'alfa', action, rule: null, cause: null },
  ...{ violations: 1, prevented_violations: 1, calls: 1, prevented_calls: 1 },
  ...figures,
});
const cause = (action: string, rule: string, figures: Partial<MeasureCount> = {}): MeasureCount =>
  whole(action, { rule, cause: 'was-told', ...figures });

describe('what one action would prevent', () => {
  it('counts for the party whose findings it touches', () => {
    const counts = [whole('stops'), whole('stops', { responsible: 'client' })];
    expect(measuresOf(counts, 'client')).toHaveLength(1);
    expect(measuresOf(counts, 'beta')).toEqual([]);
  });

  it('has its causes, and the remedy of the rule with most violations', () => {
    const counts = [
      whole('stops', { violations: 14, calls: 30 }),
      cause('stops', 'dialled-after-objection', { violations: 0, calls: 22 }),
      cause('stops', 'called-after-objection', { violations: 14, calls: 14 }),
    ];
    expect(measuresOf(counts, 'alfa')).toMatchObject([
      {
        rule: 'called-after-objection',
        violations: 14,
        causes: [{ rule: 'called-after-objection' }, { rule: 'dialled-after-objection' }],
      },
    ]);
  });

  it('comes first if it prevents most violations, then most calls, whatever the order of rows', () => {
    const counts = [
      whole('too-many-attempts', { violations: 0, calls: 36 }),
      whole('calling-list', { violations: 6 }),
      whole('stops', { violations: 14, prevented_violations: 0 }),
      whole('hours', { violations: 0, calls: 36 }),
    ];
    const order = ['stops', 'calling-list', 'hours', 'too-many-attempts'];
    expect(measuresOf(counts, 'alfa').map(({ action }) => action)).toEqual(order);
    expect(measuresOf([...counts].reverse(), 'alfa').map(({ action }) => action)).toEqual(order);
  });
});
