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

/** The zeros of every script (Unicode 17); the other nine digits stand behind each. A list, for the same result whatever the engine knows of scripts. */
const SCRIPT_ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0,
  0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50,
  0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec,
  0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/** Digits in which somebody may write a telephone number: intake reads those of full width, and rejects the rest, of which the text stays. */
export const WRITTEN_DIGITS: readonly string[] = [
  '0123456789',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '₀₁₂₃₄₅₆₇₈₉',
  '⓪①②③④⑤⑥⑦⑧⑨',
  ...SCRIPT_ZEROS.map((zero) => String.fromCodePoint(...Array.from({ length: 10 }, (_, digit) => zero + digit))),
];
