import type { HeardLine, SampleStratum } from '../../model/hearing.ts';
import {
  CLAIMS,
  type ClaimEstimate,
  type DrawnCall,
  isRefuted,
  type Question,
  type UnreliableColumn,
} from '../../model/listening.ts';
import { type ShareInterval, wilsonInterval } from '../../model/wilson-interval.ts';

/** What recordings showed about a claim in one stratum. */
export interface HeardStratum {
  /** Calls of the stratum for which the log makes the claim. */
  readonly calls: number;
  /** Among the drawn calls: answered yes or no, and confirmed. */
  readonly heard: number;
  readonly asClaimed: number;
}

export interface WeightedShare extends ShareInterval {
  readonly share: number;
  /** The size of a simple sample that would be as informative. */
  readonly effective: number;
}

/**
 * The share of calls for which a claim is true, over the strata in which something was heard: `sum(N/M * t/m)`, with N calls that make the claim in a stratum, M in all of these strata, m heard and t confirmed.
 * Its interval is Wilson's for the effective number of calls, `1 / sum((N/M)^2 / m)` (Kish): with one stratum, or a proportional sample, that is the number heard. Strata in which nothing was heard
 * are left out: nothing is estimated about them.
 * @returns null if nothing was heard
 */
export function weightedShare(strata: readonly HeardStratum[]): WeightedShare | null {
  const known = strata.filter(({ heard }) => heard > 0);
  const all = known.reduce((sum, { calls }) => sum + calls, 0);
  if (all === 0) return null;
  const share = known.reduce((sum, { calls, heard, asClaimed }) => sum + (calls / all) * (asClaimed / heard), 0);
  const effective = 1 / known.reduce((sum, { calls, heard }) => sum + (calls / all) ** 2 / heard, 0);
  return { share, effective, ...wilsonInterval(share, effective) };
}

/**
 * How often each claim was confirmed; claims that no call makes are left out.
 * @param answers for each call, by its id
 */
export function claimEstimates(
  strata: readonly SampleStratum[],
  drawn: readonly DrawnCall[],
  answers: ReadonlyMap<string, HeardLine['answers']>,
): readonly ClaimEstimate[] {
  return CLAIMS.flatMap(({ id, question, says }): readonly ClaimEstimate[] => {
    const words = drawn
      .filter(({ claimed }) => claimed[question] === says)
      .map(({ callId, stratum }) => ({ stratum, word: answers.get(callId)?.[question] }));
    const rows = strata.map(({ claims = {} }, place): HeardStratum => {
      const heard = words.filter(({ stratum, word }) => stratum === place && (word === 'yes' || word === 'no'));
      return {
        calls: claims[id] ?? 0,
        heard: heard.length,
        asClaimed: heard.filter(({ word }) => word === says).length,
      };
    });
    const sum = (name: keyof HeardStratum): number => rows.reduce((total, row) => total + row[name], 0);
    const calls = sum('calls');
    if (calls === 0) return [];
    const silent = rows.filter((row) => row.calls > 0 && row.heard === 0);
    const silentCalls = silent.reduce((total, row) => total + row.calls, 0);
    const estimate = weightedShare(rows);
    return [
      {
        ...{ claim: id, calls, heard: sum('heard'), as_claimed: sum('asClaimed') },
        cannot_tell: words.filter(({ word }) => word === 'cannot-tell').length,
        ...{ silent_calls: silentCalls, silent_strata: silent.length },
        share: estimate === null ? null : percent(estimate.share),
        low: estimate === null ? null : percent(estimate.low),
        high: estimate === null ? null : percent(estimate.high),
        high_of_all: estimate === null ? null : percent(((calls - silentCalls) * estimate.high + silentCalls) / calls),
      },
    ];
  });
}

/**
 * Questions for which it is known which findings rest on the log's answer. An objection in a call can cause findings in later calls of any call
 * centre; those are not marked.
 */
const MARKED: readonly Question[] = ['offered', 'identity', 'consent'];

/**
 * The columns shown to be unreliable: the upper end of one of their claims is below the limit, even if the claim were true in every call of the strata in which nothing was heard.
 * @param limit in per cent
 */
export function unreliableColumns(
  claims: readonly ClaimEstimate[],
  limit: number,
): readonly Pick<UnreliableColumn, 'question' | 'claims'>[] {
  const shown = CLAIMS.filter(
    ({ id, question }) => MARKED.includes(question) && claims.some((one) => one.claim === id && isRefuted(one, limit)),
  );
  const questions = [...new Set(shown.map(({ question }): Question => question))];
  return questions.map((question) => ({
    question,
    claims: shown.filter((claim) => claim.question === question).map(({ id }) => id),
  }));
}

/** Per cent with one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
