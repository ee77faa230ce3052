import type { RepliesOutcome } from '../../../index.ts';
import type { LABELS } from './words.nl.ts';

export interface RepliesWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly of: (vendor: string, period: string, received: string) => string;
  readonly late: (day: string) => string;
  readonly contradicting: (count: number, shown: string) => string;
  readonly unread: Readonly<Record<RepliesOutcome['unread'][number]['reason'], string>>;
  /** On the button. */
  readonly write: (count: number, shown: string) => string;
  readonly written: (first: number, last: number) => string;
}
