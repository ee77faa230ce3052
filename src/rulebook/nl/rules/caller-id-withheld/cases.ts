import { defineCases, OLDER_CONSENT, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const POSSIBLE = { grade: 'possible', reason: '' } as const;

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00', caller_id_withheld: 'yes' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'the number was hidden': {
    expect: { grade: 'proven', level: 'statute', reason: '', responsible: '{vendor}', cause: 'in-call-duty' },
  },
  'the number was shown': { call: { caller_id_withheld: 'no' }, expect: 'none' },
  'it is not known whether the number was hidden': { call: { caller_id_withheld: '' }, expect: 'none' },
  'whether the number was hidden could not be read': { call: { caller_id_withheld: 'soms' }, expect: 'none' },
  'the number was hidden from a company': { person: { legal_form: 'legal-entity' }, expect: 'proven' },
  'nobody is known for the number called': { person: null, expect: 'proven' },
  'the day before the Code of 2020': { call: { started_at: '2020-02-29T11:00:00' }, expect: 'none' },
  'the first day of the Code of 2020': {
    call: { started_at: '2020-03-01T11:00:00' },
    expect: { grade: 'proven', level: 'code' },
  },
  'the last day on which only the Code forbade it': {
    call: { started_at: '2021-06-30T11:00:00' },
    expect: { grade: 'proven', level: 'code' },
  },
  'the first day on which the law forbade it': {
    call: { started_at: '2021-07-01T11:00:00' },
    expect: { grade: 'proven', level: 'statute' },
  },
  'a connection without an agent': { call: { result: 'abandoned' }, expect: POSSIBLE },
  'a log that says nothing of the contact': { call: { result: '', talk_seconds: '' }, expect: POSSIBLE },
  'a message on voicemail': { call: { result: 'voicemail' }, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, expect: 'none' },
  'a service call': { call: { purpose: 'service' }, expect: 'none' },
  'asked to be called': { consent: { kind: 'request' }, expect: 'none' },
  'asked to be called on the day of the call, at no known time': {
    consent: { kind: 'request', given_at: '2026-03-02' },
    expect: POSSIBLE,
  },
  'asked to be called, in a form that is not known': {
    consent: { kind: 'request', form: '' },
    expect: 'not-demonstrable',
  },
  'asked twice to be called, at no known time and in a form that is not known': {
    consent: { kind: 'request', given_at: '2026-03-02' },
    rows: { consents: [{ ...OLDER_CONSENT, kind: 'request', form: '' }] },
    expect: POSSIBLE,
  },
  'asked to be called about something else': { consent: { kind: 'request', products: 'energy' }, expect: 'proven' },
  'consented in a form that is not known, which is no request': { consent: { form: '' }, expect: 'proven' },
});
