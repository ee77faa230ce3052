/** The public API of Belaudit. */

export { type DemoTruth, writeDemo as demoWorkspace } from './demo/write-demo.ts';
export {
  type DossierOptions,
  type DossierOutcome,
  dossierWorkspace,
  type RegulatorOptions,
  type RegulatorOutcome,
  regulatorWorkspace,
} from './dossier-job.ts';
export { type ErrorCode, type ErrorDetail, UserError } from './errors.ts';
export {
  type CheckOptions,
  type CheckOutcome,
  checkWorkspace,
  inspect as inspectFile,
} from './inspection-job.ts';
export { formatIds } from './intake/formats/registry.ts';
export type { InspectOptions } from './intake/inspect/inspect-file.ts';
export type { Inspection } from './intake/inspect/inspection.ts';
export type { ProblemTally, TrialFile } from './intake/trial-load.ts';
export type { Configuration, Language } from './model/configuration.ts';
export { type ExpectedStage, type Progress, SILENT } from './model/progress.ts';
export type { FindingRow } from './model/results.ts';
export type { RuleDocumentation } from './model/rule.ts';
export type { FileAccount, Summary } from './model/summary.ts';
export {
  auditWorkspace,
  explainCall,
  type JobOptions,
  loadWorkspace,
  type RunOutcome,
  reportWorkspace,
  runWorkspace,
} from './monthly-job.ts';
export {
  type ForgetOptions,
  forgetWorkspace,
  type PurgeOptions,
  purgeWorkspace,
  type RemovalOutcome,
} from './removal-job.ts';
export { type ReproduceOptions, type ReproduceOutcome, reproduceFolder } from './reproduce-job.ts';
export { readFindings } from './results/read-results.ts';
export { listRules } from './rulebook/registry.ts';
export {
  type KeyOutcome,
  keysOfWorkspace,
  type SealFolderOptions,
  type SealOutcome,
  sealWorkspaceFolder,
} from './seal-job.ts';
export { type ShareOptions, type ShareOutcome, shareFolder } from './share-job.ts';
export { type VerifyFolderOptions, type VerifyOutcome, verifyFolder } from './verify-job.ts';
export { type InitOptions, initWorkspace } from './workspace/init-workspace.ts';
export { type OpeningOptions, openWorkspace } from './workspace/open-workspace.ts';
export { readConfiguration } from './workspace/read-configuration.ts';
export type { Workspace } from './workspace/workspace.ts';
