import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../../src/hearing/actions/figures.ts';
import { retest } from '../../../../src/hearing/actions/retest.ts';
import type { ActionAim } from '../../../../src/model/actions.ts';

const FINDINGS: ActionAim = {
  ...{ party: 'alfa', rules: ['called-after-objection'], causes: [], check: null },
  ...{ figure: 'findings', direction: 'down', threshold: 10 },
};
const OFFERS: ActionAim = { ...FINDINGS, rules: [], figure: 'offer-recorded', direction: 'up', threshold: 95 };
const STOPS: ActionAim = { ...FINDINGS, rules: [], figure: 'stop-latency', threshold: 24 };

function per10000(count: number, of: number): Measured {
  return { kind: 'share', share: { count, of }, per: 10_000 };
}

function percent(count: number, of: number): Measured {
  return { kind: 'share', share: { count, of }, per: 100 };
}

function hours(count: number, step: number): Measured {
  return { kind: 'latency', hours: Array.from({ length: count }, (_, index) => [1 + index * step, 1] as const) };
}

describe('a figure of a later month', () => {
  it.each<readonly [string, ActionAim, Measured, Measured, string]>([
    [
      'works: better by more than chance, and at its threshold',
      FINDINGS,
      per10000(60, 4000),
      per10000(4, 4000),
      'works',
    ],
    [
      'is not yet there: better by more than chance, above it',
      FINDINGS,
      per10000(60, 4000),
      per10000(20, 4000),
      'not-yet',
    ],
    ['is worse by more than chance', FINDINGS, per10000(20, 4000), per10000(60, 4000), 'worse'],
    ['is at its threshold, as chance can have it', FINDINGS, per10000(5, 4000), per10000(4, 4000), 'too-few'],
    ['could have reached its threshold, or not moved', FINDINGS, per10000(3, 200), per10000(2, 200), 'too-few'],
    [
      'is surely not at its threshold, and may not have moved',
      FINDINGS,
      per10000(400, 40_000),
      per10000(390, 40_000),
      'not-yet',
    ],
    ['works upwards', OFFERS, percent(700, 1000), percent(970, 1000), 'works'],
    ['is not yet there upwards', OFFERS, percent(700, 1000), percent(900, 1000), 'not-yet'],
    ['is worse downwards', OFFERS, percent(900, 1000), percent(700, 1000), 'worse'],
    ['works in hours', STOPS, hours(60, 5), hours(60, 0.1), 'works'],
    ['is of too few stops', STOPS, hours(60, 5), hours(9, 0.1), 'too-few'],
  ])('%s', (_, aim, before, now, word) => {
    expect(retest(aim, before, now)).toMatchObject({ word, untold: null });
  });

  it('has its value, and the difference with its interval, to one decimal', () => {
    expect(retest(FINDINGS, per10000(60, 4000), per10000(4, 4000))).toEqual({
      now: { value: 10, count: 4, of: 4000 },
      difference: { value: -140, low: -183, high: -103.2 },
      ...{ word: 'works', untold: null },
    });
  });

  it('is at its threshold as it is shown', () => {
    // Reports show 10.04 as 10.0.
    expect(retest(FINDINGS, per10000(6000, 251_000), per10000(252, 251_000)).word).toBe('works');
    expect(retest(FINDINGS, per10000(6000, 251_000), per10000(255, 251_000)).word).toBe('not-yet');
  });

  it('says why nothing can be told, and makes nothing up', () => {
    const nothing = { difference: null, word: null };
    const now = { value: 10, count: 4, of: 4000 };
    expect(retest(FINDINGS, null, per10000(4, 4000))).toEqual({ ...nothing, now, untold: 'not-measured-before' });
    expect(retest(FINDINGS, per10000(4, 4000), null)).toEqual({ ...nothing, now: null, untold: 'not-measured-now' });
    expect(retest(FINDINGS, per10000(4, 4000), per10000(5, 3))).toMatchObject({ ...nothing, untold: 'no-share' });
  });
});
