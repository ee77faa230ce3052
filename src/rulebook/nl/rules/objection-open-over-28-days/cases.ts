import { defineCases, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const FOUND = { grade: 'proven', level: 'code', reason: '' } as const;

/** A call to somebody who objected twenty-nine days before. */
const SITUATION: Situation = {
  call: { started_at: '2026-03-03T10:00:00' },
  consent: null,
  objection: { objected_at: '2026-02-02T23:59:59' },
};

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'twenty-nine days after the objection': { expect: { ...FOUND, responsible: 'undetermined', cause: 'no-trace' } },
  'twenty-eight days after the objection': { objection: { objected_at: '2026-02-03T00:00:00' }, expect: 'none' },
  'twenty-eight days after an objection at no known time': { objection: { objected_at: '2026-02-03' }, expect: 'none' },
  'twenty-nine days after an objection at no known time': { objection: { objected_at: '2026-02-02' }, expect: FOUND },
  'the days are local, where the objection is in UTC': {
    objection: { objected_at: '2026-02-02T23:00:00Z' },
    expect: 'none',
  },
  'no objection': { consent: {}, objection: null, expect: 'none' },
  'the earliest of two objections counts': { rows: { objections: [{ objected_at: '2026-03-01' }] }, expect: FOUND },
  'an early objection that was lifted does not count': {
    consent: { given_at: '2026-02-09T12:00:00' },
    rows: { objections: [{ objected_at: '2026-02-20' }] },
    expect: 'none',
  },
  'an early objection that is in doubt does not count': {
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    rows: { objections: [{ objected_at: '2026-02-20' }] },
    expect: 'none',
  },
  'an objection that is in doubt': {
    consent: { given_at: '2026-02-09T12:00:00', initiative: 'caller' },
    expect: 'none',
  },
  'an objection in a call that ended after midnight': {
    objection: null,
    rows: { calls: [{ started_at: '2026-02-02T23:59:00', talk_seconds: '60', result: 'objection' }] },
    expect: 'none',
  },
  'an objection in a call that ended before midnight': {
    objection: null,
    rows: { calls: [{ started_at: '2026-02-02T23:59:00', talk_seconds: '59', result: 'objection' }] },
    expect: { ...FOUND, responsible: '{vendor}', cause: 'own-record' },
  },
  'a company': { person: { legal_form: 'legal-entity' }, expect: 'none' },
  'a legal form that is not known': { person: { legal_form: '' }, expect: { ...FOUND, grade: 'not-demonstrable' } },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: { ...FOUND, grade: 'possible' } },
  'a log that says nothing of the contact': {
    call: { result: '', talk_seconds: '' },
    expect: { ...FOUND, grade: 'possible' },
  },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'the last day before the norm': {
    objection: { objected_at: '2021-01-01' },
    call: { started_at: '2021-06-30T10:00:00' },
    expect: 'none',
  },
  'the first day of the norm': {
    objection: { objected_at: '2021-01-01' },
    call: { started_at: '2021-07-01T10:00:00' },
    expect: FOUND,
  },

  'nobody is known for the number, and the campaign calls consumers': {
    person: null,
    campaign: { audience: 'consumers' },
    objection: { objected_at: '2026-01-05' },
    expect: FOUND,
  },
  'consented again in a form that is not known: the objection is not proven to stand': {
    consent: { given_at: '2026-01-20T12:00:00', form: '' },
    objection: { objected_at: '2026-01-05' },
    expect: 'none',
  },
});
