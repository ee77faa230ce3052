/** Why rows of a removed person, or of before the day of a purge, are kept for now. */
export type KeptReason = 'violation' | 'rests-on' | 'not-judged' | 'hold' | 'objection';

/** A telephone number or a person, recognisable by whoever has the key of the workspace alone. */
export interface RemovalSubject {
  readonly kind: 'number' | 'person';
  /** Keyed hash of the digits of the E.164 form, or of the person id. */
  readonly mark: string;
  /** Digits of the country that stand before the national ones; empty where the whole number is looked for. */
  readonly prefix: string;
  /** Of the digits that are looked for in texts, or of the person id. */
  readonly length: number;
  /** Last three digits; empty for a person. */
  readonly ending: string;
}

/** A hold of the configuration, as it was when rows were removed. Days are inclusive; absent: any. */
export interface RemovalHold {
  readonly subject: RemovalSubject | null;
  readonly vendor: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  readonly until: string;
}

/** One removal, as the list of the workspace keeps it. No full number, person or call id stands in it. */
export interface Removal {
  /** From 1, in the order in which they were asked for. */
  readonly id: number;
  readonly kind: 'purge' | 'forget';
  /** Day of the request. */
  readonly asked_on: string;
  readonly reason: string;
  /** Rows of before this day go; null for a forget. */
  readonly before: string | null;
  /** Whom a forget is about: a number, a person, or both. */
  readonly subjects: readonly RemovalSubject[];
  /** After so many months a violation can be fined no more. */
  readonly limitation_months: number;
  /** Periods whose calls had been judged: a call that lies in none of them may be a violation. */
  readonly judged: readonly { readonly from: string; readonly to: string }[];
  /** Calls that are violations, by their keyed hash, with the last day on which they can be fined. */
  readonly violations: readonly { readonly mark: string; readonly until: string }[];
  readonly holds: readonly RemovalHold[];
  /** Of a forget: last three digits of other numbers of the person, and how many persons have the number. Whether they are the same person, a person decides. */
  readonly related: { readonly numbers: readonly string[]; readonly persons: number };
  /** False from the moment that it is written until all that had to go is gone. */
  readonly done: boolean;
}

/** One step of the list of the workspace, `.belaudit/removals.json`: something was asked for, or done, or everything up to a number was given up knowingly. */
export type RemovalStep = { readonly removal: Removal } | { readonly done: number } | { readonly given_up: number };

/** The removals that count at an audit date, and the key by which they recognise rows. */
export interface RemovalsInForce {
  /** SHA-256 of all that decides about rows; empty where nothing was ever removed. */
  readonly digest: string;
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** The purge with the latest day, and every forget. */
  readonly removals: readonly Removal[];
  readonly asOf: string;
}
