import { type Cells, defineCases, OLDER_CONSENT, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00' };
const FOUND = {
  grade: 'not-demonstrable',
  level: 'evidence',
  reason: '',
  responsible: 'client',
  cause: 'collector',
} as const;

export const cases: RuleCases = defineCases(rule, {
  'a consent that was never verified': { call: CALL, consent: { verified_at: '' }, expect: FOUND },
  'a consent that was verified': { call: CALL, expect: 'none' },
  'verified a second before the call': { call: CALL, consent: { verified_at: '2026-03-02T09:59:59' }, expect: 'none' },
  'verified in the second of the call': { call: CALL, consent: { verified_at: '2026-03-02T10:00:00' }, expect: FOUND },
  'verified in the minute before the call': {
    call: CALL,
    consent: { verified_at: '2026-03-02T09:59' },
    expect: 'none',
  },
  'verified on the day of the call, at no known time': {
    call: CALL,
    consent: { verified_at: '2026-03-02' },
    expect: FOUND,
  },
  'verified on the day before, at no known time': {
    call: CALL,
    consent: { verified_at: '2026-03-01' },
    expect: 'none',
  },
  'a verification that could not be read': { call: CALL, consent: { verified_at: 'ja' }, expect: FOUND },
  'the call centre collected it': {
    call: CALL,
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
  'a request': { call: CALL, consent: { verified_at: '', kind: 'request' }, expect: 'none' },
  'a company': { call: CALL, consent: { verified_at: '' }, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': {
    call: { ...CALL, result: 'abandoned' },
    consent: { verified_at: '' },
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': {
    call: { ...CALL, result: 'no-answer', talk_seconds: '' },
    consent: { verified_at: '' },
    expect: 'none',
  },
});
