/** Consents of which people looked at the proof: what must be in it, and whether they saw it there. Looking changes no verdict. */

/** The questions about each proof. */
export type ProofQuestion = 'person' | 'number' | 'company' | 'product' | 'date' | 'how' | 'term';
export const PROOF_QUESTIONS: readonly ProofQuestion[] = [
  ...(['person', 'number', 'company', 'product', 'date', 'how', 'term'] as const),
];

/** Columns that group the consents of a sample; the source only if the sample is large enough. */
export type ProofDivision = 'collector' | 'source';

/** Consents of one collector, from one source unless the sample is divided by collector only. */
export interface ProofStratum {
  /** A call centre, or `client`. */
  readonly collector: string;
  /** As in the feed; empty: not given. Absent: of any source. */
  readonly source?: string;
  /** Consents in the stratum that calls of the period rest on, and how many of them were drawn. */
  readonly consents: number;
  readonly drawn: number;
}

/** A drawn consent, as the list of its sample has it. */
export interface DrawnConsent {
  readonly consentId: string;
  /** Place of its stratum in the register's line about the sample, from 0. */
  readonly stratum: number;
  /** What must be in its proof: what the record says of it. */
  readonly asked: readonly ProofQuestion[];
  /** SHA-256 of its proof files when the sample was drawn. Without any, the consent counts as not shown. */
  readonly files: readonly string[];
}

/** How many consents of one collector their proof really shows; a weighted share stands for all of its consents. */
export interface CollectorProofs {
  /** A call centre, or `client`. */
  readonly collector: string;
  /** Consents that calls of the period rest on, when the sample was drawn. */
  readonly consents: number;
  readonly drawn: number;
  /** Of the drawn ones: those without any proof file, which count as not shown. */
  readonly without_file: number;
  /** Of the others: those of which every question was answered, or one of them not with yes. */
  readonly seen: number;
  /** Of these: every answer is yes. */
  readonly shown: number;
  /** What the proofs of the others did not show, or did not show clearly; only questions with such an answer. */
  readonly lacking: readonly { readonly question: ProofQuestion; readonly no: number; readonly cannot_tell: number }[];
  /** Consents in groups of which no proof was looked at, and the number of such groups: nothing is estimated about them. */
  readonly silent_consents: number;
  readonly silent_strata: number;
  /** Per cent, to one decimal, of the other consents: weighted by stratum, with the 95% interval. Null: nothing was looked at. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What people saw in proofs, for an answer to a regulator: of a period, by its first and last day. */
export interface PeriodProofs {
  readonly from: string;
  readonly to: string;
  readonly collectors: readonly CollectorProofs[];
}

/** What people saw in the proofs of a period's consents. */
export interface ProofFigures {
  /** Line number of the current sample. */
  readonly line: number;
  readonly divisions: readonly ProofDivision[];
  /** Call centres by id, then `client`. */
  readonly collectors: readonly CollectorProofs[];
}
