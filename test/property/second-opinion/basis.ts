import { type Call, covers, formsOf, knownFormsOf } from './call.ts';
import type { Assessment } from './checks.ts';
import { daysBetween } from './clock.ts';
import {
  assessConsent,
  consentRulesThatHold,
  isConsentCandidate,
  isFirstCallTooLate,
  isSurelyWithdrawn,
  isUnclearWhatAbout,
} from './consent-checks.ts';
import { type ConsentRecord, type Records, type RelationRecord, type ScrubRecord, UNREADABLE } from './records.ts';
import {
  assessRelation,
  assessRelationForMachine,
  endOf,
  exceedsRelationTerm,
  exceedsRetentionTerm,
  isRelationCandidate,
  mayBeBasis,
} from './relation-checks.ts';
import type { Surroundings } from './surroundings.ts';
import type { Grade } from './verdict.ts';

/** Section 6: the basis of a call, or how it falls short of one. */
export interface Basis {
  readonly name: string;
  /** The consent or relation that is the basis, if it is one of these. */
  readonly consent: ConsentRecord | null;
  readonly relation: RelationRecord | null;
  /** For a call without a basis: the reason, the record behind it, and the grade. */
  readonly reason: string;
  readonly nearConsents: readonly string[];
  readonly nearRelations: readonly string[];
  readonly grade: Grade;
  /** Some record is possibly valid; some record is unproven. */
  readonly isPossiblyValid: boolean;
  readonly isUnproven: boolean;
  readonly hasPublishedNumber: boolean;
  /** The number was published by somebody of whom no legal form is on record. */
  readonly isPerhapsPublished: boolean;
  /** The client states that these are all consents, and all relations. */
  readonly areConsentsComplete: boolean;
  readonly areRelationsComplete: boolean;
  /** `first-call-after-six-months` holds, whichever valid consent is the basis. */
  readonly isEveryConsentTooOld: boolean;
  readonly hasConsent: boolean;
  readonly hasRelation: boolean;
  /** The best outcome among the requests alone. */
  readonly request: BestStatus;
  /** The best outcome among records that may allow a robot or a message. */
  readonly forMachine: BestStatus;
}

/** The best outcome among several records; undefined if all failed a check, or if there is none. */
export type BestStatus = 'valid' | 'possible' | 'unproven' | 'none';

const REASONS = [
  'consent-withdrawn',
  'consent-withdrawal-unknown',
  'consent-expired',
  'consent-expiry-unknown',
  'consent-after-call',
  'consent-invalid-form',
  'consent-form-unknown',
  'request-used',
  'relation-abolished',
  'relation-no-optout-at-collection',
  'relation-optout-unknown',
  'relation-dissimilar-product',
  'relation-product-unknown',
  'relation-unpaid',
  'relation-payment-unknown',
  'consent-other-product',
  'consent-product-unknown',
  'consent-other-purpose',
  'consent-purpose-unknown',
  'consent-other-entity',
  'consent-entity-unknown',
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
  const forMachine = relationCandidates.map((row) => assessRelationForMachine(row, call, configuration));

  const validConsents = valid(consents).filter(({ kind }) => kind === 'consent');
  const validRelations = valid(relations);
  const consent = bestConsent(validConsents, call, surroundings);
  const relation = bestRelation(validRelations, call, surroundings);
  const publishers = publishersOf(call, records);
  const hasPublishedNumber = publishers.some((person) => formsOf(person, call.day, records).some(isBusiness));
  const isComplete = (feed: string): boolean =>
    configuration.statements.some(
      (statement) => statement.feed === feed && statement.isComplete && covers(statement, call.day),
    );
  const found = {
    hasPublishedNumber,
    isPerhapsPublished:
      !hasPublishedNumber && publishers.some((person) => knownFormsOf(person, call.day, records).length === 0),
    areConsentsComplete: isComplete('consents'),
    areRelationsComplete: isComplete('relations'),
    isEveryConsentTooOld: validConsents.every((each) => isFirstCallTooLate(each, call, surroundings)),
  };
  const request = bestOf(consents.filter(({ row }) => row.kind === 'request').map(({ assessment }) => assessment));

  const name = nameOf(call, {
    hasPublishedNumber,
    hasRequest: request === 'valid',
    consent,
    hasCleanConsent: consent !== null && consentRulesThatHold(consent, call, surroundings).length === 0,
    relation,
    hasCleanRelation: relation !== null && isClean(relation, call, surroundings),
    isUnregistered: call.regime === 'register' && isUnregistered(call, records),
  });

  const all = [...consents, ...relations].map(({ assessment }) => assessment.status);
  return {
    name,
    consent: name === 'consent' ? consent : null,
    relation: name === 'relation' ? relation : null,
    ...found,
    ...nearestMiss(consents, relations, found, call, surroundings),
    isPossiblyValid: all.includes('possible'),
    isUnproven: all.includes('unproven'),
    hasConsent: validConsents.length > 0,
    hasRelation: validRelations.length > 0,
    request,
    forMachine: bestOf([...consents.map(({ assessment }) => assessment), ...forMachine]),
  };
}

