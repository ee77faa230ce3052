import type {
  ExplainedConsent,
  ExplainedHandover,
  ExplainedObjection,
  ExplainedPerson,
  ExplainedRelation,
} from '../model/explanation.ts';
import type { Cause, Contact, Regime, Verdict } from '../model/findings.ts';
import type { Certainty } from '../model/rule.ts';
import type { TEXTS } from './words.nl.ts';

/** A call in words: the number is masked. */
export interface ToldCall {
  readonly direction: string;
  readonly local_time: string;
  readonly number: string | null;
  readonly talk_seconds: number | null;
  readonly result: string | null;
}

/** What a consent lacks, in the order in which it is told. */
export const WEAKNESSES = [
  'is_not_linked',
  'is_without_proof',
  'is_not_verified',
  'is_from_own_call',
  'is_not_specific',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** All texts of an explanation, in one language. */
export interface ExplanationWords extends Readonly<typeof TEXTS> {
  readonly heading: (vendor: string, callId: string) => string;
  readonly origin: (file: string, row: number) => string;
  readonly call: (call: ToldCall) => string;
  readonly contact: Readonly<Record<Contact, string>>;
  readonly regime: Readonly<Record<Regime, string>>;
  readonly sections: Readonly<
    Record<'persons' | 'objections' | 'consents' | 'relations' | 'handovers' | 'rules' | 'verdict', string>
  >;
  readonly person: (person: ExplainedPerson) => string;
  /** `isKnown`: not only presumed. */
  readonly protection: (isProtected: boolean, isKnown: boolean) => string;
  readonly objection: (objection: ExplainedObjection) => string;
  readonly objectionCounted: Readonly<Record<string, string>>;
  readonly consent: (consent: ExplainedConsent) => string;
  readonly relation: (relation: ExplainedRelation) => string;
  /** Introduces what is unknown about a record that lacks a value. */
  readonly unproven: string;
  readonly weaknesses: Readonly<Record<Weakness, string>>;
  readonly nearMiss: Readonly<Record<string, string>>;
  readonly handover: (handover: ExplainedHandover) => string;
  readonly handoverCounted: Readonly<Record<string, string>>;
  readonly basis: (basis: string) => string;
  readonly hours: (within: boolean) => string;
  readonly rulesChecked: (inForce: number, looking: number) => string;
  /** `law`: how certain the law was that day, in words. */
  readonly finding: (
    title: string,
    grade: string,
    reason: string,
    law: string,
    responsible: string,
    cause: string,
  ) => string;
  /** How certain the law is; null: an agreement, or the company's own norm. */
  readonly law: (certainty: Certainty | null) => string;
  /** Why a party is responsible, by cause. */
  readonly causes: Readonly<Record<Cause, string>>;
  /** Reasons that are not near misses. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
}
