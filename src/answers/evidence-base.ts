import { FEEDS } from '../feeds/registry.ts';
import type { Configuration, Days } from '../model/configuration.ts';
import { dateOfDay } from '../model/day-numbers.ts';
import type { EvidenceBase } from '../model/dossier.ts';
import type { RegisterPoint } from '../model/hearing.ts';
import type { FileAccount } from '../model/summary.ts';
import { inputFiles, loadedFiles } from '../results/input-files.ts';
import { runId } from '../results/manifest.ts';
import { readCounts } from '../results/read-counts.ts';
import type { DeliveredStops } from '../results/stop-latencies.ts';
import { plainRows } from '../store/plain-rows.ts';
import type { Questions } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';

/** What the calls in the store were judged with. */
export interface JudgedWith {
  readonly configuration: Configuration;
  readonly configurationText: string;
  /** Audit date of the verdicts. */
  readonly asOf: string;
  /** First and last day of the periods that were judged, with checks of their logs. */
  readonly period: Days;
  /** For the run id: the judged periods; null: the configuration's. */
  readonly periods: readonly Days[] | null;
  /** Digest of the removals in force; empty where there are none. */
  readonly removals: string;
  /** Paths of files in `in/` that no source names. */
  readonly unnamedFiles: readonly string[];
  /** The last line of the register of decisions; null if there is none. */
  readonly decisions: RegisterPoint | null;
}

interface LoadedSpan {
  readonly vendor: string;
  readonly calls: number;
  readonly first_day: number | null;
  readonly last_day: number | null;
}

/** The evidence that this workspace's answers rest on: files, the loaded data of each call centre, checks of the logs. */
export async function readEvidenceBase(
  store: Questions,
  { configuration, configurationText, asOf, period, periods, removals, unnamedFiles, decisions }: JudgedWith,
): Promise<EvidenceBase> {
  const loadedNow = await loadedFiles(store);
  const { files } = loadedNow;
  const loaded = await plainRows<LoadedSpan>(store, 'select * from loaded_span');
  const delivered = await readCounts<DeliveredStops>(store, 'stops-delivered');
  const checks = await readCounts<{ check_id: string; vendor: string; examined: number; results: number }>(
    store,
    'completeness',
  );
  const total = (value: (file: FileAccount) => number): number => files.reduce((sum, file) => sum + value(file), 0);
  return {
    run_id: runId({
      configurationText,
      asOf,
      files: inputFiles(loadedNow),
      removals,
      unnamedFiles,
      decisions,
      periods,
    }),
    client: { name: configuration.client.name, time_zone: configuration.client.timeZone },
    period: { ...period, as_of: asOf },
    checked: period,
    program: { version: PROGRAM_VERSION, rulebook: rulebookInForce() },
    retention_months: retentionOn(asOf, configuration),
    files,
    rows_read: total((file) => file.rows_read),
    rows_rejected: total((file) => file.rejected),
    feeds: FEEDS.map((feed) => {
      const own = files.filter((file) => file.feed === feed);
      return { feed, files: own.length, facts: own.reduce((sum, file) => sum + file.facts, 0) };
    }),
    vendors: configuration.vendors.map(({ id, name }) => {
      const span = loaded.find((row) => row.vendor === id);
      return {
        id,
        name,
        calls: span?.calls ?? 0,
        first_day: dayText(span?.first_day),
        last_day: dayText(span?.last_day),
        stops_delivered: delivered.find((row) => row.vendor === id)?.stops ?? 0,
      };
    }),
    checks: checks.map(({ check_id: check, ...row }) => ({ check, ...row })),
  };
}

/** The term with the latest first day on or before a day. */
function retentionOn(day: string, { policy }: Configuration): number | null {
  const inForce = policy.retention.filter((term) => term.from <= day);
  return (
    inForce.reduce<(typeof inForce)[number] | null>(
      (latest, term) => (latest === null || term.from >= latest.from ? term : latest),
      null,
    )?.months ?? null
  );
}

function dayText(day: number | null | undefined): string | null {
  return day === null || day === undefined ? null : dateOfDay(day);
}
