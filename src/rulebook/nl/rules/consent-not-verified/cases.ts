import { defineCases, OLDER_CONSENT, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const FOUND = {
  grade: 'not-demonstrable',
  level: 'evidence',
  reason: '',
  responsible: 'client',
  cause: 'collector',
} as const;

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'a consent that was never verified': { consent: { verified_at: '' }, expect: FOUND },
  'a consent that was verified': { expect: 'none' },
  'verified a second before the call': { consent: { verified_at: '2026-03-02T09:59:59' }, expect: 'none' },
  'verified in the second of the call': { consent: { verified_at: '2026-03-02T10:00:00' }, expect: FOUND },
  'verified in the minute before the call': { consent: { verified_at: '2026-03-02T09:59' }, expect: 'none' },
  'verified on the day of the call, at no known time': { consent: { verified_at: '2026-03-02' }, expect: FOUND },
  'verified on the day before, at no known time': { consent: { verified_at: '2026-03-01' }, expect: 'none' },
  'a verification that could not be read': { consent: { verified_at: 'ja' }, expect: FOUND },
  'the call centre collected it': {
    consent: { verified_at: '', collected_by: '{vendor}' },
    expect: { ...FOUND, responsible: '{vendor}' },
  },
  'the day before the regulator asked for it': {
    call: { started_at: '2025-06-30T10:00:00' },
    consent: { verified_at: '' },
    expect: 'none',
  },
  'the first day on which the regulator asked for it': {
    call: { started_at: '2025-07-01T10:00:00' },
    consent: { verified_at: '' },
    expect: FOUND,
  },
  'the first day on which the regulator asked for it, and an older consent that was verified': {
    call: { started_at: '2025-07-01T10:00:00' },
    consent: { verified_at: '' },
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'a request': { consent: { verified_at: '', kind: 'request' }, expect: 'none' },
  'a company': { consent: { verified_at: '' }, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': {
    call: { result: 'abandoned' },
    consent: { verified_at: '' },
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': {
    call: { result: 'no-answer', talk_seconds: '' },
    consent: { verified_at: '' },
    expect: 'none',
  },
});
