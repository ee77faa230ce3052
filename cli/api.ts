import type {
  ActionChange,
  ActionRecorded,
  ActionRequest,
  ActionsOverview,
  AskedPeriods,
  CheckOptions,
  DecisionOutcome,
  DecisionRequest,
  DeviationOutcome,
  DeviationRequest,
  Extension,
  GivenUp,
  HeardOutcome,
  HeardRequest,
  InitOptions,
  Inspection,
  InspectOptions,
  KeyOutcome,
  Language,
  ListedDeviation,
  ListedMonths,
  ListedSample,
  OpeningOptions,
  OtherRulebook,
  PackScreenRequest,
  Progress,
  Recorder,
  RegisterCheck,
  RepliesOutcome,
  RepliesRequest,
  ReproduceOutcome,
  RulebookOutcome,
  RuleDocumentation,
  SampleOptions,
  SampleOutcome,
  ScreenOptions,
  ScreenOutcome,
  ScreenRequest,
  SealOutcome,
  ShareOutcome,
  Summary,
  ToldGap,
  TouchedPeriod,
  TrialFile,
  VerifyFolderOptions,
  VerifyOutcome,
  WatchOptions,
  WhatIfOutcome,
  WhatIfRequest,
  WhyJudged,
  Workspace,
  YearOptions,
  YearOutcome,
} from '../src/index.ts';
import type { Failure } from './failure.ts';

export type { Inspection, ProblemTally, ToldGap, TrialFile } from '../src/index.ts';
export type InspectedTable = Inspection['tables'][number];
export type InspectedColumn = InspectedTable['columns'][number];

