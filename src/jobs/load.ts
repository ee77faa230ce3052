import { load } from '../intake/load.ts';
import type { LoadOutcome } from '../intake/load-outcome.ts';
import type { TouchedPeriod } from '../model/months.ts';
import type { Progress } from '../model/progress.ts';
import { LOAD_STAGES } from '../model/stages.ts';
import { touchedPeriods } from '../results/touched-periods.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { timed } from './stage-times.ts';

export interface LoadedFiles extends LoadOutcome {
  /** Results that may be affected by files that were added or removed since, oldest first. */
  readonly touched: readonly TouchedPeriod[];
}

/** Reads the files of all sources into the workspace's store. @throws UserError */
export async function loadWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: JobOptions = {},
): Promise<LoadedFiles> {
  const work = (store: Store): Promise<LoadedFiles> =>
    timed(workspace, LOAD_STAGES, progress, async (told) => ({
      ...(await load(workspace, store, told, signalOf(options))),
      touched: await touchedPeriods(store, workspace.directory),
    }));
  return await withStore(workspace, options, work, 'filling');
}
