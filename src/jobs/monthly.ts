import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AuditOptions, audit, countLoadedCalls } from '../audit/audit.ts';
import { isAudited, stampAudit } from '../audit/audit-stamp.ts';
import { judgeEarlierDeliveries } from '../audit/earlier-deliveries.ts';
import { checkCompleteness, checkJudgedCalls, checkLoadedCalls } from '../completeness/completeness.ts';
import { keepForDossiers } from '../dossier/keep-for-dossiers.ts';
import { UserError } from '../errors.ts';
import { carrySeal } from '../evidence/carry-seal.ts';
import { hasSeal } from '../evidence/seal.ts';
import { isSealFile } from '../evidence/seal-files.ts';
import { explainForResults } from '../explain/explain-for-results.ts';
import { findGaps, type GapContext, keepGaps } from '../gaps/find-gaps.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import { hearWithActions } from '../hearing/actions/hear-actions.ts';
import { comparedResults } from '../hearing/actions/stored-results.ts';
import { LISTENING_FILES, type ListeningContext } from '../hearing/listening/listening-figures.ts';
import { type Register, readRegister } from '../hearing/register.ts';
import { assertLoaded } from '../intake/assert-loaded.ts';
import { layEarlierCalls, showEarlierCalls, showStandingCalls } from '../intake/facts/earlier-calls.ts';
import { findUnnamedFiles } from '../intake/files/unnamed-files.ts';
import type { LoadOutcome } from '../intake/load-outcome.ts';
import { dropUnfinishedReadings } from '../intake/stage/unfinished-readings.ts';
import type { Days, Language } from '../model/configuration.ts';
import type { Gap, GapText, UnnamedFile } from '../model/gaps.ts';
import type { RegisterPoint } from '../model/hearing.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import type { Question } from '../model/listening.ts';
import type { TouchedPeriod } from '../model/months.ts';
import type { Progress } from '../model/progress.ts';
import type { ProofKind } from '../model/proof.ts';
import type { OtherRulebook, VersionChanges } from '../model/results-version.ts';
import { AUDIT_STAGES, LOAD_STAGES, STAGE } from '../model/stages.ts';
import type { Summary } from '../model/summary.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { agentPseudonyms } from '../render/agent-pseudonyms.ts';
import { listCompanions, makeCompanions } from '../render/make-companions.ts';
import { listReports, makeReports, WITHOUT_SANDBOX } from '../render/make-reports.ts';
import { matchAnswers } from '../results/answers.ts';
import { type ComparedFile, readEarlierResults } from '../results/earlier-results.ts';
import { knownAgents } from '../results/known-agents.ts';
import { judgedByOtherRulebook } from '../results/list-results.ts';
import { assertHoldsCalls } from '../results/loaded-months.ts';
import { MANIFEST_FILE, type Manifest, runId, writeManifest } from '../results/manifest.ts';
import { lendingToResults } from '../results/open-results.ts';
import { pseudonymKey, pseudonymKeyPath } from '../results/pseudonym-key.ts';
import { assertOfThisVersion, assertWhole, isMadeAgain, readManifest, readSummary } from '../results/read-results.ts';
import { beginDraft, discardDraft, type ResultsFolder, recover, resultsFolder } from '../results/results-folder.ts';
import {
  CHANGES_FILE,
  replaceStored,
  type SettledVersion,
  type StoredResults,
  settleSameFindings,
  settleVersion,
  type VersionContext,
} from '../results/settle-version.ts';
import { fileAccounts, summarise } from '../results/summarise.ts';
import { touchedPeriods } from '../results/touched-periods.ts';
import { unchangedResults } from '../results/unchanged-results.ts';
import { writeExplanations } from '../results/write-explanations.ts';
import { type ResultsOptions, writeResults } from '../results/write-results.ts';
import { listRules, ruleModules } from '../rulebook/registry.ts';
import type { Store } from '../store/store.ts';
import { otherPeriod, type Workspace } from '../workspace/workspace.ts';
import { openEngine } from './engine.ts';
import { storedResults } from './given-results.ts';
import { forOwnerOnly, type JobOptions, signalOf, withStore } from './job.ts';
import { companionInput, type ReportedResults, reportInput } from './report-input.ts';
import { type Begin, inTurn, sideBySide } from './side-by-side.ts';
import { withStageTimes } from './stage-times.ts';
import { makeFolder, within } from './whole-folder.ts';

/** So few calls are listed and explained while they are counted. With more, or where somebody sets the memory, one statement at a time has all of it. */
const FEW_CALLS = 100_000;

