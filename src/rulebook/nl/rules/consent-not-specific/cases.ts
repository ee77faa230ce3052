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
  'for any product': { consent: { products: '*' }, expect: FOUND },
  'for this product and any other': { consent: { products: 'solar|*' }, expect: FOUND },
  'for this product and one other': { consent: { products: 'solar|boiler' }, expect: 'none' },
  'to be called and written to': { consent: { channels: 'phone|email' }, expect: FOUND },
  'to be called and sent text messages': { consent: { channels: 'sms|phone' }, expect: FOUND },
  'to be called': { consent: { channels: 'phone' }, expect: 'none' },
  'channels that are not given, which is the telephone': { consent: { channels: '' }, expect: 'none' },
  'to this company and a stranger': { consent: { names: '{brand}|Wie Dan Ook' }, expect: FOUND },
  'to this company and another of the client': { consent: { names: '{brand}|{brand2}' }, entity2: {}, expect: 'none' },
  'to two brands of this company': { consent: { names: '{brand}|{brand}-2' }, expect: 'none' },
  'to this company by its name': { consent: { names: '{entity} B.V.' }, expect: 'none' },
  'the call centre collected it': {
    consent: { products: '*', collected_by: '{vendor}' },
    expect: { ...FOUND, responsible: '{vendor}' },
  },
  'a request': { consent: { products: '*', kind: 'request' }, expect: 'none' },
  'a consent that is no basis': { consent: { products: '*', expires_on: '2026-03-01' }, expect: 'none' },
  'the last day of the register': {
    call: { started_at: '2021-06-30T10:00:00' },
    consent: { products: '*' },
    expect: 'none',
  },
  'the first day of the opt-in': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: { products: '*' },
    expect: FOUND,
  },
  'the first day of the opt-in, and an older consent that lacks nothing': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: { products: '*' },
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'a company': { consent: { products: '*' }, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': {
    call: { result: 'abandoned' },
    consent: { products: '*' },
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': {
    call: { result: 'no-answer', talk_seconds: '' },
    consent: { products: '*' },
    expect: 'none',
  },
});
