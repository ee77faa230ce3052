import { load } from '../intake/load.ts';
import type { LoadOutcome } from '../intake/load-outcome.ts';
import type { Progress } from '../model/progress.ts';
import { LOAD_STAGES } from '../model/stages.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { timed } from './stage-times.ts';

/** Reads the files that the sources name into the workspace's store. @throws UserError */
export async function loadWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: JobOptions = {},
): Promise<LoadOutcome> {
  const work = (store: Store): Promise<LoadOutcome> =>
    timed(workspace, LOAD_STAGES, progress, (told) => load(workspace, store, told, signalOf(options)));
  return await withStore(workspace, options, work, 'filling');
}
