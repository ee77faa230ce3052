import type { Vendor } from '../model/configuration.ts';
import type { VendorSummary } from '../model/summary.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

/** Calls of one call centre for which a party is responsible. */
export interface PartyCalls {
  readonly vendor: string;
  readonly party: string;
  readonly violating_calls: number;
  /** Calls of a contract penalty. */
  readonly penalised_calls: number;
}

/** A version of a rule whose law was not read, with its first and last day since 1970. */
export interface UnreadVersion {
  readonly rule: string;
  readonly from_day: number;
  readonly to_day: number;
}

interface RuleCalls {
  readonly responsible: string;
  readonly vendor: string;
  readonly rule: string;
  readonly calls: number;
}

/** The contract penalty of each call centre (rulebook, section 10); null if its contract names none. */
export async function penalties(
  store: Store,
  answered: readonly PartyCalls[],
  unread: readonly UnreadVersion[],
): Promise<(vendor: Vendor) => VendorSummary['penalty']> {
  const notRead = await readCounts<{ responsible: string; calls: number }>(store, 'penalty-unread', {
    versions: JSON.stringify(unread),
  });
  const byRule = await readCounts<RuleCalls>(store, 'penalty-rules');
  return ({ id, penalty }) => {
    if (penalty === undefined) return null;
    const own = answered.filter((row) => row.party === id);
    const calls = sum(own, (row) => row.penalised_calls);
    const unreadCalls = notRead.find((row) => row.responsible === id)?.calls ?? 0;
    const rows = byRule.filter((row) => row.responsible === id);
    return {
      per_violation: penalty.perViolation,
      currency: penalty.currency,
      calls,
      amount: Math.round(calls * penalty.perViolation * 100) / 100,
      clause: penalty.clause ?? null,
      unread_calls: unreadCalls,
      unread_amount: Math.round(unreadCalls * penalty.perViolation * 100) / 100,
      own_calls: sum(
        own.filter((row) => row.vendor === id),
        (row) => row.penalised_calls,
      ),
      rules: [...new Set(rows.map((row) => row.rule))].map((rule) => ({
        rule,
        calls: sum(
          rows.filter((row) => row.rule === rule),
          (row) => row.calls,
        ),
        own_calls: sum(
          rows.filter((row) => row.rule === rule && row.vendor === id),
          (row) => row.calls,
        ),
      })),
    };
  };
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
