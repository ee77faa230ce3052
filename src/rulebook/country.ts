import type { CallingHours, OpenMinutes, Purpose } from '../model/configuration.ts';
import type { CountryDocumentation } from '../model/country.ts';

/**
 * Terms that standing and rules receive for each day:
 * `scrub_days`, how long a comparison with the register is valid; `first_call_months`, within which a consent without a term must first be used;
 * `objection_days`, within which an objection must be carried out; `machine_seconds`, the longest talk that counts as an answering machine;
 * `callback_excuses`, 1 where a call back that was agreed may be made outside the calling hours, else 0; `offer_to_subscriber`, 1 where the opt-out is owed to
 * the subscriber alone, else 0; `ai_says_so`, 1 where people must be told that a voice is artificial, else 0.
 */
export const TERMS = [
  'scrub_days',
  'first_call_months',
  'objection_days',
  'machine_seconds',
  'callback_excuses',
  'offer_to_subscriber',
  'ai_says_so',
] as const;
type Term = (typeof TERMS)[number];

/** What a country's law says about days, hours and reasons, for an engine that knows no country. Days are integers since 1970-01-01. */
export interface Country extends CountryDocumentation {
  /** Reasons why no basis was found, from the nearest to the farthest; one that is a refusal proves the call wrong whatever other record there may be. */
  readonly nearMisses: readonly { readonly nearMiss: string; readonly isRefusal?: true }[];
  /**
   * Where a customer relation can be the basis of a call: only there must the client's relations be complete too for the absence of a basis to prove
   * something.
   */
  readonly relationBases: readonly {
    readonly regime: string;
    readonly sender: string;
    readonly purpose: Purpose;
  }[];
  /** The power to fine lapses this many months after the violation. */
  readonly limitationMonths: number;
  /** Terms of law, each valid from a day until the next one takes effect; without a day: always. Each is a column of `calendar_day`. */
  readonly terms: Readonly<Record<Term, readonly { readonly from?: string; readonly value: number }[]>>;
  /** The number of 24-hour days, ending with a dial, in which a contract allows no more than its cap. */
  readonly dialWindowDays: number;
  /** By how many minutes the clocks of a call log and of a record of the same conversation may differ. */
  readonly clockToleranceMinutes: number;
  /** Days of law that standing receives by name, as ISO dates. */
  readonly lawDays: Readonly<Record<string, string>>;
  /** Days that standing receives by name, each as the id of the rule that begins on that day. */
  readonly ruleDays: Readonly<Record<string, string>>;
  /** How many days of calls may be missing from a log that still counts as reaching back to a consent. */
  readonly logGraceDays: number;
  /** Each day of a year with its kind, given the hours of the company's own policy. Days of the same kind share one object. */
  readonly daysOfYear: (year: number, own: readonly CallingHours[]) => readonly CountryDay[];
}

export interface CountryDay {
  readonly day: number;
  readonly kind: KindOfDay;
}

/** What the law or code and the company's own policy make of a day. */
export interface KindOfDay {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly isHoliday: boolean;
  /** Hours of the law or code. Null: no calls that day. */
  readonly permitted: OpenMinutes | null;
  /** The part of these hours that the company's own policy allows. Null: none. */
  readonly permittedByPolicy: OpenMinutes | null;
}
