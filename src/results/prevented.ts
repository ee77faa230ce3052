import { CLIENT } from '../model/findings.ts';
import type { Prevented } from '../model/summary.ts';

/** Calls of one vendor that nothing but one party's one cause under one rule made a violation or a breach (`summary/prevented.sql`). */
export interface PreventedCount extends Prevented {
  readonly vendor: string;
  readonly responsible: string;
}

/** What a vendor could have prevented on its own calls, in the order counted. */
export function vendorPrevented(counts: readonly PreventedCount[], vendor: string): readonly Prevented[] {
  return counts.filter((row) => row.vendor === vendor && row.responsible === vendor).map(plain);
}

/** What the client could have prevented on the calls of all vendors: most violations first, then most calls, then most findings. */
export function clientPrevented(counts: readonly PreventedCount[]): readonly Prevented[] {
  const sums = new Map<string, Prevented>();
  for (const row of counts.filter(({ responsible }) => responsible === CLIENT)) {
    const key = `${row.rule} ${row.cause}`;
    const before = sums.get(key) ?? { ...plain(row), violations: 0, calls: 0, findings: 0 };
    sums.set(key, {
      ...before,
      violations: before.violations + row.violations,
      calls: before.calls + row.calls,
      findings: before.findings + row.findings,
    });
  }
  return [...sums.entries()]
    .sort(
      ([one, a], [other, b]) =>
        b.violations - a.violations || b.calls - a.calls || b.findings - a.findings || (one < other ? -1 : 1),
    )
    .map(([, row]) => row);
}

function plain({ rule, cause, violations, calls, findings }: PreventedCount): Prevented {
  return { rule, cause, violations, calls, findings };
}
