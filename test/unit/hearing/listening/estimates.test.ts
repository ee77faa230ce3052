import { describe, expect, it } from 'vitest';
import { claimEstimates, unreliableColumns, weightedShare } from '../../../../src/hearing/listening/estimates.ts';
import type { HeardLine } from '../../../../src/model/hearing.ts';
import type { ClaimEstimate, DrawnCall } from '../../../../src/model/listening.ts';

const rounded = (value: object | null): object | null =>
  value === null
    ? null
    : Object.fromEntries(Object.entries(value).map(([name, number]) => [name, Math.round(number * 10_000) / 10_000]));

describe('a weighted share', () => {
  it('of one stratum is the share that was heard, with its own Wilson interval', () => {
    expect(rounded(weightedShare([{ calls: 500, heard: 10, asClaimed: 9 }]))).toEqual({
      ...{ share: 0.9, effective: 10 },
      ...{ low: 0.5958, high: 0.9821 },
    });
  });

  it('of a sample in proportion stands on all calls that were heard', () => {
    const strata = [
      { calls: 300, heard: 6, asClaimed: 6 },
      { calls: 100, heard: 2, asClaimed: 0 },
    ];
    expect(rounded(weightedShare(strata))).toMatchObject({ share: 0.75, effective: 8 });
  });

  it('weighs each stratum by its calls, however many of them were heard', () => {
    // 900/1000 * 2/3 + 100/1000 * 7/7; 1 / (0.9^2/3 + 0.1^2/7)
    const strata = [
      { calls: 900, heard: 3, asClaimed: 2 },
      { calls: 100, heard: 7, asClaimed: 7 },
    ];
    expect(rounded(weightedShare(strata))).toMatchObject({ share: 0.7, effective: 3.6842 });
  });

  it('says nothing of strata in which nothing was heard, and nothing at all where there are no others', () => {
    const heard = { calls: 100, heard: 5, asClaimed: 5 };
    const silent = { calls: 900, heard: 0, asClaimed: 0 };
    expect(weightedShare([heard, silent])).toEqual(weightedShare([heard]));
    expect(weightedShare([silent])).toBeNull();
    expect(weightedShare([])).toBeNull();
  });
});

function drawnCall(callId: string, stratum: number, offered: 'yes' | 'no' | ''): DrawnCall {
  return { callId, stratum, claimed: { offered, identity: 'yes', asked: '', consent: '' } };
}

function estimateOf(claims: readonly ClaimEstimate[], claim: string): ClaimEstimate | undefined {
  return claims.find((one) => one.claim === claim);
}

describe('how often claims were heard to be true', () => {
  const strata = [
    { stratum: 'offer yes', calls: 80, drawn: 4, claims: { offered: 80, identity: 40 } },
    { stratum: 'offer no', calls: 20, drawn: 2, claims: { 'not-offered': 20, identity: 20 } },
    { stratum: 'offer yes, sale', calls: 10, drawn: 1, claims: { offered: 10 } },
  ];
  const drawn = [
    ...['A', 'B', 'C', 'D'].map((id) => drawnCall(id, 0, 'yes')),
    ...['E', 'F'].map((id) => drawnCall(id, 1, 'no')),
    drawnCall('G', 2, 'yes'),
  ];
  const answers = new Map<string, HeardLine['answers']>([
    ['A', { offered: 'yes', identity: 'yes' }],
    ['B', { offered: 'no' }],
    ['C', { offered: 'cannot-tell' }],
    ['E', { offered: 'no', identity: 'no' }],
    ['F', { offered: 'yes' }],
  ]);
  const claims = claimEstimates(strata, drawn, answers);

  it('counts a claim as true where the same was heard: of an offer yes, of no offer no', () => {
    expect(estimateOf(claims, 'offered')).toMatchObject({
      calls: 90,
      heard: 2,
      as_claimed: 1,
      cannot_tell: 1,
      share: 50,
    });
    expect(estimateOf(claims, 'not-offered')).toMatchObject({ calls: 20, heard: 2, as_claimed: 1, share: 50 });
  });

  it('weighs by the calls of a stratum that make the claim, not by all of its calls', () => {
    // 40 of 60 confirmed, 20 not.
    expect(estimateOf(claims, 'identity')).toMatchObject({ calls: 60, heard: 2, share: 66.7 });
  });

  it('names calls in strata in which nothing was heard, and leaves room for all of them to be as claimed', () => {
    expect(estimateOf(claims, 'offered')).toMatchObject({ silent_calls: 10, silent_strata: 1 });
    const { high = 0, high_of_all: ofAll = 0 } = estimateOf(claims, 'offered') ?? {};
    expect(ofAll).toBeCloseTo((80 * (high ?? 0) + 10 * 100) / 90, 1);
    expect(estimateOf(claims, 'not-offered')).toMatchObject({ silent_calls: 0, silent_strata: 0 });
  });

  it('leaves out a claim that no call makes, and gives no share where nothing was heard', () => {
    expect(claims.map(({ claim }) => claim)).toEqual(['offered', 'not-offered', 'identity']);
    expect(claimEstimates(strata, drawn, new Map())[0]).toMatchObject({
      ...{ heard: 0, share: null, low: null, high: null, high_of_all: null },
      ...{ silent_calls: 90, silent_strata: 2 },
    });
  });
});

describe('a column that was shown to be unreliable', () => {
  const claim = (id: ClaimEstimate['claim'], high: number | null): ClaimEstimate => ({
    ...{ claim: id, calls: 9, heard: 3, as_claimed: 1, cannot_tell: 0, silent_calls: 0, silent_strata: 0 },
    ...{ share: 33.3, low: 6.1, high, high_of_all: high },
  });

  it('has a claim whose upper end lies below the limit, and not at it', () => {
    expect(unreliableColumns([claim('offered', 94.9), claim('not-offered', 99)], 95)).toEqual([
      { question: 'offered', claims: ['offered'] },
    ]);
    expect(unreliableColumns([claim('offered', 95), claim('identity', null)], 95)).toEqual([]);
    expect(unreliableColumns([claim('offered', 80), claim('not-offered', 70), claim('identity', 60)], 75)).toEqual([
      { question: 'offered', claims: ['not-offered'] },
      { question: 'identity', claims: ['identity'] },
    ]);
  });

  it('is not the one that says who objected: what rests on that cannot be marked', () => {
    expect(unreliableColumns([claim('asked', 60), claim('not-asked', 60)], 95)).toEqual([]);
  });

  it('is not shown by a few calls while most strata are silent', () => {
    const strata = [
      { stratum: 'a', calls: 5, drawn: 3, claims: { offered: 5 } },
      { stratum: 'b', calls: 95, drawn: 3, claims: { offered: 95 } },
    ];
    const drawn = ['A', 'B', 'C'].map((id) => drawnCall(id, 0, 'yes'));
    const answers = new Map(drawn.map(({ callId }) => [callId, { offered: 'no' as const }]));
    const claims = claimEstimates(strata, drawn, answers);
    expect(claims[0]).toMatchObject({ share: 0, silent_calls: 95 });
    expect(unreliableColumns(claims, 95)).toEqual([]);
  });
});
