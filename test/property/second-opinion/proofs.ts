import type { Call } from './call.ts';
import { entityCheck, productCheck } from './named-checks.ts';
import type { ConsentRecord, ProofRecord } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** Section 7, *proof*: each way in which one falls short, in the order in which they are looked at. */
const SHORTCOMINGS = ['proof-file-missing', 'proof-made-later', 'proof-of-another', 'proof-says-less'] as const;

/** Why a consent has no proof; null: it has one. Empty: nobody lists proofs, and it names none. */
export function whyUnproved(consent: ConsentRecord, call: Call, surroundings: Surroundings): string | null {
  const { proofs } = surroundings;
  if (proofs.length === 0) return consent.evidence === null ? '' : null;
  const passed = proofs
    .filter(({ consentId }) => consentId === consent.consentId)
    .map((proof) => checksPassed(proof, consent, call, surroundings));
  return passed.length === 0 ? 'no-proof-listed' : (SHORTCOMINGS[Math.max(...passed)] ?? null);
}

function checksPassed(proof: ProofRecord, consent: ConsentRecord, call: Call, surroundings: Surroundings): number {
  const { sha256, sha256OfFile, made, number, names, products } = proof;
  const isListedFile = sha256OfFile !== null && (sha256 === null || sha256.toLowerCase() === sha256OfFile);
  const checks = [
    isListedFile,
    made === null || made.earliest <= call.moment,
    number === null || number === (consent.number ?? call.record.calledNumber),
    (names.length === 0 || entityCheck({ names }, call, surroundings) === 'met') &&
      (products.length === 0 || productCheck({ products }, call) === 'met'),
  ];
  const firstFailed = checks.indexOf(false);
  return firstFailed < 0 ? checks.length : firstFailed;
}
