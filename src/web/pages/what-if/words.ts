export interface WhatIfWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'noFiles'
      | 'toFiles'
      | 'law'
      | 'lawHint'
      | 'settings'
      | 'asItIs'
      | 'minOffer'
      | 'relationTerm'
      | 'passOn'
      | 'other'
      | 'otherHint'
      | 'without'
      | 'withoutHint'
      | 'judge'
      | 'period'
      | 'assume'
      | 'noPeriod'
      | 'nothingAssumed'
      | 'noResults'
      | 'assumed'
      | 'verdicts'
      | 'verdict'
      | 'calls'
      | 'wouldBe'
      | 'rules'
      | 'rule'
      | 'findings'
      | 'come'
      | 'go'
      | 'change'
      | 'reasons'
      | 'reason'
      | 'vendors'
      | 'vendor'
      | 'violating'
      | 'unknown'
      | 'lists',
      string
    >
  >;
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
