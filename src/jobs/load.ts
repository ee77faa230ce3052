import { availableParallelism } from 'node:os';
import { load } from '../facts/load.ts';
import type { LoadOutcome } from '../facts/load-outcome.ts';
import { findLostCalls, type LostCalls } from '../gaps/lost-calls.ts';
import type { TouchedPeriod } from '../model/months.ts';
import type { Progress } from '../model/progress.ts';
import { LOAD_STAGES } from '../model/stages.ts';
import { touchedPeriods } from '../results/touched-periods.ts';
import type { Processes } from '../staging/apart/stage-apart.ts';
import { DEFAULT_MEMORY } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { withStageTimes } from './stage-times.ts';

export interface LoadedFiles extends LoadOutcome {
  /** Calls that are no longer there because ids returned for other calls, by pair of files, most first. */
  readonly lostCalls: readonly LostCalls[];
  /** Results that may be affected by files that were added or removed since, oldest first. */
  readonly touched: readonly TouchedPeriod[];
}

export interface LoadJobOptions extends JobOptions {
  /** Number of processes that read files side by side, each one file at a time; absent: this process reads all files. */
  readonly processes?: number;
}

/** Reads the files of all sources into the workspace's store. @throws UserError */
export async function loadWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: LoadJobOptions = {},
): Promise<LoadedFiles> {
  const work = (store: Store): Promise<LoadedFiles> =>
    withStageTimes(workspace, LOAD_STAGES, progress, async (timed) => {
      const outcome = await load(workspace, store, timed, {
        isShared: true,
        ...signalOf(options),
        ...processesOf(options),
      });
      const lostCalls = outcome.replaced === 0 ? [] : await findLostCalls(store);
      return { ...outcome, lostCalls, touched: await touchedPeriods(store, workspace.directory) };
    });
  return await withStore(workspace, options, work, 'filling');
}

/** The least memory with which a process can read a file: with less, not even a row fits. */
const LEAST_MEGABYTES = 400;
const MEGABYTES: Readonly<Record<string, number>> = { M: 1, G: 1000, T: 1_000_000 };

/** The processes share the threads that this process's database may use, and the same amount of memory again; each gets at least what it needs. */
function processesOf({ processes: count, memoryLimit = DEFAULT_MEMORY, threads }: LoadJobOptions): {
  readonly processes?: Processes;
} {
  if (count === undefined) return {};
  const [unit = ''] = memoryLimit.toUpperCase().match(/[A-Z]/u) ?? [];
  const megabytes = Number.parseFloat(memoryLimit) * (MEGABYTES[unit] ?? 0);
  const memory = Math.max(LEAST_MEGABYTES, Math.floor(megabytes / count));
  const each = Math.floor((threads ?? availableParallelism()) / count);
  return { processes: { count, memoryLimit: `${memory}MB`, threads: Math.max(1, each) } };
}
