import type { LABELS } from './words.nl.ts';
export interface VersionsWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly version: (period: string, number: number) => string;
  readonly summary: (added: number, gone: number, same: string) => string;
  readonly left: (count: number, text: string) => string;
}
