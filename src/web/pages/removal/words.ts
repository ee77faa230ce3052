import type { RemovalOutcome } from '../../../index.ts';
import type { LABELS } from './words.nl.ts';

export interface RemovalWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly kept: Readonly<Record<RemovalOutcome['proof']['kept'][number]['reason'], string>>;
  /** `ending`: its last three digits. */
  readonly number: (ending: string) => string;
  readonly whom: (subjects: readonly string[]) => string;
  readonly before: (day: string) => string;
  readonly wouldGo: (rows: string, count: number) => string;
  readonly removed: (rows: string, count: number) => string;
  readonly confirm: (rows: string) => string;
  readonly until: (day: string) => string;
  readonly more: (files: string) => string;
  readonly sealed: (folder: string) => string;
  readonly related: (persons: number) => string;
  readonly otherNumbers: (endings: string) => string;
}
