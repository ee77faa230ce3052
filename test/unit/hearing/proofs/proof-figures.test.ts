import { describe, expect, it } from 'vitest';
import { collectorProofs } from '../../../../src/hearing/proofs/proof-figures.ts';
import type {
  CollectorProofs,
  DrawnConsent,
  ProofQuestion,
  ProofStratum,
} from '../../../../src/model/proof-samples.ts';

const ASKED: readonly ProofQuestion[] = ['company', 'product'];
const YES = { company: 'yes', product: 'yes' } as const;

/** Consents of a stratum; the last of them have no file. */
function drawn(stratum: number, count: number, without = 0): readonly DrawnConsent[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ consentId: `C-${stratum}-${index}`, stratum, asked: ASKED },
    files: index < count - without ? ['aa'] : [],
  }));
}

const of = (consents: number, count: number, collector = 'alfa', source = 'web'): ProofStratum => ({
  ...{ collector, source, consents, drawn: count },
});

function figures(
  strata: readonly ProofStratum[],
  list: readonly DrawnConsent[],
  answers: Readonly<Record<string, object>>,
): readonly CollectorProofs[] {
  return collectorProofs(strata, list, new Map(Object.entries(answers)));
}

describe('the share of consents that are really shown', () => {
  it('counts a consent as shown only if every answer is yes: what nobody can tell is not shown', () => {
    const [alfa] = figures([of(40, 4)], drawn(0, 4), {
      'C-0-0': YES,
      'C-0-1': YES,
      'C-0-2': { company: 'yes', product: 'cannot-tell' },
      'C-0-3': { company: 'no' },
    });
    expect(alfa).toMatchObject({ seen: 4, shown: 2, share: 50, low: 15, high: 85 });
    expect(alfa?.lacking).toEqual([
      { question: 'company', no: 1, cannot_tell: 0 },
      { question: 'product', no: 0, cannot_tell: 1 },
    ]);
  });

  it('does not count one of which some questions are open, and nothing was answered otherwise than with yes', () => {
    expect(figures([of(40, 2)], drawn(0, 2), { 'C-0-0': { company: 'yes' } })).toMatchObject([
      { seen: 0, share: null, silent_consents: 40, silent_strata: 1 },
    ]);
  });

  it('counts one without a file as not shown, whatever was answered', () => {
    const seen = { 'C-0-0': YES, 'C-0-1': YES, 'C-0-2': YES };
    expect(figures([of(4, 4)], drawn(0, 4, 2), seen)).toMatchObject([
      { without_file: 2, seen: 2, shown: 2, share: 50 },
    ]);
    expect(figures([of(4, 4)], drawn(0, 4, 4), {})).toMatchObject([{ without_file: 4, seen: 0, share: 0, low: 0 }]);
  });

  it('lets those without a file not come first: half of the others seen, half of them count', () => {
    // Of ten, four have no file; three of six were looked at, and shown: 3 of 5.
    const seen = { 'C-0-0': YES, 'C-0-1': YES, 'C-0-2': YES };
    const [alfa] = figures([of(100, 10)], drawn(0, 10, 4), seen);
    expect(alfa?.share).toBe(60);
    expect(figures([of(100, 10)], drawn(0, 10, 4), {})).toMatchObject([{ share: null, silent_consents: 100 }]);
  });

  it('weighs each stratum by its consents, per collector, the client last', () => {
    const strata = [of(10, 1, 'client'), of(90, 2, 'beta'), of(10, 2, 'beta', 'paper')];
    const list = [...drawn(0, 1), ...drawn(1, 2), ...drawn(2, 2)];
    const answers = {
      ...{ 'C-0-0': { company: 'no' }, 'C-1-0': YES, 'C-1-1': YES },
      ...{ 'C-2-0': { company: 'no' }, 'C-2-1': { company: 'no' } },
    };
    expect(
      figures(strata, list, answers).map(({ collector, consents, share }) => [collector, consents, share]),
    ).toEqual([
      ['beta', 100, 90],
      ['client', 10, 0],
    ]);
  });
});
