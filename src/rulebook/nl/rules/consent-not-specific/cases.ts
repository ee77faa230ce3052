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
  'for any product': { call: CALL, consent: { products: '*' }, expect: FOUND },
  'for this product and any other': { call: CALL, consent: { products: 'solar|*' }, expect: FOUND },
  'for this product and one other': { call: CALL, consent: { products: 'solar|boiler' }, expect: 'none' },
  'to be called and written to': { call: CALL, consent: { channels: 'phone|email' }, expect: FOUND },
  'to be called and sent text messages': { call: CALL, consent: { channels: 'sms|phone' }, expect: FOUND },
  'to be called': { call: CALL, consent: { channels: 'phone' }, expect: 'none' },
  'channels that are not given, which is the telephone': { call: CALL, consent: { channels: '' }, expect: 'none' },
  'to this company and a stranger': { call: CALL, consent: { names: '{brand}|Wie Dan Ook' }, expect: FOUND },
  'to this company and another of the client': {
    call: CALL,
    consent: { names: '{brand}|{brand2}' },
    entity2: {},
    expect: 'none',
  },
  'to two brands of this company': { call: CALL, consent: { names: '{brand}|{brand}-2' }, expect: 'none' },
  'to this company by its name': { call: CALL, consent: { names: '{entity} B.V.' }, expect: 'none' },
  'the call centre collected it': {
    call: CALL,
    consent: { products: '*', collected_by: '{vendor}' },
    expect: { ...FOUND, responsible: '{vendor}' },
  },
  'a request': { call: CALL, consent: { products: '*', kind: 'request' }, expect: 'none' },
  'a consent that is no basis': { call: CALL, consent: { products: '*', expires_on: '2026-03-01' }, expect: 'none' },
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
  'a company': { call: CALL, consent: { products: '*' }, person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a connection without an agent': {
    call: { ...CALL, result: 'abandoned' },
    consent: { products: '*' },
    expect: { ...FOUND, grade: 'possible' },
  },
  'a dial that nobody answered': {
    call: { ...CALL, result: 'no-answer', talk_seconds: '' },
    consent: { products: '*' },
    expect: 'none',
  },
});
