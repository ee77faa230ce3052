import type { Verdict } from './findings.ts';

/** What happened to the rows of a file that was left out, by their keys: rows = gone + earlier + elsewhere. */
export interface FileLeftOut {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly feeds: readonly string[];
  /** Number of different keys in the file. */
  readonly rows: number;
  /** Only in this file: gone. */
  readonly gone: number;
  /** Revised by this file: an earlier delivery counts again. */
  readonly earlier: number;
  /** In another file too, with the same or a later version: unchanged. */
  readonly elsewhere: number;
  /** Calls of other files that were joined with rows of this one: they do not change, and what they would be without those rows is unknown. */
  readonly joined: number;
  /** Other files that were read with the help of this one or similar ones: they are not read again. */
  readonly readTogether: number;
  /** Rows of its feeds that were removed on request: they do not come back, whatever is left out. */
  readonly removed: number;
}

/** A setting of `belaudit.yaml` with an assumed value. */
export interface AssumedSetting {
  /** As given: `policy.min_offer_seconds`, `vendors.alfa.suppression_hours`. */
  readonly key: string;
  /** Null: the default of the program. */
  readonly value: string | null;
}

/** The assumptions under which the calls were judged. */
export interface Assumption {
  readonly settings: readonly AssumedSetting[];
  /** The law of this day (ISO) was applied to every call; null: that of its own day. */
  readonly lawOf: string | null;
  readonly without: readonly FileLeftOut[];
}

export interface BeforeAndNow {
  readonly before: number;
  readonly now: number;
}

/** Findings that appeared, disappeared, or have another level, grade, reason, responsible party or cause. */
export interface FindingChanges {
  readonly findings: BeforeAndNow;
  readonly came: number;
  readonly went: number;
  readonly changed: number;
}

export interface WhatIf {
  readonly schema: 'belaudit.what-if/1';
  /** Explains the file to somebody who opens it by itself. */
  readonly notice: string;
  readonly client: string;
  /** ISO days. */
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  readonly program: { readonly version: string; readonly rulebook: string };
  readonly assumption: Assumption;
  /** Judged calls. */
  readonly calls: BeforeAndNow;
  /** Calls with another verdict, including calls that are gone or new. */
  readonly calls_changed: number;
  readonly verdicts: Readonly<Record<Verdict, BeforeAndNow>>;
  readonly totals: FindingChanges;
  readonly rules: readonly (FindingChanges & { readonly rule: string })[];
  /** Reasons that became more or less frequent; empty if a rule gives none. */
  readonly reasons: readonly { readonly rule: string; readonly reason: string; readonly findings: BeforeAndNow }[];
  /** Call centres, with their violating calls. */
  readonly vendors: readonly (FindingChanges & { readonly vendor: string; readonly violating_calls: BeforeAndNow })[];
}
