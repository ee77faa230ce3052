import type { Language } from '../model/configuration.ts';
import { words as english } from './proof-words.en.ts';
import { words as dutch, type ProofWords } from './proof-words.nl.ts';

export function proofWords(language: Language): ProofWords {
  return language === 'nl' ? dutch : english;
}
