import type { Vendor } from '../model/configuration.ts';
import type { VendorSummary } from '../model/summary.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

interface PenalisedCalls {
  readonly responsible: string;
  readonly calls: number;
}

/** The contract penalty of each call centre (rulebook, section 10); null where its contract names none. */
export async function penalties(store: Store): Promise<(vendor: Vendor) => VendorSummary['penalty']> {
  const all = await readCounts<PenalisedCalls>(store, 'penalties');
  const own = await readCounts<PenalisedCalls>(store, 'own-penalties');
  const byRule = await readCounts<PenalisedCalls & { vendor: string; rule: string }>(store, 'penalty-rules');
  return ({ id, penalty }) => {
    if (penalty === undefined) return null;
    const calls = all.find((row) => row.responsible === id)?.calls ?? 0;
    const rows = byRule.filter((row) => row.responsible === id);
    return {
      per_violation: penalty.perViolation,
      currency: penalty.currency,
      calls,
      amount: Math.round(calls * penalty.perViolation * 100) / 100,
      own_calls: own.find((row) => row.responsible === id)?.calls ?? 0,
      rules: [...new Set(rows.map((row) => row.rule))].map((rule) => ({
        rule,
        calls: sum(rows.filter((row) => row.rule === rule)),
        own_calls: sum(rows.filter((row) => row.rule === rule && row.vendor === id)),
      })),
    };
  };
}

function sum(rows: readonly PenalisedCalls[]): number {
  return rows.reduce((total, row) => total + row.calls, 0);
}
