import type { CallingHours, OpenMinutes } from '../model/configuration.ts';
import type { Grade } from '../model/findings.ts';

/**
 * Terms that standing and rules are given for each day:
 * `scrub_days`, how long a comparison with the register holds; `first_call_months`, within which a consent without a term must be used first;
 * `objection_days`, within which an objection must be carried out; `machine_seconds`, the longest talk that an answering machine is taken for.
 */
export const TERMS = ['scrub_days', 'first_call_months', 'objection_days', 'machine_seconds'] as const;
type Term = (typeof TERMS)[number];

/** What a country's law says of days, hours and reasons, for an engine that knows no country. Days are integers since 1970-01-01. */
export interface Country {
  /** Regimes by their first local day; each lasts until the next begins. A call before the first is out of scope. */
  readonly regimes: readonly { readonly regime: string; readonly from: string }[];
  /** Why no basis was found, from the nearest to the farthest, with the grade that it gives. */
  readonly nearMisses: readonly { readonly nearMiss: string; readonly grade: Grade }[];
  /** The power to fine lapses this many months after the violation. */
  readonly limitationMonths: number;
  /** Terms of law, each from a day on until another is in force; without a day: always. Each is a column of `calendar_day`. */
  readonly terms: Readonly<Record<Term, readonly { readonly from?: string; readonly value: number }[]>>;
  /** So many days of 24 hours, up to and with a dial, are those of which a contract allows no more than its cap. */
  readonly dialWindowDays: number;
  /** Days of law that standing is given by name, as ISO dates. */
  readonly lawDays: Readonly<Record<string, string>>;
  /** Days that standing is given by name: each the first day of a rule, named by its id. */
  readonly ruleDays: Readonly<Record<string, string>>;
  /** So many days of the first calls may be missing from a log that reaches back to a consent. */
  readonly logGraceDays: number;
  /** Weekday (1 Monday to 7 Sunday), holiday, and the hours in which the law or code and the company's own policy allow calls, for each day of a year. */
  readonly daysOfYear: (year: number, own: readonly CallingHours[]) => readonly CountryDay[];
}

export interface CountryDay {
  readonly day: number;
  readonly weekday: number;
  readonly isHoliday: boolean;
  /** Hours of the law or code. Null: no calls that day. */
  readonly permitted: OpenMinutes | null;
  /** Of these hours, those that the company's own policy allows. Null: none. */
  readonly permittedByPolicy: OpenMinutes | null;
}
