import type { MonthState, WhyJudged } from '../../../index.ts';
import type { LABELS } from './words.nl.ts';

export interface MonthsWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly states: Readonly<Record<MonthState, string>>;
  readonly ratings: Readonly<Record<'in-order' | 'attention' | 'serious' | 'not-assessable', string>>;
  readonly whys: Readonly<Record<WhyJudged, string>>;
  readonly loaded: (first: string, last: string) => string;
  readonly interval: (low: string, high: string) => string;
  /** How many calls the files affect; if none, only the sentence about the logs. */
  readonly touchedCalls: (calls: number, text: string) => string;
  readonly touchedPeriod: (period: string, calls: number, text: string, of: string) => string;
  readonly moreFiles: (count: number) => string;
  readonly goneFiles: (count: number, first: string) => string;
  readonly outcome: (judged: number, standing: number) => string;
  readonly changes: (came: string, went: string, changed: string) => string;
}
