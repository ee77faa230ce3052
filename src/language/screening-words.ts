import type { ScreeningAnswer, ScreeningEnd } from '../model/screening.ts';

/** The words for what a call list comes to, in one language: the same in the report, on the page and in the guide. */
export interface ScreeningWords {
  readonly answers: Readonly<Record<ScreeningAnswer, string>>;
  readonly ends: Readonly<Record<ScreeningEnd, string>>;
  /** What a number that may be called rests on; outside the rules on nothing. */
  readonly bases: Readonly<Record<string, string>>;
  /** Why a row of the list has no number. */
  readonly unread: (reason: string) => string;
}
