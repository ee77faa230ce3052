/** The public API of Belaudit. Each function loads its module when it is first called, because most commands need a small part of the program. */

import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DemoTruth } from './demo/truth.ts';
import { type DetailText, type ErrorCode, UserError as SaidError } from './errors.ts';
import type { FeedDefinition } from './feeds/feed.ts';
import { ProgramFiles } from './jobs/program-files.ts';
import type { Feed } from './model/feeds.ts';
import type { Progress } from './model/progress.ts';
import type { Text } from './model/text.ts';
import { refuseNetworkDrive } from './workspace/network-drive.ts';
import { type OpeningOptions, refuseQuestionMark } from './workspace/open-workspace.ts';

export { actionView, overdueSentence } from '../reports/parts/actions/part.ts';
export { waitingSentence } from '../reports/parts/waiting/part.ts';
export type { DemoTruth } from './demo/truth.ts';
export type { DetailText, ErrorCode, ErrorDetail, ErrorText } from './errors.ts';
export { type Extension, readExtension } from './extensions/extension.ts';
export { extensionsInForce, useExtensions } from './extensions/in-force.ts';
export { distrustExtension, trustExtension, trustedExtensions } from './extensions/trusted.ts';
export type { FeedDefinition } from './feeds/feed.ts';
export { plainHeading } from './feeds/heading-words.ts';
export type { FindingOrder, FindingSearch, PlacedFinding } from './findings-page/search-findings.ts';
export { type CallLogFormat, defineFormat } from './formats/format.ts';
export { formatIds } from './formats/registry.ts';
export type { ActionsOverview, ProposedAction } from './hearing/actions/overview.ts';
export type { ActionChange, ActionRecorded, ActionRequest } from './hearing/actions/record-action.ts';
export type { RegisterCheck } from './hearing/check-register.ts';
export type { DecisionOutcome, DecisionRequest } from './hearing/decide.ts';
export type { DeviationOutcome, DeviationRequest, ListedDeviation } from './hearing/deviate.ts';
export type { HeardFinding, HeardGroup, HeardSearch, HearingOverview, ProposedLine } from './hearing/heard-findings.ts';
export type { AnyQuestion, HeardOutcome, HeardRequest } from './hearing/listening/hear-calls.ts';
export type { Recorder } from './hearing/record-pack.ts';
export { trustClock } from './hearing/register-clock.ts';
export { hasRegister } from './hearing/register-files.ts';
export type { RepliesOutcome, RepliesRequest } from './hearing/replies.ts';
export type { HearingLine } from './hearing/replies-and-decisions.ts';
export type { ExtensionOutcome, ExtensionRequest } from './hearing/terms.ts';
export type { DataAsked, FileData } from './inspect/file-data.ts';
export { seriesPattern } from './inspect/file-series.ts';
export type { InspectOptions } from './inspect/inspect-file.ts';
export type { Inspection, SaidInspection } from './inspect/inspection.ts';
export { type Showing, safeValue } from './inspect/masking.ts';
export {
  callCentreNamed,
  callCentresOf,
  type InspectedFile,
  type Origin,
  proposeWorkspace,
  type WorkspaceProposal,
} from './inspect/propose-workspace.ts';
export type { ProblemTally, TrialFile } from './inspect/trial-load.ts';
export {
  folderStatus,
  type ListedFolder,
  listFolders,
  listReportFiles,
  type ReportFolderKind,
} from './jobs/answers.ts';
export { diskError } from './jobs/disk-error.ts';
export type { DossierOptions, DossierOutcome, RegulatorOptions, RegulatorOutcome } from './jobs/dossier.ts';
export type { ExplainedFinding } from './jobs/findings.ts';
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
export type { AskedPeriods, MonthsOutcome } from './jobs/months.ts';
export type { ListedProofSample, ProofSampleOutcome, SampledConsent } from './jobs/proof-samples.ts';
export type { QuestionsOutcome } from './jobs/questions.ts';
export type { ForgetOptions, GivenUp, PurgeOptions, RemovalOutcome } from './jobs/removal.ts';
export type { ReproduceOptions, ReproduceOutcome } from './jobs/reproduce.ts';
export type { PeriodUnderRulebook, RulebookOutcome } from './jobs/rulebook-changes.ts';
export type { RunOutcome } from './jobs/run-outcome.ts';
export type { PackScreenRequest, ScreenOptions, ScreenOutcome, ScreenRequest } from './jobs/screen.ts';
export type { KeyOutcome, SealFolderOptions, SealOutcome } from './jobs/seal.ts';
export type { ShareOptions, ShareOutcome } from './jobs/share.ts';
export type { VerifyFolderOptions, VerifyOutcome } from './jobs/verify.ts';
export type { WatchOptions } from './jobs/watch.ts';
export type { WhatIfOutcome, WhatIfRequest } from './jobs/what-if.ts';
export type { YearOptions, YearOutcome } from './jobs/year.ts';
export { rulebookName } from './language/rulebook-names.ts';
export { ACTION_FIGURES, type ActionCourse, type ActionFigure, daysOfPeriod } from './model/actions.ts';
export type { ArrivingFile, WatchEvent } from './model/arrival.ts';
export type { Configuration, Days, Language } from './model/configuration.ts';
export { definedFields } from './model/defined-fields.ts';
export type { DossierFile } from './model/dossier.ts';
export { CLOCK_DURATION, DURATION_UNITS } from './model/duration-notations.ts';
export type { Feed } from './model/feeds.ts';
export { acceptanceOf, type Gap, type GapText, gapAnchor } from './model/gaps.ts';
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
export { PROOF_QUESTIONS, type ProofQuestion } from './model/proof-samples.ts';
export type { AskedQuestion, OutcomeCount, OutcomeEstimate } from './model/questions.ts';
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
export { lastDayIn, type Terms } from './model/terms.ts';
export { asIs, type Text, wordsIn } from './model/text.ts';
export { TimeLeft } from './model/time-left.ts';
export type { WaitingKind } from './model/waiting.ts';
export type { FileLeftOut, WhatIf } from './model/what-if.ts';
export { defineReport, type ReportDefinition } from './print/report.ts';
export type { HeadingValues } from './questions/lacking-columns.ts';
export { hasResults, judgedByOtherRulebook, type ListedResults, listResults } from './results/list-results.ts';
export { COUNTRY } from './rulebook/in-force.ts';
export { listRules } from './rulebook/registry.ts';
export { defineRule } from './rulebook/rule.ts';
export type { ListedFile } from './staging/files/listed-files.ts';
export { acceptedGapChanges } from './workspace/accepted-gap.ts';
export { type AlikeFile, AlikeFiles } from './workspace/alike-files.ts';
export { type Beginning, type BegunCampaign, shortNames } from './workspace/begun-configuration.ts';
export {
  type ConfigurationChange,
  changeConfiguration,
  configurationDigest,
  writtenPeriod,
} from './workspace/change-configuration.ts';
export { type InitOptions, initWorkspace } from './workspace/init-workspace.ts';
export { drivesFor, type NetworkDriveOf, refuseNetworkDrive } from './workspace/network-drive.ts';
export { type OpeningOptions, openWorkspace } from './workspace/open-workspace.ts';
export { readConfiguration } from './workspace/read-configuration.ts';
export {
  listSetAside,
  moveReceived,
  putBack,
  type ReceivedFile,
  type ReceivedList,
  receiveFile,
  receiveList,
  removeSetAside,
  removeUnfinishedFiles,
  setAside,
} from './workspace/receive-file.ts';
export { unmadeWorkspace } from './workspace/unmade-workspace.ts';
export type { Workspace } from './workspace/workspace.ts';
export { readWrittenSources, type WrittenSource, type WrittenValue } from './workspace/written-source.ts';

