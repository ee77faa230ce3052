import type { Campaign, VendorId } from './characters.ts';
import type { Day, WallClock } from './dutch-calendar.ts';

/** Everything that the example's people, call centres and client recorded, before it becomes files. */

export type LegalForm = 'natural' | 'sole-trader' | 'legal-entity' | 'unknown';

export interface Person {
  readonly id: string;
  readonly number: string;
  readonly form: LegalForm;
  /** First day on which the number was this person's. */
  readonly since: Day;
  readonly until?: Day;
  readonly isPublished: boolean;
  /** False: nobody at the company has ever heard of the number. */
  readonly isKnown: boolean;
  /** Set once the person has objected: nobody who obeys the law calls them again. */
  hasObjected: boolean;
}

export interface Consent {
  readonly kind: 'consent' | 'request';
  readonly given: WallClock;
  readonly person?: Person;
  readonly number: string;
  readonly names: readonly string[];
  readonly products: readonly string[];
  readonly form: 'active' | 'pre-ticked' | 'bundled';
  readonly source: 'web' | 'paper' | 'call' | 'shop' | 'contest' | 'survey' | 'lead-generator';
  readonly initiative?: 'consumer' | 'caller';
  readonly termStated?: boolean;
  readonly expires?: Day;
  readonly withdrawn?: WallClock;
  readonly verified?: WallClock;
  /** What the column of evidence says: where the form is, or no more than that there is one. */
  readonly evidence: 'reference' | 'word' | 'none';
  /** A form of its own, instead of a line in the log of its month. */
  readonly proof?: OwnProof;
  readonly collectedBy?: VendorId | 'client';
  readonly collectedIn?: Call;
}

/** A form that proves a consent; what is left out is as the consent has it. */
export interface OwnProof {
  readonly file: 'there' | 'gone' | 'changed';
  readonly made?: WallClock;
  readonly number?: string;
  readonly names?: readonly string[];
}

export interface Relation {
  readonly person: Person;
  readonly product: string;
  readonly started: Day;
  readonly ended?: Day;
  readonly paid: number;
}

export interface Objection {
  readonly person: Person;
  readonly at: WallClock;
  /** Only the day was recorded. */
  readonly isDayOnly?: boolean;
  /** Recorded by person, without the number. */
  readonly recordedBy: VendorId | 'client';
  readonly reported?: WallClock;
  readonly channel: 'web' | 'phone' | 'email' | 'letter' | 'call';
  readonly call?: Call;
}

export interface Handover {
  readonly vendor: VendorId;
  readonly number: string;
  readonly kind: 'lead' | 'suppress';
  readonly at: WallClock;
}

/** A number on a call list that was screened before a call centre got it. */
export interface Screening {
  readonly vendor: VendorId;
  readonly number: string;
  readonly answer: 'may-call' | 'must-not-call' | 'cannot-be-shown';
  readonly at: WallClock;
}

export interface Complaint {
  readonly number: string;
  readonly about: Day;
  readonly received: WallClock;
  readonly source: 'acm' | 'own' | 'cire';
}

export type CallResult =
  | 'conversation'
  | 'sale'
  | 'refused'
  | 'callback'
  | 'objection'
  | 'voicemail'
  | 'abandoned'
  | 'no-answer'
  | 'busy'
  | 'failed'
  | 'machine'
  /** Ekster's own word for a postponed dial, which the configuration does not know. */
  | 'put-off';

/** How a row was damaged on its way into the file. */
export type Damage =
  | 'lost-zero'
  | 'unreadable-duration'
  | 'unreadable-number'
  | 'unreadable-start'
  | 'cut-off'
  | 'repeated'
  /** First delivered with the opt-out as not offered, later as offered. */
  | 'revised'
  /** Says *not at home*, but also that there was talk. */
  | 'contradictory';

/** The talk that such a row has all the same. */
export const CONTRADICTORY_SECONDS = 35;

export interface Call {
  readonly vendor: VendorId;
  readonly direction: 'outbound' | 'inbound';
  readonly campaign: Campaign;
  readonly started: WallClock;
  /** Seconds for which the telephone rang. */
  readonly ringing: number;
  readonly talk: number;
  readonly result: CallResult;
  /** The consumer's number: the number called, or for an inbound call the caller's. */
  readonly number: string;
  /** Undefined: nobody is known at the number. */
  readonly person?: Person;
  readonly agent: string;
  readonly callerNumber: string;
  readonly isWithheld: boolean;
  readonly leadSource?: 'client' | 'vendor';
  readonly optoutOffered?: boolean;
  readonly identityStated?: boolean;
  readonly callbackAgreed?: boolean;
  readonly dialMode?: 'ai-voice';
  /** Whether the AI voice said that it is one. */
  readonly aiDisclosed?: boolean;
  /** The log calls it inbound, although one of the company's own lines rang the consumer. */
  readonly isLoggedAsInbound?: boolean;
  /** A valid request of the consumer covers the call. */
  readonly isRequested: boolean;
  /** Part of an ordinary day, not of a planted act: its row may be damaged. */
  readonly isOrdinary: boolean;
  /** Rules of the rulebook that the call breaks because of records, not by what happened in it. */
  readonly brokenByRecords: readonly string[];
  /** The planted act to which the call belongs. */
  readonly scenario?: string;
  /** Assigned when the log is written; unique within the call centre. */
  id: string;
  damage?: Damage;
  /** One dial more, by all call centres together, than the company allows itself. */
  exceedsOwnLimits?: boolean;
}

export interface Records {
  readonly persons: Person[];
  readonly consents: Consent[];
  readonly relations: Relation[];
  readonly objections: Objection[];
  readonly handovers: Handover[];
  readonly screenings: Screening[];
  readonly complaints: Complaint[];
  readonly calls: Call[];
}

export function noRecords(): Records {
  return {
    persons: [],
    consents: [],
    relations: [],
    objections: [],
    handovers: [],
    screenings: [],
    complaints: [],
    calls: [],
  };
}

/** Whether an agent spoke with somebody. */
export function isConversation(call: Call): boolean {
  return ['conversation', 'sale', 'refused', 'callback', 'objection'].includes(call.result);
}

/** Whether the law on telemarketing is about it: one of the company's call centres rang somebody to sell. */
export function isTelemarketing(call: Call): boolean {
  return call.direction === 'outbound' && call.campaign.purpose === 'commercial';
}

/** Whether the log says that nobody was reached, and yet that something was said. */
export function isNotHomeButSpokenWith(call: Call): boolean {
  return call.damage === 'contradictory' && call.optoutOffered !== undefined;
}

/** Local time of the connection, in seconds; for a call that never connected, its start. */
export function momentOf(call: Call): WallClock {
  return hasConnected(call) ? call.started + call.ringing : call.started;
}

export function endOf(call: Call): WallClock {
  return call.started + call.ringing + call.talk;
}

export function hasConnected(call: Call): boolean {
  return isConversation(call) || call.result === 'voicemail' || call.result === 'abandoned';
}