/** What the command line asks of the library. The launcher passes `src/index.ts`; tests pass a stand-in. */
export interface Api {
  readonly initWorkspace: (directory: string, options?: InitOptions) => readonly string[];
  /** Ids of the known call-log formats. */
  readonly formatIds: () => Promise<readonly string[]>;
  readonly openWorkspace: (directory: string, options?: OpeningOptions) => Workspace;
  readonly checkWorkspace: (workspace: Workspace, progress: Progress, options: CheckOptions) => Promise<CheckOutcome>;
  /** What is in a file, in a workspace or without one. */
  readonly inspectFile: (path: string, progress: Progress, options: InspectOptions) => Promise<Inspection>;
  readonly loadWorkspace: (workspace: Workspace, progress: Progress, options: WorkOptions) => Promise<LoadOutcome>;
  readonly auditWorkspace: (workspace: Workspace, progress: Progress, options: WorkOptions) => Promise<RunOutcome>;
  readonly reportWorkspace: (workspace: Workspace, progress: Progress, options: WorkOptions) => Promise<RunOutcome>;
  readonly runPeriods: (
    workspace: Workspace,
    asked: AskedPeriods,
    progress: Progress,
    options: RunOptions,
  ) => Promise<MonthsOutcome>;
  readonly auditPeriods: (
    workspace: Workspace,
    asked: AskedPeriods,
    progress: Progress,
    options: RunOptions,
  ) => Promise<MonthsOutcome>;
  /** The report of a year: its months side by side. */
  readonly reportYear: (
    workspace: Workspace,
    year: string,
    progress: Progress,
    options: YearOptions,
  ) => Promise<YearOutcome>;
  /** Every month of which calls are loaded or results stand. */
  readonly listMonths: (workspace: Workspace, options: WorkOptions) => Promise<ListedMonths>;
  readonly runWorkspace: (workspace: Workspace, progress: Progress, options: RunOptions) => Promise<RunOutcome>;
  /** Where the ten lines about a run go. */
  readonly notePath: (directory: string, file: string) => Promise<string>;
  readonly writeRunNote: (path: string, made: RunOutcome | MonthsOutcome, language?: Language) => Promise<void>;
  readonly writeFailureNote: (path: string, error: Failure, language?: Language) => Promise<void>;
  /** Whether a delivery is missing or falls short of what was agreed. */
  readonly lacksDeliveries: (summary: Summary) => Promise<boolean>;
  readonly watchFiles: (directory: string, options: WatchOptions) => Promise<void>;
  /** Judges the loaded calls under an assumption, beside the results. */
  readonly whatIfWorkspace: (
    workspace: Workspace,
    request: WhatIfRequest,
    progress: Progress,
    options: WorkOptions,
  ) => Promise<WhatIfOutcome>;
  /** Which findings of stored results would come, go or change under the rulebook of the program. */
  readonly rulebookChanges: (
    workspace: Workspace,
    progress: Progress,
    options: WorkOptions,
  ) => Promise<RulebookOutcome>;
  readonly explainCall: (
    workspace: Workspace,
    vendor: string,
    callId: string,
    options: WorkOptions,
  ) => Promise<{ readonly explanation: unknown; readonly told: readonly ToldSection[] }>;
  readonly dossierWorkspace: (
    workspace: Workspace,
    number: string,
    progress: Progress,
    options: DossierOptions,
  ) => Promise<DossierOutcome>;
  readonly regulatorWorkspace: (
    workspace: Workspace,
    list: string,
    progress: Progress,
    options: RegulatorOptions,
  ) => Promise<RegulatorOutcome>;
  /** Judges a call list before it is called. */
  readonly screenWorkspace: (
    workspace: Workspace,
    request: ScreenRequest,
    progress: Progress,
    options: ScreenOptions,
  ) => Promise<ScreenOutcome>;
  /** The same with the pack of a call centre alone. */
  readonly screenWithPack: (
    request: PackScreenRequest,
    progress: Progress,
    options: ScreenOptions,
  ) => Promise<ScreenOutcome>;
  readonly keysOfWorkspace: (workspace: Workspace, options: WorkOptions) => Promise<KeyOutcome>;
  readonly sealWorkspaceFolder: (workspace: Workspace, folder: string, options: SealOptions) => Promise<SealOutcome>;
  readonly verifyFolder: (folder: string, options: VerifyFolderOptions) => Promise<VerifyOutcome>;
  /** Whether the register of decisions is as it was written. */
  readonly verifyRegister: (workspace: Workspace) => Promise<RegisterCheck>;
  /** Reads replies into the register of decisions; without a recorder it says what would be written. */
  readonly repliesWorkspace: (
    workspace: Workspace,
    request: RepliesRequest,
    recorder: Recorder | null,
  ) => Promise<RepliesOutcome>;
  /** Decides about findings; without a recorder it says what the decision would be about. */
  readonly decideWorkspace: (
    workspace: Workspace,
    request: DecisionRequest,
    recorder: Recorder | null,
  ) => Promise<DecisionOutcome>;
  /** Agrees to a decision, and gives the number of the line. */
  readonly secondDecision: (workspace: Workspace, line: number, recorder: Recorder) => Promise<number>;
  /** Says that a line was a mistake, and gives the number of the line that says so. */
  readonly takeBackLine: (workspace: Workspace, line: number, recorder: Recorder, text?: string) => Promise<number>;
  /** Accepts a deviation; without a recorder it says what the deviation would be about. */
  readonly acceptDeviation: (
    workspace: Workspace,
    request: DeviationRequest,
    recorder: Recorder | null,
  ) => Promise<DeviationOutcome>;
  /** Ends a deviation before its last day, and gives the number of the line that says so. */
  readonly stopDeviation: (workspace: Workspace, line: number, recorder: Recorder, text?: string) => Promise<number>;
  readonly deviationsOf: (workspace: Workspace, period?: string) => Promise<readonly ListedDeviation[]>;
  /** All actions, with what stored results show of them. */
  readonly listActions: (workspace: Workspace) => Promise<ActionsOverview>;
  /** Records an action. */
  readonly addAction: (workspace: Workspace, request: ActionRequest, recorder: Recorder) => Promise<ActionRecorded>;
  /** Records what became of an action, and gives the number of the line. */
  readonly changeActionState: (workspace: Workspace, change: ActionChange, recorder: Recorder) => Promise<number>;
  /** Draws conversations to be listened to; without a recorder it says what would be drawn. */
  readonly sampleWorkspace: (
    workspace: Workspace,
    options: SampleOptions,
    recorder: Recorder | null,
  ) => Promise<SampleOutcome>;
  /** The samples that were drawn, and how far listening is. */
  readonly listSamples: (workspace: Workspace) => Promise<readonly ListedSample[]>;
  /** Reads what was heard into the register of decisions; without a recorder it says what would be written. */
  readonly heardWorkspace: (
    workspace: Workspace,
    request: HeardRequest,
    recorder: Recorder | null,
  ) => Promise<HeardOutcome>;
  readonly reproduceFolder: (
    folder: string,
    progress: Progress,
    options: ReproduceOptions,
  ) => Promise<ReproduceOutcome>;
  readonly shareFolder: (
    workspace: Workspace,
    reader: string,
    progress: Progress,
    options: ShareOptions,
  ) => Promise<ShareOutcome>;
  readonly forgetWorkspace: (
    workspace: Workspace,
    progress: Progress,
    options: ForgetOptions,
  ) => Promise<RemovalOutcome>;
  readonly giveUpRemovals: (workspace: Workspace, options: WorkOptions) => Promise<GivenUp>;
  readonly purgeWorkspace: (workspace: Workspace, progress: Progress, options: PurgeOptions) => Promise<RemovalOutcome>;
  /** Versions of what the program consists of, beside its own. */
  readonly versions: () => Promise<{ readonly rulebook: string; readonly duckdb: string; readonly node: string }>;
  readonly readExtension: (folder: string) => Extension;
  readonly trustedExtensions: (settingsPath: string, named: readonly string[]) => readonly Extension[];
  readonly trustExtension: (settingsPath: string, extension: Extension, always: boolean) => void;
  readonly distrustExtension: (settingsPath: string, folder: string) => boolean;
  readonly useExtensions: (extensions: readonly Extension[]) => void;
  readonly listRules: () => Promise<readonly RuleDocumentation[]>;
  readonly demoWorkspace: (directory: string, progress: Progress) => Promise<DemoTruth>;
  /** Findings on calls of one vendor, from a folder of results. */
  readonly readFindings: (folder: string, vendor: string, rules: readonly string[]) => Promise<readonly FoundCall[]>;
}