export type UserError = SaidError;

/** An extension may also say a mistake in its own words, which are shown as they are. */
export const UserError: new (
  code: ErrorCode,
  message: Text | string,
  hint: Text | string,
  details?: readonly (Omit<DetailText, 'message'> & { readonly message: Text | string })[],
  options?: { readonly cause?: unknown },
) => SaidError = SaidError as never;

/** Modules of the functions below; each is loaded when one of its functions is first called. */
const MODULES = {
  completeness: (): Promise<typeof import('./completeness/completeness.ts')> =>
    import('./completeness/completeness.ts'),
  demo: (): Promise<typeof import('./demo/write-demo.ts')> => import('./demo/write-demo.ts'),
  feeds: (): Promise<typeof import('./feeds/registry.ts')> => import('./feeds/registry.ts'),
  actionsOverview: (): Promise<typeof import('./hearing/actions/overview.ts')> =>
    import('./hearing/actions/overview.ts'),
  recordAction: (): Promise<typeof import('./hearing/actions/record-action.ts')> =>
    import('./hearing/actions/record-action.ts'),
  checkRegister: (): Promise<typeof import('./hearing/check-register.ts')> => import('./hearing/check-register.ts'),
  decide: (): Promise<typeof import('./hearing/decide.ts')> => import('./hearing/decide.ts'),
  restore: (): Promise<typeof import('./hearing/restore.ts')> => import('./hearing/restore.ts'),
  deviate: (): Promise<typeof import('./hearing/deviate.ts')> => import('./hearing/deviate.ts'),
  heardFindings: (): Promise<typeof import('./hearing/heard-findings.ts')> => import('./hearing/heard-findings.ts'),
  terms: (): Promise<typeof import('./hearing/terms.ts')> => import('./hearing/terms.ts'),
  listedFiles: (): Promise<typeof import('./staging/files/listed-files.ts')> =>
    import('./staging/files/listed-files.ts'),
  actions: (): Promise<typeof import('./jobs/actions.ts')> => import('./jobs/actions.ts'),
  dossier: (): Promise<typeof import('./jobs/dossier.ts')> => import('./jobs/dossier.ts'),
  explain: (): Promise<typeof import('./jobs/explain.ts')> => import('./jobs/explain.ts'),
  findings: (): Promise<typeof import('./jobs/findings.ts')> => import('./jobs/findings.ts'),
  hearing: (): Promise<typeof import('./jobs/hearing.ts')> => import('./jobs/hearing.ts'),
  inspection: (): Promise<typeof import('./jobs/inspection.ts')> => import('./jobs/inspection.ts'),
  listMonths: (): Promise<typeof import('./jobs/list-months.ts')> => import('./jobs/list-months.ts'),
  listening: (): Promise<typeof import('./jobs/listening.ts')> => import('./jobs/listening.ts'),
  proofSamples: (): Promise<typeof import('./jobs/proof-samples.ts')> => import('./jobs/proof-samples.ts'),
  load: (): Promise<typeof import('./jobs/load.ts')> => import('./jobs/load.ts'),
  monthly: (): Promise<typeof import('./jobs/monthly.ts')> => import('./jobs/monthly.ts'),
  months: (): Promise<typeof import('./jobs/months.ts')> => import('./jobs/months.ts'),
  questions: (): Promise<typeof import('./jobs/questions.ts')> => import('./jobs/questions.ts'),
  splitRows: (): Promise<typeof import('./questions/split-rows.ts')> => import('./questions/split-rows.ts'),
  removal: (): Promise<typeof import('./jobs/removal.ts')> => import('./jobs/removal.ts'),
  reproduce: (): Promise<typeof import('./jobs/reproduce.ts')> => import('./jobs/reproduce.ts'),
  results: (): Promise<typeof import('./jobs/results.ts')> => import('./jobs/results.ts'),
  rulebookChanges: (): Promise<typeof import('./jobs/rulebook-changes.ts')> => import('./jobs/rulebook-changes.ts'),
  runNote: (): Promise<typeof import('./jobs/run-note.ts')> => import('./jobs/run-note.ts'),
  screen: (): Promise<typeof import('./jobs/screen.ts')> => import('./jobs/screen.ts'),
  seal: (): Promise<typeof import('./jobs/seal.ts')> => import('./jobs/seal.ts'),
  share: (): Promise<typeof import('./jobs/share.ts')> => import('./jobs/share.ts'),
  verify: (): Promise<typeof import('./jobs/verify.ts')> => import('./jobs/verify.ts'),
  hearingWaiting: (): Promise<typeof import('./hearing/waiting.ts')> => import('./hearing/waiting.ts'),
  waiting: (): Promise<typeof import('./jobs/waiting.ts')> => import('./jobs/waiting.ts'),
  watch: (): Promise<typeof import('./jobs/watch.ts')> => import('./jobs/watch.ts'),
  whatIf: (): Promise<typeof import('./jobs/what-if.ts')> => import('./jobs/what-if.ts'),
  year: (): Promise<typeof import('./jobs/year.ts')> => import('./jobs/year.ts'),
  lateDeliveries: (): Promise<typeof import('../reports/parts/run-note/run-note.ts')> =>
    import('../reports/parts/run-note/run-note.ts'),
  readResults: (): Promise<typeof import('./results/read-results.ts')> => import('./results/read-results.ts'),
};
type Modules = { readonly [Name in keyof typeof MODULES]: Awaited<ReturnType<(typeof MODULES)[Name]>> };