/** Files that are made from the register of decisions, beside the summary. */
const HEARING_FILES = ['hearing.csv', 'hearing.parquet', ...LISTENING_FILES];

export interface RunOutcome {
  /** Results folder, relative to the workspace, with forward slashes. */
  readonly folder: string;
  /** Files in it, sorted. */
  readonly files: readonly string[];
  readonly summary: Summary;
  /** The gaps of the summary, in the words of the command line. */
  readonly gaps: readonly GapText[];
  readonly load?: LoadOutcome;
  /** Nothing was new: the results are unchanged. */
  readonly unchanged?: true;
  /** They differ from the results that they replace; `summary.version.replaces` says in what and why. */
  readonly isNewVersion?: true;
  /** The period had no results before. */
  readonly isFirst?: true;
  /** Other results that may change because of files added or removed since; absent if this was not examined. */
  readonly touched?: readonly TouchedPeriod[];
  /** Why there are no new PDFs; absent if they were made, or not requested. */
  readonly browserNote?: string;
  /** Stored results that another version of the rulebook judged; absent if there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}

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
    return await withStageTimes(workspace, stages, progress, async (told) => {
      const outcome = await inDraft(workspace, store, options, {
        judge: (folder) => judge(workspace, store, folder, told, options),
        render: (folder, judged) => withoutPdfs(workspace, store, folder, judged, told, options),
      });
      return { ...outcome, ...withOtherRulebook(workspace) };
    });
  });
}

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
    return await withStageTimes(workspace, AUDIT_STAGES, progress, async (told) => {
      beginDraft(folder);
      try {
        const { summary, keepAs } = await judge(workspace, store, folder, told, { ...options, stored: 'own' });
        if (keepAs === null) return null;
        const { changes = null } = summary.version.replaces ?? {};
        return await look({ changes, table: join(folder.draft, CHANGES_FILE) });
      } finally {
        discardDraft(folder);
      }
    });
  });
}

/** Makes the files of a draft that need no browser. */
export async function withoutPdfs(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  judged: Results,
  progress: Progress,
  options: JobOptions,
): Promise<RunOutcome> {
  const reported = await reportedResults(workspace, store, folder, judged.summary, options);
  await renderCompanions(store, reported, progress, options);
  return await finish(workspace, store, folder, judged, options, keepPdfs(folder, judged));
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
    return await withStageTimes(workspace, stages, progress, async (told) => {
      const outcome = await inDraft(workspace, store, options, {
        judge: async (folder) => {
          for (const name of readdirSync(former.path)) {
            if (!isMadeAgain(name) && name !== MANIFEST_FILE && !isSealFile(name))
              copyFileSync(join(former.path, name), join(folder.draft, name));
          }
          return await heardAgain(workspace, store, folder, summary, manifest, options);
        },
        render: (folder, results) => render(workspace, store, folder, results, told, options),
      });
      return { ...outcome, ...withOtherRulebook(workspace) };
    });
  });
}

/** Copies results into a draft, and adds replies and decisions made since. */
async function heardAgain(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  former: Summary,
  manifest: Manifest,
  options: JobOptions,
): Promise<Results> {
  const { configuration, compared_with: comparedWith, unnamed_files: unnamedFiles = [], removals = '' } = manifest;
  const register = readRegister(workspace);
  const { judged_by: judgedBy } = manifest.program;
  const made = {
    configurationText: configuration.text,
    comparedWith,
    unnamedFiles,
    decisions: register.last,
    judgedBy,
  };
  const stored = options.stored ?? (await storedResults(workspace, folder, register));
  const settled = async (summary: Summary, comparedFiles: Results['comparedWith']): Promise<Results> => {
    const results = { ...made, comparedWith: comparedFiles, stored };
    const context = versionContext(workspace, options, results, former.language);
    return {
      ...results,
      ...(await settleSameFindings(store, folder, { summary: former, manifest }, summary, context)),
      repeats: null,
    };
  };
  if (register.last === null && manifest.decisions === undefined) return await settled(former, comparedWith);
  const { hearing: _, ...rest } = former;
  for (const name of HEARING_FILES) rmSync(join(folder.draft, name), { force: true });
  const isSame = JSON.stringify(await fileAccounts(store)) === JSON.stringify(former.files);
  const listening = await listeningContext(workspace, isSame ? store : null);
  const heard =
    register.last === null
      ? null
      : await hearWithActions(folder.draft, workspace, register, former, manifest.compared_with, listening);
  const { as_of: asOf } = former.period;
  const summary = {
    ...rest,
    run_id: runId({ ...made, asOf, files: former.files, removals, periods: namedPeriods(workspace) }),
    ...(heard === null ? {} : { hearing: heard.hearing }),
  };
  return await settled(summary, heard?.comparedWith ?? comparedWith);
}

