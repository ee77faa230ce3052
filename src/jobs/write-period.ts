import { explainForResults } from '../explain/explain-for-results.ts';
import { hearWithActions } from '../hearing/actions/hear-actions.ts';
import type { Register } from '../hearing/register-chain.ts';
import { toldOf } from '../hearing/told-of.ts';
import type { Gap, UnnamedFile } from '../model/gaps.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import type { Progress } from '../model/progress.ts';
import { STAGE } from '../model/stages.ts';
import type { Summary } from '../model/summary.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { readEarlierResults } from '../results/earlier-results.ts';
import { inputFiles } from '../results/input-files.ts';
import { runId } from '../results/manifest.ts';
import type { ResultsFolder } from '../results/results-folder.ts';
import { settleVersion } from '../results/settle-version.ts';
import { summarise } from '../results/summarise.ts';
import { writeExplanations } from '../results/write-explanations.ts';
import { type ResultsOptions, writeResults } from '../results/write-results.ts';
import { ruleModules } from '../rulebook/registry.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { storedResults } from './given-results.ts';
import { listeningContext } from './hear-findings.ts';
import type { JobOptions } from './job.ts';
import { namedPeriods, pathsOf, type Results, versionContext } from './results-draft.ts';
import { type Begin, inTurn } from './side-by-side.ts';

/** What was found beside the verdicts. */
export interface LookedOver {
  readonly unnamedFiles: readonly UnnamedFile[];
  readonly gaps: readonly Gap[];
}

/** Computes the figures of the judged period of the workspace, and writes its results into a draft. @param begin how stages begin; absent: in turn */
export async function writePeriod(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  {
    register,
    judgedBy,
    unnamedFiles,
    gaps,
    listsFolder,
    begun,
  }: LookedOver & {
    readonly register: Register;
    readonly judgedBy: JudgedBy | undefined;
    /** Folder in which the lists of all files are kept for the next period of the same command; absent: there is no next period. */
    readonly listsFolder?: string;
    /** Wait until the calls are explained and listed; absent: neither has begun. */
    readonly begun?: Readonly<Record<'explained' | 'listed', () => Promise<void>>>;
  },
  progress: Progress,
  options: JobOptions,
  begin: Begin = inTurn(store, progress),
): Promise<Results> {
  const { configuration, configurationText } = workspace;
  const decisions = register.last;
  const rules = (await ruleModules()).map((rule) => rule.definition);
  const { from, to, asOf } = configuration.audit;
  const { listed, explained } = begun ?? {
    listed: list(workspace, folder, begin, listsFolder === undefined ? {} : { listsFolder }),
    explained: explain(workspace, folder, begin),
  };
  const earlier = readEarlierResults(workspace.reportsDirectory, from, to);
  const told = toldOf(register.lines, earlier.lastMonth?.period ?? null, to);
  const counted = await summarise(store, { configuration, runId: '', rules, earlier, told, gaps });
  const { digest: removals } = removalsInForce(workspace);
  const made = {
    ...{ configurationText, comparedWith: earlier.files, unnamedFiles: pathsOf(unnamedFiles), decisions },
    judgedBy,
  };
  const draft: Summary = {
    ...counted,
    run_id: runId({ ...made, asOf, files: inputFiles(counted), removals, periods: namedPeriods(workspace) }),
  };
  await listed();
  await explained();
  const listening = await listeningContext(workspace, store);
  const heard =
    decisions === null
      ? null
      : await hearWithActions(folder.draft, workspace, register, draft, earlier.files, listening, options.dueOn);
  const comparedWith = heard?.comparedWith ?? earlier.files;
  const whole: Summary = heard === null ? draft : { ...draft, hearing: heard.hearing };
  const stored = options.stored ?? (await storedResults(workspace, folder, register));
  const results = { ...made, comparedWith, stored };
  const context = versionContext(workspace, options, results, draft.language);
  return { ...results, ...(await settleVersion(store, folder, whole, context)) };
}

/** Begins to list findings and calls. @returns waits until they are listed */
export function list(
  { configuration }: Workspace,
  folder: ResultsFolder,
  begin: Begin,
  options: ResultsOptions,
): () => Promise<void> {
  const zone = configuration.client.timeZone;
  return begin(STAGE.results, (store, progress) => writeResults(store, folder.draft, zone, progress, options));
}

/** Begins to explain the judged calls. @returns waits until they are explained */
export function explain({ configuration }: Workspace, folder: ResultsFolder, begin: Begin): () => Promise<void> {
  const zone = configuration.client.timeZone;
  return begin(STAGE.explaining, (store, progress) =>
    writeExplanations(store, folder.draft, zone, (write) => explainForResults(store, zone, write), progress),
  );
}
