import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAudited } from '../audit/audit-stamp.ts';
import { isSealFile } from '../evidence/seal-files.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import { comparedResults } from '../hearing/actions/stored-results.ts';
import { readRegister } from '../hearing/register.ts';
import type { Progress } from '../model/progress.ts';
import { AUDIT_STAGES, LOAD_STAGES } from '../model/stages.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { readEarlierResults } from '../results/earlier-results.ts';
import { inputFiles, loadedFiles } from '../results/input-files.ts';
import { assertHoldsCalls } from '../results/loaded-months.ts';
import { MANIFEST_FILE, runId } from '../results/manifest.ts';
import { pseudonymKeyPath } from '../results/pseudonym-key.ts';
import { assertOfThisVersion, assertWhole, isMadeAgain, readManifest, readSummary } from '../results/read-results.ts';
import { recover, resultsFolder } from '../results/results-folder.ts';
import { touchedPeriods } from '../results/touched-periods.ts';
import { unchangedResults } from '../results/unchanged-results.ts';
import { findUnnamedFiles } from '../staging/files/unnamed-files.ts';
import { dropUnfinishedReadings } from '../staging/unfinished-readings.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { heardAgain } from './hear-findings.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { judge } from './judge-calls.ts';
import { companionStages, render, renderOrNote, reportStages, withoutPdfs } from './render-results.ts';
import { inDraft, namedPeriods, pathsOf } from './results-draft.ts';
import { gapsInWords, type RunOutcome, withOtherRulebook } from './run-outcome.ts';
import { withStageTimes } from './stage-times.ts';
import { within } from './whole-folder.ts';

/** Options of the monthly job. */
export interface RunOptions extends JobOptions {
  /** Judge and report even if nothing is new. */
  readonly again?: boolean;
}

/** Judges the loaded calls and writes results without PDFs. They replace the stored results of the period. @throws UserError NOT_LOADED */
export async function auditWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: JobOptions = {},
): Promise<RunOutcome> {
  const naming = companionStages(workspace, options);
  // Modules are loaded while the store opens. If that fails first, nobody waits for them.
  naming.catch(() => undefined);
  return await withStore(workspace, options, async (store) => {
    await assertLoaded(workspace, store);
    await assertHoldsCalls(workspace, store);
    const stages = [...AUDIT_STAGES, ...(await naming)];
    return await withStageTimes(workspace, stages, progress, async (timed) => {
      const outcome = await inDraft(workspace, store, options, {
        judge: (folder) => judge(workspace, store, folder, timed, options),
        render: (folder, results) => withoutPdfs({ workspace, store, folder, results, progress: timed, options }),
      });
      return { ...outcome, ...withOtherRulebook(workspace) };
    });
  });
}

/** Makes the PDFs of stored results. @throws UserError NO_RESULTS, OLD_RESULTS, BROWSER_NOT_FOUND */
export async function reportWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: JobOptions = {},
): Promise<RunOutcome> {
  return await withStore(workspace, options, async (store) => {
    await dropUnfinishedReadings(store);
    const period = workspace.configuration.audit;
    const former = resultsFolder(workspace.reportsDirectory, period.from, period.to);
    recover(former);
    await assertWhole(former.path);
    const manifest = readManifest(former.path);
    const summary = readSummary(former.path);
    assertOfThisVersion(summary, former.path);
    const stages = [...(await companionStages(workspace, options)), ...(await reportStages(workspace, options))];
    return await withStageTimes(workspace, stages, progress, async (timed) => {
      const outcome = await inDraft(workspace, store, options, {
        judge: async (folder) => {
          for (const name of readdirSync(former.path)) {
            if (!isMadeAgain(name) && name !== MANIFEST_FILE && !isSealFile(name))
              copyFileSync(join(former.path, name), join(folder.draft, name));
          }
          return await heardAgain(workspace, store, folder, summary, manifest, { ...options, prints: true });
        },
        render: (folder, results) => render({ workspace, store, folder, results, progress: timed, options }),
      });
      return { ...outcome, ...withOtherRulebook(workspace) };
    });
  });
}

/** The monthly job: load, audit, results and PDFs, whole or not at all. If nothing is new, nothing is made again. @throws UserError */
export async function runWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: RunOptions = {},
): Promise<RunOutcome> {
  const files = [...(await companionStages(workspace, options)), ...(await reportStages(workspace, options))];
  const work = async (store: Store, timed: Progress): Promise<RunOutcome> => {
    // An audit and a report read no files, so they need not load the code that does.
    const { load } = await import('../facts/load.ts');
    const loaded = await load(workspace, store, timed, { isShared: true, ...signalOf(options) });
    await assertHoldsCalls(workspace, store);
    const unchanged =
      loaded.unchanged && options.again !== true ? await resultsOfNow(workspace, store, options) : undefined;
    const outcome =
      unchanged ??
      (await inDraft(workspace, store, options, {
        judge: (folder) => judge(workspace, store, folder, timed, { ...options, prints: true }),
        render: (folder, results) => renderOrNote({ workspace, store, folder, results, progress: timed, options }),
      }));
    const touched = await touchedPeriods(store, workspace.directory);
    return { ...outcome, load: loaded, touched, ...withOtherRulebook(workspace) };
  };
  return await withStore(
    workspace,
    options,
    async (store) =>
      await withStageTimes(workspace, [...LOAD_STAGES, ...AUDIT_STAGES, ...files], progress, (timed) =>
        work(store, timed),
      ),
    'filling',
  );
}

/** Stored results, if all their inputs are unchanged and the store holds the audit behind them. */
async function resultsOfNow(workspace: Workspace, store: Store, options: JobOptions): Promise<RunOutcome | undefined> {
  const { configuration, configurationText } = workspace;
  const { from, to, asOf } = configuration.audit;
  // The key determines the codes of agents: without it, the reports would have others.
  const isJudged = (await isAudited(store, configuration)) && existsSync(pseudonymKeyPath(workspace.storePath));
  if (!isJudged) return undefined;
  const folder = resultsFolder(workspace.reportsDirectory, from, to);
  recover(folder);
  const register = readRegister(workspace);
  const { files } = readEarlierResults(workspace.reportsDirectory, from, to);
  const found = await unchangedResults(folder.path, {
    runId: runId({
      ...{ configurationText, asOf, files: inputFiles(await loadedFiles(store)) },
      ...{
        removals: removalsInForce(workspace).digest,
        unnamedFiles: pathsOf(await findUnnamedFiles(workspace, store)),
      },
      ...{ decisions: register.last, periods: namedPeriods(workspace) },
    }),
    language: options.language ?? configuration.client.language,
    duckdbVersion: await store.version(),
    comparedWith: comparedResults(workspace.reportsDirectory, register.lines, { from, to }, files).comparedWith,
  });
  if (found === undefined) return undefined;
  const gaps = await gapsInWords(found.summary, 'en');
  return { folder: within(workspace, folder.path), ...found, gaps, unchanged: true };
}
