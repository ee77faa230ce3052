import { load } from '../intake/load.ts';
import type { LoadOutcome } from '../intake/load-outcome.ts';
import type { Progress } from '../model/progress.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';

/** Reads the files that the sources name into the workspace's store. @throws UserError */
export async function loadWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: JobOptions = {},
): Promise<LoadOutcome> {
  return await withStore(workspace, options, (store) => load(workspace, store, progress, signalOf(options)), 'filling');
}