export interface WorkOptions {
  /** Such as `2GB`. */
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Of the reports, in place of the configuration's. */
  readonly language?: Language;
  /** Where the path of a browser is looked up. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface SealOptions extends WorkOptions {
  /** Path of a private key in PEM, in place of the workspace's own. */
  readonly key?: string;
  /** Path of the certificate of that key. */
  readonly certificate?: string;
  /** Address of a time-stamping authority. */
  readonly timeStampServer?: string;
  /** A draft too. */
  readonly draft?: boolean;
}

export interface ShareOptions extends SealOptions {
  /** Public keys (age) of the readers. */
  readonly recipients?: readonly string[];
  /** False: a pack may go without the report. */
  readonly pdf?: boolean;
  /** Who sends it, for the register of decisions; absent: nothing is recorded. */
  readonly recorder?: Recorder;
  /** Last day on which a reply is in time. */
  readonly replyBy?: string;
  /** In place of its results: what a call centre may have to screen its own lists. */
  readonly selfCheck?: true;
}

export interface ReproduceOptions extends WorkOptions {
  /** Folder in which the inputs stand. */
  readonly inputs?: string;
  /** False: no PDFs, and so no browser. */
  readonly pdf?: boolean;
}

export interface DossierOptions extends WorkOptions {
  readonly person?: string;
  /** False: no PDF, and so no browser. */
  readonly pdf?: boolean;
}

export interface RemovalOptions extends WorkOptions {
  /** Day of the request. */
  readonly askedOn?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

export interface ForgetOptions extends RemovalOptions {
  readonly number?: string;
  readonly person?: string;
}

export interface PurgeOptions extends RemovalOptions {
  readonly before: string;
  readonly deleteFiles?: boolean;
}

export interface RemovalOutcome {
  /** Folder of the proof, relative to the workspace, with forward slashes; null for a dry run. */
  readonly folder: string | null;
  /** Folders of `reports` that are sealed and lose files. */
  readonly sealed: readonly string[];
  readonly proof: {
    readonly kind: 'purge' | 'forget';
    readonly removed: readonly {
      readonly path: string;
      readonly feed: string;
      readonly rows_read: number;
      readonly removed: number;
      readonly deleted: boolean;
    }[];
    readonly kept: readonly {
      readonly reason: 'violation' | 'rests-on' | 'not-judged' | 'hold' | 'objection';
      readonly until: string | null;
      readonly rows: number;
    }[];
    readonly reports: readonly { readonly folder: string; readonly files: readonly { readonly path: string }[] }[];
    readonly totals: { readonly removed: number; readonly kept: number };
  };
}

export interface RegulatorOptions extends WorkOptions {
  /** Heading of the column with the numbers. */
  readonly column?: string;
  /** False: no PDF, and so no browser. */
  readonly pdf?: boolean;
}

export interface RegulatorOutcome {
  /** Folder of the files, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly internal: { readonly folder: string; readonly files: readonly string[] };
  readonly blanks: readonly string[];
  readonly figures: {
    readonly numbers: number;
    readonly called: number;
    readonly not_called: number;
    readonly called_in_replaced: number;
    readonly calls: number;
    readonly judged: number;
    readonly violations: number;
    /** Of these, calls whose proof is lacking. */
    readonly without_proof: number;
    readonly unread: number;
  };
  readonly status: 'final' | 'draft';
  /** What of the company's own texts is not ready; no file: there is none. */
  readonly openStatements: readonly {
    readonly file: string | null;
    readonly why: 'missing' | 'empty' | 'unfinished';
    readonly mark: string;
  }[];
  /** Gaps that make it a draft. */
  readonly openGaps: readonly ToldGap[];
}

