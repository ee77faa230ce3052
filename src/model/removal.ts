/** Why rows of a removed person, or rows before the day of a purge, are kept for now. */
export type KeptReason = 'violation' | 'rests-on' | 'not-judged' | 'hold' | 'objection';

/** A telephone number or a person, recognisable only with the key of the workspace. */
export interface RemovalSubject {
  readonly kind: 'number' | 'person';
  /** Keyed hash of the digits of the E.164 form, or of the person id. */
  readonly mark: string;
  /** Country code before the national digits; empty if the whole number is matched. */
  readonly prefix: string;
  /** Number of digits to look for in texts, or length of the person id. */
  readonly length: number;
  /** Last three digits; empty for a person. */
  readonly ending: string;
}

/** A hold of the configuration at the time of the removal. Days are inclusive; absent conditions match everything. */
export interface RemovalHold {
  readonly subject: RemovalSubject | null;
  readonly vendor: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  readonly until: string;
}

/** One removal, as stored in the workspace's list. It contains no full number, person or call id. */
export interface Removal {
  /** From 1, in the order of the requests. */
  readonly id: number;
  readonly kind: 'purge' | 'forget';
  /** Day of the request. */
  readonly asked_on: string;
  readonly reason: string;
  /** Rows before this day are removed; null for a forget. */
  readonly before: string | null;
  /** The number, the person, or both that a forget is about. */
  readonly subjects: readonly RemovalSubject[];
  /** After this many months a violation can no longer be fined. */
  readonly limitation_months: number;
  /** Periods whose calls had been judged; a call in none of them may be a violation. */
  readonly judged: readonly { readonly from: string; readonly to: string }[];
  /** Calls that are violations, by keyed hash, with the last day on which they can be fined. */
  readonly violations: readonly { readonly mark: string; readonly until: string }[];
  readonly holds: readonly RemovalHold[];
  /**
   * For a forget: the last three digits of the person's other numbers, and how many persons have the number. A human decides whether they are the same person.
   */
  readonly related: { readonly numbers: readonly string[]; readonly persons: number };
  /** False from when it is written until all its rows are removed. */
  readonly done: boolean;
}

/**
 * One step in the workspace's list, `.belaudit/removals.json`: a request, its completion, or the deliberate abandoning of everything up to a number.
 */
export type RemovalStep = { readonly removal: Removal } | { readonly done: number } | { readonly given_up: number };

/** The removals in force on an audit date, and the key with which they recognise rows. */
export interface RemovalsInForce {
  /** SHA-256 of everything that decides about rows; empty if nothing was ever removed. */
  readonly digest: string;
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** The purge with the latest day, and every forget. */
  readonly removals: readonly Removal[];
  readonly asOf: string;
}
