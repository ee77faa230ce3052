/** The public API of Belaudit. Each function loads its module when it is first called, because most commands need a small part of the program. */

import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeedDefinition } from './feeds/feed.ts';
import { ProgramFiles } from './jobs/program-files.ts';
import type { Feed } from './model/feeds.ts';
import type { Summary } from './model/summary.ts';
import { refuseQuestionMark } from './workspace/open-workspace.ts';
import type { Workspace } from './workspace/workspace.ts';

export type { DemoTruth } from './demo/truth.ts';
export { type ErrorCode, type ErrorDetail, UserError } from './errors.ts';
export { type Extension, readExtension } from './extensions/extension.ts';
export { extensionsInForce, useExtensions } from './extensions/in-force.ts';
export { distrustExtension, trustExtension, trustedExtensions } from './extensions/trusted.ts';
export type { FeedDefinition } from './feeds/feed.ts';
export { plainHeading } from './feeds/heading-words.ts';
export { type CallLogFormat, defineFormat } from './formats/format.ts';
export { formatIds } from './formats/registry.ts';
export type { ActionsOverview, ProposedAction } from './hearing/actions/overview.ts';
export type { ActionChange, ActionRecorded, ActionRequest } from './hearing/actions/record-action.ts';
export type { RegisterCheck } from './hearing/check-register.ts';
export type { DecisionOutcome, DecisionRequest } from './hearing/decide.ts';
export type { DeviationOutcome, DeviationRequest, ListedDeviation } from './hearing/deviate.ts';
export type { HeardFinding, HeardGroup, HeardSearch, HearingOverview } from './hearing/heard-findings.ts';
export type { HeardOutcome, HeardRequest } from './hearing/listening/hear-calls.ts';
export type { Recorder } from './hearing/record-pack.ts';
export type { RepliesOutcome, RepliesRequest } from './hearing/replies.ts';
export type { SaidLine } from './hearing/said-lines.ts';
export type { InspectOptions } from './inspect/inspect-file.ts';
export type { InspectedTable, Inspection } from './inspect/inspection.ts';
export type { ProblemTally, TrialFile } from './inspect/trial-load.ts';
export type { ListedFile } from './intake/files/listed-files.ts';
export { type AnswerKind, folderStatus, type ListedFolder, listFolders, listReportFiles } from './jobs/answers.ts';
export type { DossierOptions, DossierOutcome, RegulatorOptions, RegulatorOutcome } from './jobs/dossier.ts';
export type { ToldFinding } from './jobs/findings.ts';
export type { CheckOptions, CheckOutcome, SourcesTrial } from './jobs/inspection.ts';
export type { JobOptions } from './jobs/job.ts';
export { type KeptConfiguration, listConfigurations } from './jobs/kept-configurations.ts';
export type {
  FoundRecording,
  ListedSample,
  SampleCall,
  SampleOptions,
  SampleOutcome,
} from './jobs/listening.ts';
export type { LoadJobOptions } from './jobs/load.ts';
export type { RunOutcome } from './jobs/monthly.ts';
export type { AskedPeriods, MonthsOutcome } from './jobs/months.ts';
export type { ForgetOptions, GivenUp, PurgeOptions, RemovalOutcome } from './jobs/removal.ts';
export type { ReproduceOptions, ReproduceOutcome } from './jobs/reproduce.ts';
export type { PeriodUnderRulebook, RulebookOutcome } from './jobs/rulebook-changes.ts';
export type { PackScreenRequest, ScreenOptions, ScreenOutcome, ScreenRequest } from './jobs/screen.ts';
export type { KeyOutcome, SealFolderOptions, SealOutcome } from './jobs/seal.ts';
export type { ShareOptions, ShareOutcome } from './jobs/share.ts';
export type { VerifyFolderOptions, VerifyOutcome } from './jobs/verify.ts';
export type { WatchOptions } from './jobs/watch.ts';
export type { WhatIfOutcome, WhatIfRequest } from './jobs/what-if.ts';
export type { YearOptions, YearOutcome } from './jobs/year.ts';
export { ACTION_FIGURES, type ActionCourse, type ActionFigure, daysOfPeriod } from './model/actions.ts';
export type { ArrivingFile, WatchEvent } from './model/arrival.ts';
export type { Configuration, Language } from './model/configuration.ts';
export type { DossierFile } from './model/dossier.ts';
export { CLOCK_DURATION, DURATION_UNITS } from './model/duration-notations.ts';
export type { Feed } from './model/feeds.ts';
export type { ToldGap } from './model/gaps.ts';
export { given } from './model/given.ts';
export {
  DECISIONS,
  type FindingName,
  type FindingState,
  type GroupName,
  type HeardWord,
  isFindingName,
  periodName,
  WITHDRAWN_FOR,
  type WithdrawnFor,
} from './model/hearing.ts';
export { articlesOn } from './model/law-certainty.ts';
export { type ComparedLine, compareLines } from './model/line-changes.ts';
export { markedTitle, QUESTIONS, type Question } from './model/listening.ts';
export { maskLongDigits, maskNumberIn, maskNumbers } from './model/masked-numbers.ts';
export type { ListedMonths, ListedPeriod, MonthState, TouchedPeriod, WhyJudged } from './model/months.ts';
export { type ExpectedStage, type Progress, SILENT } from './model/progress.ts';
export { printedInterval } from './model/rate.ts';
export type { FindingRow } from './model/results.ts';
export type {
  ChangeCounts,
  ChangeReason,
  OtherRulebook,
  ReplacedResults,
  VersionChanges,
} from './model/results-version.ts';
export type { RuleDefinition, RuleDocumentation } from './model/rule.ts';
export { withStatedRates } from './model/stated-rates.ts';
export type { FileAccount, Summary } from './model/summary.ts';
export { TimeLeft } from './model/time-left.ts';
export type { FileLeftOut, WhatIf } from './model/what-if.ts';
export { overdueSentence, toldAction } from './render/actions/part.ts';
export { defineReport, type ReportDefinition } from './render/report.ts';
export { judgedByOtherRulebook, type ListedResults, listResults } from './results/list-results.ts';
export type { FindingOrder, FindingSearch, PlacedFinding } from './results/search-findings.ts';
export { listRules } from './rulebook/registry.ts';
export { defineRule } from './rulebook/rule.ts';
export { type Beginning, shortNames } from './workspace/begun-configuration.ts';
export {
  type ConfigurationChange,
  changeConfiguration,
  configurationDigest,
  writtenPeriod,
} from './workspace/change-configuration.ts';
export { type InitOptions, initWorkspace } from './workspace/init-workspace.ts';
export { type OpeningOptions, openWorkspace } from './workspace/open-workspace.ts';
export { readConfiguration } from './workspace/read-configuration.ts';
export {
  type ReceivedFile,
  type ReceivedList,
  receiveFile,
  receiveList,
  removeUnfinishedFiles,
} from './workspace/receive-file.ts';
export type { Workspace } from './workspace/workspace.ts';
export { readWrittenSources, type WrittenSource, type WrittenValue } from './workspace/written-source.ts';

