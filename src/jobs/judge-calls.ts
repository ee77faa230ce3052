import { keepForDossiers } from '../answers/keep-for-dossiers.ts';
import { type AuditOptions, audit, countLoadedCalls } from '../audit/audit.ts';
import { stampAudit } from '../audit/audit-stamp.ts';
import { judgeEarlierDeliveries } from '../audit/earlier-deliveries.ts';
import { checkCompleteness, checkJudgedCalls, checkLoadedCalls } from '../completeness/completeness.ts';
import { layEarlierCalls, showEarlierCalls, showStandingCalls } from '../facts/earlier-calls.ts';
import { findGaps, type GapContext, keepGaps } from '../gaps/find-gaps.ts';
import { readRegister } from '../hearing/register.ts';
import type { Days } from '../model/configuration.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import { type Progress, SILENT } from '../model/progress.ts';
import { STAGE } from '../model/stages.ts';
import { matchAnswers } from '../results/answers.ts';
import type { ResultsFolder } from '../results/results-folder.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { findUnnamedFiles } from '../staging/files/unnamed-files.ts';
import type { Store } from '../store/store.ts';
import { type Workspace, withPeriod } from '../workspace/workspace.ts';
import { openEngine } from './engine.ts';
import type { JobOptions } from './job.ts';
import type { Results } from './results-draft.ts';
import { areFew, type Begin, inTurn, sideBySide } from './side-by-side.ts';
import { explain, type LookedOver, list, writePeriod } from './write-period.ts';

/** Judges the period of the workspace, and writes its results into a draft. */
export async function judge(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  progress: Progress,
  options: JobOptions,
): Promise<Results> {
  // Read first, so that damage is reported before the long work. Lines that are added meanwhile count for the next results.
  const register = readRegister(workspace);
  const { configuration } = workspace;
  const judgeAndWrite = async (begin: Begin): Promise<Results> => {
    let checked = (): Promise<void> => checkLoadedCalls(store, configuration);
    const whenInScope = (): void => {
      checked = begin(null, (used) => checkLoadedCalls(used, configuration));
    };
    const periods = [configuration.audit];
    const { calls, judgedBy } = await judgeCalls(workspace, store, periods, progress, { ...options, whenInScope });
    await matchAnswers(store);
    const explained = explain(workspace, folder, begin);
    progress.stage(STAGE.counting, undefined, calls);
    const looking = lookForGaps(workspace, store, async () => {
      await checked();
      await checkJudgedCalls(store, configuration);
    });
    const listed = list(workspace, folder, begin, { checked: looking });
    const found = await looking;
    await stampAudit(store, configuration);
    const judged = { register, judgedBy, begun: { explained, listed }, ...found };
    return await writePeriod(workspace, store, folder, judged, progress, options, begin);
  };
  return areFew(await countLoadedCalls(store), options)
    ? await sideBySide(store, progress, judgeAndWrite)
    : await judgeAndWrite(inTurn(store, progress));
}

/** Judges the calls of some periods, as they are now and as earlier deliveries described them. @returns how many calls are loaded, and what judged them */
export async function judgeCalls(
  workspace: Workspace,
  store: Store,
  periods: readonly Days[],
  progress: Progress,
  { whenInScope, ...options }: JobOptions & Pick<AuditOptions, 'whenInScope'>,
): Promise<{ readonly calls: number; readonly judgedBy: JudgedBy }> {
  const { configuration } = workspace;
  await judgeEarlierDeliveries(
    store,
    configuration,
    {
      turns: await layEarlierCalls(store),
      show: (turn) => showEarlierCalls(store, turn),
      hide: () => showStandingCalls(store),
    },
    periods,
  );
  const engine = await openEngine(workspace, store, options);
  try {
    const calls = await audit(store, configuration, progress, {
      ...{ periods, engine },
      ...(whenInScope && { whenInScope }),
    });
    await keepForDossiers(store);
    return { calls, judgedBy: await engine.judgedBy() };
  } finally {
    // It cleans up after itself, even if it fails.
    await engine.close();
  }
}

/**
 * Checks the logs of the judged period, finds gaps, and matches replies with their findings. Leaves the outcome in the store.
 * @param counts of several periods, if this is one of them, or all of them together
 */
export async function lookOver(
  workspace: Workspace,
  store: Store,
  counts: Pick<GapContext, 'countsOfPeriod' | 'countsOfAll'> = {},
): Promise<LookedOver> {
  await matchAnswers(store);
  return await lookForGaps(workspace, store, () => checkCompleteness(store, workspace.configuration), counts);
}

async function lookForGaps(
  workspace: Workspace,
  store: Store,
  check: () => Promise<void>,
  counts: Pick<GapContext, 'countsOfPeriod' | 'countsOfAll'> = {},
): Promise<LookedOver> {
  const { configuration } = workspace;
  await check();
  const unnamedFiles = await findUnnamedFiles(workspace, store);
  const gaps = await findGaps(store, { configuration, country: COUNTRY, unnamedFiles, ...counts });
  await keepGaps(store, gaps);
  return { unnamedFiles, gaps };
}

/**
 * Judges some days and checks their logs, as a run of these days alone would. While the work runs, the store shows their outcome instead of that of its last audit. Its
 * file does not change.
 */
export async function lookAside<Result>(
  workspace: Workspace,
  store: Store,
  days: Days,
  work: () => Promise<Result>,
): Promise<Result> {
  const own = withPeriod(workspace, days);
  return await store.aside(async () => {
    await audit(store, own.configuration, SILENT);
    await lookOver(own, store);
    return await work();
  });
}
