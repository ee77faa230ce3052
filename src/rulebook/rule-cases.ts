import type { Audience, Entity, Policy, StatedFeed, Vendor } from '../model/configuration.ts';
import type { Feed } from '../model/feeds.ts';
import type { Cause, Grade, Level } from '../model/findings.ts';
import type { RuleDefinition } from '../model/rule.ts';

/**
 * Cells of a row by column, as written in a file. `{call}`, `{number}`, `{person}`, `{vendor}`, `{entity}`, `{brand}` and `{campaign}` stand for the
 * case's own; with a 2 after the word, as in `{number2}`, for another one.
 */
export type Cells = Readonly<Record<string, string>>;

/**
 * One call and what is known about it, as differences from a lawful call: a conversation of two minutes with a natural person who owns the number and
 * gave a sound consent, with the opt-out offered and the caller named.
 */
export interface RuleCase {
  /** Cells of the call; `started_at` is local time. */
  readonly call: Cells;
  /** Its person; null: nobody is known. */
  readonly person?: Cells | null;
  /** The record that links the person to the number; null: none. */
  readonly phone?: Cells | null;
  /** Its consent; null: none. */
  readonly consent?: Cells | null;
  /** A customer relation with the number, usually a running subscription that is sound in every respect; null or absent: none. */
  readonly relation?: Cells | null;
  /** An objection against calls to the number, usually of 2 February 2026; null or absent: none. */
  readonly objection?: Cells | null;
  /**
   * Further rows of any feed, including past calls. Where a row does not say otherwise, its number and call centre are those of the call. Cases with
   * proofs run together: without any proof, the column `evidence` counts.
   */
  readonly rows?: Partial<Readonly<Record<Feed, readonly Cells[]>>>;
  readonly vendor?: VendorTerms;
  /** Another call centre, `{vendor2}`; absent: there is none. */
  readonly vendor2?: VendorTerms;
  readonly entity?: Partial<Pick<Entity, 'sender' | 'tookOver'>>;
  /** Another company of the client, `{entity2}`, with brand `{brand2}` and campaign `{campaign2}`; absent: there is none. */
  readonly entity2?: Partial<Pick<Entity, 'sender' | 'tookOver'>>;
  readonly campaign?: {
    readonly product?: string | null;
    readonly purpose?: 'commercial' | 'charitable' | 'ideal';
    readonly audience?: Audience;
  };
  /** A policy of its own; cases with the same policy run together. */
  readonly policy?: Partial<Policy>;
  /**
   * The feeds of which the company states that its records are all there are, for calls of all days but those of January 2027; absent: consents and
   * relations. Cases that state the same run together.
   */
  readonly complete?: readonly StatedFeed[];
  /** Runs alone, because its result depends on a whole feed, or on all logs. */
  readonly alone?: true;
  /** What the rule must find in the call. */
  readonly expect: 'none' | Grade | ExpectedFinding;
}

/** What was agreed with a call centre. */
export type VendorTerms = Partial<Omit<Vendor, 'id' | 'name' | 'entity' | 'penalty'>>;

export interface ExpectedFinding {
  readonly grade: Grade;
  readonly level?: Level;
  readonly reason?: string;
  /** `client`, `undetermined`, `{vendor}` or `{vendor2}`. */
  readonly responsible?: string;
  readonly cause?: Cause;
  /** When the number was handed over, in the notation of `findings.csv`. */
  readonly handed_over?: string;
}

export interface RuleCases {
  readonly rule: string;
  /** Cases, by what each one shows. */
  readonly cases: Readonly<Record<string, RuleCase>>;
}

/** A policy that is stricter than the standard in everything that a case can show, so that cases of many rules share one world. */
export const STRICT_POLICY: Partial<Policy> = {
  retention: [
    { from: '2015-01-01', months: 18 },
    { from: '2025-01-01', months: 12 },
  ],
  relationTermMonths: 24,
  minOfferSeconds: 30,
  passOnHours: 48,
  scrubbedBy: 'vendor',
  callingHours: [
    { from: '2020-01-01', weekdays: { open: 8 * 60, close: 23 * 60 } },
    {
      from: '2026-01-01',
      weekdays: { open: 10 * 60, close: 20 * 60 },
      saturday: 'none',
      sunday: { open: 10 * 60, close: 16 * 60 },
    },
  ],
};

/** A row of `consents`: a valid consent of May 2021, older than the case's own consent. */
export const OLDER_CONSENT: Cells = {
  consent_id: 'S-{call}',
  given_at: '2021-05-03T12:00:00',
  person_id: '{person}',
  names: '{brand}',
  products: 'solar',
  form: 'active',
  initiative: 'consumer',
  term_stated: 'yes',
  verified_at: '2021-05-03T12:05:00',
  evidence: 'form-2',
  collected_by: 'client',
};

/** A case as a rule states it: its differences from the situation that all cases of the rule start from. */
export type StatedCase = Partial<RuleCase> & Pick<RuleCase, 'expect'>;

/** Cases of one subject, by what each one shows. */
export type StatedCases = Readonly<Record<string, StatedCase>>;

/** The situation that all cases of a rule start from, as differences from a lawful call. */
export type Situation = Omit<RuleCase, 'expect' | 'alone'>;

/**
 * Declares the cases of a rule, which its tests run and its documentation shows. Cells that a case states of a record are added to those of the
 * situation; its rows of a feed replace those of the situation.
 */
export function defineCases(rule: RuleDefinition, situation: Situation, stated: StatedCases): RuleCases {
  const cases = Object.entries(stated).map(([name, each]) => [name, fromSituation(situation, each)]);
  return { rule: rule.id, cases: Object.fromEntries(cases) as RuleCases['cases'] };
}

function fromSituation(situation: Situation, stated: StatedCase): RuleCase {
  const all = { ...situation, ...stated };
  const records = (['call', 'person', 'phone', 'consent', 'relation', 'objection'] as const).flatMap((name) =>
    all[name] === undefined || all[name] === null ? [] : [[name, { ...situation[name], ...stated[name] }]],
  );
  return { ...all, ...Object.fromEntries(records), rows: { ...situation.rows, ...stated.rows } };
}
