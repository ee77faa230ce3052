import type { LABELS } from './words.nl.ts';
export interface CheckWords {
  readonly labels: Readonly<typeof LABELS>;
  /** Advice about a gap on these pages. */
  readonly steps: {
    readonly column: (column: string) => string;
    readonly feed: (feed: string) => string;
    readonly value: string;
    readonly source: string;
    readonly file: string;
    readonly campaign: string;
    readonly entity: string;
  };
  readonly waiting: (files: number) => string;
}
