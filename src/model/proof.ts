/** What a rule examines, and thus what the row of a finding shows as its proof. */
export type ProofKind =
  | 'talk'
  | 'offer'
  | 'identity'
  | 'caller-id'
  | 'caller-number'
  | 'dial-mode'
  | 'hours'
  | 'own-hours'
  | 'attempt'
  | 'contract'
  | 'objection'
  | 'consent'
  | 'relation'
  | 'near-miss'
  | 'register'
  | 'scrub';

/**
 * The values that prove one finding; what it does not rest on, or what is unknown, is absent. Days are ISO days,
 * moments are local times as precise as they are known, times of day `HH:MM`.
 */
export interface Proof {
  /** Length of the conversation. */
  readonly talk_seconds?: number;
  /** What the log says about the offer; `empty`: the cell is empty. */
  readonly optout_offered?: 'no' | 'empty';
  readonly identity_stated?: 'no';
  readonly caller_id_withheld?: 'yes';
  /** The calling number, E.164 with its plus. */
  readonly caller_number?: string;
  readonly dial_mode?: string;
  /** The hours of that day; both absent, with `closed`: none at all. */
  readonly open?: string;
  readonly close?: string;
  readonly closed?: 'yes';
  /** Which dial to the number it was, and how many were agreed. */
  readonly dial?: number;
  readonly cap?: number;
  /** Last day of the contract period before the call, or first day of the one after it. */
  readonly contract_ended?: string;
  readonly contract_begins?: string;
  /** The campaign that the contract does not cover. */
  readonly campaign?: string;
  /** Who recorded the earliest objection: `client` or the id of a call centre. */
  readonly recorded_by?: string;
  /** Day of the consent or request, and the value that decides. */
  readonly given_at?: string;
  readonly withdrawn_at?: string;
  readonly expires_on?: string;
  readonly form?: string;
  readonly source?: string;
  /** Begin and end of the customer relation; what was bought, and what was offered in the call. */
  readonly started_on?: string;
  readonly ended_on?: string;
  readonly sold?: string;
  readonly offered?: string;
  /** What the consent was for, where it was for something else, and which company of ours the record was for. */
  readonly consented?: string;
  readonly entity?: string;
  /** Since when the number stood in the do-not-call register, and of which day the call centre's newest list was. */
  readonly registered_on?: string;
  readonly scrubbed_on?: string;
}

/** A proof as stored in results. */
export function readProof(text: string): Proof {
  return JSON.parse(text) as Proof;
}

/** What they all have in common. */
export function sharedProof(proofs: readonly (Proof | undefined)[]): Proof {
  const [first = {}, ...others] = proofs;
  const isShared = ([fact, value]: [string, unknown]): boolean =>
    others.every((proof) => proof?.[fact as keyof Proof] === value);
  return Object.fromEntries(Object.entries(first).filter(isShared)) as Proof;
}
