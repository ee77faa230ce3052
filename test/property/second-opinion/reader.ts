import { createHash } from 'node:crypto';
import { parseCsv, type Row } from './canonical-csv.ts';
import {
  orNull,
  orUnreadable,
  readAmount,
  readBoolean,
  readCallStart,
  readDay,
  readEnd,
  readEvidence,
  readLaterCallTime,
  readList,
  readMoment,
  readMomentOrNever,
  readNumber,
  readStart,
  readText,
  readWhole,
  readWord,
} from './cells.ts';
import { asProduct, type Configuration, type Source } from './configuration.ts';
import { entitiesGivenBy } from './entities.ts';
import {
  type CallRecord,
  type ConsentRecord,
  type HandoverRecord,
  type Interval,
  type ListedNumberRecord,
  type ObjectionRecord,
  type PersonRecord,
  type PhoneRecord,
  type ProofRecord,
  type Records,
  type RegisterRecord,
  type RelationRecord,
  type ScreeningRecord,
  type ScrubRecord,
  UNREADABLE,
} from './records.ts';

/** Canonical files of a workspace, by their paths in it. */
export type Files = ReadonlyMap<string, string>;

/** The source of a row: the values that it gives for all its rows. */
interface Origin {
  readonly source: Source;
  readonly zone: string;
  readonly configuration: Configuration;
  readonly files: Files;
}

/** A row with a missing or unreadable required value is no record. */
type Read<Value> = (row: Cells, origin: Origin) => Value | null;
type Cells = (column: string) => string;

const PURPOSES = ['commercial', 'charitable', 'ideal', 'service', 'research', 'internal', 'test'];
const RESULTS = [
  'conversation',
  'sale',
  'refused',
  'callback',
  'objection',
  'voicemail',
  'abandoned',
  'no-answer',
  'busy',
  'failed',
  'machine',
];

/** Reads the files that the sources name, in order of delivery: of rows with the same key the last one counts. */
export function readRecords(configuration: Configuration, files: Files): Records {
  const read = <Value>(feed: string, reader: Read<Value>, key: (value: Value) => readonly unknown[]): Value[] =>
    readFeed(configuration, files, feed, reader, key);
  return {
    calls: read('calls', readCall, ({ vendor, callId }) => [vendor, callId]),
    persons: read('persons', readPerson, ({ personId, from, hasUnreadableFrom }) => [
      personId,
      from,
      hasUnreadableFrom,
    ]),
    phones: read('phones', readPhone, ({ personId, number, from, hasUnreadableFrom }) => [
      personId,
      number,
      from,
      hasUnreadableFrom,
    ]),
    relations: read('relations', readRelation, ({ relationId }) => [relationId]),
    consents: read('consents', readConsent, ({ consentId }) => [consentId]),
    proofs: read('proofs', readProof, ({ proofId }) => [proofId]),
    objections: read('objections', readObjection, ({ objectionId }) => [objectionId]).filter(
      ({ asksForNoCalls }) => asksForNoCalls,
    ),
    register: read('register', readRegister, ({ number, category, from }) => [number, category, from]),
    scrubs: read('scrubs', readScrub, ({ vendor, campaign, registerDate }) => [vendor, campaign, registerDate]),
    handovers: read('handovers', readHandover, ({ vendor, number, kind, entity, delivered }) => [
      vendor,
      number,
      kind,
      entity,
      delivered,
    ]),
    screenings: read('screenings', readScreening, ({ vendor, campaign, number, delivered }) => [
      vendor,
      campaign,
      number,
      delivered,
    ]),
    numbers: read('numbers', readListedNumber, ({ number, from }) => [number, from]),
  };
}

function readFeed<Value>(
  configuration: Configuration,
  files: Files,
  feed: string,
  reader: Read<Value>,
  key: (value: Value) => readonly unknown[],
): Value[] {
  const byKey = new Map<string, Value>();
  for (const source of configuration.sources.filter((candidate) => candidate.feed === feed)) {
    const origin = { source, zone: source.timeZone ?? configuration.timeZone, configuration, files };
    for (const row of rowsOf(source, files)) {
      const value = reader((column) => source.constants[column] ?? row[column] ?? '', origin);
      if (value !== null) byKey.set(JSON.stringify(key(value), asRead), value);
    }
  }
  return [...byKey.values()];
}

