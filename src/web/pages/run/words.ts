import type { LABELS } from './words.nl.ts';
export interface RunWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly waiting: (files: number) => string;
}
