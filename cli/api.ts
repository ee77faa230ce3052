import type * as library from '../src/index.ts';

type Library = typeof library;

/** What the command line asks of the library. The launcher passes `src/index.ts`; tests pass a stand-in. */
export type Api = Pick<
  Library,
  | 'initWorkspace'
  | 'formatIds'
  | 'openWorkspace'
  | 'checkWorkspace'
  | 'inspectFile'
  | 'loadWorkspace'
  | 'auditWorkspace'
  | 'reportWorkspace'
  | 'runPeriods'
  | 'auditPeriods'
  | 'reportYear'
  | 'listMonths'
  | 'runWorkspace'
  | 'notePath'
  | 'writeRunNote'
  | 'writeFailureNote'
  | 'lacksDeliveries'
  | 'watchFiles'
  | 'whatIfWorkspace'
  | 'rulebookChanges'
  | 'explainCall'
  | 'dossierWorkspace'
  | 'regulatorWorkspace'
  | 'screenWorkspace'
  | 'screenWithPack'
  | 'keysOfWorkspace'
  | 'sealWorkspaceFolder'
  | 'verifyFolder'
  | 'verifyRegister'
  | 'repliesWorkspace'
  | 'decideWorkspace'
  | 'secondDecision'
  | 'takeBackLine'
  | 'acceptDeviation'
  | 'stopDeviation'
  | 'deviationsOf'
  | 'listActions'
  | 'addAction'
  | 'changeActionState'
  | 'sampleWorkspace'
  | 'listSamples'
  | 'heardWorkspace'
  | 'reproduceFolder'
  | 'shareFolder'
  | 'forgetWorkspace'
  | 'giveUpRemovals'
  | 'purgeWorkspace'
  | 'versions'
  | 'readExtension'
  | 'trustedExtensions'
  | 'trustExtension'
  | 'distrustExtension'
  | 'useExtensions'
  | 'listRules'
  | 'demoWorkspace'
  | 'readFindings'
>;

/** What a function of the library gives. */
type Given<Name extends keyof Api> = Awaited<ReturnType<Api[Name]>>;

export type { Inspection, ProblemTally, ToldGap, TrialFile } from '../src/index.ts';
export type InspectedTable = library.Inspection['tables'][number];
export type InspectedColumn = InspectedTable['columns'][number];
/** Options that all work on a workspace takes. */
export type WorkOptions = library.JobOptions;
export type ShareOptions = library.ShareOptions;
export type RemovalOptions = Omit<library.ForgetOptions, 'number' | 'person'>;
export type RemovalOutcome = library.RemovalOutcome;
export type RegulatorOutcome = library.RegulatorOutcome;
export type DossierOutcome = Given<'dossierWorkspace'>;
export type CheckOutcome = library.CheckOutcome;
/** A source as `belaudit.yaml` names it. */
export type NamedSource = CheckOutcome['refused'][number];
export type LoadOutcome = Given<'loadWorkspace'>;
export type LoadedFile = LoadOutcome['files'][number];
export type RunOutcome = library.RunOutcome;
export type MonthsOutcome = library.MonthsOutcome;
export type DemoTruth = library.DemoTruth;
export type FoundCall = Pick<Given<'readFindings'>[number], 'rule' | 'vendor' | 'call_id'>;
export type PlantedCall = Omit<FoundCall, 'rule'>;
