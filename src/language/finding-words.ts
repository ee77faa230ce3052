import type { Language } from '../model/configuration.ts';
import { words as english } from './finding-words.en.ts';
import { words as dutch, type FindingWords } from './finding-words.nl.ts';

export function findingWords(language: Language): FindingWords {
  return language === 'nl' ? dutch : english;
}
