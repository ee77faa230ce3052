import { type Cells, defineCases, OLDER_CONSENT, type RuleCases, type Situation } from '../../../rule-cases.ts';
import { rule } from './rule.ts';

const UNLINKED: Cells = { person_id: '' };
const FOUND = {
  grade: 'not-demonstrable',
  level: 'evidence',
  reason: '',
  responsible: 'client',
  cause: 'collector',
} as const;

const SITUATION: Situation = { call: { started_at: '2026-03-02T10:00:00' } };

export const cases: RuleCases = defineCases(rule, SITUATION, {
  'a consent that names a number and no person': { consent: UNLINKED, expect: FOUND },
  'a consent that names a person': { expect: 'none' },
  'a consent that names a person and no number': { consent: { number: '' }, expect: 'none' },
  'nobody is known for the number': { consent: UNLINKED, person: null, expect: FOUND },
  'the call centre collected it': {
    consent: { ...UNLINKED, collected_by: '{vendor}' },
    expect: { ...FOUND, responsible: '{vendor}' },
  },
  'another call centre collected it': {
    consent: { ...UNLINKED, collected_by: '{vendor2}' },
    vendor2: {},
    expect: { ...FOUND, responsible: '{vendor2}' },
  },
  'somebody who is no call centre collected it': {
    consent: { ...UNLINKED, collected_by: 'Leadbureau' },
    expect: FOUND,
  },
  'who collected it is not known': { consent: { ...UNLINKED, collected_by: '' }, expect: FOUND },
  'a request': { consent: { ...UNLINKED, kind: 'request' }, expect: 'none' },
  'a consent that is no basis': { consent: { ...UNLINKED, form: 'bundled' }, expect: 'none' },
  'a consent of the person beside it': {
    consent: UNLINKED,
    rows: { consents: [{ ...OLDER_CONSENT, given_at: '2026-01-05T12:00:00', verified_at: '2026-01-05T12:05:00' }] },
    expect: 'none',
  },
  'a customer, which is the cleaner basis': { consent: UNLINKED, relation: {}, expect: 'none' },
  'a former customer of long ago, which is no cleaner basis': {
    consent: UNLINKED,
    relation: { kind: 'purchase', started_on: '2021-02-01' },
    expect: FOUND,
  },
  'the last day of the register': { call: { started_at: '2021-06-30T10:00:00' }, consent: UNLINKED, expect: 'none' },
  'the first day of the opt-in': { call: { started_at: '2021-07-01T10:00:00' }, consent: UNLINKED, expect: FOUND },
  'the first day of the opt-in, and an older consent that lacks nothing': {
    call: { started_at: '2021-07-01T10:00:00' },
    consent: UNLINKED,
    rows: { consents: [OLDER_CONSENT] },
    expect: 'none',
  },
  'a connection without an agent': {
    call: { result: 'abandoned' },
    consent: UNLINKED,
    expect: { ...FOUND, grade: 'possible' },
  },
  'a log that says nothing of the contact': {
    call: { result: '', talk_seconds: '' },
    consent: UNLINKED,
    expect: { ...FOUND, grade: 'possible' },
  },
  'a message on voicemail': { call: { result: 'voicemail' }, consent: UNLINKED, expect: 'none' },
  'a dial that nobody answered': { call: { result: 'no-answer', talk_seconds: '' }, consent: UNLINKED, expect: 'none' },
});
