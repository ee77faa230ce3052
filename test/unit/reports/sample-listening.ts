import type { ClaimEstimate, ListeningFigures } from '../../../src/model/listening.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { PROOFS } from './sample-proofs.ts';

const CLAIM: ClaimEstimate = {
  ...{ claim: 'offered', calls: 340, heard: 28, as_claimed: 20, cannot_tell: 2, silent_calls: 0, silent_strata: 0 },
  ...{ share: 71.4, low: 52.9, high: 84.7, high_of_all: 84.7 },
};

/**
 * Results of listening at `alfa`: its log is unreliable about the offer; nobody heard anything about the identity; and for a few calls nobody heard
 * who objected.
 */
export const LISTENING: ListeningFigures = {
  ...{ vendor: 'alfa', line: 7, conversations: 400, drawn: 40, heard: 38, divisions: ['claim'], limit: 95 },
  claims: [
    CLAIM,
    {
      ...CLAIM,
      ...{ claim: 'identity', heard: 0, as_claimed: 0, cannot_tell: 0, silent_calls: 340, silent_strata: 4 },
      ...{ share: null, low: null, high: null, high_of_all: null },
    },
    { ...CLAIM, claim: 'not-asked', cannot_tell: 1, silent_calls: 12, silent_strata: 1, high_of_all: 96 },
  ],
  unreliable: [
    {
      ...{ question: 'offered', column: 'optout_offered', claims: ['offered'], calls: 343 },
      rules: [{ rule: 'optout-not-offered', findings: 3 }],
    },
  ],
};

/** The summary with results of listening and of looking at proofs, if it knows a register. */
export function withListening(summary: Summary): Summary {
  const { hearing } = summary;
  return hearing === undefined
    ? summary
    : { ...summary, hearing: { ...hearing, listening: [LISTENING], proofs: PROOFS } };
}
