import type { Language } from '../model/configuration.ts';
import type { Proof } from '../model/proof.ts';
import { words as english } from './proof-words.en.ts';
import { words as dutch } from './proof-words.nl.ts';

/** Words for the values that prove a finding, in one language. Days and moments arrive as printed. */
export interface ProofWords {
  /**
   * One phrase for each value, in order.
   * @param records ids of the records in the form in which they may be shown; empty: none
   */
  readonly phrases: (proof: Proof, say: ProofSpeech, records: string) => readonly string[];
  /** Whole days before the call; below zero, it is not certain that it was before the call. */
  readonly daysBefore: (days: number) => string;
}

export interface ProofSpeech {
  /** A day or a moment, as printed. */
  readonly time: (text: string) => string;
  /** Who recorded an objection, such as `at the company`. */
  readonly recordedBy: (party: string) => string;
}

export function proofWords(language: Language): ProofWords {
  return language === 'nl' ? dutch : english;
}
