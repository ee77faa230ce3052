import type { Fate } from './hunt.ts';
import type { Outcome } from './suites.ts';
import type { Survivor } from './survivors.ts';

/** The outcome of a hunt. */
export interface Account {
  /** The share (0 to 1) of mutants that something caught, among those that are valid SQL and do more than cost time. */
  readonly share: number;
  /** A summary in one line. */
  readonly figures: string;
  /** What must be fixed; empty if all is well. */
  readonly faults: readonly string[];
}

/** At least this share must be caught. */
const ENOUGH = 0.95;

/** Compares the fates of mutants with the list of those that nothing can see. */
export function accountOf(fates: readonly Fate[], survivors: readonly Survivor[]): Account {
  const counts: Record<Outcome, number> = { cases: 0, 'second opinion': 0, failed: 0, invalid: 0, unseen: 0 };
  for (const { outcome } of fates) counts[outcome] += 1;
  const caught = counts.cases + counts['second opinion'] + counts.failed;
  const sparing = new Set(survivors.flatMap(({ mutants, spares }) => (spares ? mutants : [])));
  const idle = fates.filter(({ mutant, outcome }) => outcome === 'unseen' && sparing.has(mutant.key)).length;
  const survive = counts.unseen - idle;
  const share = caught / (caught + survive);
  const percent = `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
  const ways = `${counts.cases} by cases, ${counts['second opinion']} by the second opinion alone, ${counts.failed} by an error`;
  const figures = `${caught} of ${caught + survive} mutants caught (${percent}): ${ways}; ${survive} survive, ${idle} more only cost time`;
  return {
    share,
    figures,
    faults: [...faultsOf(fates, survivors), ...(share < ENOUGH ? [`too few: ${figures}`] : [])],
  };
}

function faultsOf(fates: readonly Fate[], survivors: readonly Survivor[]): readonly string[] {
  const listed = survivors.flatMap(({ mutants }) => mutants);
  const outcomes = new Map(fates.map(({ mutant, outcome }) => [mutant.key, outcome]));
  const unlisted = [...outcomes].filter(([key, outcome]) => outcome === 'unseen' && !listed.includes(key));
  return [
    ...[...outcomes].filter(([, outcome]) => outcome === 'invalid').map(([key]) => `is no SQL: ${key}`),
    ...unlisted.map(([key]) => `survives, and is not listed: ${key}`),
    ...listed
      .filter((key) => !['unseen', undefined].includes(outcomes.get(key)))
      .map((key) => `listed, but caught: ${key}`),
    ...listed.filter((key) => !outcomes.has(key)).map((key) => `listed, but there is no such mutant: ${key}`),
    ...listed.filter((key, index) => listed.indexOf(key) !== index).map((key) => `listed twice: ${key}`),
  ];
}