type Work<Given extends readonly unknown[], Result> = (...given: Given) => Promise<Result>;

const program = new ProgramFiles(new URL(import.meta.url));

/** A function whose module is loaded when it is first called. @throws UserError PROGRAM_REPLACED, if that would be the module of another version */
function late<Given extends readonly unknown[], Result>(load: () => Promise<Work<Given, Result>>): Work<Given, Result> {
  return async (...given) => {
    program.assertUnchanged();
    return await (await load())(...given);
  };
}

/** Writes the example workspace and its planted violations; writes nothing if the database cannot work there. */
export const demoWorkspace: typeof import('./demo/write-demo.ts').writeDemo = late(async () => {
  const { writeDemo } = await import('./demo/write-demo.ts');
  return async (directory, progress) => {
    refuseQuestionMark(existsSync(directory) ? realpathSync(directory) : resolve(directory));
    return await writeDemo(directory, progress);
  };
});

/** Versions of the rulebook, with its extensions, of the database, and of Node. */
export async function versions(): Promise<{
  readonly rulebook: string;
  readonly duckdb: string;
  readonly node: string;
}> {
  const [{ rulebookInForce }, { version }] = await Promise.all([import('./version.ts'), import('@duckdb/node-api')]);
  return { rulebook: rulebookInForce(), duckdb: version(), node: process.versions.node };
}

/** Writes everything that the workspace knows about one telephone number, as PDF and JSON. */
export const dossierWorkspace: typeof import('./jobs/dossier.ts').dossierWorkspace = late(
  async () => (await import('./jobs/dossier.ts')).dossierWorkspace,
);

/** Gives everything that the workspace knows about one telephone number, without writing it. */
export const readDossier: typeof import('./jobs/dossier.ts').readDossier = late(
  async () => (await import('./jobs/dossier.ts')).readDossier,
);

