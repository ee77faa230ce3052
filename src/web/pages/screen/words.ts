import type { LABELS } from './words.nl.ts';
/** Words of the page that screens a call list, in one language. */
export interface ScreenWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly of: (list: string, vendor: string, campaign: string, at: string) => string;
  readonly fromColumn: (heading: string) => string;
  /** Formatted numbers. */
  readonly toCall: (numbers: string) => string;
  readonly unshownToo: (numbers: string) => string;
  readonly end: (numbers: string, end: string, day: string) => string;
  readonly notRead: (rows: string, reason: string) => string;
  readonly repeated: (rows: string) => string;
  readonly saidInCall: (rules: string) => string;
}
