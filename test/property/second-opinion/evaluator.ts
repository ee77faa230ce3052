import { findBasis } from './basis.ts';
import { type Call, readCall } from './call.ts';
import { addMonths } from './clock.ts';
import { readConfiguration } from './configuration.ts';
import { withDoubtedDirections } from './directions.ts';
import { collectObjections, type Objection, standingAgainst } from './objections.ts';
import { type Files, readRecords } from './reader.ts';
import type { Records } from './records.ts';
import { type Judgement, RULES, type Rule } from './rules.ts';
import type { Surroundings } from './surroundings.ts';
import type { Grade, Level, Verdict } from './verdict.ts';

/**
 * The rulebook implemented again from its text alone: one call at a time, slow and obvious. It judges the same calls as the
 * product and shares no code with it.
 */

export interface EvaluatedFinding {
  readonly vendor: string;
  readonly call_id: string;
  readonly rule: string;
  readonly level: Level;
  readonly grade: Grade;
  readonly reason: string;
  readonly responsible: string;
  readonly cause: string;
  readonly objection_id: string;
  readonly consent_id: string;
  readonly relation_id: string;
}

export interface EvaluatedCall {
  readonly vendor: string;
  readonly call_id: string;
  readonly contact: string;
  readonly regime: string;
  readonly verdict: Verdict;
  readonly basis: string;
  readonly fine_lapsed: 'yes' | 'no';
}

export interface Evaluation {
  readonly findings: readonly EvaluatedFinding[];
  readonly calls: readonly EvaluatedCall[];
}

/** Judges every call of a workspace's period: from its `belaudit.yaml`, and the files that this names. */
export function evaluate(configurationText: string, files: Files): Evaluation {
  const configuration = readConfiguration(configurationText);
  const records = readRecords(configuration, files);
  const calls = withDoubtedDirections(records, configuration).map((record) => readCall(record, configuration, records));
  const surroundings: Surroundings = { configuration, calls, proofs: records.proofs };
  const objections = collectObjections(records, calls, configuration);
  const { from, to } = configuration.audit;
  const judged = calls
    .filter(({ day }) => from <= day && day <= to)
    .map((call) => judge(call, objections, records, surroundings));
  return { findings: judged.flatMap(({ findings }) => findings), calls: judged.map(({ call }) => call) };
}

function judge(
  call: Call,
  objections: readonly Objection[],
  records: Records,
  surroundings: Surroundings,
): { readonly call: EvaluatedCall; readonly findings: readonly EvaluatedFinding[] } {
  const identity = { vendor: call.record.vendor, call_id: call.record.callId };
  const { asOf } = surroundings.configuration.audit;
  const common = {
    ...identity,
    contact: call.contact,
    regime: call.regime ?? '',
    fine_lapsed: addMonths(call.day, 60) < asOf ? ('yes' as const) : ('no' as const),
  };
  if (!call.inScope) return { call: { ...common, verdict: 'out-of-scope', basis: '' }, findings: [] };

  const judgement: Judgement = {
    call,
    basis: findBasis(call, records, surroundings),
    standing: standingAgainst(call, objections, records, surroundings),
    records,
    surroundings,
  };
  const findings = RULES.flatMap((rule) => findingsOf(rule, judgement));
  return {
    call: { ...common, verdict: verdictOf(call, findings), basis: judgement.basis.name },
    findings,
  };
}

function findingsOf(rule: Rule, judgement: Judgement): EvaluatedFinding[] {
  const { call } = judgement;
  const level = rule.levels.filter(([from]) => from <= call.day).at(-1)?.[1] ?? null;
  if (level === null || !looksAt(rule, call)) return [];
  const outcome = rule.outcome(judgement);
  if (outcome === null) return [];
  const { responsible, cause } = rule.responsibility(judgement);
  return [
    {
      vendor: call.record.vendor,
      call_id: call.record.callId,
      rule: rule.id,
      level,
      grade: isOnlyPossible(rule, call) ? 'possible' : outcome.grade,
      reason: outcome.reason ?? '',
      responsible,
      cause,
      objection_id: joined(outcome.objections),
      consent_id: joined(outcome.consents),
      relation_id: joined(outcome.relations),
    },
  ];
}

function joined(ids: readonly string[] = []): string {
  return [...ids].sort().join('|');
}

/** Section 7: *conv* is conversation, abandoned and unknown; *live* is conversation, *not live* every other. */
function looksAt({ contact }: Rule, call: Call): boolean {
  const isConversation = call.contact === 'conversation';
  const isVoicemail = call.contact === 'voicemail';
  const isConv = isConversation || call.contact === 'abandoned' || call.contact === 'unknown';
  switch (contact) {
    case 'conv':
      return isConv;
    case 'conv, voicemail':
      return isConv || isVoicemail;
    case 'live':
      return isConversation || call.isSomebodySpokenTo;
    case 'not live':
      return !isConversation;
    case 'voicemail':
      return isVoicemail;
    case 'any':
      return true;
  }
}

/** Section 2: it is not certain that anybody was reached, or who called whom. */
function isOnlyPossible(rule: Rule, call: Call): boolean {
  if (call.record.direction === 'unknown') return true;
  if (call.contact === 'voicemail') return rule.id === 'called-after-objection';
  const isUnsure = call.contact === 'abandoned' || call.contact === 'unknown';
  return isUnsure && ['conv', 'conv, voicemail', 'live'].includes(rule.contact);
}

/** Section 7: the first that applies. */
function verdictOf(call: Call, findings: readonly EvaluatedFinding[]): Verdict {
  if (findings.some(({ level, grade }) => level === 'statute' && grade !== 'possible')) return 'violation';
  const isBreach = ({ level, grade }: EvaluatedFinding): boolean =>
    grade === 'proven' && (level === 'code' || level === 'policy' || level === 'privacy' || level === 'contract');
  if (findings.some(isBreach)) return 'breach';
  if (findings.length > 0) return 'review';
  return call.contact === 'attempt' ? 'attempt' : 'lawful';
}
