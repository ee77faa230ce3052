/**
 * The records on which the evaluator bases its judgement. Null is an empty cell. `unreadable` is a cell with an unreadable value,
 * where that differs from an empty one (data contract, section 2): its value is unknown. Days are ISO dates; points in time are
 * microseconds since 1970-01-01T00:00:00Z.
 */
export type Unreadable = 'unreadable';
export const UNREADABLE: Unreadable = 'unreadable';

/** When something happened, as precisely as it is known; both ends inclusive (rulebook, section 1). */
export interface Interval {
  readonly earliest: bigint;
  readonly latest: bigint;
  /** It was given as a day without a time. */
  readonly isDayOnly: boolean;
}

export interface CallRecord {
  readonly vendor: string;
  readonly callId: string;
  readonly startedAt: bigint;
  readonly connectedAt: bigint | null;
  readonly endedAt: bigint | null;
  /** The value of the column, not one derived from the times. */
  readonly talkSeconds: number | null;
  readonly connected: boolean | null;
  readonly result: string | null;
  readonly direction: 'outbound' | 'inbound' | 'unknown';
  readonly purpose: string | null;
  readonly dialMode: string | null;
  readonly calledNumber: string;
  readonly callerNumber: string | null;
  readonly callerIdWithheld: boolean | null;
  readonly campaign: string | null;
  readonly personId: string | null;
  readonly leadSource: string | null;
  readonly optoutOffered: boolean | null;
  readonly optoutRequested: boolean | null;
  readonly identityStated: boolean | null;
  readonly callbackAgreed: boolean | null;
  readonly aiDisclosed: boolean | null;
  readonly spokeWith: string | null;
}

/** Days from and to, inclusive; an open or unreadable bound is null. */
export interface Validity {
  readonly from: string | null;
  readonly to: string | null;
}

/** An unreadable start is open, but does not make the row equal to one without a start: it replaces no good row. */
interface KeptApart {
  readonly hasUnreadableFrom: boolean;
}

export interface PersonRecord extends Validity, KeptApart {
  readonly personId: string;
  /** Empty is `unknown` (rulebook, section 12). */
  readonly legalForm: string;
}

export interface PhoneRecord extends Validity, KeptApart {
  readonly personId: string;
  readonly number: string;
  readonly published: boolean | null;
}

export interface RelationRecord {
  readonly relationId: string;
  readonly entity: string;
  readonly kind: string;
  /** Null: before every day. */
  readonly startedOn: string | null;
  readonly personId: string | null;
  readonly number: string | null;
  readonly endedOn: string | null;
  readonly paidAmount: number | null;
  readonly product: string | null;
  readonly numberCollectedOn: string | null;
  readonly optoutOffered: boolean | null;
}

export interface ConsentRecord {
  readonly consentId: string;
  readonly given: Interval;
  readonly kind: 'consent' | 'request' | Unreadable;
  readonly personId: string | null;
  readonly number: string | null;
  readonly names: readonly string[];
  readonly products: readonly string[];
  readonly purpose: string;
  readonly channels: readonly string[] | Unreadable;
  readonly form: string | null;
  readonly source: string | null;
  readonly initiative: string | null | Unreadable;
  readonly termStated: boolean | null;
  readonly expiresOn: string | null | Unreadable;
  readonly withdrawn: Interval | null | Unreadable;
  readonly verified: Interval | null;
  readonly evidence: string | null;
  readonly collectedBy: string | null;
  readonly collectedInCall: string | null;
}

/** What shows a consent: a file, and what a list says is in it. */
export interface ProofRecord {
  readonly proofId: string;
  readonly consentId: string;
  /** The SHA-256 of the file that it names; null: there is no such file. */
  readonly sha256OfFile: string | null;
  readonly sha256: string | null;
  readonly made: Interval | null;
  readonly number: string | null;
  readonly names: readonly string[];
  readonly products: readonly string[];
}

export interface ObjectionRecord {
  readonly objectionId: string;
  readonly objected: Interval;
  readonly number: string | null;
  readonly personId: string | null;
  readonly entity: string | null;
  readonly recordedBy: string | null;
  readonly reported: Interval | null;
  readonly vendorCallId: string | null;
  /** Whether it asks for no more calls: another request is no objection. */
  readonly asksForNoCalls: boolean;
}

export interface RegisterRecord extends Validity {
  readonly number: string;
  /** Unreadable: counts as `all`. */
  readonly category: string;
}

export interface ScrubRecord {
  readonly vendor: string;
  readonly campaign: string | null;
  readonly registerDate: string;
  /** The first and last day on which the list was used; null: not said. */
  readonly usedFrom: string | null;
  readonly usedTo: string | null;
  readonly complete: boolean | null;
}

export interface HandoverRecord {
  readonly vendor: string;
  readonly number: string;
  readonly kind: string;
  readonly entity: string | null;
  readonly delivered: Interval;
}

/** A number of a call list that was screened and handed over. */
export interface ScreeningRecord {
  readonly vendor: string;
  readonly campaign: string | null;
  readonly number: string;
  readonly toCall: boolean;
  readonly delivered: Interval;
}

export interface ListedNumberRecord extends Validity {
  readonly number: string;
}

export interface Records {
  readonly calls: readonly CallRecord[];
  readonly persons: readonly PersonRecord[];
  readonly phones: readonly PhoneRecord[];
  readonly relations: readonly RelationRecord[];
  readonly consents: readonly ConsentRecord[];
  readonly proofs: readonly ProofRecord[];
  readonly objections: readonly ObjectionRecord[];
  readonly register: readonly RegisterRecord[];
  readonly scrubs: readonly ScrubRecord[];
  readonly handovers: readonly HandoverRecord[];
  readonly screenings: readonly ScreeningRecord[];
  readonly numbers: readonly ListedNumberRecord[];
}
