import type { Language } from '../index.ts';
import { words as english } from './hearing-words.en.ts';
import { words as dutch, type HearingWords } from './hearing-words.nl.ts';

/** Words of the pages about replies and decisions, in one language. */
export function hearingWords(language: Language): HearingWords {
  return language === 'nl' ? dutch : english;
}
