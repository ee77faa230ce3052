import type { FILES, LABELS } from './words.nl.ts';
export interface ResultsWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly files: Readonly<typeof FILES>;
  readonly called: (calls: string, conversations: string) => string;
  readonly verdictsTitle: (calls: string) => string;
}
