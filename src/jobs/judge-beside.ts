import { join } from 'node:path';
import { assertLoaded } from '../facts/assert-loaded.ts';
import type { Progress } from '../model/progress.ts';
import type { VersionChanges } from '../model/results-version.ts';
import { AUDIT_STAGES } from '../model/stages.ts';
import { beginDraft, discardDraft, resultsFolder } from '../results/results-folder.ts';
import { CHANGES_FILE } from '../results/settle-version.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, withStore } from './job.ts';
import { judge } from './judge-calls.ts';
import { withStageTimes } from './stage-times.ts';

/** How the new judgement differs from the stored results of the period. */
export interface JudgedBeside {
  /** Null: the stored results cannot be compared. */
  readonly changes: VersionChanges | null;
  /** Path of the table of all differing findings, until the work is done. */
  readonly table: string;
}

/**
 * Judges the loaded calls and compares the outcome with the stored results of the period, which do not change.
 * @param look is called with the comparison, if anything differs
 * @returns null if nothing differs
 */
export async function judgeBeside<Result>(
  workspace: Workspace,
  progress: Progress,
  options: JobOptions,
  look: (judged: JudgedBeside) => Promise<Result>,
): Promise<Result | null> {
  const { from, to } = workspace.configuration.audit;
  const folder = resultsFolder(workspace.reportsDirectory, from, to);
  return await withStore(workspace, options, async (store) => {
    await assertLoaded(workspace, store);
    return await withStageTimes(workspace, AUDIT_STAGES, progress, async (timed) => {
      beginDraft(folder);
      try {
        const { summary, keepAs } = await judge(workspace, store, folder, timed, { ...options, stored: 'own' });
        if (keepAs === null) return null;
        const { changes = null } = summary.version.replaces ?? {};
        return await look({ changes, table: join(folder.draft, CHANGES_FILE) });
      } finally {
        discardDraft(folder);
      }
    });
  });
}
