import { type Gap, isOpenAndBlocking } from '../model/gaps.ts';
import { LEAST_CONVERSATIONS } from '../model/rate.ts';
import type { Rating, RatingLevel, RatingLimits, RatingReason, RepeatedCause } from '../model/rating.ts';
import type { CompletenessFigure, Figures, RuleFigures } from '../model/summary.ts';

/** One finding alone makes nothing serious. */
const LEAST_FINDINGS = 2;

/** Violations of one party, rule and cause. */
export type CauseCount = Pick<RepeatedCause, 'party' | 'rule' | 'cause' | 'findings'>;

export interface Rated {
  readonly figures: Pick<Figures, 'rate' | 'rules'>;
  readonly gaps: readonly Gap[];
  readonly completeness: readonly CompletenessFigure[];
  /** Last month's causes that the register says these parties were told of, and last month's conversations; null: there are no results of it. */
  readonly before: { readonly causes: readonly CauseCount[]; readonly conversations: number } | null;
}

/** Rates a period (`policy.rating`): first blocking gaps, then the reasons to call it serious, then the reasons for attention. */
export function rating({ figures, gaps, completeness, before }: Rated, limits: RatingLimits): Rating {
  const { count, per_10000: mean, low } = figures.rate;
  const repeated = before === null ? [] : repeatedCauses(figures, before);
  const anomalies = completeness.reduce((sum, { results }) => sum + results, 0);
  const reasons: Readonly<Record<Exclude<RatingLevel, 'in-order'>, readonly RatingReason[]>> = {
    'not-assessable': [...when(gaps.some(isOpenAndBlocking), 'blocking-gap')],
    serious: [
      ...when(count >= LEAST_FINDINGS && low !== null && low >= limits.serious_from, 'rate'),
      ...when(repeated.length > 0, 'repeated'),
    ],
    attention: [
      ...when(mean !== null && mean >= limits.attention_from, 'rate'),
      ...when(anomalies > 0, 'completeness'),
    ],
  };
  const level = (['not-assessable', 'serious', 'attention'] as const).find((one) => reasons[one].length > 0);
  return { level: level ?? 'in-order', because: level === undefined ? [] : reasons[level], repeated, anomalies };
}

function when(holds: boolean, reason: RatingReason): readonly RatingReason[] {
  return holds ? [reason] : [];
}

/** Findings that make a call a violation, by party, rule and cause. */
export function causeCounts(rules: readonly RuleFigures[]): readonly CauseCount[] {
  return rules
    .filter(({ levels }) => levels.some(({ level }) => level === 'statute'))
    .flatMap(({ rule, parties }) =>
      parties.map(({ responsible: party, cause, grades }) => {
        return { party, rule, cause, findings: grades.proven + grades['not-demonstrable'] };
      }),
    )
    .filter(({ findings }) => findings > 0);
}

/** Causes that come back at least as often, by conversation; in few conversations, nobody can tell. */
function repeatedCauses(
  { rate, rules }: Rated['figures'],
  before: NonNullable<Rated['before']>,
): readonly RepeatedCause[] {
  const [now, then] = [rate.of, before.conversations];
  if (Math.min(now, then) < LEAST_CONVERSATIONS) return [];
  return causeCounts(rules).flatMap((cause) => {
    const former = before.causes.find(
      (one) => one.party === cause.party && one.rule === cause.rule && one.cause === cause.cause,
    );
    if (former === undefined || cause.findings < LEAST_FINDINGS || cause.findings * then < former.findings * now)
      return [];
    return [{ ...cause, before: former.findings, conversations: now, conversations_before: then }];
  });
}