/** For findings that rest on what the log says about a recording: the question that listening answers. */
const HEARD_PROOF: Readonly<Partial<Record<ProofKind, Question>>> = {
  offer: 'offered',
  identity: 'identity',
  consent: 'consent',
};

/**
 * What listening needs to say which findings rest on a column that it showed to be unreliable.
 * @param calls null: the store holds other calls than those behind the results
 */
async function listeningContext({ configuration }: Workspace, calls: Store | null): Promise<ListeningContext> {
  const rules = (await listRules()).flatMap(({ id, proof = [] }) =>
    proof.flatMap((kind) => {
      const question = HEARD_PROOF[kind];
      return question === undefined ? [] : [[id, question] as const];
    }),
  );
  return {
    calls,
    rules,
    ...(configuration.hearing === undefined ? {} : { limit: configuration.hearing.reliableFrom }),
  };
}

/** The monthly job: load, audit, results and PDFs, whole or not at all. If nothing is new, nothing is made again. @throws UserError */
export async function runWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: RunOptions = {},
): Promise<RunOutcome> {
  const files = [...(await companionStages(workspace, options)), ...(await reportStages(workspace, options))];
  const work = async (store: Store, told: Progress): Promise<RunOutcome> => {
    // An audit and a report read no files, so they need not load the code that does.
    const { load } = await import('../intake/load.ts');
    const loaded = await load(workspace, store, told, { isShared: true, ...signalOf(options) });
    await assertHoldsCalls(workspace, store);
    const unchanged =
      loaded.unchanged && options.again !== true ? await resultsOfNow(workspace, store, options) : undefined;
    const outcome =
      unchanged ??
      (await inDraft(workspace, store, options, {
        judge: (folder) => judge(workspace, store, folder, told, options),
        render: (folder, judged) => renderOrNote(workspace, store, folder, judged, told, options),
      }));
    const touched = await touchedPeriods(store, workspace.directory);
    return { ...outcome, load: loaded, touched, ...withOtherRulebook(workspace) };
  };
  return await withStore(
    workspace,
    options,
    async (store) =>
      await withStageTimes(workspace, [...LOAD_STAGES, ...AUDIT_STAGES, ...files], progress, (told) =>
        work(store, told),
      ),
    'filling',
  );
}

/** Results of a draft, and what they were made from. */
export interface Results {
  readonly summary: Summary;
  readonly configurationText: string;
  readonly comparedWith: readonly ComparedFile[];
  /** Paths of files in `in/` that no source names. */
  readonly unnamedFiles: readonly string[];
  /** The last line of the register of decisions that the results take into account; null if there is none. */
  readonly decisions: RegisterPoint | null;
  /** The engine that judged the calls; undefined if results of an earlier version do not name it. */
  readonly judgedBy: JudgedBy | undefined;
  /** Number under which the stored results are to be kept; null if the draft repeats them. */
  readonly keepAs: number | null;
  /** The inputs of the stored results, if the draft is the same; they include the run id. */
  readonly repeats: Manifest | null;
  /** How the stored results of the period stand. */
  readonly stored: StoredResults;
}

/** If a draft repeats stored results, their PDFs are still valid. @returns the browser that made them, or null if there are none */
function keepPdfs(folder: ResultsFolder, { repeats }: Results): string | null {
  if (repeats === null) return null;
  const names = readdirSync(folder.path).filter((name) => name.endsWith('.pdf'));
  for (const name of names) copyFileSync(join(folder.path, name), join(folder.draft, name));
  return names.length === 0 ? null : repeats.program.browser;
}

/** The two parts of making results: their data, and the files that are made from those. */
export interface MakingResults {
  readonly judge: (folder: ResultsFolder) => Promise<Results>;
  readonly render: (folder: ResultsFolder, results: Results) => Promise<RunOutcome>;
}