export interface DossierOutcome {
  /** Folder of the files, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Its last three digits. */
  readonly number: string;
  readonly known: boolean;
  readonly figures: {
    readonly calls: number;
    readonly judged: number;
    readonly records: number;
    readonly replaced: number;
    readonly verdicts: { readonly violation: number };
  };
  readonly status: 'final' | 'draft';
  /** Gaps that make it a draft. */
  readonly openGaps: readonly ToldGap[];
}

/** A source as `belaudit.yaml` names it. */
export interface NamedSource {
  readonly line: number;
  readonly feed: string;
  readonly files: string;
}

export interface CheckOutcome {
  readonly files: readonly {
    readonly path: string;
    readonly feed: string;
    readonly vendor: string | null;
    readonly format: string;
    readonly bytes: number;
    /** What would become of its rows; null where that was not asked. */
    readonly rows: TrialFile | null;
  }[];
  /** Sources whose files have rows, and none that would be accepted. */
  readonly refused: readonly NamedSource[];
  /** Of a workspace without any file: the sources that wait for files. */
  readonly waiting: readonly NamedSource[];
  /** What the user should know, though nothing is wrong. */
  readonly notes: readonly string[];
  /** What is missing, as far as it can be known without judging; empty where the files were only looked at. */
  readonly gaps: readonly ToldGap[];
  /** Stored results that another rulebook judged than the program has; absent: there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}

export interface LoadOutcome {
  readonly files: readonly LoadedFile[];
  /** What is to be said of the workspace as a whole. */
  readonly remarks: readonly string[];
  /** Nothing was new. */
  readonly unchanged: boolean;
  /** Results that files which came or went since may change. */
  readonly touched?: readonly TouchedPeriod[];
}

/** The account of one file: rowsRead = accepted + rejected + duplicate + replaced + removed. */
export interface LoadedFile {
  readonly path: string;
  readonly feed: string;
  readonly rowsRead: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly replaced: number;
  readonly removed: number;
  readonly isNew: boolean;
  readonly remarks: readonly string[];
}

/** Options of the monthly job. */
export interface RunOptions extends WorkOptions {
  /** Judge and report anew where nothing is new. */
  readonly again?: boolean;
}

export interface RunOutcome {
  /** Folder of the results, relative to the workspace, with forward slashes. */
  readonly folder: string;
  /** Names of the files in it. */
  readonly files: readonly string[];
  readonly summary: Summary;
  /** The gaps of the summary in words, heaviest first. */
  readonly gaps: readonly ToldGap[];
  /** Nothing was new: the results stand as they were written. */
  readonly unchanged?: true;
  /** They replace other results, which are kept: `summary.version.replaces` says what changed and why. */
  readonly isNewVersion?: true;
  /** Other results that files which came or went since may change. */
  readonly touched?: readonly TouchedPeriod[];
  /** Why there are no PDFs, where there is no browser. */
  readonly browserNote?: string;
  /** Stored results that another rulebook judged than the program has; absent: there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}

/** What came of several periods: those that were judged, and why, and those whose results stand. */
export interface MonthsOutcome {
  readonly periods: readonly {
    readonly from: string;
    readonly to: string;
    /** Null: its results stand. */
    readonly because: WhyJudged | null;
    readonly outcome: RunOutcome;
  }[];
  /** Months with calls that are not over on the audit date. */
  readonly left_out: readonly { readonly month: string; readonly to: string; readonly calls: number }[];
  /** Stored results that another rulebook judged than the program has; absent: there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}

/** What was planted in the example workspace. */
export interface DemoTruth {
  readonly rules: readonly { readonly rule: string; readonly calls: readonly PlantedCall[] }[];
}

export interface PlantedCall {
  readonly vendor: string;
  readonly call_id: string;
}

export interface FoundCall extends PlantedCall {
  readonly rule: string;
}

/** A part of an explanation. */
export interface ToldSection {
  readonly heading: string;
  readonly lines: readonly string[];
}