/** Writes the answer to a regulator about a list of numbers or complaints. */
export const regulatorWorkspace: typeof import('./jobs/dossier.ts').regulatorWorkspace = late(
  async () => (await import('./jobs/dossier.ts')).regulatorWorkspace,
);

/** Screens a call list before it is called: which numbers may be called, which may not, and why. */
export const screenWorkspace: typeof import('./jobs/screen.ts').screenWorkspace = late(
  async () => (await import('./jobs/screen.ts')).screenWorkspace,
);

/** Checks that the call centre, the campaign and the moment of a screening are known. */
export const checkScreening: typeof import('./jobs/screen.ts').checkScreening = late(
  async () => (await import('./jobs/screen.ts')).checkScreening,
);

/** Screens a call list with a call centre's pack alone. */
export const screenWithPack: typeof import('./jobs/screen.ts').screenWithPack = late(
  async () => (await import('./jobs/screen.ts')).screenWithPack,
);

/** Explains the verdict on a call, as data and in words. */
export const explainCall: typeof import('./jobs/explain.ts').explainCall = late(
  async () => (await import('./jobs/explain.ts')).explainCall,
);

/** Checks the configuration and the files, without loading anything into the workspace. */
export const checkWorkspace: typeof import('./jobs/inspection.ts').checkWorkspace = late(
  async () => (await import('./jobs/inspection.ts')).checkWorkspace,
);

/** Describes the contents of one file of any kind, in a workspace or without one. */
export const inspectFile: typeof import('./jobs/inspection.ts').inspect = late(
  async () => (await import('./jobs/inspection.ts')).inspect,
);

/** Gives findings of results, filtered. */
export const findFindings: typeof import('./jobs/findings.ts').findFindings = late(
  async () => (await import('./jobs/findings.ts')).findFindings,
);

/** Gives one finding, the reason for its call's verdict, and the history of its number. */
export const tellFindingAt: typeof import('./jobs/findings.ts').tellFindingAt = late(
  async () => (await import('./jobs/findings.ts')).tellFindingAt,
);

/** The feeds, with their columns. */
export const listFeeds: () => Promise<readonly (FeedDefinition & { readonly feed: Feed })[]> = late(async () => {
  const { FEEDS, feedDefinition } = await import('./feeds/registry.ts');
  return async () => await Promise.resolve(FEEDS.map((feed) => ({ ...feedDefinition(feed), feed })));
});

/** The checks of the logs. */
export const listChecks: typeof import('./completeness/completeness.ts').listChecks = late(
  async () => (await import('./completeness/completeness.ts')).listChecks,
);

/** Gives the summary of the results in a folder of `reports`. */
export const readResultsSummary: typeof import('./jobs/results.ts').readResultsSummary = late(
  async () => (await import('./jobs/results.ts')).readResultsSummary,
);

/** Where the ten-line note about a run goes. */
export const notePath: (directory: string, file: string) => Promise<string> = late(async () => {
  const { notePath: pathOf } = await import('./jobs/run-note.ts');
  return async (directory, file) => await Promise.resolve(pathOf(directory, file));
});

/** Writes ten lines about a run: new files, missing data, changes, and next steps. */
export const writeRunNote: typeof import('./jobs/run-note.ts').writeRunNote = late(
  async () => (await import('./jobs/run-note.ts')).writeRunNote,
);

/** Writes ten lines about a run that failed. */
export const writeFailureNote: typeof import('./jobs/run-note.ts').writeFailureNote = late(
  async () => (await import('./jobs/run-note.ts')).writeFailureNote,
);

/** Whether a delivery is missing or incomplete. */
export const lacksDeliveries: (summary: Summary) => Promise<boolean> = late(async () => {
  const { lacksDeliveries: lacks } = await import('./render/run-note/run-note.ts');
  return async (summary) => await Promise.resolve(lacks(summary));
});

/** Waits for complete files, then does the monthly job. */
export const watchFiles: typeof import('./jobs/watch.ts').watchFiles = late(
  async () => (await import('./jobs/watch.ts')).watchFiles,
);

/** Judges the loaded facts under an assumption, and reports the differences. */
export const whatIfWorkspace: typeof import('./jobs/what-if.ts').whatIfWorkspace = late(
  async () => (await import('./jobs/what-if.ts')).whatIfWorkspace,
);

