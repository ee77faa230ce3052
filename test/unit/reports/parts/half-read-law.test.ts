import { describe, expect, it } from 'vitest';
import { halfReadLaw } from '../../../../reports/parts/half-read-law.ts';
import type { RuleInForce, VendorSummary } from '../../../../src/model/summary.ts';

const inForce = [
  { rule: 'a', law: 'verified' },
  { rule: 'b', law: 'part-read' },
  { rule: 'c', law: 'second-hand' },
  { rule: 'd', law: 'second-hand' },
  { rule: 'e', law: null },
  { rule: 'f', law: 'not-looked-up' },
  { rule: 'g', law: 'our-reading' },
] as unknown as readonly RuleInForce[];

function beside(...rules: readonly (readonly string[] | null)[]): readonly string[] {
  const penalties = rules.map((all) =>
    all === null ? null : ({ rules: all.map((rule) => ({ rule })) } as unknown as VendorSummary['penalty']),
  );
  return halfReadLaw({ penalties, inForce, ruleTitle: (rule) => rule.toUpperCase(), language: 'nl' });
}

describe('the sentence beside a sum of money', () => {
  it('names the rules behind it whose text was not read whole, by how far it was read', () => {
    expect(beside(['b', 'a'], null, ['d', 'c', 'g', 'b'])).toEqual([
      'De tekst van deze regels achter het bedrag staat niet geheel vast: bron deels gelezen (B), bron deels van anderen bekend (C; D), deels onze lezing (G).',
    ]);
  });

  it('is not there if the law behind it was read, or is no law', () => {
    expect(beside(['a', 'e'], null)).toEqual([]);
    expect(beside()).toEqual([]);
  });

  it('counts a rule by its least certain text of the period', () => {
    expect(
      halfReadLaw({
        penalties: [{ rules: [{ rule: 'a' }] } as unknown as VendorSummary['penalty']],
        inForce: [...inForce, { rule: 'a', law: 'not-looked-up' } as unknown as RuleInForce],
        ruleTitle: (rule) => rule,
        language: 'en',
      }),
    ).toEqual(['The text of these rules behind the sum is not fully established: part of the source not read (a).']);
  });
});
