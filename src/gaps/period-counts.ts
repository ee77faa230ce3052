import { type AskedCount, type CountedShare, sum } from './gap-kind.ts';

/** Counts of gaps in the judged calls of one period. */
interface CountsOfPeriod {
  /** Judged calls. */
  readonly calls: number;
  /** By `keyOf`. */
  readonly counted: ReadonlyMap<string, readonly CountedShare[]>;
}

/**
 * The counts of several periods. A gap names calls one by one, whatever else is judged, so its count in all periods is the sum of those in each, provided that no call is in two of them or in none.
 * That takes a moment, while counting them again goes through all calls once for each gap.
 */
export class PeriodCounts {
  readonly #periods: CountsOfPeriod[] = [];

  add(calls: number, counted: ReadonlyMap<string, readonly CountedShare[]>): void {
    this.#periods.push({ calls, counted });
  }

  /**
   * The counts in all periods together, for the SELECTs that were counted in each.
   * @param calls judged calls of all periods: if those of the periods do not add up to it, nothing is returned
   */
  together(calls: number): ReadonlyMap<string, readonly CountedShare[]> {
    const [first, ...others] = this.#periods;
    if (first === undefined || sum(this.#periods.map((period) => period.calls)) !== calls) return new Map();
    const keys = [...first.counted.keys()].filter((key) => others.every(({ counted }) => counted.has(key)));
    return new Map(keys.map((key) => [key, added(this.#periods.flatMap(({ counted }) => counted.get(key) ?? []))]));
  }
}

/** The name of a count. */
export function keyOf({ select, findings }: AskedCount): string {
  return `${findings}\n${select}`;
}

/** One share for each call centre, in the order in which the database returns them. */
function added(shares: readonly CountedShare[]): readonly CountedShare[] {
  return [...new Set(shares.map(({ vendor }) => vendor))].sort().map((vendor) => {
    const own = shares.filter((share) => share.vendor === vendor);
    return {
      vendor,
      calls: sum(own.map(({ calls }) => calls)),
      conversations: sum(own.map(({ conversations }) => conversations)),
      findings: sum(own.map(({ findings }) => findings)),
    };
  });
}
