import type { Language } from '../model/configuration.ts';
import type { ScreeningAnswer, ScreeningEnd } from '../model/screening.ts';
import { words as english } from './screening-words.en.ts';
import { words as dutch } from './screening-words.nl.ts';

/** The words for the outcome of screening a call list, in one language: the same in the report, on the page and in the guide. */
export interface ScreeningWords {
  readonly answers: Readonly<Record<ScreeningAnswer, string>>;
  readonly ends: Readonly<Record<ScreeningEnd, string>>;
  /** The legal basis of a number that may be called; numbers outside the rules need none. */
  readonly bases: Readonly<Record<string, string>>;
  /** Why a row of the list has no number. */
  readonly unread: (reason: string) => string;
}

export function screeningWords(language: Language): ScreeningWords {
  return language === 'nl' ? dutch : english;
}
