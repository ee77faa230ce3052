import { type Call, covers, formsOf } from './call.ts';
import { daysBetween } from './clock.ts';
import {
  type Assessment,
  assessConsent,
  consentRulesThatHold,
  isConsentCandidate,
  type Surroundings,
} from './consent-checks.ts';
import type { ConsentRecord, Records, RelationRecord, ScrubRecord } from './records.ts';
import {
  assessRelation,
  assessRelationBeforeAbolition,
  endOf,
  exceedsRelationTerm,
  exceedsRetentionTerm,
  isRelationCandidate,
} from './relation-checks.ts';

/** Section 6: what a call rests on, and what it fell short of. */
export interface Basis {
  readonly name: string;
  /** The consent or the relation that it is, where it is one. */
  readonly consent: ConsentRecord | null;
  readonly relation: RelationRecord | null;
  /** Of a call without basis: why, and whose near miss that is. */
  readonly reason: string;
  readonly nearConsents: readonly string[];
  readonly nearRelations: readonly string[];
  readonly isPossiblyValid: boolean;
  readonly hasPublishedNumber: boolean;
  readonly hasRequest: boolean;
  readonly hasConsent: boolean;
  readonly hasRelation: boolean;
  /** Of robots and voicemail, for which `relation-abolished` does not count. */
  readonly hasLastingRelation: boolean;
  readonly isPossiblyValidForMachine: boolean;
}

const REASONS = [
  'consent-withdrawn',
  'consent-expired',
  'consent-after-call',
  'consent-invalid-form',
  'request-used',
  'relation-abolished',
  'relation-no-optout-at-collection',
  'relation-dissimilar-product',
  'relation-unpaid',
  'consent-other-product',
  'consent-other-purpose',
  'consent-other-entity',
  'consent-other-number',
  'consent-other-person',
  'relation-other-entity',
  'relation-other-number',
  'relation-other-person',
];

interface Assessed<Row> {
  readonly row: Row;
  readonly assessment: Assessment;
}

export function findBasis(call: Call, records: Records, surroundings: Surroundings): Basis {
  const { configuration } = surroundings;
  const consents = records.consents
    .filter((row) => isConsentCandidate(row, call, surroundings))
    .map((row) => ({ row, assessment: assessConsent(row, call, surroundings) }));
  const relationCandidates = records.relations.filter((row) => isRelationCandidate(row, call));
  const relations = relationCandidates.map((row) => ({ row, assessment: assessRelation(row, call, configuration) }));
  const lasting = relationCandidates.map((row) => assessRelationBeforeAbolition(row, call, configuration).status);

  const validConsents = valid(consents).filter(({ kind }) => kind === 'consent');
  const validRelations = valid(relations);
  const consent = bestConsent(validConsents, call, surroundings);
  const relation = bestRelation(validRelations, call, surroundings);
  const hasPublishedNumber = isPublished(call, records);
  const hasRequest = valid(consents).some(({ kind }) => kind === 'request');

  const name = nameOf(call, {
    hasPublishedNumber,
    hasRequest,
    consent,
    hasCleanConsent: consent !== null && consentRulesThatHold(consent, call, surroundings).length === 0,
    relation,
    hasCleanRelation: relation !== null && isClean(relation, call, surroundings),
    isUnregistered: call.regime === 'register' && isUnregistered(call, records),
  });

  return {
    name,
    consent: name === 'consent' ? consent : null,
    relation: name === 'relation' ? relation : null,
    ...nearestMiss(consents, relations),
    hasPublishedNumber,
    hasRequest,
    hasConsent: validConsents.length > 0,
    hasRelation: validRelations.length > 0,
    hasLastingRelation: lasting.includes('valid'),
    isPossiblyValidForMachine:
      lasting.includes('possible') || consents.some(({ assessment }) => assessment.status === 'possible'),
  };
}

function valid<Row>(assessed: readonly Assessed<Row>[]): Row[] {
  return assessed.filter(({ assessment }) => assessment.status === 'valid').map(({ row }) => row);
}

