import { type ProofSampleLine, periodName } from '../../model/hearing.ts';
import {
  type DrawnConsent,
  PROOF_QUESTIONS,
  type ProofDivision,
  type ProofQuestion,
  type ProofStratum,
} from '../../model/proof-samples.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { appendLines } from '../append-lines.ts';
import { assertSize, type CountedStratum, finestDivision, refusedSample } from '../listening/strata.ts';
import { MESSAGES } from '../messages.ts';
import type { Recorder } from '../record-pack.ts';
import { readRegister } from '../register.ts';
import type { Register } from '../register-chain.ts';
import type { Place } from '../register-files.ts';
import { drawnConsents, proofListText, standingProofSamples } from './proof-list.ts';

export interface ProofSampleRequest {
  /** Consents to draw. */
  readonly size: number;
  /** The same seed draws the same consents. */
  readonly seed: string;
  /** First and last day of the judged calls whose consents are drawn, and the same as day numbers. */
  readonly from: string;
  readonly to: string;
  readonly fromDay: number;
  readonly toDay: number;
}

/** A sample of proofs in the register, or the preview of one. */
export interface DrawnProofs {
  /** Number of its line; null for a preview. */
  readonly line: number | null;
  readonly period: string;
  readonly seed: string;
  readonly size: number;
  readonly dividedBy: readonly ProofDivision[];
  readonly strata: readonly ProofStratum[];
  readonly consents: readonly DrawnConsent[];
  /** How many consents would allow a finer division; null if the division is the finest, or the sample was drawn before. */
  readonly finer: { readonly size: number; readonly dividedBy: readonly ProofDivision[] } | null;
  /** It was already in the register. It has the same consents, whatever was delivered since. */
  readonly isKnown: boolean;
}

interface StoredStratum extends CountedStratum {
  readonly collector: string;
  readonly of_source: string;
}

/** How strata are made, finest first. */
const LEVELS: readonly (readonly ProofDivision[])[] = [['collector', 'source'], ['collector']];

/**
 * Draws consents that judged calls rest on, for people to look at their proof. If the register has a sample of the same period, size and seed, it returns that one
 * unchanged.
 * @param store with the verdicts of the period
 * @param recorder null: nothing is written
 * @throws UserError SAMPLE_REFUSED if no proof is loaded, no call rests on a consent, or the sample is too small to cover every collector; what `appendLines` throws
 */
export async function drawProofs(
  place: Place,
  store: Store,
  request: ProofSampleRequest,
  recorder: Recorder | null,
): Promise<DrawnProofs> {
  const { size, seed, from, to, fromDay, toDay } = request;
  assertSize(size, seed);
  const period = periodName(from, to);
  const known = knownSample(readRegister(place), request);
  if (known !== undefined) return asDrawnProofs(place, known);
  await assertProofs(store);
  const found = await store.createTemporaryTable('resting_consent', sqlFile(import.meta.url, './resting-consent.sql'), {
    ...{ seed, from_day: fromDay, to_day: toDay },
  });
  if (found === 0)
    throw refusedSample(MESSAGES.nothingToDraw, MESSAGES.drawnFromConsentsUsed, [
      { message: MESSAGES.noJudgedCallFromToRests(from, to) },
    ]);
  const { level, strata, finer } = await finestDivision<readonly ProofDivision[], StoredStratum>(
    ...([store, size, LEVELS] as const),
    async (divided) => {
      await store.createTemporaryTable('counted_stratum', sqlFile(import.meta.url, './consent-stratum.sql'), {
        by_source: divided.includes('source'),
      });
    },
  );
  const bySource = level.includes('source');
  const rows = await store.rows<{
    readonly consent_id: string;
    readonly stratum: bigint;
    readonly says_person: boolean;
    readonly says_term: boolean;
    readonly files: string;
  }>(sqlFile(import.meta.url, './drawn-consent.sql'), { by_source: bySource });
  const sample = {
    ...{ period, seed, size, dividedBy: level },
    strata: strata.map(({ collector, of_source: source, calls, drawn }) => ({
      ...{ collector, ...(bySource ? { source } : {}) },
      ...{ consents: Number(calls), drawn: Number(drawn) },
    })),
    consents: rows.map((row): DrawnConsent => {
      const unsaid: readonly ProofQuestion[] = [
        ...(row.says_person ? [] : (['person'] as const)),
        ...(row.says_term ? [] : (['term'] as const)),
      ];
      return {
        ...{ consentId: row.consent_id, stratum: Number(row.stratum) },
        asked: PROOF_QUESTIONS.filter((question) => !unsaid.includes(question)),
        files: JSON.parse(row.files) as readonly string[],
      };
    }),
    finer: finer === null ? null : { size: finer.size, dividedBy: finer.level },
  };
  if (recorder === null) return { ...sample, line: null, isKnown: false };
  const [line] = await appendLines(place, (register) =>
    // Somebody else may have drawn the same sample meanwhile.
    knownSample(register, request) === undefined
      ? [
          {
            ...recorder,
            ...{ kind: 'proof-sample', about: { period }, seed, divided_by: level, strata: sample.strata, size },
            list: proofListText(sample.consents),
          },
        ]
      : [],
  );
  if (line !== undefined) return { ...sample, line: line.seq, isKnown: false };
  const other = knownSample(readRegister(place), request);
  return other === undefined ? { ...sample, line: null, isKnown: false } : asDrawnProofs(place, other);
}

/** A sample of proofs in the register. @throws UserError REGISTER_CHANGED */
export function asDrawnProofs(place: Place, line: ProofSampleLine): DrawnProofs {
  const { seq, about, seed, size, divided_by: dividedBy, strata } = line;
  return {
    ...{ line: seq, period: about.period, seed, size, dividedBy, strata },
    ...{ consents: drawnConsents(place, line), finer: null, isKnown: true },
  };
}

function knownSample(
  register: Register,
  { size, seed, from, to }: Pick<ProofSampleRequest, 'size' | 'seed' | 'from' | 'to'>,
): ProofSampleLine | undefined {
  return standingProofSamples(register).find(
    ({ about, seed: drawnBy, size: asked }) =>
      about.period === periodName(from, to) && drawnBy === seed && asked === size,
  );
}

/** Without any proof there is nothing to look at, and a share of nothing would say that no consent is shown. */
async function assertProofs(store: Store): Promise<void> {
  const [proof] = await store.rows('select 1 from proof limit 1');
  if (proof !== undefined) return;
  throw refusedSample(MESSAGES.noProofOfConsentIsLoaded, MESSAGES.deliverProofs, [
    { found: 'proofs', message: MESSAGES.hasNoRow },
  ]);
}