const program = new ProgramFiles(new URL(import.meta.url));

/** @throws UserError PROGRAM_REPLACED, if that would be the module of another version */
async function loaded<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  program.assertUnchanged();
  return (await MODULES[name]()) as Modules[Name];
}

/** A function of a module; it always gives a promise. */
type Late<Name extends keyof Modules, Work extends keyof Modules[Name]> = Modules[Name][Work] extends (
  ...given: infer Given
) => infer Result
  ? (...given: Given) => Promise<Awaited<Result>>
  : never;

function late<Name extends keyof Modules, Work extends keyof Modules[Name]>(name: Name, work: Work): Late<Name, Work> {
  const call = async (...given: unknown[]): Promise<unknown> =>
    await ((await loaded(name))[work] as (...given: unknown[]) => unknown)(...given);
  return call as Late<Name, Work>;
}

/** Writes the example workspace and its planted violations; writes nothing if the database cannot work there. */
export async function demoWorkspace(
  directory: string,
  progress: Progress,
  options: Pick<OpeningOptions, 'networkDriveOf'> = {},
): Promise<DemoTruth> {
  const { writeDemo } = await loaded('demo');
  refuseQuestionMark(existsSync(directory) ? realpathSync(directory) : resolve(directory));
  refuseNetworkDrive(directory, options.networkDriveOf);
  return await writeDemo(directory, progress);
}

