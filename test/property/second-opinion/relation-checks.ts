import type { Call } from './call.ts';
import { type Assessment, assess, type Check, failed, metOr, open, unknown } from './checks.ts';
import { addMonths } from './clock.ts';
import type { Configuration } from './configuration.ts';
import { entitiesNamed, isSame } from './entities.ts';
import type { RelationRecord } from './records.ts';

/** Section 6, relation: the checks in order, its end, and the terms after it. */

/** A start before every day. */
const LONG_AGO = '0000-01-01';

export function isRelationCandidate(relation: RelationRecord, call: Call): boolean {
  const isOfPerson = relation.personId !== null && call.persons.has(relation.personId);
  return (isOfPerson || relation.number === call.record.calledNumber) && startOf(relation) <= call.day;
}

function startOf({ startedOn }: RelationRecord): string {
  return startedOn ?? LONG_AGO;
}

export function assessRelation(relation: RelationRecord, call: Call, configuration: Configuration): Assessment {
  return assess([...lastingChecks(relation, call, configuration), abolishedCheck(relation, call)]);
}

/** Rules on robots and voicemail: all checks but `relation-abolished`; visitors and volunteers never count. */
export function assessRelationForMachine(
  relation: RelationRecord,
  call: Call,
  configuration: Configuration,
): Assessment {
  if (relation.kind === 'volunteer' || relation.kind === 'attendance') return { status: 'failed', nearMiss: '' };
  return assess(lastingChecks(relation, call, configuration));
}

function lastingChecks(relation: RelationRecord, call: Call, configuration: Configuration): Check[] {
  const namesSomebodyElse = relation.personId !== null && call.persons.size > 0 && !call.persons.has(relation.personId);
  const isForNumber = relation.number === null || relation.number === call.record.calledNumber;
  return [
    metOr(!namesSomebodyElse, failed('relation-other-person')),
    metOr(isForNumber, failed('relation-other-number')),
    entityCheck(relation, call, configuration),
    paymentCheck(relation, call),
    productCheck(relation, call, configuration),
    collectionCheck(relation, call),
  ];
}

/**
 * For a company that was taken over, it stays open whether its customers came along, even if it is still an entity of its own.
 */
function entityCheck({ entity }: RelationRecord, call: Call, configuration: Configuration): Check {
  const named = entitiesNamed(entity, configuration).map(({ id }) => id);
  if (named.includes(call.entity.id)) return 'met';
  const wasTakenOver = call.entity.tookOver.some((id) => [entity, ...named].some((word) => isSame(word, id)));
  return wasTakenOver ? open('relation-other-entity') : failed('relation-other-entity');
}

function paymentCheck({ kind, paidAmount }: RelationRecord, call: Call): Check {
  const isCharity = call.entity.sender === 'charity';
  if (kind === 'volunteer' || kind === 'attendance') {
    return metOr(isCharity && call.day >= '2021-07-01', failed('relation-unpaid'));
  }
  if ((kind === 'gift' || kind === 'donorship') && !isCharity) return failed('relation-unpaid');
  if (paidAmount === null) return unknown('relation-payment-unknown');
  if (paidAmount > 0) return 'met';
  return kind === 'subscription' ? unknown('relation-unpaid') : failed('relation-unpaid');
}

function productCheck({ product }: RelationRecord, call: Call, configuration: Configuration): Check {
  if (call.entity.sender === 'charity' && isGoodCause(call)) return 'met';
  if (product === null || call.product === null) return unknown('relation-product-unknown');
  if (product === call.product) return 'met';
  const similar = configuration.policy.similarProducts.get(product);
  if (similar === undefined) return unknown('relation-product-unknown');
  return metOr(similar.includes(call.product), failed('relation-dissimilar-product'));
}

function isGoodCause(call: Call): boolean {
  return call.purpose === 'charitable' || call.purpose === 'ideal';
}

function collectionCheck(relation: RelationRecord, call: Call): Check {
  if (call.regime === 'register' || relation.optoutOffered === true) return 'met';
  const nearMiss = 'relation-no-optout-at-collection';
  const collectedOn = relation.numberCollectedOn ?? startOf(relation);
  if (collectedOn < '2021-07-01') return call.entity.sender === 'charity' ? open(nearMiss) : 'met';
  return relation.optoutOffered === null ? unknown('relation-optout-unknown') : failed(nearMiss);
}

function abolishedCheck({ kind }: RelationRecord, call: Call): Check {
  const isOfDonor = call.entity.sender !== 'charity' || ['gift', 'donorship', 'volunteer', 'attendance'].includes(kind);
  return metOr(call.regime !== 'opt-in-strict' || (mayBeBasis(call) && isOfDonor), failed('relation-abolished'));
}

/** Whether a relation can be the basis of such a call at all: since July 2026 only some senders have that. */
export function mayBeBasis(call: Call): boolean {
  if (call.regime !== 'opt-in-strict') return true;
  const { sender } = call.entity;
  const isForTrade = (sender === 'publisher' || sender === 'licensed-lottery') && call.purpose === 'commercial';
  return isForTrade || (sender === 'charity' && isGoodCause(call));
}

/** Null: it has not ended. */
export function endOf(relation: RelationRecord): string | null {
  if (relation.endedOn !== null) return relation.endedOn;
  return ['subscription', 'donorship', 'volunteer'].includes(relation.kind) ? null : startOf(relation);
}

export function exceedsRelationTerm(relation: RelationRecord, call: Call, { policy }: Configuration): boolean {
  const end = endOf(relation);
  return call.day >= '2020-06-01' && end !== null && call.day > addMonths(end, policy.relationTermMonths);
}

export function exceedsRetentionTerm(relation: RelationRecord, call: Call, configuration: Configuration): boolean {
  const end = endOf(relation);
  if (call.day < '2018-05-25' || end === null || exceedsRelationTerm(relation, call, configuration)) return false;
  const inForce = configuration.policy.retention
    .map(({ from, months }) => ({ from: from ?? LONG_AGO, months }))
    .filter(({ from }) => from <= call.day)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
  return inForce !== undefined && call.day > addMonths(end, inForce.months);
}
