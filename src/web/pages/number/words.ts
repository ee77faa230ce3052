import type { LABELS } from './words.nl.ts';
export interface NumberWords {
  readonly labels: Readonly<typeof LABELS>;
  /** `number`: its last three digits. */
  readonly made: (number: string) => string;
  readonly madeOfNothing: (number: string) => string;
  /** About other people than the named person. */
  readonly leftOut: (rows: string) => string;
}
