import type { Configuration } from '../../../src/model/configuration.ts';
import type { Call } from './call.ts';
import { addMonths } from './clock.ts';
import { type Assessment, assess, type Check, check } from './consent-checks.ts';
import { type RelationRecord, UNREADABLE } from './records.ts';

/** Section 6, relation: the checks in their order, its end, and the terms after it. */

export function isRelationCandidate(relation: RelationRecord, call: Call): boolean {
  const isOfPerson = relation.personId !== null && call.persons.has(relation.personId);
  return (isOfPerson || relation.number === call.record.calledNumber) && relation.startedOn <= call.day;
}

export function assessRelation(relation: RelationRecord, call: Call, configuration: Configuration): Assessment {
  return assess([...lastingChecks(relation, call, configuration), ['relation-abolished', abolishedCheck(call)]]);
}

/** Rules on robots and voicemail: all checks but `relation-abolished`. */
export function assessRelationBeforeAbolition(
  relation: RelationRecord,
  call: Call,
  configuration: Configuration,
): Assessment {
  return assess(lastingChecks(relation, call, configuration));
}

function lastingChecks(
  relation: RelationRecord,
  call: Call,
  configuration: Configuration,
): (readonly [string, Check])[] {
  const namesSomebodyElse = relation.personId !== null && call.persons.size > 0 && !call.persons.has(relation.personId);
  return [
    ['relation-other-person', check(!namesSomebodyElse)],
    ['relation-other-number', check(relation.number === null || relation.number === call.record.calledNumber)],
    ['relation-other-entity', entityCheck(relation, call)],
    ['relation-unpaid', check(isPaid(relation, call))],
    ['relation-dissimilar-product', check(isForProduct(relation, call, configuration))],
    ['relation-no-optout-at-collection', collectionCheck(relation, call)],
  ];
}

function entityCheck(relation: RelationRecord, call: Call): Check {
  if (relation.entity === call.entity.id) return 'met';
  return call.entity.tookOver.includes(relation.entity) ? 'open' : 'failed';
}

function isPaid(relation: RelationRecord, call: Call): boolean {
  const paid = (relation.paidAmount ?? 0) > 0;
  if (relation.kind === 'purchase' || relation.kind === 'subscription') return paid;
  if (call.entity.sender !== 'charity') return false;
  return relation.kind === 'gift' ? paid : call.day >= '2021-07-01';
}

function isForProduct(relation: RelationRecord, call: Call, configuration: Configuration): boolean {
  if (call.entity.sender === 'charity' && isGoodCause(call)) return true;
  if (call.product === null || relation.product === null) return false;
  const similar = configuration.policy.similarProducts[relation.product] ?? [];
  return relation.product === call.product || similar.includes(call.product);
}

function isGoodCause(call: Call): boolean {
  return call.purpose === 'charitable' || call.purpose === 'ideal';
}

function collectionCheck(relation: RelationRecord, call: Call): Check {
  if (call.regime === 'register' || relation.optoutOffered === true) return 'met';
  const collectedOn = relation.numberCollectedOn ?? relation.startedOn;
  if (collectedOn === UNREADABLE || collectedOn >= '2021-07-01') return 'failed';
  return call.entity.sender === 'charity' ? 'open' : 'met';
}

function abolishedCheck(call: Call): Check {
  if (call.regime !== 'opt-in-strict') return 'met';
  const { sender } = call.entity;
  return check(sender === 'publisher' || sender === 'licensed-lottery' || (sender === 'charity' && isGoodCause(call)));
}

/** Null: it is running. */
export function endOf(relation: RelationRecord): string | null {
  if (relation.endedOn !== null) return relation.endedOn;
  return relation.kind === 'subscription' || relation.kind === 'volunteer' ? null : relation.startedOn;
}

export function exceedsRelationTerm(relation: RelationRecord, call: Call, { policy }: Configuration): boolean {
  const end = endOf(relation);
  return call.day >= '2020-06-01' && end !== null && call.day > addMonths(end, policy.relationTermMonths);
}

export function exceedsRetentionTerm(relation: RelationRecord, call: Call, configuration: Configuration): boolean {
  const end = endOf(relation);
  if (call.day < '2018-05-25' || end === null || exceedsRelationTerm(relation, call, configuration)) return false;
  const inForce = configuration.policy.retention
    .filter(({ from }) => from <= call.day)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
  return inForce !== undefined && call.day > addMonths(end, inForce.months);
}
