import type { LABELS } from './words.nl.ts';
export interface FindingWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly event: (kind: string, party: string, reference: string, detail: string) => string;
}
