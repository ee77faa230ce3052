import type { FindingState, Language, WithdrawnFor } from '../index.ts';
import { words as english } from './hearing-words.en.ts';
import type { FORM } from './hearing-words.nl.ts';
import { words as dutch } from './hearing-words.nl.ts';

/** Words of the pages about replies and decisions, in one language. */
export interface HearingWords {
  readonly states: Readonly<Record<FindingState, string>>;
  /** Answers of call centres. */
  readonly answers: Readonly<Record<'agreed' | 'disputed' | 'unclear', string>>;
  readonly decisions: Readonly<Record<'upheld' | 'withdrawn' | 'more-asked', string>>;
  readonly decisionHints: Readonly<Record<'upheld' | 'withdrawn' | 'more-asked', string>>;
  readonly reasons: Readonly<Record<WithdrawnFor, string>>;
  readonly client: string;
  readonly undetermined: string;
  readonly form: Readonly<typeof FORM>;
  /** On the button: the number of findings concerned. */
  readonly record: (findings: number, shown: string) => string;
  readonly written: (line: number) => string;
  readonly lines: {
    readonly reply: (answer: string, by: string, received: string) => string;
    readonly decision: (decision: string, reason: string, until: string) => string;
    readonly group: string;
    readonly by: (name: string, day: string) => string;
    readonly second: (name: string) => string;
    readonly proposed: string;
    readonly takenBack: string;
    readonly evidence: (names: string) => string;
  };
}

export function hearingWords(language: Language): HearingWords {
  return language === 'nl' ? dutch : english;
}