/** Makes a draft of the results. When complete, it replaces the stored results. */
export async function inDraft(
  workspace: Workspace,
  store: Store,
  options: JobOptions,
  { judge: judgeInto, render: renderInto }: MakingResults,
): Promise<RunOutcome> {
  const period = workspace.configuration.audit;
  const folder = resultsFolder(workspace.reportsDirectory, period.from, period.to);
  return await makeFolder(folder, options, async () => {
    const results = await judgeInto(folder);
    const made = await renderInto(folder, results);
    if (results.keepAs !== null || results.stored !== 'given') return { made, keepAs: results.keepAs };
    if (await repeatsGiven(folder)) return { made, keepAs: null };
    // Another browser printed the reports, or there were none.
    for (const name of readdirSync(folder.draft)) if (isMadeAgain(name)) rmSync(join(folder.draft, name));
    const context = versionContext(workspace, options, results, results.summary.language);
    const next = { ...results, ...(await replaceStored(store, folder, results.summary, context)) };
    return { made: await renderInto(folder, next), keepAs: next.keepAs };
  });
}

/** Whether a draft is the same to the byte as stored results that were sealed or shared. If they are sealed, it gets the seal. */
async function repeatsGiven(folder: ResultsFolder): Promise<boolean> {
  if (hasSeal(folder.path)) return (await carrySeal(folder)) === null;
  const [former, now] = [folder.path, folder.draft].map((path) => readFileSync(join(path, MANIFEST_FILE), 'utf8'));
  return former === now;
}

/** What decides about the version of results. @param language of their summary */
function versionContext(
  workspace: Workspace,
  options: JobOptions,
  { configurationText, comparedWith, decisions, judgedBy, stored }: Omit<Results, keyof SettledVersion>,
  language: Language,
): VersionContext {
  return {
    ...{ configurationText, comparedWith, decisions, judgedBy, stored },
    period: workspace.configuration.audit,
    removals: removalsInForce(workspace).digest,
    language: options.language ?? language,
  };
}

/** Names stored results of another rulebook, once all files are in place. */
export function withOtherRulebook({ directory }: Workspace): Pick<RunOutcome, 'otherRulebook'> {
  const otherRulebook = judgedByOtherRulebook(directory);
  return otherRulebook.length === 0 ? {} : { otherRulebook };
}