function bestOf(assessments: readonly Assessment[]): BestStatus {
  const statuses = ['valid', 'possible', 'unproven'] as const;
  return statuses.find((best) => assessments.some(({ status }) => status === best)) ?? 'none';
}

function valid<Row>(assessed: readonly Assessed<Row>[]): Row[] {
  return assessed.filter(({ assessment }) => assessment.status === 'valid').map(({ row }) => row);
}

/** The first that applies. */
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

/** Persons of the call who published the number to receive offers. */
function publishersOf(call: Call, records: Records): string[] {
  return records.phones
    .filter(
      (phone) =>
        phone.published === true &&
        phone.number === call.record.calledNumber &&
        covers(phone, call.day) &&
        call.persons.has(phone.personId),
    )
    .map(({ personId }) => personId);
}

export function isBusiness(form: string): boolean {
  return form === 'sole-trader' || form === 'partnership' || form === 'legal-entity';
}

/** The one against which fewest rules speak, then the latest, then the lowest id. */
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
      ['all', UNREADABLE, call.purpose].includes(entry.category) &&
      covers(entry, call.day),
  );
  const newest = scrubsOf(call, records)
    .filter((scrub) => isSafe(scrub, call))
    .map(({ registerDate }) => registerDate)
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

/** The safe period. */
export const SAFE_DAYS = 28;

/** Within the safe period, as far as the list was in use and whole. */
export function isSafe({ registerDate, usedFrom, usedTo, complete }: ScrubRecord, call: Call): boolean {
  const age = daysBetween(registerDate, call.day);
  const isUsed = covers({ from: usedFrom ?? registerDate, to: usedTo }, call.day);
  return age >= 0 && age <= SAFE_DAYS && isUsed && complete !== false;
}

/** The first reason among those that are possibly valid, else among the unproven, else among all. */
function nearestMiss(
  consents: readonly Assessed<ConsentRecord>[],
  relations: readonly Assessed<RelationRecord>[],
  found: Pick<Basis, 'isPerhapsPublished' | 'areConsentsComplete' | 'areRelationsComplete'>,
  call: Call,
  surroundings: Surroundings,
): Pick<Basis, 'reason' | 'nearConsents' | 'nearRelations' | 'grade'> {
  const all = [...consents, ...relations].map(({ assessment }) => assessment);
  const best = bestOf(all.filter(({ status }) => status !== 'valid'));
  const counts = ({ status }: Assessment): boolean => best === 'none' || status === best;
  const reason = REASONS.find((each) => all.some((one) => counts(one) && one.nearMiss === each)) ?? 'no-record';
  const isNear = ({ assessment }: Assessed<unknown>): boolean => counts(assessment) && assessment.nearMiss === reason;
  const nearConsents = consents.filter(isNear).map(({ row }) => row);
  const nearRelations = relations.filter(isNear).map(({ row }) => row);

  const hasDoubt =
    best === 'unproven' ||
    found.isPerhapsPublished ||
    consents.some(({ row }) => isUnclearWhatAbout(row, call, surroundings));
  const isComplete = found.areConsentsComplete && (found.areRelationsComplete || !mayBeBasis(call));
  const isProven = isComplete || nearConsents.some((row) => isSurelyWithdrawn(row, call, surroundings));
  const otherwise = isProven && !hasDoubt ? 'proven' : 'not-demonstrable';
  return {
    reason,
    nearConsents: nearConsents.map(({ consentId }) => consentId),
    nearRelations: nearRelations.map(({ relationId }) => relationId),
    grade: best === 'possible' ? 'possible' : otherwise,
  };
}
