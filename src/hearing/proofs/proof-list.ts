import type { ProofSampleLine } from '../../model/hearing.ts';
import { type DrawnConsent, PROOF_QUESTIONS, type ProofQuestion } from '../../model/proof-samples.ts';
import { keptText } from '../kept-files.ts';
import type { Register } from '../register-chain.ts';
import type { Place } from '../register-files.ts';
import { standingLines } from '../standing-lines.ts';

/** Samples of proofs in force, oldest first. */
export function standingProofSamples({ lines }: Register): readonly ProofSampleLine[] {
  return standingLines(lines).filter((line): line is ProofSampleLine => line.kind === 'proof-sample');
}

/** The stored list: one line of JSON per consent. */
export function proofListText(consents: readonly DrawnConsent[]): string {
  return consents
    .map(({ consentId, stratum, asked, files }) => JSON.stringify([consentId, stratum, asked.join(' '), ...files]))
    .map((line) => `${line}\n`)
    .join('');
}

/** The consents of a sample. @throws UserError REGISTER_CHANGED if the list was changed */
export function drawnConsents(place: Place, { list }: Pick<ProofSampleLine, 'list'>): readonly DrawnConsent[] {
  return keptText(place, list)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [consentId = '', stratum = 0, asked = '', ...files] = JSON.parse(line) as [string, number, ...string[]];
      const words = asked.split(' ');
      return { consentId, stratum, asked: PROOF_QUESTIONS.filter((one: ProofQuestion) => words.includes(one)), files };
    });
}
