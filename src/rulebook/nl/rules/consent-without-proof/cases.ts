import { type Cells, defineCases, OLDER_CONSENT, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const UNPROVEN: Cells = { evidence: '' };
const FOUND = {
  grade: 'not-demonstrable',
  level: 'evidence',
  reason: '',
  responsible: 'client',
  cause: 'collector',
} as const;

/** Another consent of the same person, equal to the standard one except for these cells. */
function another(cells: Cells): Cells {
  return { ...OLDER_CONSENT, given_at: '2026-01-05T12:00:00', verified_at: '2026-01-05T12:05:00', ...cells };
}

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'a consent without proof': { consent: UNPROVEN, expect: FOUND },
  'a consent with proof': { expect: 'none' },
  'the call centre collected it': {
    consent: { ...UNPROVEN, collected_by: '{vendor}' },
    expect: { ...FOUND, responsible: '{vendor}' },
  },
  'another consent with proof beside it': { consent: UNPROVEN, rows: { consents: [another({})] }, expect: 'none' },
  'another consent with proof, on which more rules rest': {
    consent: UNPROVEN,
    rows: { consents: [another({ verified_at: '', products: '*' })] },
    expect: FOUND,
  },
  'two consents on which one rule rests each, the later without proof': {
    consent: UNPROVEN,
    rows: { consents: [another({ verified_at: '' })] },
    expect: FOUND,
  },
  'two consents on which one rule rests each, the earlier without proof': {
    consent: { verified_at: '' },
    rows: { consents: [another({ evidence: '' })] },
    expect: 'none',
  },
  'two consents of the same second, the lower id without proof': {
    consent: { verified_at: '', given_at: '2026-01-05T12:00:00' },
    rows: { consents: [another({ evidence: '' })] },
    expect: FOUND,
  },
  'before verification was asked, it does not count': {
    call: { started_at: '2025-06-30T10:00:00' },
    consent: UNPROVEN,
    rows: { consents: [another({ given_at: '2025-01-05T12:00:00', verified_at: '' })] },
    expect: 'none',
  },
  'a request': { consent: { ...UNPROVEN, kind: 'request' }, expect: 'none' },
  'a request beside it': {
    consent: UNPROVEN,
    rows: { consents: [another({ kind: 'request', evidence: '' })] },
    expect: 'none',
  },
  'a consent that was withdrawn': { consent: { ...UNPROVEN, withdrawn_at: '2026-03-01' }, expect: 'none' },
  'the last day of the register': { call: { started_at: '2021-06-30T10:00:00' }, consent: UNPROVEN, expect: 'none' },
  'the first day of the opt-in': { call: { started_at: '2021-07-01T10:00:00' }, consent: UNPROVEN, expect: FOUND },
  'the first day of the opt-in, and an older consent that lacks nothing': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: UNPROVEN,
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'the day before the Code of 2024, and an older consent on which nobody had called': {
    call: { started_at: '2024-10-14T10:00:00' },
    consent: { ...UNPROVEN, given_at: '2024-10-01T12:00:00' },
    rows: { consents: [{ ...OLDER_CONSENT, given_at: '2024-01-02T12:00:00', term_stated: 'no' }] },
    expect: 'none',
  },
  'after July 2026, when a customer relation is no basis': {
    call: { started_at: '2026-07-06T10:00:00' },
    consent: UNPROVEN,
    relation: {},
    expect: FOUND,
  },
  'a company': { consent: UNPROVEN, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a sole trader whose number was published': {
    consent: UNPROVEN,
    person: { legal_form: 'sole-trader' },
    phone: { published_for_marketing: 'yes' },
    expect: 'none',
  },
  'a connection without an agent': {
    call: { result: 'abandoned' },
    consent: UNPROVEN,
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, consent: UNPROVEN, expect: 'none' },
});