/** The first that holds. */
function nameOf(
  call: Call,
  found: {
    readonly hasPublishedNumber: boolean;
    readonly hasRequest: boolean;
    readonly consent: ConsentRecord | null;
    readonly hasCleanConsent: boolean;
    readonly relation: RelationRecord | null;
    readonly hasCleanRelation: boolean;
    readonly isUnregistered: boolean;
  },
): string {
  const ladder: readonly (readonly [string, boolean])[] = [
    ['not-protected', !call.isProtected],
    ['published-number', found.hasPublishedNumber],
    ['request', found.hasRequest],
    ['consent', found.hasCleanConsent],
    ['relation', found.hasCleanRelation],
    ['not-registered', found.isUnregistered],
    ['consent', found.consent !== null],
    ['relation', found.relation !== null],
  ];
  return ladder.find(([, holds]) => holds)?.[0] ?? 'none';
}

function isPublished(call: Call, records: Records): boolean {
  return records.phones.some(
    (phone) =>
      phone.published === true &&
      phone.number === call.record.calledNumber &&
      covers(phone, call.day) &&
      call.persons.has(phone.personId) &&
      formsOf(phone.personId, call.day, records).some(isBusiness),
  );
}

export function isBusiness(form: string): boolean {
  return form === 'sole-trader' || form === 'partnership' || form === 'legal-entity';
}

/** Fewest rules that rest on it, then the latest, then the lowest id. */
function bestConsent(consents: readonly ConsentRecord[], call: Call, surroundings: Surroundings): ConsentRecord | null {
  const defects = (consent: ConsentRecord): number => consentRulesThatHold(consent, call, surroundings).length;
  const [best] = [...consents].sort(
    (one, other) =>
      defects(one) - defects(other) ||
      Number(other.given.earliest - one.given.earliest) ||
      compare(one.consentId, other.consentId),
  );
  return best ?? null;
}

/** Clean first, then the one that ended last (running is latest), then the lowest id. */
function bestRelation(
  relations: readonly RelationRecord[],
  call: Call,
  surroundings: Surroundings,
): RelationRecord | null {
  const RUNNING = '9999-12-31';
  const uncleanness = (relation: RelationRecord): number => (isClean(relation, call, surroundings) ? 0 : 1);
  const [best] = [...relations].sort(
    (one, other) =>
      uncleanness(one) - uncleanness(other) ||
      compare(endOf(other) ?? RUNNING, endOf(one) ?? RUNNING) ||
      compare(one.relationId, other.relationId),
  );
  return best ?? null;
}

function isClean(relation: RelationRecord, call: Call, { configuration }: Surroundings): boolean {
  return !exceedsRelationTerm(relation, call, configuration) && !exceedsRetentionTerm(relation, call, configuration);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** *not-registered*: not in the register, or only since after the newest list that may still be used. */
function isUnregistered(call: Call, records: Records): boolean {
  const covering = records.register.filter(
    (entry) =>
      entry.number === call.record.calledNumber &&
      (entry.category === 'all' || entry.category === call.purpose) &&
      covers(entry, call.day),
  );
  const newest = scrubsOf(call, records)
    .map(({ registerDate }) => registerDate)
    .filter((date) => isSafe(date, call))
    .sort()
    .at(-1);
  return covering.every((entry) => newest !== undefined && entry.from !== null && entry.from > newest);
}

/** Scrubs of this vendor and campaign, or vendor-wide. */
export function scrubsOf(call: Call, records: Records): ScrubRecord[] {
  return records.scrubs.filter(
    ({ vendor, campaign }) => vendor === call.record.vendor && (campaign === null || campaign === call.record.campaign),
  );
}

/** The safe period of 28 days. */
export function isSafe(registerDate: string, call: Call): boolean {
  const age = daysBetween(registerDate, call.day);
  return age >= 0 && age <= 28;
}

function nearestMiss(
  consents: readonly Assessed<ConsentRecord>[],
  relations: readonly Assessed<RelationRecord>[],
): Pick<Basis, 'reason' | 'nearConsents' | 'nearRelations' | 'isPossiblyValid'> {
  const isPossiblyValid = [...consents, ...relations].some(({ assessment }) => assessment.status === 'possible');
  const counts = ({ assessment }: Assessed<unknown>): boolean => !isPossiblyValid || assessment.status === 'possible';
  const misses = [...consents, ...relations].filter(counts).map(({ assessment }) => assessment.nearMiss);
  const reason = REASONS.find((candidate) => misses.includes(candidate)) ?? 'no-record';
  const isNear = (assessed: Assessed<unknown>): boolean => counts(assessed) && assessed.assessment.nearMiss === reason;
  return {
    reason,
    nearConsents: consents.filter(isNear).map(({ row }) => row.consentId),
    nearRelations: relations.filter(isNear).map(({ row }) => row.relationId),
    isPossiblyValid,
  };
}