/** Reports which findings of stored results would appear, disappear or change under the program's rulebook. */
export const rulebookChanges: typeof import('./jobs/rulebook-changes.ts').rulebookChanges = late(
  async () => (await import('./jobs/rulebook-changes.ts')).rulebookChanges,
);

/** Reports what would happen to rows when files are read by sources that the workspace does not have yet. */
export const trySources: typeof import('./jobs/inspection.ts').trySources = late(
  async () => (await import('./jobs/inspection.ts')).trySources,
);

/** Lists the files of a workspace: those that sources name, and those that no source names. */
export const listFiles: typeof import('./intake/files/listed-files.ts').listFiles = late(
  async () => (await import('./intake/files/listed-files.ts')).listFiles,
);

/** Reads the files of all sources into the workspace's store. */
export const loadWorkspace: typeof import('./jobs/load.ts').loadWorkspace = late(
  async () => (await import('./jobs/load.ts')).loadWorkspace,
);

/** Judges the loaded calls, and writes results without PDFs. */
export const auditWorkspace: typeof import('./jobs/monthly.ts').auditWorkspace = late(
  async () => (await import('./jobs/monthly.ts')).auditWorkspace,
);

/** Makes the PDFs of stored results. */
export const reportWorkspace: typeof import('./jobs/monthly.ts').reportWorkspace = late(
  async () => (await import('./jobs/monthly.ts')).reportWorkspace,
);

/** The monthly job: load, audit, results and PDFs. */
export const runWorkspace: typeof import('./jobs/monthly.ts').runWorkspace = late(
  async () => (await import('./jobs/monthly.ts')).runWorkspace,
);

/** Loads new files and judges several periods, each with results of its own. */
export const runPeriods: typeof import('./jobs/months.ts').runPeriods = late(
  async () => (await import('./jobs/months.ts')).runPeriods,
);

/** Judges several periods of the loaded calls, without PDFs. */
export const auditPeriods: typeof import('./jobs/months.ts').auditPeriods = late(
  async () => (await import('./jobs/months.ts')).auditPeriods,
);

/** Writes the report of a year, with its months side by side. */
export const reportYear: typeof import('./jobs/year.ts').reportYear = late(
  async () => (await import('./jobs/year.ts')).reportYear,
);

/** Lists every month with loaded calls or results. */
export const listMonths: typeof import('./jobs/list-months.ts').listMonths = late(
  async () => (await import('./jobs/list-months.ts')).listMonths,
);

/** Answers a request to be forgotten: removes a number, a person or both from the store and from all written files. */
export const forgetWorkspace: typeof import('./jobs/removal.ts').forgetWorkspace = late(
  async () => (await import('./jobs/removal.ts')).forgetWorkspace,
);

/** Starts over without the missing part of the list of removals. */
export const giveUpRemovals: typeof import('./jobs/removal.ts').giveUpRemovals = late(
  async () => (await import('./jobs/removal.ts')).giveUpRemovals,
);

/** Removes calls dated before a day, and persons about whom nothing later is known. */
export const purgeWorkspace: typeof import('./jobs/removal.ts').purgeWorkspace = late(
  async () => (await import('./jobs/removal.ts')).purgeWorkspace,
);

/** Makes sealed results again from their input files, and compares every byte. */
export const reproduceFolder: typeof import('./jobs/reproduce.ts').reproduceFolder = late(
  async () => (await import('./jobs/reproduce.ts')).reproduceFolder,
);

/** Findings on calls of one vendor, from a folder of results. */
export const readFindings: typeof import('./results/read-results.ts').readFindings = late(
  async () => (await import('./results/read-results.ts')).readFindings,
);

/** Makes a workspace's own seal key, or returns the existing one. */
export const keysOfWorkspace: typeof import('./jobs/seal.ts').keysOfWorkspace = late(
  async () => (await import('./jobs/seal.ts')).keysOfWorkspace,
);

/** Whether the workspace has a seal key of its own. */
export const hasSealKey: (workspace: Workspace) => Promise<boolean> = late(async () => {
  const { hasSealKey: has } = await import('./jobs/seal.ts');
  return async (workspace) => await Promise.resolve(has(workspace));
});

/** Seals a folder of results, so that others can verify it. */
export const sealWorkspaceFolder: typeof import('./jobs/seal.ts').sealWorkspaceFolder = late(
  async () => (await import('./jobs/seal.ts')).sealWorkspaceFolder,
);

/** Makes a sealed pack for one reader, encrypted if recipients are named. */
export const shareFolder: typeof import('./jobs/share.ts').shareFolder = late(
  async () => (await import('./jobs/share.ts')).shareFolder,
);

