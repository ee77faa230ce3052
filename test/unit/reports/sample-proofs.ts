import type { CollectorProofs, ProofFigures } from '../../../src/model/proof-samples.ts';

const OF_ALFA: CollectorProofs = {
  ...{ collector: 'alfa', consents: 812, drawn: 44, without_file: 6, seen: 37, shown: 31 },
  lacking: [
    { question: 'product', no: 4, cannot_tell: 1 },
    { question: 'date', no: 2, cannot_tell: 0 },
  ],
  ...{ silent_consents: 13, silent_strata: 2, share: 72.1, low: 57.3, high: 83.4 },
};

/** What people saw in proofs of consents: `alfa` collected most, the client some, of which nothing was looked at yet. */
export const PROOFS: ProofFigures = {
  ...{ line: 9, divisions: ['collector', 'source'] },
  collectors: [
    OF_ALFA,
    {
      ...{ collector: 'client', consents: 120, drawn: 7, without_file: 0, seen: 0, shown: 0, lacking: [] },
      ...{ silent_consents: 120, silent_strata: 1, share: null, low: null, high: null },
    },
  ],
};
