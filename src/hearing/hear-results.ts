import { join } from 'node:path';
import { type HearingSummary, periodName } from '../model/hearing.ts';
import { HEARING_COLUMNS } from '../model/results.ts';
import type { Summary } from '../model/summary.ts';
import { writeTables } from '../results/write-results.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import { heardOf } from './judged-findings.ts';
import { type ListeningContext, listeningFigures } from './listening/listening-figures.ts';
import { proofFigures } from './proofs/proof-figures.ts';
import type { Register } from './register-chain.ts';
import type { Place } from './register-files.ts';
import { hearingFigures, layFindings, stateOfFindings } from './state-of-findings.ts';
import { waitingInPeriod } from './waiting.ts';

/** Columns of `hearing` that hold fixed words and ids from the configuration. */
const WRITTEN: ReadonlySet<string> = new Set(
  Object.keys(HEARING_COLUMNS).filter((column) => column !== 'call_id' && column !== 'rule'),
);

/**
 * Derives the state of the findings of stored results, if there is a register. Writes `hearing.csv` and `hearing.parquet` beside the results, and
 * `unreliable-claims` if listening showed a column to be unreliable.
 * @param asOf the day by which terms are due
 * @returns the `hearing` part of their summary
 */
export async function hearResults(
  folder: string,
  place: Place,
  register: Register,
  summary: Summary,
  listening: ListeningContext,
  asOf: string,
): Promise<HearingSummary> {
  const { from, to } = summary.period;
  const period = periodName(from, to);
  const store = await Store.open(':memory:', { allowedDirectory: folder, keepsOrder: true });
  try {
    const heard = heardOf(place, register, period, asOf);
    await layFindings(store, join(folder, 'findings.parquet'), period);
    await stateOfFindings(store, heard);
    await writeTables(store, folder, 'hearing', HEARING_COLUMNS, sqlFile(import.meta.url, './hearing-row.sql'), {
      written: WRITTEN,
    });
    const waiting = await waitingInPeriod(store, period, summary.vendors);
    const parties = summary.vendors.map(({ id }) => id);
    const figures = await hearingFigures(store, heard, parties, (vendor) => {
      const penalty = summary.vendors.find(({ id }) => id === vendor)?.penalty ?? null;
      return penalty === null ? null : { perViolation: penalty.per_violation, currency: penalty.currency };
    });
    const listened = await listeningFigures(folder, place, register, period, listening);
    const proofs = proofFigures(place, register, period);
    return {
      ...{
        ...figures,
        ...(waiting.length === 0 ? {} : { waiting }),
        ...(listened.length === 0 ? {} : { listening: listened }),
      },
      ...(proofs === null ? {} : { proofs }),
    };
  } finally {
    store.close();
  }
}
