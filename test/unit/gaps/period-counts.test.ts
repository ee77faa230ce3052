import { describe, expect, it } from 'vitest';
import type { CountedShare } from '../../../src/gaps/gap-kind.ts';
import { keyOf, PeriodCounts } from '../../../src/gaps/period-counts.ts';

function share(vendor: string, calls: number): CountedShare {
  return { vendor, calls, conversations: calls - 1, findings: 2 * calls };
}

const CALLS = keyOf({ select: 'select call_key from standing', findings: 'rests' });
const OTHERS = keyOf({ select: 'select call_key from call_party', findings: 'rests' });

describe('counts of gaps in disjoint periods', () => {
  const counts = new PeriodCounts();
  counts.add(10, new Map([[CALLS, [share('beta', 3)]]]));
  const later = new Map([[CALLS, [share('alfa', 5), share('beta', 7)]]]);
  counts.add(20, later);
  later.set(OTHERS, [share('alfa', 1)]);

  it('are added up by call centre, where each period has the count', () => {
    expect([...counts.together(30)]).toEqual([
      [
        CALLS,
        [
          { vendor: 'alfa', calls: 5, conversations: 4, findings: 10 },
          { vendor: 'beta', calls: 10, conversations: 8, findings: 20 },
        ],
      ],
    ]);
  });

  it.each([29, 31])('are not added up where the periods do not have all calls: %i', (calls) => {
    expect(counts.together(calls).size).toBe(0);
  });

  it('are none without periods', () => {
    expect(new PeriodCounts().together(0).size).toBe(0);
  });
});