/** Versions of the rulebook, with its extensions, of the database, and of Node. */
export async function versions(): Promise<{
  readonly rulebook: string;
  readonly duckdb: string;
  readonly node: string;
}> {
  const [{ rulebookInForce }, { version }] = await Promise.all([import('./version.ts'), import('@duckdb/node-api')]);
  return { rulebook: rulebookInForce(), duckdb: version(), node: process.versions.node };
}

/** The feeds, with their columns. */
export async function listFeeds(): Promise<readonly (FeedDefinition & { readonly feed: Feed })[]> {
  const { FEEDS, feedDefinition } = await loaded('feeds');
  return FEEDS.map((feed) => ({ ...feedDefinition(feed), feed }));
}

/** Writes everything that the workspace knows about one telephone number, as PDF and JSON. */
export const dossierWorkspace: Late<'dossier', 'dossierWorkspace'> = late('dossier', 'dossierWorkspace');

/** Gives everything that the workspace knows about one telephone number, without writing it. */
export const readDossier: Late<'dossier', 'readDossier'> = late('dossier', 'readDossier');

/** Writes the answer to a regulator about a list of numbers or complaints. */
export const regulatorWorkspace: Late<'dossier', 'regulatorWorkspace'> = late('dossier', 'regulatorWorkspace');

/** Screens a call list before it is called: which numbers may be called, which may not, and why. */
export const screenWorkspace: Late<'screen', 'screenWorkspace'> = late('screen', 'screenWorkspace');

/** Checks that the call centre, the campaign and the moment of a screening are known. */
export const checkScreening: Late<'screen', 'checkScreening'> = late('screen', 'checkScreening');

