import type { ScreeningAnswer, ScreeningEnd } from '../model/screening.ts';

/** The words for the outcome of screening a call list, in one language: the same in the report, on the page and in the guide. */
export interface ScreeningWords {
  readonly answers: Readonly<Record<ScreeningAnswer, string>>;
  readonly ends: Readonly<Record<ScreeningEnd, string>>;
  /** The legal basis of a number that may be called; numbers outside the rules need none. */
  readonly bases: Readonly<Record<string, string>>;
  /** Why a row of the list has no number. */
  readonly unread: (reason: string) => string;
}
