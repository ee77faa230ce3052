import type { Proof } from '../model/proof.ts';

/** How the values that prove a finding are said, in one language. Days and moments come as they are printed. */
export interface ProofWords {
  /**
   * One phrase for each value, in order.
   * @param records ids of the records as they may be shown; empty: none
   */
  readonly phrases: (proof: Proof, say: ProofSpeech, records: string) => readonly string[];
  /** How long before the call. */
  readonly daysBefore: (days: number) => string;
}

export interface ProofSpeech {
  /** A day or a moment, as it is printed. */
  readonly time: (text: string) => string;
  /** Who wrote an objection down, such as `at the company`. */
  readonly recordedBy: (party: string) => string;
}
