import { numberInWords } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import { between } from './derived-figures.ts';

/** Numbers that reports print as words, from one on. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: between(1, 10).map((value) => numberInWords(value, 'nl')),
  en: between(1, 10).map((value) => numberInWords(value, 'en')),
};

/** Matches each of them as a whole word. Dutch `een` is none: it is an article, as `one` in English is not. */
const NUMBER_WORD: Readonly<Record<Language, string>> = { nl: wholeWord('nl'), en: wholeWord('en') };

function wholeWord(language: Language): string {
  return `(?<![\\p{L}\\d-])(?:${WORDS[language].join('|')})(?![\\p{L}\\d-])`;
}

/** Every number of a text, as digits or as a word. */
export const NUMBERS: Readonly<Record<Language, RegExp>> = {
  nl: new RegExp(`\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?%?|\\d+(?:,\\d+)?%?|${NUMBER_WORD.nl}`, 'giu'),
  en: new RegExp(`\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?%?|\\d+(?:\\.\\d+)?%?|${NUMBER_WORD.en}`, 'giu'),
};

/** Whether a text has a number in it, as digits or as a word. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text) || ANY_WORD.test(text);
}

const ANY_WORD = new RegExp(`${NUMBER_WORD.nl}|${NUMBER_WORD.en}`, 'iu');

/** What a word says; null: it is no number. */
export function amountOfWord(word: string, language: Language): number | null {
  const place = WORDS[language].indexOf(word.toLowerCase());
  return place < 0 ? null : place + 1;
}