/** Keys are compared after reading (rulebook, section 12). */
function asRead(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function rowsOf(source: Source, files: Files): Row[] {
  const pattern = new RegExp(`^${source.files.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`, 'u');
  return [...files.keys()]
    .filter((path) => pattern.test(path))
    .sort()
    .flatMap((path) => parseCsv(files.get(path) ?? ''));
}

/** Rows of a vendor that the configuration lacks are rejected; the source overrides the row. */
function readVendor(cell: Cells, { source, configuration }: Origin): string | null {
  const vendor = source.vendor ?? cell('vendor');
  return configuration.vendors.some(({ id }) => id === vendor) ? vendor : null;
}

function readCall(cell: Cells, origin: Origin): CallRecord | null {
  const { zone } = origin;
  const vendor = readVendor(cell, origin);
  const callId = readText(cell('call_id'));
  const startedAt = orNull(readCallStart(cell('started_at'), zone));
  const calledNumber = orNull(readNumber(cell('called_number')));
  if (vendor === null || callId === null || startedAt === null || calledNumber === null) return null;
  const connectedAt = orNull(readLaterCallTime(cell('connected_at'), zone, startedAt, startedAt));
  return {
    vendor,
    callId,
    startedAt,
    connectedAt,
    endedAt: orNull(readLaterCallTime(cell('ended_at'), zone, connectedAt ?? startedAt, startedAt)),
    talkSeconds: orNull(readWhole(cell('talk_seconds'))),
    connected: orNull(readBoolean(cell('connected'))),
    result: orNull(readWord(cell('result'), RESULTS)),
    direction: readDirection(cell('direction')),
    purpose: orNull(readWord(cell('purpose'), PURPOSES)),
    dialMode: orNull(readWord(cell('dial_mode'), ['manual', 'preview', 'predictive', 'prerecorded', 'ai-voice'])),
    calledNumber,
    callerNumber: orNull(readNumber(cell('caller_number'))),
    callerIdWithheld: orNull(readBoolean(cell('caller_id_withheld'))),
    campaign: readText(cell('campaign')),
    personId: readText(cell('person_id')),
    leadSource: orNull(readWord(cell('lead_source'), ['client', 'vendor'])),
    optoutOffered: orNull(readBoolean(cell('optout_offered'))),
    optoutRequested: orNull(readBoolean(cell('optout_requested'))),
    identityStated: orNull(readBoolean(cell('identity_stated'))),
    callbackAgreed: orNull(readBoolean(cell('callback_agreed'))),
    aiDisclosed: orNull(readBoolean(cell('ai_disclosed'))),
    spokeWith: orNull(readWord(cell('spoke_with'), ['subscriber', 'other', 'unknown'])),
  };
}

/** An unreadable or missing value counts as outbound (burden of proof). */
function readDirection(cell: string): CallRecord['direction'] {
  return cell === 'inbound' || cell === 'unknown' ? cell : 'outbound';
}

function readPerson(cell: Cells): PersonRecord | null {
  const personId = readText(cell('person_id'));
  if (personId === null) return null;
  const forms = ['natural', 'sole-trader', 'partnership', 'legal-entity', 'unknown'];
  return {
    personId,
    legalForm: orNull(readWord(cell('legal_form'), forms)) ?? 'unknown',
    from: orNull(readStart(cell('legal_form_from'))),
    hasUnreadableFrom: readStart(cell('legal_form_from')) === undefined,
    to: orNull(readEnd(cell('legal_form_to'))),
  };
}

function readPhone(cell: Cells): PhoneRecord | null {
  const personId = readText(cell('person_id'));
  const number = orNull(readNumber(cell('number')));
  if (personId === null || number === null) return null;
  return {
    personId,
    number,
    from: orNull(readStart(cell('valid_from'))),
    hasUnreadableFrom: readStart(cell('valid_from')) === undefined,
    to: orNull(readEnd(cell('valid_to'))),
    published: orNull(readBoolean(cell('published_for_marketing'))),
  };
}

function readRelation(cell: Cells): RelationRecord | null {
  const relationId = readText(cell('relation_id'));
  const entity = readText(cell('entity'));
  const kinds = ['purchase', 'subscription', 'gift', 'donorship', 'volunteer', 'attendance'];
  const kind = orNull(readWord(cell('kind'), kinds));
  const startedOn = readRequiredStart(cell('started_on'));
  const about = readSubject(cell);
  if (relationId === null || entity === null || kind === null || startedOn === undefined || about === null) return null;
  return {
    relationId,
    entity,
    kind,
    startedOn,
    ...about,
    endedOn: orNull(readEnd(cell('ended_on'))),
    paidAmount: orNull(readAmount(cell('paid_amount'))),
    product: cell('product') === '' ? null : asProduct(cell('product')),
    numberCollectedOn: orNull(readDay(cell('number_collected_on'))),
    optoutOffered: orNull(readBoolean(cell('optout_offered_at_collection'))),
  };
}

/** Undefined if there is none; null if it is open. */
function readRequiredStart(cell: string): string | null | undefined {
  return cell === '' ? undefined : readStart(cell);
}

/** A consent or relation without a known number or person is about nobody: the row is rejected. */
function readSubject(cell: Cells): Pick<ConsentRecord, 'number' | 'personId'> | null {
  const number = orNull(readNumber(cell('number')));
  const personId = readText(cell('person_id'));
  return number === null && personId === null ? null : { number, personId };
}

function readConsent(cell: Cells, origin: Origin): ConsentRecord | null {
  const moment = momentReader(origin);
  const consentId = readText(cell('consent_id'));
  const given = orNull(moment(cell('given_at')));
  const about = readSubject(cell);
  if (consentId === null || given === null || about === null) return null;
  return {
    consentId,
    given,
    kind: withDefault(readWord(cell('kind'), ['consent', 'request']), 'consent') as ConsentRecord['kind'],
    ...about,
    names: readList(cell('names')),
    products: readList(cell('products')).map(asProduct),
    purpose: withDefault(readWord(cell('purpose'), PURPOSES), 'commercial'),
    channels: readChannels(cell('channels')),
    form: orNull(readWord(cell('form'), ['active', 'pre-ticked', 'bundled'])),
    source: orNull(readWord(cell('source'), ['web', 'paper', 'call', 'shop', 'contest', 'survey', 'lead-generator'])),
    initiative: orUnreadable(readWord(cell('initiative'), ['consumer', 'caller'])) as ConsentRecord['initiative'],
    termStated: orNull(readBoolean(cell('term_stated'))),
    expiresOn: orUnreadable(readEnd(cell('expires_on'))),
    withdrawn: orUnreadable(readMomentOrNever(cell('withdrawn_at'), origin.zone, origin.configuration.timeZone)),
    verified: orNull(moment(cell('verified_at'))),
    evidence: orNull(readEvidence(cell('evidence'))),
    collectedBy: readText(cell('collected_by')),
    collectedInCall: readText(cell('collected_in_call')),
  };
}

function readProof(cell: Cells, origin: Origin): ProofRecord | null {
  const proofId = readText(cell('proof_id'));
  const consentId = readText(cell('consent_id'));
  const file = readText(cell('file'));
  if (proofId === null || consentId === null || file === null) return null;
  const content = origin.files.get(file);
  return {
    proofId,
    consentId,
    sha256OfFile: content === undefined ? null : createHash('sha256').update(content).digest('hex'),
    sha256: readText(cell('sha256')),
    made: orNull(momentReader(origin)(cell('made_at'))),
    number: orNull(readNumber(cell('number'))),
    names: readList(cell('names')),
    products: readList(cell('products')).map(asProduct),
  };
}

/** A default only replaces an empty value. */
function withDefault(word: string | null | undefined, standard: string): string {
  return word === undefined ? UNREADABLE : (word ?? standard);
}

/** A list with one bad item is invalid as a whole. */
function readChannels(cell: string): ConsentRecord['channels'] {
  const channels = cell === '' ? ['phone'] : readList(cell);
  return channels.every((channel) => ['phone', 'email', 'sms'].includes(channel)) ? channels : UNREADABLE;
}

function momentReader({ zone, configuration }: Origin): (cell: string) => Interval | null | undefined {
  return (cell) => readMoment(cell, zone, configuration.timeZone);
}

function readObjection(cell: Cells, origin: Origin): ObjectionRecord | null {
  const moment = momentReader(origin);
  const objectionId = readText(cell('objection_id'));
  const objected = orNull(moment(cell('objected_at')));
  const number = orNull(readNumber(cell('number')));
  const personId = readText(cell('person_id'));
  const request = readWord(cell('request'), ['no-calls', 'something-else']);
  if (objectionId === null || objected === null || (number === null && personId === null)) return null;
  if (request === undefined) return null;
  return {
    objectionId,
    asksForNoCalls: request !== 'something-else',
    objected,
    number,
    personId,
    entity: readText(cell('entity')),
    recordedBy: readText(cell('recorded_by')),
    reported: orNull(moment(cell('reported_at'))),
    vendorCallId: readText(cell('vendor_call_id')),
  };
}

function readRegister(cell: Cells): RegisterRecord | null {
  const number = orNull(readNumber(cell('number')));
  const from = readRequiredStart(cell('registered_from'));
  if (number === null || from === undefined) return null;
  return {
    number,
    category: withDefault(readWord(cell('category'), ['all', 'commercial', 'charitable', 'ideal']), 'all'),
    from,
    to: orNull(readEnd(cell('registered_to'))),
  };
}

function readScrub(cell: Cells, origin: Origin): ScrubRecord | null {
  const vendor = readVendor(cell, origin);
  const registerDate = orNull(readDay(cell('register_date')));
  if (vendor === null || registerDate === null) return null;
  return {
    vendor,
    registerDate,
    campaign: readText(cell('campaign')),
    usedFrom: orNull(readDay(cell('used_from'))),
    usedTo: orNull(readDay(cell('used_to'))),
    complete: orNull(readBoolean(cell('complete'))),
  };
}

/** A lead for an unknown entity is no lead (rulebook, section 9). */
function readHandover(cell: Cells, origin: Origin): HandoverRecord | null {
  const vendor = readVendor(cell, origin);
  const number = orNull(readNumber(cell('number')));
  const kind = orNull(readWord(cell('kind'), ['lead', 'suppress']));
  const delivered = orNull(momentReader(origin)(cell('delivered_at')));
  const entity = readText(cell('entity'));
  if (vendor === null || number === null || kind === null || delivered === null) return null;
  const isKnown = entity === null || entitiesGivenBy(entity, origin.configuration).length > 0;
  if (kind === 'lead' && !isKnown) return null;
  return { vendor, number, kind, delivered, entity };
}

function readScreening(cell: Cells, origin: Origin): ScreeningRecord | null {
  const vendor = readVendor(cell, origin);
  const number = orNull(readNumber(cell('number')));
  const toCall = orNull(readBoolean(cell('to_call')));
  const delivered = orNull(momentReader(origin)(cell('delivered_at')));
  if (vendor === null || number === null || toCall === null || delivered === null) return null;
  return { vendor, number, toCall, delivered, campaign: readText(cell('campaign')) };
}

function readListedNumber(cell: Cells): ListedNumberRecord | null {
  const number = orNull(readNumber(cell('number')));
  const from = readRequiredStart(cell('listed_from'));
  if (number === null || from === undefined) return null;
  return { number, from, to: orNull(readEnd(cell('listed_to'))) };
}
