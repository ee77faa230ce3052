import type { Verdict } from './findings.ts';

/** What became of the rows of a file that was left out, by their keys: rows = gone + earlier + elsewhere. */
export interface FileLeftOut {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly feeds: readonly string[];
  /** Different keys that it tells of. */
  readonly rows: number;
  /** Told by this file alone: gone. */
  readonly gone: number;
  /** Revised by this file: again as an earlier delivery told them. */
  readonly earlier: number;
  /** Told by another file too, alike or later: as they were. */
  readonly elsewhere: number;
  /** Calls of other files that were put together with rows of this one: they stay so, and what they would be without them is not known. */
  readonly joined: number;
  /** Other files that were read with the help of this one, or of others like it: they stay as they were read. */
  readonly readTogether: number;
  /** Rows of its feeds that were removed on request: they do not come back, whatever is left out. */
  readonly removed: number;
}

/** A setting of `belaudit.yaml` that is taken to be another one. */
export interface AssumedSetting {
  /** As it was given: `policy.min_offer_seconds`, `vendors.alfa.suppression_hours`. */
  readonly key: string;
  /** Null: the default of the program. */
  readonly value: string | null;
}

/** Under what the calls were judged. */
export interface Assumption {
  readonly settings: readonly AssumedSetting[];
  /** Every call was judged by the law of this day (ISO); null: by that of its own day. */
  readonly lawOf: string | null;
  readonly without: readonly FileLeftOut[];
}

export interface BeforeAndNow {
  readonly before: number;
  readonly now: number;
}

/** Findings that came, went, or have another level, grade, reason, responsible party or cause. */
export interface FindingChanges {
  readonly findings: BeforeAndNow;
  readonly came: number;
  readonly went: number;
  readonly changed: number;
}

export interface WhatIf {
  readonly schema: 'belaudit.what-if/1';
  /** What this is, for whoever opens the file by itself. */
  readonly notice: string;
  readonly client: string;
  /** ISO days. */
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  readonly program: { readonly version: string; readonly rulebook: string };
  readonly assumption: Assumption;
  /** Judged calls. */
  readonly calls: BeforeAndNow;
  /** Calls with another verdict, those that are gone or new among them. */
  readonly calls_changed: number;
  readonly verdicts: Readonly<Record<Verdict, BeforeAndNow>>;
  readonly totals: FindingChanges;
  readonly rules: readonly (FindingChanges & { readonly rule: string })[];
  /** Reasons that are given more or less often; empty where a rule gives none. */
  readonly reasons: readonly { readonly rule: string; readonly reason: string; readonly findings: BeforeAndNow }[];
  /** Call centres, with their violating calls. */
  readonly vendors: readonly (FindingChanges & { readonly vendor: string; readonly violating_calls: BeforeAndNow })[];
}
