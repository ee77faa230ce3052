import type { Language } from '../model/configuration.ts';
import { words as english } from './screening-words.en.ts';
import { words as dutch, type ScreeningWords } from './screening-words.nl.ts';

export function screeningWords(language: Language): ScreeningWords {
  return language === 'nl' ? dutch : english;
}