/** Screens a call list with a call centre's pack alone. */
export const screenWithPack: Late<'screen', 'screenWithPack'> = late('screen', 'screenWithPack');

/** Explains the verdict on a call, as data and in words. */
export const explainCall: Late<'explain', 'explainCall'> = late('explain', 'explainCall');

/** Checks the configuration and the files, without loading anything into the workspace. */
export const checkWorkspace: Late<'inspection', 'checkWorkspace'> = late('inspection', 'checkWorkspace');

/** Describes the contents of one file of any kind, in a workspace or without one. */
export const inspectFile: Late<'inspection', 'inspect'> = late('inspection', 'inspect');

/** Examines one file, and says what it found in the words of every language. */
export const inspectFileSaid: Late<'inspection', 'inspectSaid'> = late('inspection', 'inspectSaid');

/** Loads and judges, and says what only a person can answer. */
export const questionWorkspace: Late<'questions', 'questionWorkspace'> = late('questions', 'questionWorkspace');

/** What an answer changes in the configuration. */
export const answerChanges: Late<'questions', 'answerChanges'> = late('questions', 'answerChanges');

/** Asks a question about files for each value of one of their headings. */
export const splitRows: Late<'splitRows', 'splitRows'> = late('splitRows', 'splitRows');

/** What it changes in the configuration that somebody does not know an answer. */
export const unknownChanges: Late<'questions', 'unknownChanges'> = late('questions', 'unknownChanges');

/** Gives findings of results, filtered. */
export const findFindings: Late<'findings', 'findFindings'> = late('findings', 'findFindings');

/** Gives one finding, the reason for its call's verdict, and the history of its number. */
export const tellFindingAt: Late<'findings', 'tellFindingAt'> = late('findings', 'tellFindingAt');

/** Gives the calls that somebody must look at before an implausible outcome is accepted. */
export const findDrawnCalls: Late<'findings', 'findDrawnCalls'> = late('findings', 'findDrawnCalls');

/** The checks of the logs. */
export const listChecks: Late<'completeness', 'listChecks'> = late('completeness', 'listChecks');

/** Gives the summary of the results in a folder of `reports`. */
export const readResultsSummary: Late<'results', 'readResultsSummary'> = late('results', 'readResultsSummary');

/** Where the ten-line note about a run goes. */
export const notePath: Late<'runNote', 'notePath'> = late('runNote', 'notePath');

/** Writes ten lines about a run: new files, missing data, changes, and next steps. */
export const writeRunNote: Late<'runNote', 'writeRunNote'> = late('runNote', 'writeRunNote');

/** Writes ten lines about a run that failed. */
export const writeFailureNote: Late<'runNote', 'writeFailureNote'> = late('runNote', 'writeFailureNote');

/** Whether a delivery is missing or incomplete. */
export const lacksDeliveries: Late<'lateDeliveries', 'lacksDeliveries'> = late('lateDeliveries', 'lacksDeliveries');

/** Waits for complete files, then does the monthly job. */
export const watchFiles: Late<'watch', 'watchFiles'> = late('watch', 'watchFiles');

/** Judges the loaded facts under an assumption, and reports the differences. */
export const whatIfWorkspace: Late<'whatIf', 'whatIfWorkspace'> = late('whatIf', 'whatIfWorkspace');

/** Reports which findings of stored results would appear, disappear or change under the program's rulebook. */
export const rulebookChanges: Late<'rulebookChanges', 'rulebookChanges'> = late('rulebookChanges', 'rulebookChanges');

/** Reports what would happen to rows when files are read by sources that the workspace does not have yet. */
export const trySources: Late<'inspection', 'trySources'> = late('inspection', 'trySources');

/** Reads rows of one file, and the values of one of its columns, as written: for the screen of whoever has the file. */
export const readFileData: Late<'inspection', 'readFileData'> = late('inspection', 'readFileData');

/** Lists the files of a workspace: those that sources name, and those that no source names. */
export const listFiles: Late<'listedFiles', 'listFiles'> = late('listedFiles', 'listFiles');

/** Reads the files of all sources into the workspace's store. */
export const loadWorkspace: Late<'load', 'loadWorkspace'> = late('load', 'loadWorkspace');