/** Judges the period of the workspace, and writes its results into a draft. */
async function judge(
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

/** Whether there are so few calls that work may be done side by side. */
function areFew(calls: number, { memoryLimit }: JobOptions): boolean {
  return calls <= FEW_CALLS && memoryLimit === undefined;
}

/** Begins to list findings and calls. @returns waits until they are listed */
function list(
  { configuration }: Workspace,
  folder: ResultsFolder,
  begin: Begin,
  options: ResultsOptions,
): () => Promise<void> {
  const zone = configuration.client.timeZone;
  return begin(STAGE.results, (store, progress) => writeResults(store, folder.draft, zone, progress, options));
}

/** Begins to explain the judged calls. @returns waits until they are explained */
function explain({ configuration }: Workspace, folder: ResultsFolder, begin: Begin): () => Promise<void> {
  const zone = configuration.client.timeZone;
  return begin(STAGE.explaining, (store, progress) =>
    writeExplanations(store, folder.draft, zone, (write) => explainForResults(store, zone, write), progress),
  );
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

/** What was found beside the verdicts. */
export interface LookedOver {
  readonly unnamedFiles: readonly UnnamedFile[];
  readonly gaps: readonly Gap[];
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
  const unnamedFiles = await findUnnamedFiles(workspace);
  const gaps = await findGaps(store, { configuration, unnamedFiles, ...counts });
  await keepGaps(store, gaps);
  return { unnamedFiles, gaps };
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
  const counted = await summarise(store, { configuration, runId: '', rules, earlier, gaps });
  const { digest: removals } = removalsInForce(workspace);
  const made = {
    ...{ configurationText, comparedWith: earlier.files, unnamedFiles: pathsOf(unnamedFiles), decisions },
    judgedBy,
  };
  const draft: Summary = {
    ...counted,
    run_id: runId({ ...made, asOf, files: counted.files, removals, periods: namedPeriods(workspace) }),
  };
  await listed();
  await explained();
  const listening = await listeningContext(workspace, store);
  const heard =
    decisions === null
      ? null
      : await hearWithActions(folder.draft, workspace, register, draft, earlier.files, listening);
  const comparedWith = heard?.comparedWith ?? earlier.files;
  const whole: Summary = heard === null ? draft : { ...draft, hearing: heard.hearing };
  const stored = options.stored ?? (await storedResults(workspace, folder, register));
  const results = { ...made, comparedWith, stored };
  const context = versionContext(workspace, options, results, draft.language);
  return { ...results, ...(await settleVersion(store, folder, whole, context)) };
}

/** Part of the run id: the period, if it is not the one in `belaudit.yaml`. */
function namedPeriods(workspace: Workspace): readonly Days[] | null {
  const period = otherPeriod(workspace);
  return period === null ? null : [period];
}

function pathsOf(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map(({ path }) => path);
}

/** Stages in which the files beside the PDFs are made. */
export async function companionStages({ configuration }: Workspace, options: JobOptions): Promise<readonly string[]> {
  return (await listCompanions()).map(({ title }) => title[options.language ?? configuration.client.language]);
}

/** Stages in which the PDFs are made. */
export async function reportStages({ configuration }: Workspace, options: JobOptions): Promise<readonly string[]> {
  return (await listReports()).map(({ title }) => title[options.language ?? configuration.client.language]);
}

function findingsByVendor({ vendors }: Summary): readonly number[] {
  return vendors.map((vendor) => vendor.findings);
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
      ...{ configurationText, asOf, files: await fileAccounts(store) },
      ...{ removals: removalsInForce(workspace).digest, unnamedFiles: pathsOf(await findUnnamedFiles(workspace)) },
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

/** The gaps of results, in words. */
export async function gapsInWords(summary: Summary, language: Language): Promise<readonly GapText[]> {
  return summary.gaps.map(await gapTeller({ vendors: summary.vendors, rules: await listRules() }, language));
}

/** Like `render`; without a browser it makes everything except PDFs, and the outcome tells the user what to do. */
export async function renderOrNote(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  judged: Results,
  progress: Progress,
  options: JobOptions,
): Promise<RunOutcome> {
  try {
    return await render(workspace, store, folder, judged, progress, options);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'BROWSER_NOT_FOUND') throw error;
    const outcome = await finish(workspace, store, folder, judged, options, keepPdfs(folder, judged));
    return { ...outcome, browserNote: `No PDFs were made. ${error.message} ${error.hint}` };
  }
}

async function render(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  results: Results,
  progress: Progress,
  options: JobOptions,
): Promise<RunOutcome> {
  const { summary } = results;
  const reported = await reportedResults(workspace, store, folder, summary, options);
  await renderCompanions(store, reported, progress, options);
  const made = await makeReports(
    await reportInput(reported, pseudonymKey(workspace.storePath)),
    await listReports(),
    folder.draft,
    progress,
    { environment: options.environment ?? {}, findings: findingsByVendor(summary), ...signalOf(options) },
  );
  if (!made.isSandboxed) progress.note(WITHOUT_SANDBOX);
  return await finish(workspace, store, folder, results, options, made.browserVersion);
}

async function reportedResults(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  summary: Summary,
  options: JobOptions,
): Promise<ReportedResults> {
  return {
    folder: folder.draft,
    summary,
    language: options.language ?? summary.language,
    pseudonym: agentPseudonyms(pseudonymKey(workspace.storePath), await knownAgents(store)),
    ...signalOf(options),
  };
}

/** The files that need no browser. */
async function renderCompanions(
  store: Store,
  reported: ReportedResults,
  progress: Progress,
  options: JobOptions,
): Promise<void> {
  const { folder, signal, summary } = reported;
  const input = await companionInput(reported);
  const make = (isTogether: boolean): Promise<void> =>
    lendingToResults(store, folder, () =>
      makeCompanions(input, folder, progress, { isTogether, ...(signal && { signal }) }),
    );
  if (!areFew(summary.totals.calls, options)) return await make(false);
  // Now, beside other work, rather than when the store closes, which everything waits for. If it fails, nothing is lost: the log of changes stays beside
  // the store, and closing tries again.
  const [made] = await Promise.allSettled([make(true), store.checkpoint()]);
  if (made.status === 'rejected') throw made.reason;
}

async function finish(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  { summary, configurationText, comparedWith, unnamedFiles, decisions, judgedBy, keepAs }: Results,
  options: JobOptions,
  browserVersion: string | null = null,
): Promise<RunOutcome> {
  forOwnerOnly(folder.draft);
  const files = await writeManifest(folder.draft, {
    summary,
    language: options.language ?? summary.language,
    configurationText,
    duckdbVersion: await store.version(),
    judgedBy,
    browserVersion,
    comparedWith,
    unnamedFiles,
    removals: removalsInForce(workspace).digest,
    decisions,
  });
  const gaps = await gapsInWords(summary, 'en');
  return {
    folder: within(workspace, folder.path),
    files,
    summary,
    gaps,
    ...(keepAs === null ? {} : { isNewVersion: true }),
    ...(existsSync(folder.path) ? {} : { isFirst: true }),
  };
}
