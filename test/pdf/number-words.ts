import { numberInWords } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import { between } from './derived-figures.ts';

/** Numbers that reports print as words, starting with one. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: between(1, 10).map((value) => numberInWords(value, 'nl')),
  en: between(1, 10).map((value) => numberInWords(value, 'en')),
};

/** Matches each of them as a whole word, except Dutch `een`, which is also an article, unlike English `one`. */
const NUMBER_WORD: Readonly<Record<Language, string>> = { nl: wholeWord('nl'), en: wholeWord('en') };

function wholeWord(language: Language): string {
  return `(?<![\\p{L}\\d-])(?:${WORDS[language].join('|')})(?![\\p{L}\\d-])`;
}

/** Every number of a text, as digits or as a word. */
export const NUMBERS: Readonly<Record<Language, RegExp>> = {
  nl: new RegExp(`\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?%?|\\d+(?:,\\d+)?%?|${NUMBER_WORD.nl}`, 'giu'),
  en: new RegExp(`\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?%?|\\d+(?:\\.\\d+)?%?|${NUMBER_WORD.en}`, 'giu'),
};

/** Whether a text contains a number, as digits or as a word. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text) || ANY_WORD.test(text);
}

const ANY_WORD = new RegExp(`${NUMBER_WORD.nl}|${NUMBER_WORD.en}`, 'iu');

/** The value of a word; null: it is not a number. */
export function amountOfWord(word: string, language: Language): number | null {
  const place = WORDS[language].indexOf(word.toLowerCase());
  return place < 0 ? null : place + 1;
}
