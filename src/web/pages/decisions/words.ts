import type { LABELS } from './words.nl.ts';
export interface DecisionsWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly group: (party: string, rule: string, cause: string) => string;
  readonly count: (count: number, shown: string) => string;
  readonly pages: (page: string, of: string) => string;
  readonly late: (answer: string) => string;
  /** @param call empty for a group */
  readonly about: (party: string, rule: string, call: string) => string;
}
