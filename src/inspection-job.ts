import { join } from 'node:path';
import { configurationTables, fillTables } from './audit/configuration-tables.ts';
import { findGaps } from './gaps/find-gaps.ts';
import { gapTeller } from './gaps/tell-gaps.ts';
import { type CheckedFile, checkFiles } from './intake/check.ts';
import { findUnnamedFiles } from './intake/files/unnamed-files.ts';
import { type InspectOptions, inspectFile } from './intake/inspect/inspect-file.ts';
import type { Inspection } from './intake/inspect/inspection.ts';
import { type TrialFile, tryLoad } from './intake/trial-load.ts';
import type { JobOptions } from './job.ts';
import type { ToldGap } from './model/gaps.ts';
import type { Progress } from './model/progress.ts';
import { listRules } from './rulebook/registry.ts';
import { inFolder } from './scratch-folder.ts';
import type { Store } from './store/store.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface CheckOptions extends JobOptions {
  /** Looks at headings and structure alone, and does not say what would become of the rows. */
  readonly quick?: boolean;
}

export interface CheckOutcome {
  /** In order of delivery. */
  readonly files: readonly (CheckedFile & {
    /** What would become of its rows; null where that was not asked, or where another source reads the same file alike. */
    readonly rows: TrialFile | null;
  })[];
  /** What the user should know, though nothing is wrong. */
  readonly notes: readonly string[];
  /** What is missing, as far as it can be known without judging; empty of a quick look. */
  readonly gaps: readonly ToldGap[];
}

/**
 * Configuration and files, without loading anything into the workspace: every file is read into a store of its own, as load would, which is then thrown away. The workspace need not be one that can be written.
 * @throws UserError for every mistake at once
 */
export async function checkWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: CheckOptions = {},
): Promise<CheckOutcome> {
  return await inFolder(workspace, 'check', async (folder) => {
    const { files, notes } = await checkFiles({ ...workspace, temporaryDirectory: folder }, progress);
    if (options.quick === true) return { files: files.map((file) => ({ ...file, rows: null })), notes, gaps: [] };
    let gaps: readonly ToldGap[] = [];
    const trial = await tryLoad(workspace, join(folder, 'trial'), progress, {
      ...options,
      look: async (store) => {
        gaps = await gapsBeforeJudging(workspace, store);
      },
    });
    const rowsOf = (file: CheckedFile): TrialFile | null =>
      trial.files.find(
        ({ path, feed, vendor }) => path === file.path && feed === file.feed && vendor === file.vendor,
      ) ?? null;
    return { files: files.map((file) => ({ ...file, rows: rowsOf(file) })), notes: [...notes, ...trial.remarks], gaps };
  });
}

/** What is missing of what was loaded, in words of the command line. */
async function gapsBeforeJudging(workspace: Workspace, store: Store): Promise<readonly ToldGap[]> {
  const { configuration } = workspace;
  await fillTables(store, configurationTables(configuration));
  const gaps = await findGaps(store, { configuration, unnamedFiles: await findUnnamedFiles(workspace) });
  const tell = await gapTeller({ vendors: configuration.vendors, rules: await listRules() }, 'en');
  return gaps.map(tell);
}

/**
 * Looks into one file of any kind, in a workspace or without one. Copies of it stand in a folder of our own meanwhile.
 * @throws UserError FILE_NOT_FOUND, FILE_EMPTY, FILE_UNREADABLE, FILE_NOT_UNDERSTOOD, FILE_CHANGED_WHILE_READ, DISK_FULL, INTERRUPTED
 */
export async function inspect(path: string, progress: Progress, options: InspectOptions): Promise<Inspection> {
  return await inFolder(options.workspace, 'inspect', (folder) => inspectFile(path, folder, progress, options));
}
