/**
 * Which results of a period these are. Other results than those that were there do not overwrite them: the former stay in a folder
 * of their own, and the new ones say what changed.
 */
export interface ResultsVersion {
  /** From 1. */
  readonly number: number;
  /** Null of the first version. */
  readonly replaces: ReplacedResults | null;
}

export interface ReplacedResults {
  readonly number: number;
  /** Where they stand in `reports/`: `2026-06-01_2026-06-30.v1`. */
  readonly folder: string;
  /** Empty where they could not be read. */
  readonly run_id: string;
  readonly as_of: string;
  /** Null: the replaced results are not whole, so that nothing can be compared with them. */
  readonly changes: VersionChanges | null;
}

/** One comparison of results of a period with the ones before, for whoever tells of it: terminal, reports, `summary.json`. */
export interface VersionChanges extends ChangeCounts {
  /** Findings in all. */
  readonly findings: BeforeAndNow;
  /** Rules with a finding that came, went or changed, in the order in which reports show them. */
  readonly rules: readonly (ChangeCounts & { readonly rule: string; readonly findings: BeforeAndNow })[];
  /** Why: each finding under one reason; only those with a finding, in the order of CHANGE_REASONS. */
  readonly reasons: readonly (ChangeCounts & { readonly reason: ChangeReason })[];
  readonly vendors: readonly VendorChanges[];
  readonly because: ChangeReasons;
}

export interface BeforeAndNow {
  readonly before: number;
  readonly now: number;
}

/**
 * Why a finding came, went or changed. A call that came, went or was delivered anew with its file has the reason of that file; any other finding that
 * of the one thing that differs. `several`: more than one thing differs, and which of them did it is not known. `unknown`: nothing differs that is looked at.
 */
export type ChangeReason =
  | 'file-added'
  | 'file-changed'
  | 'file-removed'
  | 'rows-removed'
  | 'configuration'
  | 'rulebook'
  | 'program'
  | 'several'
  | 'unknown';
export const CHANGE_REASONS: readonly ChangeReason[] = [
  ...(['file-added', 'file-changed', 'file-removed', 'rows-removed', 'configuration'] as const),
  ...(['rulebook', 'program', 'several', 'unknown'] as const),
];

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

/** Everything that results rest on and that is other than it was; files sorted by path. */
export interface ChangeReasons {
  readonly files_added: readonly ChangedFile[];
  readonly files_removed: readonly ChangedFile[];
  readonly files_changed: readonly ChangedFile[];
  readonly configuration: boolean;
  /** Rows were removed, for the law or for somebody who asked it, or came back. */
  readonly rows_removed: boolean;
  /** Before and now, where they differ; else null. */
  readonly rulebook: readonly [before: string, now: string] | null;
  readonly program: readonly [before: string, now: string] | null;
  readonly as_of: readonly [before: string, now: string] | null;
  /** Results of earlier months that these are compared with came, went or changed. */
  readonly earlier_months: boolean;
}

/** A file as it stood, or stands, in `files`. */
export interface ChangedFile {
  readonly path: string;
  /** Of a log or a list that belongs to one call centre; else null. */
  readonly vendor: string | null;
}
