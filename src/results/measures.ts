import type { Cause } from '../model/findings.ts';
import type { RuleDefinition } from '../model/rule.ts';
import type { Measure } from '../model/summary.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

/** The calls that one action of one party would prevent, in total or by one cause under one rule (`summary/measures.sql`). */
export interface MeasureCount {
  readonly responsible: string;
  readonly action: string;
  /** Null: the action as a whole. */
  readonly rule: string | null;
  readonly cause: Cause | null;
  readonly violations: number;
  readonly prevented_violations: number;
  readonly calls: number;
  readonly prevented_calls: number;
}

/** Counts what each party's actions would prevent; returns a function for one party. */
export async function readMeasures(
  store: Store,
  rules: readonly RuleDefinition[],
): Promise<(party: string) => readonly Measure[]> {
  const counts = await readCounts<MeasureCount>(store, 'measures', {
    rules: JSON.stringify(rules.map(({ id }) => id)),
    actions: JSON.stringify(rules.map(({ id, action }) => action ?? id)),
  });
  return (party) => measuresOf(counts, party);
}

/** The actions of one party: most violations first, then most calls. Each has the remedy of its rule with most violations. */
export function measuresOf(counts: readonly MeasureCount[], party: string): readonly Measure[] {
  const own = counts.filter(({ responsible }) => responsible === party);
  return own
    .filter(({ rule }) => rule === null)
    .map((whole) => {
      const causes = own.flatMap(({ action, rule, cause, violations, calls }) =>
        action === whole.action && rule !== null && cause !== null ? [{ rule, cause, violations, calls }] : [],
      );
      const sorted = causes.sort(
        (a, b) => b.violations - a.violations || b.calls - a.calls || (key(a) < key(b) ? -1 : 1),
      );
      const { action, violations, prevented_violations, calls, prevented_calls } = whole;
      return {
        action,
        rule: sorted[0]?.rule ?? action,
        violations,
        prevented_violations,
        calls,
        prevented_calls,
        causes: sorted,
      };
    })
    .sort((a, b) => b.violations - a.violations || b.calls - a.calls || (a.action < b.action ? -1 : 1));
}

function key({ rule, cause }: Measure['causes'][number]): string {
  return `${rule} ${cause}`;
}
