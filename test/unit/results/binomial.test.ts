import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustByHolm, binomialUpperTail } from '../../../src/results/binomial.ts';

/** The same probability in integers: the sum over all outcomes, counted exactly. */
function exactly(hits: number, trials: number, part: bigint, whole: bigint): number {
  let sum = 0n;
  for (let count = BigInt(hits); count <= BigInt(trials); count += 1n)
    sum += choose(BigInt(trials), count) * part ** count * (whole - part) ** (BigInt(trials) - count);
  const scale = 10n ** 18n;
  return Number((sum * scale) / whole ** BigInt(trials)) / 1e18;
}

function choose(whole: bigint, part: bigint): bigint {
  let result = 1n;
  for (let factor = 1n; factor <= part; factor += 1n) result = (result * (whole - part + factor)) / factor;
  return result;
}

describe('the upper tail of the binomial distribution', () => {
  it.each([
    [0, 10, 0.3, 1],
    [10, 10, 0.5, 1 / 1024],
    [1, 2, 0.5, 0.75],
    [5, 4, 0.5, 0],
    [1, 5, 0, 0],
    [3, 5, 1, 1],
  ])('%d or more of %d with chance %d is %d', (hits, trials, chance, expected) => {
    expect(binomialUpperTail(hits, trials, chance)).toBeCloseTo(expected, 12);
  });

  it('equals the exact value in integers', () => {
    const drawn = fc.record({
      trials: fc.integer({ min: 1, max: 300 }),
      part: fc.integer({ min: 1, max: 99 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(drawn, ({ trials, part, share }) => {
        const hits = Math.round(share * trials);
        const exact = exactly(hits, trials, BigInt(part), 100n);
        expect(Math.abs(binomialUpperTail(hits, trials, part / 100) - exact)).toBeLessThan(1e-9);
      }),
    );
  });

  it('neither overflows nor ends early for very many trials', () => {
    expect(binomialUpperTail(500_000, 1_000_000, 0.5)).toBeCloseTo(0.5, 2);
    expect(binomialUpperTail(990_000, 1_000_000, 0.5)).toBe(0);
    expect(binomialUpperTail(10, 1_000_000, 0.5)).toBeCloseTo(1, 6);
  });
});

describe('the correction of Holm', () => {
  it('multiplies the smallest most, keeps the order, and never exceeds one', () => {
    expect(adjustByHolm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(adjustByHolm([0.9, 0.8])).toEqual([1, 1]);
    expect(adjustByHolm([])).toEqual([]);
  });

  it('makes no probability smaller', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (chances) => {
        const corrected = adjustByHolm(chances);
        expect(corrected.every((chance, index) => chance >= (chances[index] ?? 0) && chance <= 1)).toBe(true);
      }),
    );
  });
});
