/**
 * The version of a period's results. New results do not overwrite different ones, nor any that were sealed or shared: the previous results stay in a folder of
 * their own, and the new ones say what changed.
 */
export interface ResultsVersion {
  /** From 1. */
  readonly number: number;
  /** Null for the first version. */
  readonly replaces: ReplacedResults | null;
}

export interface ReplacedResults {
  readonly number: number;
  /** Their folder in `reports/`: `2026-06-01_2026-06-30.v1`. */
  readonly folder: string;
  /** Empty if they were unreadable. */
  readonly run_id: string;
  readonly as_of: string;
  /** In a pack: the day on which the call centre was handed them, and the numbers are of its own versions; absent elsewhere. */
  readonly received_on?: string;
  /** Null: the replaced results are incomplete, so nothing can be compared with them. */
  readonly changes: VersionChanges | null;
}

/** One comparison of a period's results with the previous ones, for everything that shows it: terminal, reports, `summary.json`. */
export interface VersionChanges extends ChangeCounts {
  /** Total number of findings. */
  readonly findings: BeforeAndNow;
  /** Rules with a finding that was added, removed or changed, in the order in which reports show them. */
  readonly rules: readonly (ChangeCounts & { readonly rule: string; readonly findings: BeforeAndNow })[];
  /** The reasons for the changes: each finding under one reason, only reasons with a finding, in the order of CHANGE_REASONS. */
  readonly reasons: readonly (ChangeCounts & { readonly reason: ChangeReason })[];
  readonly vendors: readonly VendorChanges[];
  readonly because: ChangeReasons;
}

export interface BeforeAndNow {
  readonly before: number;
  readonly now: number;
}

/**
 * Why a finding was added, removed or changed. If its call was added, removed or delivered again with its file, the reason is that file; otherwise it is the
 * only input that differs. `several`: more than one input differs, and the cause is unknown. `unknown`: no compared input differs.
 */
export const CHANGE_REASONS = [
  'file-added',
  'file-changed',
  'file-removed',
  'rows-removed',
  'configuration',
  'rulebook',
  'program',
  'several',
  'unknown',
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** Findings by call and rule. `changed`: another level, grade, reason, party, cause or record behind it. */
export interface ChangeCounts {
  readonly came: number;
  readonly went: number;
  readonly changed: number;
}

export interface VendorChanges extends ChangeCounts {
  readonly vendor: string;
  readonly rules: readonly (ChangeCounts & { readonly rule: string })[];
}

/** All changed inputs of the results; files sorted by path. */
export interface ChangeReasons {
  readonly files_added: readonly ChangedFile[];
  readonly files_removed: readonly ChangedFile[];
  readonly files_changed: readonly ChangedFile[];
  readonly configuration: boolean;
  /** Rows were removed, by law or on request, or came back. */
  readonly rows_removed: boolean;
  /** Before and now, if they differ; else null. */
  readonly rulebook: readonly [before: string, now: string] | null;
  readonly program: readonly [before: string, now: string] | null;
  readonly as_of: readonly [before: string, now: string] | null;
  /** Parties whose term to reply ended since; absent: none did. */
  readonly terms_ended?: readonly string[];
  /** Results of earlier months, with which these are compared, were added, removed or changed. */
  readonly earlier_months: boolean;
  /** The register of decisions has new lines: packs that were sent, replies, decisions. */
  readonly decisions: boolean;
}

/** Results that another rulebook than the program's judged. */
export interface OtherRulebook {
  /** Name of their folder in `reports`. */
  readonly results: string;
  readonly from: string;
  readonly to: string;
  /** The rulebook that judged them. */
  readonly before: string;
  /** The program's rulebook. */
  readonly now: string;
}

/** A file as listed in `files`, before or now. */
export interface ChangedFile {
  readonly path: string;
  /** For a log or list of one call centre; else null. */
  readonly vendor: string | null;
}
