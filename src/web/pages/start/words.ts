import type { LABELS } from './words.nl.ts';
export interface StartWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly line: (line: number) => string;
  readonly status: Readonly<Record<'draft' | 'final' | 'unreadable', string>>;
  /** The next thing to do. */
  readonly next: Readonly<Record<'addFiles' | 'setUpFiles' | 'check' | 'look', string>>;
  readonly missing: string;
  readonly wrongPeriod: string;
}
