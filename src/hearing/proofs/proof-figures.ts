import type { Days } from '../../model/configuration.ts';
import { CLIENT } from '../../model/findings.ts';
import { type HeardWord, type ProofSampleLine, periodDays } from '../../model/hearing.ts';
import {
  type CollectorProofs,
  type DrawnConsent,
  type PeriodProofs,
  PROOF_QUESTIONS,
  type ProofFigures,
  type ProofQuestion,
  type ProofStratum,
} from '../../model/proof-samples.ts';
import { type HeardStratum, percent, weightedShare } from '../listening/estimates.ts';
import { lastAnswers, seenOf } from '../listening/hear-calls.ts';
import type { Register } from '../register-chain.ts';
import type { Place } from '../register-files.ts';
import { drawnConsents, standingProofSamples } from './proof-list.ts';

/** What people answered about a consent. */
type SeenAnswers = Readonly<Partial<Record<ProofQuestion, HeardWord>>>;

/**
 * What was seen in proofs of a period's consents: of the sample drawn last of those that somebody looked at.
 * @returns null if nobody has looked at a sample of the period
 * @throws UserError REGISTER_CHANGED if a list was changed
 */
export function proofFigures(place: Place, register: Register, period: string): ProofFigures | null {
  const sample = standingProofSamples(register).findLast(
    (one) => one.about.period === period && isLookedAt(place, register, one),
  );
  if (sample === undefined) return null;
  const { seq, divided_by: divisions, strata } = sample;
  const answers = lastAnswers(seenOf(register, sample));
  return { line: seq, divisions, collectors: collectorProofs(strata, drawnConsents(place, sample), answers) };
}

/** What was seen in proofs of each period within these days that somebody looked at, first to last. @throws UserError REGISTER_CHANGED if a list was changed */
export function proofsWithin(place: Place, register: Register, { from, to }: Days): readonly PeriodProofs[] {
  const periods = [...new Set(standingProofSamples(register).map(({ about }) => about.period))].sort();
  return periods.flatMap((period) => {
    const days = periodDays(period);
    const figures = proofFigures(place, register, period);
    if (days === null || days.from < from || days.to > to || figures === null) return [];
    return [{ ...days, collectors: figures.collectors }];
  });
}

/** Whether anybody looked at a proof of the sample. If none of its consents has a file, nobody needs to. */
function isLookedAt(place: Place, register: Register, sample: ProofSampleLine): boolean {
  return seenOf(register, sample).length > 0 || drawnConsents(place, sample).every(({ files }) => files.length === 0);
}

/**
 * How many consents of each collector their proof shows. A consent is shown if every question that is asked about it was answered with yes. It is not if any was
 * answered otherwise: a proof from which nobody can tell shows nothing. One without a file counts as not shown; while others of its stratum were not looked
 * at yet, it counts in proportion to those that were, so that what needs no looking does not come first.
 * @param answers by consent id
 */
export function collectorProofs(
  strata: readonly ProofStratum[],
  drawn: readonly DrawnConsent[],
  answers: ReadonlyMap<string, SeenAnswers>,
): readonly CollectorProofs[] {
  const looked = strata.map((stratum, place): LookedStratum => {
    const own = drawn.filter((consent) => consent.stratum === place);
    const withFile = own.filter(({ files }) => files.length > 0);
    const seen = withFile.flatMap(({ consentId, asked }): readonly SeenConsent[] => {
      const words = asked.map((question) => [question, answers.get(consentId)?.[question]] as const);
      const lacking = words.filter(([, word]) => word === 'no' || word === 'cannot-tell');
      return lacking.length === 0 && words.some(([, word]) => word === undefined) ? [] : [{ lacking }];
    });
    return { stratum, drawn: own.length, withFile: withFile.length, seen };
  });
  return [...new Set(strata.map(({ collector }) => collector))]
    .toSorted((one, other) => Number(one === CLIENT) - Number(other === CLIENT) || (one < other ? -1 : 1))
    .map((collector) =>
      figuresOf(
        collector,
        looked.filter(({ stratum }) => stratum.collector === collector),
      ),
    );
}

interface SeenConsent {
  /** Answers other than yes. */
  readonly lacking: readonly (readonly [ProofQuestion, HeardWord | undefined])[];
}

interface LookedStratum {
  readonly stratum: ProofStratum;
  readonly drawn: number;
  readonly withFile: number;
  readonly seen: readonly SeenConsent[];
}

function figuresOf(collector: string, strata: readonly LookedStratum[]): CollectorProofs {
  const sum = (count: (stratum: LookedStratum) => number): number =>
    strata.reduce((total, stratum) => total + count(stratum), 0);
  const seen = strata.flatMap((stratum) => stratum.seen);
  const weighed = strata.map(weighedStratum);
  const estimate = weightedShare(weighed);
  const silent = weighed.filter(({ calls, heard }) => calls > 0 && heard === 0);
  const said = (question: ProofQuestion, word: HeardWord): number =>
    seen.filter(({ lacking }) => lacking.some(([asked, answer]) => asked === question && answer === word)).length;
  return {
    ...{ collector, consents: sum(({ stratum }) => stratum.consents), drawn: sum((stratum) => stratum.drawn) },
    without_file: sum((stratum) => stratum.drawn - stratum.withFile),
    ...{ seen: seen.length, shown: seen.filter(isShown).length },
    lacking: PROOF_QUESTIONS.map((question) => ({
      ...{ question, no: said(question, 'no'), cannot_tell: said(question, 'cannot-tell') },
    })).filter(({ no, cannot_tell: cannotTell }) => no + cannotTell > 0),
    silent_consents: silent.reduce((total, { calls }) => total + calls, 0),
    silent_strata: silent.length,
    share: estimate === null ? null : percent(estimate.share),
    low: estimate === null ? null : percent(estimate.low),
    high: estimate === null ? null : percent(estimate.high),
  };
}

/** A stratum as the estimate weighs it: those without a file in proportion to the others that were looked at. */
function weighedStratum({ stratum, drawn, withFile, seen }: LookedStratum): HeardStratum {
  return {
    calls: stratum.consents,
    heard: withFile === 0 ? drawn : (seen.length * drawn) / withFile,
    asClaimed: seen.filter(isShown).length,
  };
}

function isShown({ lacking }: SeenConsent): boolean {
  return lacking.length === 0;
}
