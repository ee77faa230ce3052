import type { MadeTable } from '../engines/engine.ts';
import { sqlFile } from '../store/sql.ts';
import { COLUMNS } from './columns.ts';

/** A step makes one table; kept ones are read by results, explanations, dossiers or the checks of logs too. */
export interface StandingStep extends MadeTable {
  readonly file: string;
  /** The step expresses law: its file is in `standing/` of the country's rulebook. */
  readonly isLaw?: true;
}

const NEARNESS = ['standing', 'near_miss'] as const;
const RELATION_NEARNESS = [...NEARNESS, 'standing_for_messages'] as const;

/** The steps of standing in the order in which they run; the last one makes the wide table that rules read. */
export const STANDING_STEPS: readonly StandingStep[] = [
  { table: 'call_scope', isView: true, isKept: true, file: '10-call-scope.sql' },
  { table: 'judged_call', file: '15-judged-call.sql' },
  { table: 'conversation', file: '18-conversation.sql' },
  { table: 'call_person', file: '20-call-person.sql' },
  { table: 'call_party', isKept: true, isByCall: true, file: '30-call-party.sql' },
  { table: 'call_protection', file: '40-call-protection.sql', isLaw: true },
  { table: 'objection', isKept: true, isOfAll: true, file: '50-objection.sql' },
  {
    table: 'objection_origin',
    follows: { table: 'objection', columns: COLUMNS.objection_origin },
    isKept: true,
    isOfAll: true,
    file: '60-objection-origin.sql',
  },
  { table: 'consent_record', isOfAll: true, file: '70-consent-record.sql', isLaw: true },
  {
    table: 'superseded_consent',
    follows: { table: 'consent', columns: COLUMNS.superseded_consent },
    isOfAll: true,
    file: '72-superseded-consent.sql',
  },
  { table: 'request_use', follows: { table: 'consent', columns: COLUMNS.request_use }, file: '80-request-use.sql' },
  {
    table: 'crowd_pair',
    follows: { table: 'superseded_consent', columns: COLUMNS.crowd_pair },
    file: '84-crowd-pair.sql',
  },
  { table: 'consent_pair', follows: { table: 'consent', columns: COLUMNS.consent_pair }, file: '85-consent-pair.sql' },
  { table: 'call_consent', isKept: true, isByCall: true, words: NEARNESS, file: '90-call-consent.sql', isLaw: true },
  {
    table: 'consent_pair',
    follows: { table: 'superseded_consent', columns: COLUMNS.consent_pair },
    file: '95-consent-pair.sql',
  },
  {
    table: 'call_consent',
    adds: true,
    follows: { table: 'consent_pair' },
    isKept: true,
    isByCall: true,
    words: NEARNESS,
    file: '90-call-consent.sql',
    isLaw: true,
  },
  { table: 'log_reach', file: '97-log-reach.sql' },
  {
    table: 'late_first_call',
    follows: { table: 'call_consent', columns: COLUMNS.late_first_call },
    file: '100-late-first-call.sql',
  },
  {
    table: 'call_proof',
    follows: { table: 'proof', columns: COLUMNS.call_proof },
    isKept: true,
    isByCall: true,
    words: ['proof_failure'],
    file: '105-call-proof.sql',
  },
  { table: 'call_basis_consent', file: '110-call-basis-consent.sql', isLaw: true },
  {
    table: 'call_relation',
    isKept: true,
    isByCall: true,
    words: RELATION_NEARNESS,
    file: '120-call-relation.sql',
    isLaw: true,
  },
  { table: 'call_basis_relation', file: '130-call-basis-relation.sql', isLaw: true },
  { table: 'call_register', file: '140-call-register.sql', isLaw: true },
  { table: 'call_near_miss', isKept: true, words: ['near_miss'], file: '150-call-near-miss.sql' },
  {
    table: 'call_objection',
    follows: { table: 'objection', columns: COLUMNS.call_objection },
    isKept: true,
    isByCall: true,
    words: ['recorded_by', 'lifted_by', 'grade'],
    file: '160-call-objection.sql',
  },
  {
    table: 'call_objected',
    follows: { table: 'call_objection', columns: COLUMNS.call_objected },
    file: '170-call-objected.sql',
  },
  {
    table: 'call_delivery',
    follows: { table: 'handover', columns: COLUMNS.call_delivery },
    isKept: true,
    isByCall: true,
    words: ['counted'],
    file: '175-call-delivery.sql',
  },
  {
    table: 'call_handover',
    follows: { table: 'call_delivery', columns: COLUMNS.call_handover },
    file: '180-call-handover.sql',
  },
  {
    table: 'call_screened',
    follows: { table: 'screening', columns: COLUMNS.call_screened },
    file: '185-call-screened.sql',
  },
  { table: 'call_attempt', file: '190-call-attempt.sql' },
  {
    table: 'call_own_limit',
    follows: { table: 'contact_limit', columns: COLUMNS.call_own_limit },
    isKept: true,
    isByCall: true,
    words: ['reason'],
    file: '195-call-own-limit.sql',
  },
  { table: 'call_contract', file: '200-call-contract.sql' },
  {
    table: 'standing',
    isKept: true,
    isByCall: true,
    words: [
      ...[
        'vendor',
        'sender',
        'regime',
        'contact',
        'direction',
        'lead_source',
        'consent_collector_vendor',
        'consent_proof_failure',
        'objection_grade',
      ],
      ...['objection_reason', 'dial_objection_grade', 'late_reporter', 'near_miss', 'no_basis_grade', 'basis'],
      'own_limit_reason',
    ],
    file: '300-standing.sql',
  },
];

/**
 * The SQL of a step.
 * @param ofLaw returns the file of a step that expresses law
 */
export function standingSql(step: StandingStep, ofLaw: (file: string) => string): string {
  return step.isLaw === true ? ofLaw(step.file) : sqlFile(import.meta.url, `./${step.file}`);
}
