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

export interface VersionChanges extends ChangeCounts {
  readonly vendors: readonly VendorChanges[];
  readonly because: ChangeReasons;
}

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
