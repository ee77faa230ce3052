import { type Gap, isOpenAndBlocking } from '../model/gaps.ts';
import type { Rating, RatingLevel, RatingLimits, RatingReason, RepeatedCause } from '../model/rating.ts';
import type { CompletenessFigure, Figures, RuleFigures } from '../model/summary.ts';

/** Violations of one party, rule and cause. */
export type CauseCount = Omit<RepeatedCause, 'before'>;

export interface Rated {
  readonly figures: Pick<Figures, 'rate' | 'rules'>;
  readonly gaps: readonly Gap[];
  readonly completeness: readonly CompletenessFigure[];
  /** For all parties, or the rated one; null if there are no results of the month before. */
  readonly before: readonly CauseCount[] | null;
}

/** Rates a period (`policy.rating`): first blocking gaps, then the reasons to call it serious, then the reasons for attention. */
export function rating({ figures, gaps, completeness, before }: Rated, limits: RatingLimits): Rating {
  const { per_10000: mean, low } = figures.rate;
  const repeated = repeatedCauses(causeCounts(figures.rules), before ?? []);
  const anomalies = completeness.reduce((sum, { results }) => sum + results, 0);
  const reasons: Readonly<Record<Exclude<RatingLevel, 'in-order'>, readonly RatingReason[]>> = {
    'not-assessable': [...when(gaps.some(isOpenAndBlocking), 'blocking-gap')],
    serious: [...when(low !== null && low >= limits.serious_from, 'rate'), ...when(repeated.length > 0, 'repeated')],
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

function repeatedCauses(now: readonly CauseCount[], before: readonly CauseCount[]): readonly RepeatedCause[] {
  return now.flatMap((cause) => {
    const former = before.find(
      (one) => one.party === cause.party && one.rule === cause.rule && one.cause === cause.cause,
    );
    return former === undefined || cause.findings < former.findings ? [] : [{ ...cause, before: former.findings }];
  });
}
