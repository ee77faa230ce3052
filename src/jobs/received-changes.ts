import { existsSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { ReceivedVersion } from '../hearing/received-version.ts';
import type { ResultsVersion, VersionChanges } from '../model/results-version.ts';
import type { Summary } from '../model/summary.ts';
import { type ComparedResults, compareResults } from '../results/compare-results.ts';
import type { Manifest } from '../results/manifest.ts';
import { assertWhole, readManifest, readSummary } from '../results/read-results.ts';
import { keptVersion, type ResultsFolder } from '../results/results-folder.ts';
import { writeLists } from '../results/write-lists.ts';
import type { Store } from '../store/store.ts';

/** What differs in the findings of a call centre since what it was handed before. */
const CHANGES = 'changes';
/** Who answers for a finding, and where it was read, is for the company. */
const COLUMNS = [
  ...(['change', 'call_id', 'moment', 'rule', 'level_before', 'level', 'grade_before', 'grade'] as const),
  ...(['reason_before', 'reason', 'cause_before', 'cause', 'verdict_before', 'verdict'] as const),
];

/**
 * The version of a pack as its call centre counts them, with what changed since the one that it was handed before; and writes its own changed findings as
 * `changes.csv` into the pack.
 */
export async function settleReceived(
  store: Store,
  results: ResultsFolder,
  { summary, manifest }: { readonly summary: Summary; readonly manifest: Manifest },
  { number, before }: ReceivedVersion,
  { vendor, pack }: { readonly vendor: string; readonly pack: string },
): Promise<ResultsVersion> {
  if (before === null) return { number, replaces: null };
  const changes = await changesSince(store, keptVersion(results, before.resultsVersion), {
    ...{ folder: results.path, summary, manifest },
  });
  if (changes !== null)
    await writeLists(store, pack, [
      {
        ...{ name: CHANGES, columns: COLUMNS, order: ['moment', 'call_id', 'rule'] },
        ...{ select: 'select * from result_changes where vendor = $vendor', parameters: { vendor } },
      },
    ]);
  const replaces = { number: number - 1, folder: '', run_id: '', as_of: before.on, received_on: before.on, changes };
  return { number, replaces };
}

interface Compared {
  readonly folder: string;
  readonly summary: Summary;
  readonly manifest: Manifest;
}

/** Null: the former results are gone, or not as they were written. */
async function changesSince(store: Store, former: string, now: Compared): Promise<VersionChanges | null> {
  if (!existsSync(former)) return null;
  try {
    await assertWhole(former);
    const then = { folder: former, summary: readSummary(former), manifest: readManifest(former) };
    return await compareResults(store, comparable(then), comparable(now));
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function comparable({ folder, summary, manifest }: Compared): ComparedResults {
  return {
    ...{ folder, summary, comparedWith: manifest.compared_with },
    configurationSha256: manifest.configuration.sha256,
    removals: manifest.removals ?? '',
    decisions: manifest.decisions ?? null,
  };
}