/** Judges the loaded calls, and writes results without PDFs. */
export const auditWorkspace: Late<'monthly', 'auditWorkspace'> = late('monthly', 'auditWorkspace');

/** Makes the PDFs of stored results. */
export const reportWorkspace: Late<'monthly', 'reportWorkspace'> = late('monthly', 'reportWorkspace');

/** The monthly job: load, audit, results and PDFs. */
export const runWorkspace: Late<'monthly', 'runWorkspace'> = late('monthly', 'runWorkspace');

/** Loads new files and judges several periods, each with results of its own. */
export const runPeriods: Late<'months', 'runPeriods'> = late('months', 'runPeriods');

/** Judges several periods of the loaded calls, without PDFs. */
export const auditPeriods: Late<'months', 'auditPeriods'> = late('months', 'auditPeriods');

/** Writes the report of a year, with its months side by side. */
export const reportYear: Late<'year', 'reportYear'> = late('year', 'reportYear');

/** Lists every month with loaded calls or results. */
export const listMonths: Late<'listMonths', 'listMonths'> = late('listMonths', 'listMonths');

/** Answers a request to be forgotten: removes a number, a person or both from the store and from all written files. */
export const forgetWorkspace: Late<'removal', 'forgetWorkspace'> = late('removal', 'forgetWorkspace');

/** Starts over without the missing part of the list of removals. */
export const giveUpRemovals: Late<'removal', 'giveUpRemovals'> = late('removal', 'giveUpRemovals');

/** Removes calls dated before a day, and persons about whom nothing later is known. */
export const purgeWorkspace: Late<'removal', 'purgeWorkspace'> = late('removal', 'purgeWorkspace');

/** Makes sealed results again from their input files, and compares every byte. */
export const reproduceFolder: Late<'reproduce', 'reproduceFolder'> = late('reproduce', 'reproduceFolder');

/** Findings on calls of one vendor, from a folder of results. */
export const readFindings: Late<'readResults', 'readFindings'> = late('readResults', 'readFindings');

/** Makes a workspace's own seal key, or returns the existing one. */
export const keysOfWorkspace: Late<'seal', 'keysOfWorkspace'> = late('seal', 'keysOfWorkspace');

/** Whether the workspace has a seal key of its own. */
export const hasSealKey: Late<'seal', 'hasSealKey'> = late('seal', 'hasSealKey');

/** Seals a folder of results, so that others can verify it. */
export const sealWorkspaceFolder: Late<'seal', 'sealWorkspaceFolder'> = late('seal', 'sealWorkspaceFolder');

/** Makes a sealed pack for one reader, encrypted if recipients are named. */
export const shareFolder: Late<'share', 'shareFolder'> = late('share', 'shareFolder');

/** Verifies a folder of results by its contents and a public key. */
export const verifyFolder: Late<'verify', 'verifyFolder'> = late('verify', 'verifyFolder');

/** Checks that a workspace's register of decisions is unchanged. */
export const verifyRegister: Late<'checkRegister', 'checkRegister'> = late('checkRegister', 'checkRegister');

/** Reads a call centre's replies, and records them in the register of decisions. */
export const repliesWorkspace: Late<'hearing', 'repliesWorkspace'> = late('hearing', 'repliesWorkspace');

/** Decides about a finding or a group of findings. */
export const decideWorkspace: Late<'decide', 'decide'> = late('decide', 'decide');

/** Approves a decision that waits for a second person. */
export const secondDecision: Late<'decide', 'agreeAsSecond'> = late('decide', 'agreeAsSecond');

/** Marks a line of the register of decisions as a mistake. */
export const takeBackLine: Late<'decide', 'takeBack'> = late('decide', 'takeBack');

/** Goes on with an older copy of the register of decisions, and notes which lines are lost. */
export const acceptOlderRegister: Late<'restore', 'acceptOlderRegister'> = late('restore', 'acceptOlderRegister');

/** Draws conversations of a call centre to listen to, and writes a list of them. */
export const sampleWorkspace: Late<'listening', 'sampleWorkspace'> = late('listening', 'sampleWorkspace');

