import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/model/gaps.ts';
import type { CompletenessFigure, RuleFigures } from '../../../src/model/summary.ts';
import { type Rated, rating } from '../../../src/results/ratings.ts';

/** The rating of a period follows a rule that is printed beside it. */

const LIMITS = { attention_from: 10, serious_from: 100 };
const rate = (mean: number, low: number): Rated['figures']['rate'] => {
  return { count: 2, of: 1000, per_10000: mean, low, high: mean * 2 };
};
const rules = (findings: number): readonly RuleFigures[] => [
  {
    ...{ rule: 'called-after-objection', findings, levels: [{ level: 'statute', findings }], reasons: [] },
    grades: { proven: findings, 'not-demonstrable': 0, possible: 0 },
    parties: [
      {
        ...{ responsible: 'alfa', cause: 'was-told', findings },
        grades: { proven: findings, 'not-demonstrable': 0, possible: 3 },
      },
    ],
  },
];
const told = (findings: number, conversations = 1000): Rated['before'] => {
  return { causes: [{ party: 'alfa', rule: 'called-after-objection', cause: 'was-told', findings }], conversations };
};
const anomaly = { check: 'silent-day', vendor: 'alfa', examined: 20, results: 1, examples: [] } as CompletenessFigure;
const blocking = { blocking: true, accepted: null } as Gap;
const rated = (changes: Partial<Rated>): ReturnType<typeof rating> =>
  rating({ figures: { rate: rate(0, 0), rules: [] }, gaps: [], completeness: [], before: null, ...changes }, LIMITS);

describe('the rating of a period', () => {
  it('is in order if no limit is reached', () => {
    expect(rated({ figures: { rate: rate(9.9, 5), rules: rules(1) } })).toMatchObject({
      level: 'in-order',
      because: [],
    });
  });

  it('asks for attention from 10 violations per 10,000 on, or with an anomaly in the logs', () => {
    expect(rated({ figures: { rate: rate(10, 5), rules: [] } })).toMatchObject({
      level: 'attention',
      because: ['rate'],
    });
    expect(rated({ completeness: [anomaly] })).toMatchObject({
      ...{ level: 'attention', because: ['completeness'], anomalies: 1 },
    });
  });

  it('is serious from the lower end of the interval on, not from the rate itself', () => {
    expect(rated({ figures: { rate: rate(180, 99.9), rules: [] } }).level).toBe('attention');
    expect(rated({ figures: { rate: rate(180, 100), rules: [] } })).toMatchObject({
      level: 'serious',
      because: ['rate'],
    });
  });

  it('is serious if a cause that a party was told about last month returns at least as often', () => {
    const now = { figures: { rate: rate(1, 0), rules: rules(4) } };
    expect(rated({ ...now, before: told(4) })).toMatchObject({
      ...{ level: 'serious', because: ['repeated'] },
      repeated: [{ party: 'alfa', before: 4, findings: 4 }],
    });
    expect(rated({ ...now, before: told(5) }).level).toBe('in-order');
    const ofBeta = { party: 'beta', rule: 'called-after-objection', cause: 'was-told', findings: 1 } as const;
    expect(rated({ ...now, before: { causes: [ofBeta], conversations: 1000 } }).level).toBe('in-order');
  });

  it('compares rates by conversation, not counts, and only with enough conversations in both months', () => {
    const now = { figures: { rate: rate(1, 0), rules: rules(4) } };
    expect(rated({ ...now, before: told(5, 1300) }).level).toBe('serious');
    expect(rated({ ...now, before: told(4, 900) }).level).toBe('in-order');
    expect(rated({ ...now, before: told(1, 199) }).level).toBe('in-order');
    const few = { ...rate(1, 0), of: 199 };
    expect(rated({ figures: { rate: few, rules: rules(4) }, before: told(4) }).level).toBe('in-order');
  });

  it('is never serious by one finding', () => {
    expect(rated({ figures: { rate: rate(1, 0), rules: rules(1) }, before: told(1, 2000) }).level).toBe('in-order');
    expect(rated({ figures: { rate: { ...rate(500, 110), count: 1 }, rules: rules(1) } }).level).toBe('attention');
  });

  it('cannot be given while a blocking gap is open', () => {
    const serious = { figures: { rate: rate(180, 150), rules: [] } };
    expect(rated({ ...serious, gaps: [blocking] })).toMatchObject({
      level: 'not-assessable',
      because: ['blocking-gap'],
    });
    const accepted = { ...blocking, accepted: { reason: 'x', until: '2026-12-31' } };
    expect(rated({ ...serious, gaps: [accepted] }).level).toBe('serious');
  });

  it('goes by the limits of the configuration', () => {
    const figures = { rate: rate(20, 15), rules: [] };
    const all = { figures, gaps: [], completeness: [], before: null };
    expect(rating(all, { attention_from: 30, serious_from: 100 }).level).toBe('in-order');
    expect(rating(all, { attention_from: 5, serious_from: 15 }).level).toBe('serious');
  });
});
