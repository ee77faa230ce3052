import type { ResultsStatus } from '../model/gaps.ts';
import type { TEXTS } from './gap-words.nl.ts';

/** The text that reports print around the list of gaps, in one language. */
export interface GapListWords extends Readonly<typeof TEXTS> {
  /** On each page of a draft. */
  readonly draft: string;
  readonly statuses: Readonly<Record<ResultsStatus, string>>;
  /** On the first page of a draft, before its reasons. */
  readonly draftBecause: (shown: number, blocking: number) => string;
  /** In a report for one call centre, if the blocking gap is not its own. */
  readonly draftElsewhere: string;
  readonly heaviest: (shown: number, all: number) => string;
  readonly lead: (gaps: number) => string;
}
