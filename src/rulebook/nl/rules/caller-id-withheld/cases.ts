import { type Cells, defineCases, OLDER_CONSENT, type RuleCases } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const CALL: Cells = { started_at: '2026-03-02T10:00:00', caller_id_withheld: 'yes' };
const POSSIBLE = { grade: 'possible', reason: '' } as const;

export const cases: RuleCases = defineCases(rule, {
  'the number was hidden': {
    call: CALL,
    expect: { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'in-call-duty' },
  },
  'the number was shown': { call: { ...CALL, caller_id_withheld: 'no' }, expect: 'none' },
  'it is not known whether the number was hidden': { call: { ...CALL, caller_id_withheld: '' }, expect: 'none' },
  'the number was hidden from a company': { call: CALL, person: { legal_form: 'legal-entity' }, expect: 'proven' },
  'nobody is known for the number called': { call: CALL, person: null, expect: 'proven' },
  'the day before the Code of 2020': { call: { ...CALL, started_at: '2020-02-29T11:00:00' }, expect: 'none' },
  'the first day of the Code of 2020': {
    call: { ...CALL, started_at: '2020-03-01T11:00:00' },
    expect: { grade: 'proven', level: 'code' },
  },
  'the last day on which only the Code forbade it': {
    call: { ...CALL, started_at: '2021-06-30T11:00:00' },
    expect: { grade: 'proven', level: 'code' },
  },
  'the first day on which the law forbade it': {
    call: { ...CALL, started_at: '2021-07-01T11:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },
  'a connection without an agent': { call: { ...CALL, result: 'abandoned' }, expect: POSSIBLE },
  'a log that says nothing of the contact': { call: { ...CALL, result: '', talk_seconds: '' }, expect: POSSIBLE },
  'a message on voicemail': { call: { ...CALL, result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { ...CALL, result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'a service call': { call: { ...CALL, purpose: 'service' }, expect: 'none' },
  'asked to be called': { call: CALL, consent: { kind: 'request' }, expect: 'none' },
  'asked to be called on the day of the call, at no known time': {
    call: CALL,
    consent: { kind: 'request', given_at: '2026-03-02' },
    expect: POSSIBLE,
  },
  'asked to be called, in a form that is not known': {
    call: CALL,
    consent: { kind: 'request', form: '' },
    expect: 'not-demonstrable',
  },
  'asked twice to be called, at no known time and in a form that is not known': {
    call: CALL,
    consent: { kind: 'request', given_at: '2026-03-02' },
    rows: { consents: [{ ...OLDER_CONSENT, kind: 'request', form: '' }] },
    expect: POSSIBLE,
  },
  'asked to be called about something else': {
    call: CALL,
    consent: { kind: 'request', products: 'energy' },
    expect: 'proven',
  },
  'consented in a form that is not known, which is no request': {
    call: CALL,
    consent: { form: '' },
    expect: 'proven',
  },
});
