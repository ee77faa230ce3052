import type { Language } from '../model/configuration.ts';
import { words as english } from './statement-words.en.ts';
import { words as dutch, type StatementWords } from './statement-words.nl.ts';

export function statementWords(language: Language): StatementWords {
  return language === 'nl' ? dutch : english;
}
