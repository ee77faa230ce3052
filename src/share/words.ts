import type { Party } from './vendor-workbook.ts';
import type { HEADINGS } from './words.nl.ts';

/** Words of a call centre's workbook, in one language. They address the call centre. */
export interface PackWords {
  readonly title: (vendor: string, period: string) => string;
  readonly sheets: Readonly<Record<'reply' | 'findings' | 'elsewhere' | 'calls' | 'rules' | 'agents', string>>;
  readonly subject: string;
  readonly text: string;
  readonly reply: {
    readonly about: readonly [subject: string, text: (client: string, vendor: string, period: string) => string];
    readonly term: string;
    readonly how: string;
    readonly answers: readonly (readonly [subject: string, text: string])[];
    readonly confidential: readonly [subject: string, text: string];
    /** For a workbook that holds only the most serious findings. */
    readonly cut: readonly [subject: string, text: (shown: string, all: string) => string];
  };
  readonly headings: Readonly<typeof HEADINGS>;
  /** The contact of a call; phrases about findings leave it out. */
  readonly conversation: string;
  /** The choices for an answer: agreed, disputed, unclear. */
  readonly choices: Readonly<Record<'accept' | 'dispute' | 'unclear', string>>;
  readonly parties: Readonly<Record<Party, string>>;
  readonly recordedBy: (party: Party) => string;
}
