import { periodName } from '../model/hearing.ts';
import type { Summary } from '../model/summary.ts';
import type { Register } from './register-chain.ts';
import { standingLines } from './standing-lines.ts';

/** The version of a period's results as a call centre counts them: only those that it was handed. */
export interface ReceivedVersion {
  /** Of the version that it gets now; from 1. */
  readonly number: number;
  /** The version that it was handed before; null: none. */
  readonly before: { readonly resultsVersion: number; readonly on: string } | null;
}

/** Counts the versions of results that the register says a call centre was handed, up to these. The same results again are the same version. */
export function receivedVersion(
  { lines }: Pick<Register, 'lines'>,
  vendor: string,
  { period, version }: Pick<Summary, 'period' | 'version'>,
): ReceivedVersion {
  const name = periodName(period.from, period.to);
  const days = new Map<number, string>();
  for (const line of standingLines(lines)) {
    if (line.kind !== 'shared' || line.about.vendor !== vendor || line.about.period !== name) continue;
    if (line.results_version < version.number && !days.has(line.results_version))
      days.set(line.results_version, line.at.slice(0, 'yyyy-mm-dd'.length));
  }
  const last = [...days].at(-1);
  return {
    number: days.size + 1,
    before: last === undefined ? null : { resultsVersion: last[0], on: last[1] },
  };
}
