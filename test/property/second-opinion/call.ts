import { dayOf, SECOND, secondOfDay } from './clock.ts';
import type { Configuration, Entity } from './configuration.ts';
import type { CallRecord, PhoneRecord, Records, Validity } from './records.ts';

export type Contact = 'conversation' | 'voicemail' | 'abandoned' | 'attempt' | 'unknown';
export type Regime = 'register' | 'opt-in' | 'opt-in-strict';

/** Sections 1 to 4: the facts of a call itself, and who is called. */
export interface Call {
  readonly record: CallRecord;
  readonly moment: bigint;
  readonly end: bigint;
  readonly day: string;
  readonly second: number;
  readonly talkSeconds: number | null;
  readonly contact: Contact;
  /** Nobody knows whether anybody was reached, but something is recorded of what was said. */
  readonly isSomebodySpokenTo: boolean;
  /** Null before the first regime. */
  readonly regime: Regime | null;
  readonly inScope: boolean;
  readonly purpose: string;
  readonly entity: Entity;
  readonly brand: string | null;
  /** Null: not known. */
  readonly product: string | null;
  /** The client states that its campaign is for consumers. */
  readonly isForConsumers: boolean;
  /** The consumer's number: the number called; for an inbound call, the caller's. */
  readonly partyNumber: string | null;
  readonly owners: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly isProtected: boolean;
  /** For a protected call: whether the protection is known, not only presumed. */
  readonly isKnownProtected: boolean;
}

const CONNECTED_RESULTS = ['conversation', 'sale', 'refused', 'callback', 'objection'];
const NOT_CONNECTED_RESULTS = ['no-answer', 'busy', 'failed', 'machine'];
const COMMERCIAL_PURPOSES = ['commercial', 'charitable', 'ideal'];

export function readCall(record: CallRecord, configuration: Configuration, records: Records): Call {
  const zone = configuration.timeZone;
  const moment = record.connectedAt ?? record.startedAt;
  const talkSeconds = talkSecondsOf(record);
  const contact = contactOf(record, talkSeconds);
  const day = dayOf(moment, zone);
  const campaign = configuration.campaigns.find(({ id }) => id === record.campaign);
  const purpose = record.purpose ?? campaign?.purpose ?? 'commercial';
  const partyNumber = record.direction === 'inbound' ? record.callerNumber : record.calledNumber;
  const owners = ownersOf(partyNumber, day, records.phones);
  const persons = record.personId === null ? owners : new Set([record.personId]);
  const regime = regimeOf(day);
  const isForConsumers = campaign?.audience === 'consumers';
  return {
    record,
    moment,
    end: record.endedAt ?? moment + BigInt(talkSeconds ?? 0) * SECOND,
    day,
    second: secondOfDay(moment, zone),
    talkSeconds,
    contact,
    isSomebodySpokenTo: contact === 'unknown' && isSomethingSaid(record),
    regime,
    inScope: record.direction !== 'inbound' && COMMERCIAL_PURPOSES.includes(purpose) && regime !== null,
    purpose,
    entity: entityOf(record, campaign?.entity, configuration),
    brand: campaign?.brand ?? null,
    product: campaign?.product ?? null,
    isForConsumers,
    partyNumber,
    owners,
    persons,
    isProtected: isProtected(persons, owners, day, records),
    isKnownProtected: isForConsumers || isKnownProtected([...persons, ...owners], day, records),
  };
}

/** Section 1: the column, else from answer to end in whole seconds. */
function talkSecondsOf(record: CallRecord): number | null {
  if (record.talkSeconds !== null) return record.talkSeconds;
  if (record.endedAt === null || record.connectedAt === null) return null;
  return Number((record.endedAt - record.connectedAt) / SECOND);
}

/** Section 2: its campaign's entity, else its vendor's, else the only one. */
function entityOf(record: CallRecord, campaignEntity: string | undefined, configuration: Configuration): Entity {
  const vendor = configuration.vendors.find(({ id }) => id === record.vendor);
  const id = campaignEntity ?? vendor?.entity;
  const entity = configuration.entities.find((candidate) => candidate.id === id) ?? configuration.entities[0];
  if (entity === undefined) throw new Error('A configuration has at least one entity.');
  return entity;
}

/** Section 2: the first that applies. */
function contactOf(record: CallRecord, talkSeconds: number | null): Contact {
  const says = { connected: saysConnected(record, talkSeconds), notConnected: saysNotConnected(record) };
  if (record.result === 'voicemail') return 'voicemail';
  if (record.result === 'abandoned') return 'abandoned';
  if (record.result === 'machine' && (talkSeconds ?? 0) <= 30) return 'attempt';
  if (says.notConnected && !says.connected) return 'attempt';
  if (says.connected && !says.notConnected) return 'conversation';
  if (says.connected && says.notConnected) return 'unknown';
  return talkSeconds === 0 ? 'attempt' : 'unknown';
}

function isSomethingSaid({ optoutOffered, optoutRequested, identityStated, callbackAgreed }: CallRecord): boolean {
  return [optoutOffered, optoutRequested, identityStated, callbackAgreed].some((said) => said !== null);
}

function saysConnected({ connected, connectedAt, result }: CallRecord, talkSeconds: number | null): boolean {
  const hasTalked = (talkSeconds ?? 0) > 0 || CONNECTED_RESULTS.includes(result ?? '');
  return connected === true || connectedAt !== null || hasTalked;
}

function saysNotConnected({ connected, result }: CallRecord): boolean {
  return connected === false || NOT_CONNECTED_RESULTS.includes(result ?? '');
}

/** Section 3. */
function regimeOf(day: string): Regime | null {
  if (day < '2009-10-01') return null;
  if (day <= '2021-06-30') return 'register';
  return day <= '2026-06-30' ? 'opt-in' : 'opt-in-strict';
}

export function covers(validity: Validity, day: string): boolean {
  return (validity.from === null || validity.from <= day) && (validity.to === null || day <= validity.to);
}

/** Section 4. */
function ownersOf(number: string | null, day: string, phones: readonly PhoneRecord[]): Set<string> {
  return new Set(
    phones.filter((phone) => phone.number === number && covers(phone, day)).map((phone) => phone.personId),
  );
}

/** Legal forms of a person that are on record for a day. */
export function formsOf(person: string, day: string, records: Records): string[] {
  return records.persons.filter((form) => form.personId === person && covers(form, day)).map((form) => form.legalForm);
}

/** The legal forms on record, without those that say that nobody knows. */
export function knownFormsOf(person: string, day: string, records: Records): string[] {
  return formsOf(person, day, records).filter((form) => form !== 'unknown');
}

/** Section 4: protected unless everybody concerned is certainly a legal entity. */
function isProtected(
  persons: ReadonlySet<string>,
  owners: ReadonlySet<string>,
  day: string,
  records: Records,
): boolean {
  const isLegalEntity = (person: string): boolean => {
    const forms = formsOf(person, day, records);
    return forms.length > 0 && forms.every((form) => form === 'legal-entity');
  };
  if (persons.size === 0 || ![...persons].every(isLegalEntity)) return true;
  if (owners.size === 0) return false;
  return !([...owners].some((owner) => persons.has(owner)) && [...owners].every(isLegalEntity));
}

/** Section 4: somebody concerned has a legal form on record that is always protected. */
function isKnownProtected(concerned: readonly string[], day: string, records: Records): boolean {
  const forms = concerned.flatMap((person) => formsOf(person, day, records));
  return forms.some((form) => form === 'natural' || form === 'sole-trader' || form === 'partnership');
}