/** Verifies a folder of results by its contents and a public key. */
export const verifyFolder: typeof import('./jobs/verify.ts').verifyFolder = late(
  async () => (await import('./jobs/verify.ts')).verifyFolder,
);

/** Checks that a workspace's register of decisions is unchanged. */
export const verifyRegister: typeof import('./jobs/hearing.ts').verifyRegister = late(
  async () => (await import('./jobs/hearing.ts')).verifyRegister,
);

/** Reads a call centre's replies, and records them in the register of decisions. */
export const repliesWorkspace: typeof import('./jobs/hearing.ts').repliesWorkspace = late(
  async () => (await import('./jobs/hearing.ts')).repliesWorkspace,
);

/** Decides about a finding or a group of findings. */
export const decideWorkspace: typeof import('./jobs/hearing.ts').decideWorkspace = late(
  async () => (await import('./jobs/hearing.ts')).decideWorkspace,
);

/** Approves a decision that waits for a second person. */
export const secondDecision: typeof import('./jobs/hearing.ts').secondDecision = late(
  async () => (await import('./jobs/hearing.ts')).secondDecision,
);

/** Marks a line of the register of decisions as a mistake. */
export const takeBackLine: typeof import('./jobs/hearing.ts').takeBackLine = late(
  async () => (await import('./jobs/hearing.ts')).takeBackLine,
);

/** Draws conversations of a call centre to listen to, and writes a list of them. */
export const sampleWorkspace: typeof import('./jobs/listening.ts').sampleWorkspace = late(
  async () => (await import('./jobs/listening.ts')).sampleWorkspace,
);

/** Reads what somebody heard in the calls of a sample, and records it in the register of decisions. */
export const heardWorkspace: typeof import('./jobs/listening.ts').heardWorkspace = late(
  async () => (await import('./jobs/listening.ts')).heardWorkspace,
);

/** Lists the samples of a workspace, and how many of their calls were listened to. */
export const listSamples: typeof import('./jobs/listening.ts').listSamples = late(
  async () => (await import('./jobs/listening.ts')).listSamples,
);

/** Lists the calls of a sample, with what was heard in them so far. */
export const readSample: typeof import('./jobs/listening.ts').readSample = late(
  async () => (await import('./jobs/listening.ts')).readSample,
);

/** Records what was heard in one call of a sample. */
export const recordHeard: typeof import('./jobs/listening.ts').recordHeard = late(
  async () => (await import('./jobs/listening.ts')).recordHeard,
);

/** Finds the recordings of calls in the workspace. */
export const findRecordings: typeof import('./jobs/listening.ts').findRecordings = late(
  async () => (await import('./jobs/listening.ts')).findRecordings,
);

/** Accepts a deviation from a rule for a time. */
export const acceptDeviation: typeof import('./jobs/hearing.ts').acceptDeviation = late(
  async () => (await import('./jobs/hearing.ts')).acceptDeviation,
);

/** Lists all actions, with their effect in stored results. */
export const listActions: typeof import('./jobs/actions.ts').listActions = late(
  async () => (await import('./jobs/actions.ts')).listActions,
);

/** Records an action, and the figure that will show whether it works. */
export const addAction: typeof import('./jobs/actions.ts').addAction = late(
  async () => (await import('./jobs/actions.ts')).addAction,
);

/** Records that an action is done, dropped or postponed. */
export const changeActionState: typeof import('./jobs/actions.ts').changeActionState = late(
  async () => (await import('./jobs/actions.ts')).changeActionState,
);

/** Ends a deviation before its last day. */
export const stopDeviation: typeof import('./jobs/hearing.ts').stopDeviation = late(
  async () => (await import('./jobs/hearing.ts')).stopDeviation,
);

/** Lists all accepted deviations of a workspace. */
export const deviationsOf: typeof import('./jobs/hearing.ts').deviationsOf = late(
  async () => (await import('./jobs/hearing.ts')).deviationsOf,
);

/** Lists the groups of findings of a judged period, the decisions about them, and the requested findings. */
export const hearingOverview: typeof import('./jobs/hearing.ts').hearingOverview = late(
  async () => (await import('./jobs/hearing.ts')).hearingOverview,
);

/** Gives the state of one finding, and everything said about it. */
export const hearingOfFinding: typeof import('./jobs/hearing.ts').hearingOfFinding = late(
  async () => (await import('./jobs/hearing.ts')).hearingOfFinding,
);
