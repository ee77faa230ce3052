import type { LABELS } from './words.nl.ts';
export interface WhatIfWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly lawOf: (day: string) => string;
  /** `value`: null stands for the default. */
  readonly setting: (key: string, value: string | null) => string;
  /** Formatted numbers. */
  readonly withoutFile: (path: string, rows: string, gone: string, earlier: string, elsewhere: string) => string;
  readonly nothing: string;
  readonly changed: (calls: string, before: string, now: string) => string;
  readonly judgedCalls: (now: string, before: string) => string;
  readonly joined: (calls: string, path: string) => string;
  readonly readTogether: (files: string, path: string) => string;
  readonly removed: (rows: string, path: string) => string;
}