/** Reads what somebody heard in the calls of a sample, or saw in its proofs, and records it in the register of decisions. */
export const heardWorkspace: Late<'listening', 'heardWorkspace'> = late('listening', 'heardWorkspace');

/** Lists the samples of a workspace, and how many of their calls were listened to. */
export const listSamples: Late<'listening', 'listSamples'> = late('listening', 'listSamples');

/** Lists the calls of a sample, with what was heard in them so far. */
export const readSample: Late<'listening', 'readSample'> = late('listening', 'readSample');

/** Records what was heard in one call of a sample. */
export const recordHeard: Late<'listening', 'recordHeard'> = late('listening', 'recordHeard');

/** Finds the recordings of calls in the workspace. */
export const findRecordings: Late<'listening', 'findRecordings'> = late('listening', 'findRecordings');

/** Draws consents that calls rest on, for people to look at their proof, and writes a list of them. */
export const sampleProofs: Late<'proofSamples', 'sampleProofs'> = late('proofSamples', 'sampleProofs');

/** Lists the samples of proofs of a workspace, and how many were looked at. */
export const listProofSamples: Late<'proofSamples', 'listProofSamples'> = late('proofSamples', 'listProofSamples');

/** Lists the consents of a sample, with what was seen in their proofs so far. */
export const readProofSample: Late<'proofSamples', 'readProofSample'> = late('proofSamples', 'readProofSample');

/** Records what was seen in the proof of one consent of a sample. */
export const recordSeen: Late<'proofSamples', 'recordSeen'> = late('proofSamples', 'recordSeen');

/** Opens a proof file of a drawn consent. */
export const openProof: Late<'proofSamples', 'openProof'> = late('proofSamples', 'openProof');

/** Accepts a deviation from a rule for a time. */
export const acceptDeviation: Late<'hearing', 'acceptDeviation'> = late('hearing', 'acceptDeviation');

/** Says which terms to reply a hand-over to a call centre starts, and which stay as they are. */
export const termsOfVendor: Late<'terms', 'termsOf'> = late('terms', 'termsOf');

/** Says the same of every call centre. */
export const termsOfVendors: Late<'terms', 'termsByVendor'> = late('terms', 'termsByVendor');

/** Gives a call centre more time to reply. */
export const extendTerms: Late<'terms', 'extendTerms'> = late('terms', 'extendTerms');

/** Lists all actions, with their effect in stored results. */
export const listActions: Late<'actionsOverview', 'actionsOverview'> = late('actionsOverview', 'actionsOverview');

/** Lists what waits for somebody, and writes it as a calendar and a table, if asked. */
export const waitingWorkspace: Late<'waiting', 'waitingWorkspace'> = late('waiting', 'waitingWorkspace');

/** Makes a calendar and a table of what waits for somebody. */
export const waitingTexts: Late<'waiting', 'waitingTexts'> = late('waiting', 'waitingTexts');

/** Lists what waits for somebody. */
export const listWaiting: Late<'hearingWaiting', 'listWaiting'> = late('hearingWaiting', 'listWaiting');

/** Records an action, and the figure that will show whether it works. */
export const addAction: Late<'actions', 'addAction'> = late('actions', 'addAction');

/** Records that an action is done, dropped or postponed. */
export const changeActionState: Late<'recordAction', 'changeAction'> = late('recordAction', 'changeAction');

/** Ends a deviation before its last day. */
export const stopDeviation: Late<'deviate', 'endDeviation'> = late('deviate', 'endDeviation');

/** Lists all accepted deviations of a workspace. */
export const deviationsOf: Late<'deviate', 'listDeviations'> = late('deviate', 'listDeviations');

/** Lists the groups of findings of a judged period, the decisions about them, and the requested findings. */
export const hearingOverview: Late<'heardFindings', 'overviewOf'> = late('heardFindings', 'overviewOf');

/** Gives the state of one finding, and everything said about it. */
export const hearingOfFinding: Late<'heardFindings', 'heardFinding'> = late('heardFindings', 'heardFinding');
