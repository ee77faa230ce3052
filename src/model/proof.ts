/** The values that a rule examines, which the row of a finding shows as its proof. */
export type ProofKind =
  | 'talk'
  | 'offer'
  | 'identity'
  | 'caller-id'
  | 'caller-number'
  | 'dial-mode'
  | 'ai-disclosed'
  | 'spoke-with'
  | 'hours'
  | 'own-hours'
  | 'attempt'
  | 'own-limit'
  | 'contract'
  | 'objection'
  | 'consent'
  | 'consent-scope'
  | 'relation'
  | 'near-miss'
  | 'register'
  | 'scrub';

/**
 * The values that prove one finding; values that are unknown or not examined are absent. Days are ISO days, moments are local times as precise as they are
 * known, times of day `HH:MM`.
 */
export interface Proof {
  /** Length of the conversation. */
  readonly talk_seconds?: number;
  /** The log's value about the offer; `empty`: the cell is empty. */
  readonly optout_offered?: 'no' | 'empty';
  readonly identity_stated?: 'no';
  readonly caller_id_withheld?: 'yes';
  /** The calling number, E.164 with its plus. */
  readonly caller_number?: string;
  readonly dial_mode?: string;
  /** An artificial voice did not say that it is one. */
  readonly ai_disclosed?: 'no';
  /** Whom the call centre spoke with, where the opt-out was owed to the subscriber alone; `empty`: the cell is empty. */
  readonly spoke_with?: string;
  /** The permitted hours of that day; both absent, with `closed`: none. */
  readonly open?: string;
  readonly close?: string;
  readonly closed?: 'yes';
  /** The number of this dial to the telephone number, and the agreed maximum. */
  readonly dial?: number;
  readonly cap?: number;
  /**
   * The limit of the company's own that the dial exceeds: dials of all call centres to the number or its persons, of which `dial` was at least the one named; or,
   * with `refused_at`, the days without a call after a refusal.
   */
  readonly own_limit?: number;
  readonly refused_at?: string;
  /** Last day of the contract period before the call, or first day of the one after it. */
  readonly contract_ended?: string;
  readonly contract_begins?: string;
  /** The campaign that the contract does not cover. */
  readonly campaign?: string;
  /** Who recorded the earliest objection: `client` or the id of a call centre. */
  readonly recorded_by?: string;
  /** Day of the consent or request, and the value that matters. */
  readonly given_at?: string;
  readonly withdrawn_at?: string;
  readonly expires_on?: string;
  readonly record_kind?: 'request';
  /** The consent is not for the telephone, or for more than that. */
  readonly channel?: 'no-phone' | 'more-than-phone';
  readonly form?: string;
  readonly source?: string;
  /** Who began, if it was not the consumer. */
  readonly initiative?: 'caller';
  /** Why the consent is not specific: it is for any product, or for companies outside the group too. */
  readonly any_product?: 'yes';
  readonly other_companies?: 'yes';
  /** Begin and end of the customer relation; the product bought, and the product offered in the call. */
  readonly started_on?: string;
  readonly ended_on?: string;
  /** The kind of a relation without a payment, if it may be paid all the same. */
  readonly relation_kind?: 'subscription';
  readonly sold?: string;
  /** The product bought is not in the configuration: it is not shown, because such a text may name a person. */
  readonly unknown_sold?: 'yes';
  readonly offered?: string;
  /** The subject of the consent, if it was for something else, and the company of the group that it was for. */
  readonly consented?: string;
  /** The consent names products that the configuration does not. */
  readonly unknown_consented?: 'yes';
  readonly entity?: string;
  /** Since when the number was in the do-not-call register, and the date of the call centre's newest list. */
  readonly registered_on?: string;
  readonly scrubbed_on?: string;
  /** Why a list of that date does not count although it is recent: not compared to the end, or not in use that day. */
  readonly scrub_fault?: 'not-complete' | 'not-in-use';
}

/** A proof as stored in results. */
export function readProof(text: string): Proof {
  return JSON.parse(text) as Proof;
}

/** Common to all proofs. */
export function sharedProof(proofs: readonly (Proof | undefined)[]): Proof {
  const [first = {}, ...others] = proofs;
  const isShared = ([fact, value]: [string, unknown]): boolean =>
    others.every((proof) => proof?.[fact as keyof Proof] === value);
  return Object.fromEntries(Object.entries(first).filter(isShared)) as Proof;
}
